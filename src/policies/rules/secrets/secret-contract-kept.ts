import { bcp, runbook } from "../../../domain/controls";
import { type Environment, environments } from "../../../domain/environments";
import {
  externalOwners,
  type ManagedSecret,
  managedSecrets,
  placeOf,
} from "../../../domain/secrets";
import { systemType } from "../../../domain/system-component";
import { consumersOf, contractType } from "../../lens/contracts";
import { environmentIn } from "../../lens/environment";
import { isOfOurProject } from "../../lens/ownership";
import { type KnownValue, peek, type Resource } from "../../rule/resource";
import { judgeEach } from "../../rule/findings";
import { type Context, type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** What the program declares of a secret is what the registry promises: a shorter or older value is none of ours. */
export const secretContractKept = stackRule({
  id: "secret-contract-kept",
  title: "Every managed secret has the length, age, path and consumers that the registry promises.",
  controls: [runbook("0"), runbook("2"), bcp("2.6")],
  severity: "high",
  waivable: true,
  remedy:
    "Declare it from src/domain/secrets.ts, by declareSecrets; another length, age or reader is a change of that file.",
  judges: promised,
  check: (stack, context) => [
    ...judgeEach(promised(stack, context), (contract) => contractFaults(contract, context)),
    ...undeclared(stack, context),
  ],
});

/** The contracts that the registry knows. */
function promised(stack: Stack, context: Context): Resource[] {
  return stack.ofType(contractType).filter((contract) => promisedOf(contract, context).length > 0);
}

function contractFaults(contract: Resource, context: Context): readonly string[] {
  const faults = promisedOf(contract, context).map((secret) => faultsOf(contract, secret));
  return faults.find((found) => found.length === 0) ?? faults[0] ?? [];
}

/** The secrets of a system that the program declares, of which it declares no contract. */
function undeclared(stack: Stack, context: Context): Finding[] {
  if (environmentIn(context.stack) === undefined) return [];
  const declared = new Set(
    promised(stack, context).flatMap((contract) =>
      promisedOf(contract, context).map(({ vaultPath }) => vaultPath),
    ),
  );
  const missing = candidates(context).filter(({ vaultPath }) => !declared.has(vaultPath));
  return stack
    .ofType(systemType)
    .filter(isOfOurProject)
    .flatMap(({ urn, name }) =>
      missing
        .filter(({ system }) => declarerOf(system) === name)
        .map(({ vaultPath }) => ({ urn, message: `the secret ${vaultPath} is not declared` })),
    );
}

/** The system of the program that declares the secrets of an owner. */
const declarerOf = (owner: string): string =>
  externalOwners.some((external) => external === owner) ? "parameters" : owner;

/** By its path or its name; what the registry knows by neither is another secret. */
function promisedOf(resource: Resource, context: Context): ManagedSecret[] {
  const [path, name] = ["vaultPath", "name"].map((property) => text(peek(resource, property)));
  const known = candidates(context);
  const byPath = known.filter(({ vaultPath }) => vaultPath === path);
  return byPath.length > 0 ? byPath : known.filter((secret) => secret.name === name);
}

const registries = new Map<string, readonly ManagedSecret[]>();

/** The registry of the stack's environment; of either in a stack that is called otherwise. */
function candidates({ stack }: Context): readonly ManagedSecret[] {
  const registry = registries.get(stack) ?? registryOf(environmentIn(stack));
  registries.set(stack, registry);
  return registry;
}

const registryOf = (environment: Environment | undefined): readonly ManagedSecret[] =>
  (environment === undefined ? environments : [environment]).flatMap((each) =>
    managedSecrets(each),
  );

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
  ...(text(resource.props["byHand"] ?? "") === (secret.byHand ?? "")
    ? []
    : ["the secret is brought by hand elsewhere than the registry says"]),
  ...(text(resource.props["identity"] ?? "") === (secret.identity ?? "")
    ? []
    : ["another machine identity signs in with the secret than the registry says"]),
  ...(text(resource.props["form"] ?? "") === (secret.form ?? "")
    ? []
    : ["the secret is of another form than its reader takes"]),
];

const isAtLeast = (declared: KnownValue, promised: number | undefined): boolean =>
  promised === undefined || (typeof declared === "number" && declared >= promised);

const isAtMost = (declared: KnownValue, promised: number | undefined): boolean =>
  promised === undefined || (typeof declared === "number" && declared > 0 && declared <= promised);

const placesOf = (resource: Resource): string[] =>
  consumersOf(resource).map(
    ({ app, script, variable, parameter }) => parameter ?? `${app ?? script} ${variable}`,
  );

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.toSorted().join("\n") === right.toSorted().join("\n");
