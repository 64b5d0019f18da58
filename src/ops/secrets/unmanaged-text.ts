import pc from "picocolors";
import type { Environment } from "../../domain/environments";
import type { ManagedSecret } from "../../domain/secrets";
import {
  holderName,
  type SecretHolder,
  type UnmanagedSecret,
} from "../../domain/unmanaged-secrets";
import { raxx } from "../../process/raxx-command";
import { remedyOf } from "./remedy";

/** A machine identity beside the managed secret that it signs in with. */
export interface FoundIdentity {
  readonly identity: string;
  /** Name of the secret. */
  readonly secret: string;
  /** `due`: a client secret is taken still that is older than its period; `missing`: none is. */
  readonly state: "kept" | "due" | "missing";
  /** Whole days of the oldest client secret that is taken, and its period. */
  readonly days?: number;
  readonly rotationDays?: number;
}

/** What nothing accounts for; names, and never a value. */
export interface Unmanaged {
  /** Neither managed nor excused. */
  readonly unmanaged: readonly SecretHolder[];
  /** Managed secrets that the vault does not have. */
  readonly missing: readonly ManagedSecret[];
  readonly identities: readonly FoundIdentity[];
  readonly excused: readonly UnmanagedSecret[];
  /** Excuses of what is not there any more. */
  readonly unneeded: readonly UnmanagedSecret[];
  /** Why something could not be looked at. */
  readonly notAsked: readonly string[];
}

/** Everything that keeps the registry from being whole, each in a few words. */
export const openNames = (result: Unmanaged): readonly string[] => [
  ...result.unmanaged.map(holderName),
  ...result.missing.map(({ vaultPath }) => `${vaultPath} (missing)`),
  ...result.identities
    .filter(({ state }) => state !== "kept")
    .map((each) => `${holderName(each)} (${each.state})`),
  ...result.unneeded.map((each) => `${holderName(each)} (excused, and gone)`),
  ...(result.notAsked.length > 0 ? [`${result.notAsked.length} not asked`] : []),
];

/** What is open first, then what is well, then what to do. */
export function unmanagedText(env: Environment, result: Unmanaged): string {
  const lines = [
    ...result.unmanaged.map((each) => cross(`${holderName(each)}: ${why(each)}`)),
    ...result.missing.map(({ vaultPath }) => cross(`${vaultPath}: not in the vault`)),
    ...result.identities.map((each) => identityText(each)),
    ...result.unneeded.map((each) => cross(`${holderName(each)}: excused, and not there any more`)),
    ...result.notAsked.map((message) => `${pc.yellow("?")} ${message}`),
    ...result.excused
      .filter((each) => !result.unneeded.includes(each))
      .map((each) => `- ${holderName(each)}: ${each.reason}`),
  ];
  const next = nextSteps(env, result);
  if (next.length > 0) return [...lines, "", ...next].join("\n");
  const end = "every variable, entry and machine identity is managed or excused";
  return [...lines, pc.green(`✓ ${end}`)].join("\n");
}

const cross = (text: string): string => `${pc.red("✗")} ${text}`;

function why(holder: SecretHolder): string {
  if ("app" in holder) return "neither the registry, the program nor an add-on fills it in";
  return "vaultPath" in holder
    ? "in the vault, and in no row of the registry"
    : "in the vault's organization, and in no row of the registry";
}

function identityText(found: FoundIdentity): string {
  const { state, days, rotationDays } = found;
  const name = holderName(found);
  if (state === "missing") return cross(`${name}: the vault takes no client secret of it`);
  const age = `its oldest client secret is ${days} days old`;
  const period = rotationDays === undefined ? "" : `, of ${rotationDays}`;
  return state === "due"
    ? cross(`${name}: ${age}${period}`)
    : `${pc.green("✓")} ${name}: ${age}${period}`;
}

function nextSteps(env: Environment, result: Unmanaged): readonly string[] {
  const { unmanaged, missing, identities, unneeded } = result;
  const file = `Pulumi.${env}.yaml`;
  return [
    ...(unmanaged.length === 0 ? [] : registering(env, file, unmanaged)),
    ...missing.map((secret) => `Write it: \`${remedyOf(env, secret)}\``),
    ...identities.filter(({ state }) => state !== "kept").map((each) => rotating(env, each)),
    ...(unneeded.length === 0
      ? []
      : [`Take what is not there any more out of raxx:secrets.unmanaged in ${file}.`]),
    ...(result.notAsked.length === 0
      ? []
      : [`Once it can be asked: \`${raxx`secrets unmanaged --env ${env}`}\``]),
  ];
}

const rotating = (env: Environment, { identity, secret }: FoundIdentity): string =>
  `Make a client secret of ${identity} in Infisical, bring it, and revoke every older one: ` +
  `\`${raxx`secrets rotate ${secret} --env ${env} --stdin`}\``;

const registering = (
  env: Environment,
  file: string,
  unmanaged: readonly SecretHolder[],
): readonly string[] => [
  `A row of src/domain/secrets.ts for what is a secret of the platform, and then: \`${raxx`secrets rotate … --env ${env} --stdin`}\``,
  `What is none is excused in ${file}, each with its reason:`,
  "  raxx:secrets:",
  "    unmanaged:",
  ...unmanaged.map((each) => `      - ${JSON.stringify({ ...each, reason: "…" })}`),
];
