import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** JSON as the world keeps it: a secret is `{ "$secret": digest }`, a file `{ "$asset": digest }`. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** One thing that exists in the simulated cloud. */
export interface WorldRecord {
  type: string;
  id: string;
  /** Which of several records with this id, for example the region; absent where an id is enough. */
  scope?: string;
  /** URN of the resource that made it, for people and for recovery after a crash. */
  urn: string;
  /** Its name in the cloud; equals `id` where it has no other. */
  name: string;
  /** What no other record of this type may share; absent where nothing must be unique. */
  unique?: string;
  seed: string;
  /** Names of the properties that were asked for; the others were made up by the cloud. */
  asked: string[];
  properties: { [name: string]: Json };
}

/** What the world file holds. `created` counts per URN, so that ids differ but are reproducible. */
export interface WorldFile {
  created: Record<string, number>;
  records: WorldRecord[];
}

const format = "simulated-cloud/1";

/** Reads a world file; an absent one is an empty world. Throws when it is something else. */
export function readWorld(file: string): WorldFile {
  if (!existsSync(file)) return { created: {}, records: [] };
  const world = parse(file);
  if (world?.format !== format || !Array.isArray(world.records))
    throw new Error(`${file} is not a world file (${format}): name another file, or delete it`);
  return { created: world.created ?? {}, records: world.records };
}

function parse(file: string): Partial<WorldFile & { format: string }> | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<WorldFile & { format: string }> | null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is not JSON (${reason}): name another file, or delete it`, {
      cause: error,
    });
  }
}

/** The line of each record in the file. Records are replaced and never changed, so a line stays right. */
const lines = new WeakMap<WorldRecord, string>();

function lineOf(record: WorldRecord): string {
  const line = lines.get(record) ?? JSON.stringify(record);
  lines.set(record, line);
  return line;
}

/** Writes the file whole or not at all, one record to a line so that people can read and diff it. */
export function writeWorld(file: string, { created, records }: WorldFile): void {
  const lines = records.map(lineOf).join(",\n");
  const whole = `{"format":"${format}","created":${JSON.stringify(created)},"records":[\n${lines}\n]}\n`;
  const temporary = `${file}.tmp`;
  try {
    writeFileSync(temporary, whole);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Changes a record behind Pulumi's back, as someone in a console would; `null` removes a property. */
export function driftWorld(
  file: string,
  target: { type: string; id?: string; name?: string },
  patch: { [name: string]: Json },
): void {
  const world = readWorld(file);
  if (!world.records.some((record) => isTarget(record, target)))
    throw new Error(`${file} has no ${target.type} ${target.id ?? target.name ?? "(unnamed)"}`);
  const records = world.records.map((record) =>
    isTarget(record, target)
      ? { ...record, properties: withoutNulls({ ...record.properties, ...patch }) }
      : record,
  );
  writeWorld(file, { ...world, records });
}

const withoutNulls = (properties: WorldRecord["properties"]): WorldRecord["properties"] =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** Deletes a record behind Pulumi's back. */
export function removeFromWorld(
  file: string,
  target: { type: string; id?: string; name?: string },
): void {
  const world = readWorld(file);
  const records = world.records.filter((record) => !isTarget(record, target));
  writeWorld(file, { ...world, records });
}

/** `name` is the name in the cloud or, failing that, the one in the program. */
const isTarget = (
  record: WorldRecord,
  { type, id, name }: { type: string; id?: string; name?: string },
): boolean =>
  record.type === type &&
  (id === undefined || record.id === id) &&
  (name === undefined || record.name === name || record.urn.endsWith(`::${name}`));
