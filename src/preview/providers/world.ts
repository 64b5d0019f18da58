import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

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
  format: typeof format;
  created: Record<string, number>;
  records: WorldRecord[];
}

const format = "simulated-cloud/1";

/**
 * What exists in the simulated cloud. Every change is on disk, whole, before the caller hears of it; changes
 * that are made together are written together.
 */
export class World {
  private readonly file: string;
  private readonly records = new Map<string, WorldRecord>();
  private readonly names = new Map<string, string>();
  private created = new Map<string, number>();
  private stamp = "";
  private writing: Promise<void> | undefined;

  constructor(file: string) {
    this.file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.load();
  }

  list(type: string): WorldRecord[] {
    this.refresh();
    return [...this.records.values()].filter((record) => record.type === type);
  }

  get(type: string, id: string, scope = ""): WorldRecord | undefined {
    this.refresh();
    return this.records.get(keyOf(type, id, scope));
  }

  /** By id, else by the name it has in the cloud. */
  find(type: string, idOrName: string): WorldRecord | undefined {
    const records = this.list(type);
    return (
      records.find(({ id }) => id === idOrName) ?? records.find(({ name }) => name === idOrName)
    );
  }

  /** The record that already holds what must be unique. */
  holder(type: string, unique: string): WorldRecord | undefined {
    this.refresh();
    const key = this.names.get(keyOf(type, unique));
    return key === undefined ? undefined : this.records.get(key);
  }

  /** How many resources this URN has made so far. */
  countOf(urn: string): number {
    this.refresh();
    return this.created.get(urn) ?? 0;
  }

  async add(record: WorldRecord): Promise<void> {
    this.put(record);
    this.created.set(record.urn, this.countOf(record.urn) + 1);
    await this.save();
  }

  async replace(previous: WorldRecord, record: WorldRecord): Promise<void> {
    this.drop(previous);
    this.put(record);
    await this.save();
  }

  async remove(record: WorldRecord): Promise<void> {
    this.drop(record);
    await this.save();
  }

  private put(record: WorldRecord): void {
    const key = keyOf(record.type, record.id, record.scope);
    this.records.set(key, record);
    if (record.unique !== undefined) this.names.set(keyOf(record.type, record.unique), key);
  }

  private drop(record: WorldRecord): void {
    this.records.delete(keyOf(record.type, record.id, record.scope));
    if (record.unique !== undefined) this.names.delete(keyOf(record.type, record.unique));
  }

  /** A file edited while we run (a drift that someone injects) counts from the next request on. */
  private refresh(): void {
    if (this.writing === undefined && stampOf(this.file) !== this.stamp) this.load();
  }

  private load(): void {
    const { created, records } = readWorld(this.file);
    this.records.clear();
    this.names.clear();
    this.created = new Map(Object.entries(created));
    records.forEach((record) => {
      this.put(record);
    });
    this.stamp = stampOf(this.file);
  }

  /** Everyone who changes something in the same turn shares one write. */
  private save(): Promise<void> {
    this.writing ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        this.writing = undefined;
        try {
          const created = Object.fromEntries(this.created);
          writeWorld(this.file, { format, created, records: [...this.records.values()] });
          this.stamp = stampOf(this.file);
          resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    return this.writing;
  }
}

const keyOf = (type: string, id: string, scope = ""): string => `${type}\n${scope}\n${id}`;

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? "absent" : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}

/** Reads a world file; an absent one is an empty world. Throws when it is something else. */
export function readWorld(file: string): WorldFile {
  if (!existsSync(file)) return { format, created: {}, records: [] };
  const world = parse(file);
  if (world?.format !== format || !Array.isArray(world.records))
    throw new Error(`${file} is not a world file (${format}): name another file, or delete it`);
  return { format, created: world.created ?? {}, records: world.records };
}

function parse(file: string): Partial<WorldFile> | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<WorldFile> | null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is not JSON (${reason}): name another file, or delete it`, {
      cause: error,
    });
  }
}

/** A record never changes, it is replaced: its line is made once. */
const lines = new WeakMap<WorldRecord, string>();

function lineOf(record: WorldRecord): string {
  const line = lines.get(record) ?? JSON.stringify(record);
  lines.set(record, line);
  return line;
}

/** Writes the file whole or not at all, one record to a line so that people can read and diff it. */
function writeWorld(file: string, { created, records }: WorldFile): void {
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
