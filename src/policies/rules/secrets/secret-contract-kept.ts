import { bcp, runbook } from "../../../domain/controls";
import { type Environment, environments } from "../../../domain/environments";
import { type ManagedSecret, managedSecrets, type SecretConsumer } from "../../../domain/secrets";
import { consumersOf, isContract } from "../../lens/contracts";
import { environmentIn } from "../../lens/environment";
import { type KnownValue, peek, type Resource } from "../../rule/resource";
import { type Context, resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

/** What the program declares of a secret is what the registry promises: a shorter or older value is none of ours. */
export const secretContractKept = resourceRule({
  id: "secret-contract-kept",
  title: "Every managed secret has the length, age, path and consumers that the registry promises.",
  controls: [runbook("0"), runbook("2"), bcp("2.6")],
  severity: "high",
  waivable: true,
  remedy:
    "Declare it from src/domain/secrets.ts, by declareSecrets; another length, age or reader is a change of that file.",
  applies: (resource, context) => isContract(resource) && promisedOf(resource, context).length > 0,
  check: (resource, context) => {
    const faults = promisedOf(resource, context).map((secret) => faultsOf(resource, secret));
    return faults.find((found) => found.length === 0) ?? faults[0] ?? [];
  },
});

/** By its path or its name; what the registry knows by neither is another secret. */
function promisedOf(resource: Resource, context: Context): ManagedSecret[] {
  const [path, name] = ["vaultPath", "name"].map((property) => text(peek(resource, property)));
  const known = candidates(context);
  const byPath = known.filter(({ vaultPath }) => vaultPath === path);
  return byPath.length > 0 ? byPath : known.filter((secret) => secret.name === name);
}

/** The registry of the stack's environment; of either in a stack that is called otherwise. */
function candidates({ stack }: Context): readonly ManagedSecret[] {
  const environment = environmentIn(stack);
  const known: readonly Environment[] = environment === undefined ? environments : [environment];
  return known.flatMap((each) => managedSecrets(each));
}

const faultsOf = (resource: Resource, secret: ManagedSecret): string[] => [
  ...(resource.props["vaultPath"] === secret.vaultPath
    ? []
    : ["the secret is not kept at its path in the vault"]),
  ...(isAtLeast(resource.props["minimumBytes"], secret.minimumBytes)
    ? []
    : [`the secret may be shorter than ${secret.minimumBytes} bytes`]),
  ...(isAtMost(resource.props["rotationDays"], secret.rotationDays)
    ? []
    : [`the secret may get older than ${secret.rotationDays} days`]),
  ...(isSame(placesOf(resource), secret.consumers.map(placeOf))
    ? []
    : ["the secret's consumers are not those of the registry"]),
];

const isAtLeast = (declared: KnownValue, promised: number | undefined): boolean =>
  promised === undefined || (typeof declared === "number" && declared >= promised);

const isAtMost = (declared: KnownValue, promised: number | undefined): boolean =>
  promised === undefined || (typeof declared === "number" && declared > 0 && declared <= promised);

const placesOf = (resource: Resource): string[] =>
  consumersOf(resource).map(({ app, variable, parameter }) => parameter ?? `${app} ${variable}`);

const placeOf = (consumer: SecretConsumer): string =>
  consumer.kind === "ssm" ? consumer.parameter : `${consumer.app} ${consumer.variable}`;

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.toSorted().join("\n") === right.toSorted().join("\n");
