import { type Services, services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { type ManagedSecret, managedSecrets } from "../../domain/secrets";
import {
  holderName,
  type SecretHolder,
  type UnmanagedSecret,
} from "../../domain/unmanaged-secrets";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { announce } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Heroku } from "../clients/heroku";
import { Infisical } from "../clients/infisical";
import { InfisicalOrganization, type MachineIdentity } from "../clients/infisical-organization";
import { type FoundIdentity, openNames, type Unmanaged, unmanagedText } from "./unmanaged-text";

export interface UnmanagedWish {
  readonly env: Environment;
  /** Writes what was found into the audit trail, where the evidence report finds it. */
  readonly record?: boolean;
  readonly json?: boolean;
}

/** What the checkout says of an environment. */
export interface Declarations {
  /** Real name of each app, and the variables that the program or a managed secret fills in. */
  readonly apps: ReadonlyMap<string, ReadonlySet<string>>;
  /** `raxx:secrets.unmanaged` of the stack file. */
  readonly excused: readonly UnmanagedSecret[];
}

/**
 * `raxx secrets unmanaged`: what the registry does not know: variables of the apps that neither it, the program nor an add-on fills in,
 * entries of the vault, and machine identities, those that it knows beside their periods; and what of it the vault lacks (BCP §2.2,
 * §3.2.4). Changes nothing but, where that is asked for, the audit trail; asks the vault for no value, and shows none of an app.
 * @param declared runs the program
 * @returns broken until each is in the registry or excused with a reason, or where something could not be asked
 */
export async function unmanagedSecrets(
  { env, record, json }: UnmanagedWish,
  declared: () => Promise<Declarations>,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const at = services(["vault", "heroku"], around.env);
  talk.tell(`Looking for secrets of ${env} that the registry does not have…`);
  const declarations = await declared();
  const seen = await lookAt(env, at, [...declarations.apps.keys()], around);
  const result = compared(env, declarations, seen, around.lock.now());
  const open = openNames(result);
  if (record) {
    const told = {
      command: "secrets unmanaged",
      target: `${seen.present.length} variables, entries and identities`,
      // The evidence report says with it what was found.
      reference: open.length === 0 ? "all are managed or excused" : open.join(", "),
      result: open.length === 0 ? "done" : "failed",
    } as const;
    await announce(env, told, around, talk.tell);
  }
  showResult(talk, json, { environment: env, ...result }, () => unmanagedText(env, result));
  return open.length === 0 ? kept : broken;
}

/** What is there, by name. */
interface Seen {
  readonly present: readonly SecretHolder[];
  /** Undefined where the vault could not be asked. */
  readonly paths: readonly string[] | undefined;
  /** Undefined where they could not be asked, or are another environment's. */
  readonly machines: readonly MachineIdentity[] | undefined;
  readonly notAsked: readonly string[];
}

async function lookAt(
  env: Environment,
  at: Pick<Services, "vault" | "heroku">,
  apps: readonly string[],
  { patience, lock }: Surroundings,
): Promise<Seen> {
  const notAsked: string[] = [];
  const tried = async <Found>(ask: () => Promise<Found>): Promise<Found | undefined> =>
    ask().catch((error: unknown) => {
      if (!(error instanceof CannotRun)) throw error;
      notAsked.push(error.message);
      return undefined;
    });
  const heroku = new Heroku(at.heroku, patience);
  const paths = await tried(async () => new Infisical(at.vault, env, patience).paths());
  // The organization has one list of machines for both environments, and prod's registry has their secrets.
  const organization = new InfisicalOrganization(at.vault, patience);
  const machines =
    env === "prod" ? await tried(async () => organization.identities(lock.now())) : undefined;
  const variables = await Promise.all(
    apps.map(async (app) => (await tried(async () => filledIn(heroku, app))) ?? []),
  );
  const present = [
    ...variables.flat(),
    ...(paths ?? []).map((vaultPath) => ({ vaultPath })),
    ...(machines ?? []).map(({ name }) => ({ identity: name })),
  ];
  return { present, paths, machines, notAsked };
}

/** The variables of an app that no add-on fills in. */
async function filledIn(heroku: Heroku, app: string): Promise<readonly SecretHolder[]> {
  const [values, attached] = [await heroku.configVars(app), await heroku.attachedVars(app)];
  return Object.keys(values)
    .filter((variable) => !attached.includes(variable))
    .map((variable) => ({ app, variable }));
}

function compared(
  env: Environment,
  { apps, excused }: Declarations,
  { present, paths, machines, notAsked }: Seen,
  now: Date,
): Unmanaged {
  const secrets = managedSecrets(env);
  const known = new Set([
    ...[...apps].flatMap(([app, names]) => [...names].map((name) => `${app} ${name}`)),
    ...secrets.map(({ vaultPath }) => vaultPath),
    ...secrets.flatMap(({ identity }) => (identity === undefined ? [] : holderName({ identity }))),
    ...excused.map(holderName),
  ]);
  const there = new Set(present.map(holderName));
  return {
    unmanaged: present.filter((each) => !known.has(holderName(each))),
    missing: secrets.filter(({ vaultPath }) => paths && !paths.includes(vaultPath)),
    identities: machines ? secrets.flatMap((secret) => identityOf(secret, machines, now)) : [],
    excused,
    // Only who saw everything can tell that something is gone.
    unneeded: notAsked.length > 0 ? [] : excused.filter((each) => !there.has(holderName(each))),
    notAsked,
  };
}

/** The oldest client secret tells: as long as it is taken, the identity was not rotated. */
function identityOf(
  { name, identity, rotationDays }: ManagedSecret,
  machines: readonly MachineIdentity[],
  now: Date,
): FoundIdentity[] {
  if (identity === undefined) return [];
  const since = machines.find((each) => each.name === identity)?.secretsSince ?? [];
  const oldest = since.toSorted((one, other) => one.getTime() - other.getTime())[0];
  if (!oldest) return [{ identity, secret: name, state: "missing" }];
  const days = Math.floor((now.getTime() - oldest.getTime()) / 86_400_000);
  const state = days >= (rotationDays ?? Number.POSITIVE_INFINITY) ? "due" : "kept";
  return [
    { identity, secret: name, state, days, ...(rotationDays !== undefined && { rotationDays }) },
  ];
}
