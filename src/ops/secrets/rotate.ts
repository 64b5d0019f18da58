import { type ManagedSecret, placeOf } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import { agree } from "./digest";
import { prove, type Prover } from "./prove";
import { drawn } from "./drawn";
import { refuseWeak } from "./strength";
import { bring } from "./sync";
import type { Tools } from "./tools";
import { ageInDays, type History, historyOf } from "./vault-history";

/** What is asked for beside the secret. */
export interface Wish {
  /** A value that another party issued; without one it is made here. */
  readonly supplied?: string;
  /** Back to the value before. */
  readonly undo?: boolean;
  /** A new value even where the newest has just been made. */
  readonly again?: boolean;
}

export interface Rotated {
  readonly secret: ManagedSecret;
  /**
   * `finished` is a rotation that another run had begun and not ended; `proven` one that had reached every consumer: its
   * value is younger than an hour, and was not replaced.
   */
  readonly did: "rotated" | "finished" | "proven" | "restored";
  /** The places written by this run, by name. */
  readonly written: readonly string[];
  readonly proof: string;
}

/** A value that is so young was made by this rotation, whichever run and machine made it. */
const sameRotationDays = 1 / 24;

/**
 * Rotates a secret. The vault keeps versions and is the only journal: a new version is written, every consumer is
 * brought to it, and that is proven. A run that finds the first done by another one, by digest, does the rest.
 * @throws CannotRun where there is nothing to go back to, or no value to take; nothing is changed then
 */
export async function rotate(
  tools: Tools,
  prover: Prover,
  secret: ManagedSecret,
  wish: Wish,
): Promise<Rotated> {
  const { take, before, isNew, did } = await nextValue(tools, secret, wish);
  const value = await take();
  if (isNew) {
    tools.tell(`${secret.name}: writing a new version to the vault`);
    await tools.vault.write(secret, value);
    await confirm(tools, secret, value);
  }
  const { written } = await bring(tools, secret, value);
  const proof = await prove(tools, prover, secret, { now: value, before });
  return { secret, did, written: written.map(placeOf), proof };
}

/** The value that a rotation brings, the one that it replaces, and whether the vault has yet to learn it. */
interface Next {
  /** The value; one that another party issues is asked for now, and not before. */
  readonly take: () => Promise<string>;
  readonly before: string | undefined;
  readonly isNew: boolean;
  readonly did: Rotated["did"];
}

/** What a rotation would do now. Reads, and changes nothing. */
export async function nextValue(tools: Tools, secret: ManagedSecret, wish: Wish): Promise<Next> {
  const history = await historyOf(tools.vault, secret);
  if (wish.undo) return valueBefore(tools, secret, history);
  const before = history?.newest.value;
  if (history && (await isUnderWay(tools, secret, history, wish)))
    return {
      ...standing(history),
      did: (await isEverywhere(tools, secret, history)) ? "proven" : "finished",
    };
  if (wish.supplied === undefined && secret.issuer)
    return { take: async () => tools.issue(secret), before, isNew: true, did: "rotated" };
  const value = wish.supplied ?? made(tools, secret);
  refuseWeak(secret, value, "as given");
  return { take: taking(value), before, isNew: true, did: "rotated" };
}

const taking = (value: string) => async (): Promise<string> => Promise.resolve(value);

const standing = ({ newest, previous }: History) => ({
  take: taking(newest.value),
  before: previous?.value,
  isNew: false,
});

/** A version that repeats an older one was restored already. */
function valueBefore(
  { environment }: Tools,
  secret: ManagedSecret,
  history: History | undefined,
): Next {
  if (secret.issuer)
    throw new CannotRun(
      `The value of ${secret.name} before is good for an hour only and cannot be restored; nothing was changed. ` +
        `\`${raxx`secrets rotate ${secret.name} --env ${environment} --again`}\` gets a new one.`,
    );
  if (history?.restored) return { ...standing(history), did: "restored" };
  if (!history?.previous)
    throw new CannotRun(
      `The vault keeps no earlier value of ${secret.name} to go back to; nothing was changed.`,
    );
  const { newest, previous } = history;
  return { take: taking(previous.value), before: newest.value, isNew: true, did: "restored" };
}

/** Whether the newest version was made by a rotation that has not ended, or has only just. */
async function isUnderWay(
  tools: Tools,
  secret: ManagedSecret,
  history: History,
  { supplied, again = false }: Wish,
): Promise<boolean> {
  if (supplied !== undefined) return agree(supplied, history.newest.value);
  if (again || history.restored) return false;
  if (ageInDays(secret, history, tools.now()) < sameRotationDays) return true;
  const { previous } = history;
  if (!previous) return false;
  return (await holding(tools, secret, previous.value)).includes(true);
}

/** Whether every consumer has the newest value already. */
const isEverywhere = async (
  tools: Tools,
  secret: ManagedSecret,
  { newest }: History,
): Promise<boolean> => !(await holding(tools, secret, newest.value)).includes(false);

/** Of each consumer, whether it has a value. */
const holding = async (
  { consumers }: Tools,
  secret: ManagedSecret,
  value: string,
): Promise<readonly boolean[]> =>
  Promise.all(
    secret.consumers.map(async (each) => (await consumers.holds(each, value)) === "vault's value"),
  );

function made({ environment }: Tools, secret: ManagedSecret): string {
  const { name, minimumBytes } = secret;
  if (minimumBytes === undefined)
    throw new CannotRun(
      `${name} is issued by another party: get a new one there, and give it to \`${raxx`secrets rotate ${name} --env ${environment} --stdin`}\`, ` +
        "which asks for it without showing it, or takes it from a pipe.",
    );
  return drawn(secret);
}

/** A vault that took the write and keeps something else would lose the value with this process. */
async function confirm({ vault }: Tools, secret: ManagedSecret, value: string): Promise<void> {
  const newest = await vault.newest(secret);
  if (!newest || !agree(newest.value, value))
    throw new CannotRun(
      `The vault does not hold what was just written to ${secret.vaultPath}: does something else write it as well? ` +
        "No consumer was touched. Run it again.",
    );
}
