import { services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import type { Surroundings } from "../change/surroundings";
import type { Declared } from "./declared";
import { type Existing, identityOf, nameOf } from "./existing";
import { awsFinds } from "./finders/aws";
import { cloudflareFinds } from "./finders/cloudflare";
import { githubFinds } from "./finders/github";
import { herokuFinds } from "./finders/heroku";
import type { Told } from "./finders/listing";
import { terraformResources } from "./terraform";
import { adoptableTypes } from "./types";
import { idOf } from "./verdict";

/** What was found, and what nobody could be asked about. */
export interface Found {
  readonly existing: readonly Existing[];
  /** Why nobody knows whether there is one of a type; undefined where it is known. */
  readonly unasked: (type: string) => string | undefined;
  readonly notes: readonly string[];
}

/**
 * Looks for what exists, in states of Terraform and in the providers' accounts, as far as there are credentials for
 * them. An account is believed more than a state: what it lists whole and has no such thing in, is gone.
 */
export async function find(
  declared: readonly Declared[],
  places: readonly string[],
  around: Surroundings,
  tell: (line: string) => void,
): Promise<Found> {
  const inStates: Existing[] = [];
  for (const place of places) {
    const found = await terraformResources(place, around.patience);
    tell(`${place}: ${found.length} resources`);
    inStates.push(...found);
  }
  const accounts = await asked(declared, around, tell);
  const unasked = (type: string): string | undefined => {
    const account = accounts.get(type.split(":")[0] ?? "");
    if (account === undefined) return "this program knows no account of its provider";
    if (typeof account === "string") return account;
    return (
      account.unasked.get(type) ?? (account.types.has(type) ? undefined : "its API lists none")
    );
  };
  const inAccounts = [...accounts.values()].flatMap((each) =>
    typeof each === "string" ? [] : each.existing,
  );
  return { ...merged(inStates, inAccounts, unasked), unasked };
}

/** What an account told, or why it was not asked. */
type Account = Told | string;

async function asked(
  declared: readonly Declared[],
  { env, patience }: Surroundings,
  tell: (line: string) => void,
): Promise<ReadonlyMap<string, Account>> {
  const accountId = declared
    .map(({ inputs }) => inputs["accountId"])
    .find((id) => typeof id === "string");
  const accounts: Readonly<Record<string, () => Promise<Told>>> = {
    aws: async () => awsFinds(patience),
    cloudflare: async () => {
      const at = services(["cloudflare"], env).cloudflare;
      return cloudflareFinds(accountId ?? "", at, patience);
    },
    github: async () => githubFinds(services(["github"], env).github, patience),
    heroku: async () => herokuFinds(services(["heroku"], env).heroku, patience),
  };
  const told = Object.entries(accounts).map(async ([name, look]): Promise<[string, Account]> => {
    try {
      const account = await look();
      tell(`${name}: ${account.existing.length} resources`);
      return [name, account];
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      tell(`${name} was not asked: ${error.message}`);
      return [name, `its account was not asked: ${error.message.replaceAll("\n", " ")}`];
    }
  });
  return new Map(await Promise.all(told));
}

/**
 * One of each: what both tell of is told by the state, with what the account adds. Several of one name are several, of
 * which a person says which is meant.
 */
function merged(
  inStates: readonly Existing[],
  inAccounts: readonly Existing[],
  unasked: (type: string) => string | undefined,
): Pick<Found, "existing" | "notes"> {
  const left = new Set(inAccounts);
  const byKey = new Map<string, Existing[]>();
  for (const each of inAccounts) byKey.set(keyOf(each), [...(byKey.get(keyOf(each)) ?? []), each]);
  const notes: string[] = [];
  const both = distinct(inStates, notes).flatMap((each) => {
    const alike = (byKey.get(keyOf(each)) ?? []).filter((one) => left.has(one));
    const own = alike.find((one) => idOf(one) === idOf(each)) ?? alike[0];
    if (own && (alike.length === 1 || idOf(own) === idOf(each))) {
      left.delete(own);
      return [together(each, own, notes)];
    }
    const type = adoptableTypes[each.type];
    if (!type || type.settingOf || type.pointedAtBy || unasked(each.type) !== undefined)
      return [each];
    notes.push(`${each.source} is in that state and no longer in the account: ${nameOf(each)}`);
    return [];
  });
  return { existing: [...both, ...left], notes };
}

/** What a state and the account tell of one thing; one that was made again since has the account's id. */
function together(inState: Existing, inAccount: Existing, notes: string[]): Existing {
  const ids = [inState, inAccount].map(idOf);
  if (ids.includes(undefined) || ids[0] === ids[1])
    return { ...inState, attributes: { ...inAccount.attributes, ...inState.attributes } };
  notes.push(
    `${inState.source} is ${ids[0]} in that state and ${ids[1]} in the account, which counts`,
  );
  return { ...inState, attributes: { ...inState.attributes, ...inAccount.attributes } };
}

/** What two states tell of is one thing. */
function distinct(inStates: readonly Existing[], notes: string[]): readonly Existing[] {
  const first = new Map<string, Existing>();
  return inStates.filter((each) => {
    const id = idOf(each);
    if (id === undefined) return true;
    const key = `${keyOf(each)} ${id}`;
    const same = first.get(key);
    if (same) notes.push(`${each.source} is ${same.source} as well`);
    else first.set(key, each);
    return same === undefined;
  });
}

function keyOf({ type, attributes }: Existing): string {
  const known = adoptableTypes[type];
  const names = known ? identityOf(known).map(([name]) => name) : [];
  // A state may have a number as a text.
  const parts = names
    .filter((name) => name !== "accountId")
    .map((name) => String(attributes[name]));
  return JSON.stringify([
    type,
    ...(parts.length > 0 ? parts : [attributes["id"] ?? ""]),
  ]).toLowerCase();
}
