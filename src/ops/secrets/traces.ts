import { readdir, readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { managedSecrets } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { announce } from "../change/change";
import { localFolder } from "../change/trail";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { Infisical } from "../clients/infisical";
import { formsOf } from "./forms";
import { historyOf } from "./vault-history";

export interface TracesWish {
  readonly env: Environment;
  /** Further files, such as the log of a terminal. */
  readonly file: readonly string[];
  /** Writes what was found into the audit trail, where the evidence report finds it. */
  readonly record?: boolean;
  readonly json?: boolean;
}

/** A place where a recovery could have left a value. */
interface Place {
  readonly place: string;
  readonly text: string;
}

/** A managed value in one of its forms; never the value. */
interface Trace {
  readonly place: string;
  readonly secret: string;
  readonly form: string;
}

/** A shorter value stands in any text by chance. */
const shortest = 8;
/** A history is smaller; what is larger is none, and is told. */
const largest = 256 * 2 ** 20;
const readAtOnce = 16;

/**
 * `raxx secrets traces`: whether a value of the vault, of now or before, stands in what operations and shells leave behind: the local
 * trail, the histories of shells, everything that operations keep in the state bucket, and files that are named (BCP preamble, no stored
 * credentials). Changes nothing but, where that is asked for, the audit trail; shows places and names of secrets, and no value.
 * @returns broken where one is found
 */
export async function secretTraces(
  { env, file, record, json }: TracesWish,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const values = await valuesOf(env, around);
  talk.tell(`Looking for ${values.length} values of ${env}…`);
  const places = [
    ...(await localPlaces(around.env, file)),
    ...(await keptPlaces(new Bucket(around.patience), env)),
  ];
  const found = places.flatMap((place) => tracesIn(place, values));
  if (record) {
    const named = [...new Set(found.map(({ secret }) => secret))];
    const told = {
      command: "secrets traces",
      target: `${places.length} places`,
      // The evidence report says with it what was found.
      reference:
        named.length === 0 ? `none of ${values.length} values` : `value of ${named.join(", ")}`,
      result: named.length === 0 ? "done" : "failed",
    } as const;
    await announce(env, told, around, talk.tell);
  }
  showResult(talk, json, { env, values: values.length, places: places.length, found }, () =>
    textOf(env, places.length, found),
  );
  return found.length === 0 ? kept : broken;
}

interface Value {
  readonly secret: string;
  readonly forms: readonly (readonly [name: string, form: string])[];
}

/** What the vault has now and had before: a value that was rotated away is good somewhere for a while. */
async function valuesOf(env: Environment, around: Surroundings): Promise<readonly Value[]> {
  const vault = new Infisical(services(["vault"], around.env).vault, env, around.patience);
  const all = await Promise.all(
    managedSecrets(env).map(async (secret) => {
      const history = await historyOf(vault, secret);
      const versions = [history?.newest, history?.previous];
      return versions.flatMap((version) =>
        version && version.value.length >= shortest
          ? [{ secret: secret.vaultPath, forms: formsOf(version.value) }]
          : [],
      );
    }),
  );
  return all.flat();
}

/** Files of this machine; one that is named has to be there. */
async function localPlaces(
  env: NodeJS.ProcessEnv,
  named: readonly string[],
): Promise<readonly Place[]> {
  const home = env["HOME"] || homedir();
  const folder = localFolder(env);
  const trail = (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  const histories = [
    env["HISTFILE"],
    ...[".bash_history", ".zsh_history", ".local/share/fish/fish_history"].map((name) =>
      join(home, name),
    ),
  ].filter((path) => path !== undefined && path !== "") as string[];
  const asked = await Promise.all(
    named.map(async (path) => {
      const place = await placeAt(path);
      if (place) return place;
      throw new CannotRun(`${path} cannot be read, or is larger than ${largest / 2 ** 20} MiB.`);
    }),
  );
  const found = await Promise.all(
    [...new Set([...trail, ...histories])].map(async (path) => placeAt(path)),
  );
  return [...asked, ...found.flatMap((place) => place ?? [])];
}

async function placeAt(path: string): Promise<Place | undefined> {
  try {
    const facts = await stat(path);
    if (!facts.isFile() || facts.size > largest) return undefined;
    return { place: path, text: await readFile(path, "utf8") };
  } catch {
    return undefined;
  }
}

/** Everything that operations keep of an environment: the audit trail, records of incidents, restores and drills. */
async function keptPlaces(bucket: Bucket, env: Environment): Promise<readonly Place[]> {
  const keys = (await bucket.list(`operations/${env}/`)).map(({ key }) => key);
  const places: Place[] = [];
  for (let from = 0; from < keys.length; from += readAtOnce)
    places.push(
      ...(await Promise.all(
        keys.slice(from, from + readAtOnce).map(async (key) => ({
          place: key,
          text: (await bucket.read(key))?.text ?? "",
        })),
      )),
    );
  return places;
}

const tracesIn = ({ place, text }: Place, values: readonly Value[]): Trace[] =>
  values.flatMap(({ secret, forms }) => {
    const form = forms.find(([, written]) => text.includes(written));
    return form ? [{ place, secret, form: form[0] }] : [];
  });

function textOf(env: Environment, places: number, found: readonly Trace[]): string {
  if (found.length === 0) return `No value of ${env} stands in any of ${places} places.`;
  return [
    ...found.map(({ place, secret, form }) => `✗ ${place}: the value of ${secret} (${form})`),
    `Take it out of there, and replace the value: \`${raxx`secrets rotate NAME --env ${env}`}\`.`,
  ].join("\n");
}
