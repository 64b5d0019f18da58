import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import { serverOf } from "../../schema/live";
import type { Heroku } from "../clients/heroku";
import type { Vault } from "../clients/infisical";
import { vaultValue } from "../clients/vault-value";
import { agree } from "../secrets/digest";

const variable = "ANALYTICS_DB_URL";

/** Who knows where the store is. */
export interface Knowing {
  readonly env: Environment;
  readonly heroku: Heroku;
  readonly vault: Vault;
}

/** Where the service writes, and whether the vault says so too. */
export interface LiveStore {
  /** The address in the app's configuration. */
  readonly url: string;
  /** Server and database of it; never user or password. */
  readonly server: string;
  /** How the vault's address differs, in words that hold no value; undefined where both are one. */
  readonly differs?: string;
}

/**
 * The store that the service writes to: the app's own configuration says which, whatever the vault holds.
 * @throws CannotRun where the app has no address, or one that is none
 */
export async function storeOfApp(heroku: Heroku, env: Environment): Promise<LiveStore> {
  const app = `raxx-analytics-${env}`;
  const url = (await heroku.configVars(app))[variable];
  if (url === undefined || url === "")
    throw new CannotRun(
      `${app} has no ${variable}, so which store it writes to cannot be told. Bring it the vault's: ${remedyFor(env)}`,
    );
  return { url, server: serverOf(url, `${variable} of ${app}`) };
}

/** The same, and whether the vault agrees, by digest (runbook, secrets: the vault is the source of truth). */
export async function liveStore({ env, heroku, vault }: Knowing): Promise<LiveStore> {
  const [store, kept] = await Promise.all([
    storeOfApp(heroku, env),
    vaultValue(vault, env, variable, "with which the app's is compared"),
  ]);
  if (agree(store.url, kept)) return store;
  const server = serverOf(kept, `${variable} of ${env} in the vault`);
  const differs =
    server === store.server
      ? `the vault names ${server} too, with another user, password or option`
      : `the vault names ${server}`;
  return { ...store, differs };
}

/**
 * The address of the store, for what is not to happen to another one.
 * @throws CannotRun where app and vault name different ones; nothing is changed then
 */
export async function agreedStore(knowing: Knowing): Promise<string> {
  const store = await liveStore(knowing);
  if (store.differs === undefined) return store.url;
  throw new CannotRun(
    `${mismatch(knowing.env, store)}. Nothing was changed. ${mismatchRemedy(knowing.env)}`,
  );
}

export const mismatch = (env: Environment, { server, differs = "" }: LiveStore): string =>
  `raxx-analytics-${env} writes to ${server}, and ${differs}`;

const remedyFor = (env: Environment): string => raxx`secrets sync ${variable} --env ${env}`;

/** Which of the two is right only a person knows. */
export const mismatchRemedy = (env: Environment): string =>
  `Where the vault is right: ${remedyFor(env)}; else first: ${raxx`secrets rotate ${variable} --env ${env} --stdin`}`;
