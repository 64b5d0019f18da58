import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { readWorld, type WorldRecord, writeWorld } from "./world";

/**
 * What exists in the simulated cloud. Every change is on disk, whole, before the caller hears of it; changes
 * that are made together are written together.
 */
export class LivingWorld {
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
    this.created.set(record.urn, this.countOf(record.urn) + 1);
    this.put(record);
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
    const taken = this.records.get(key);
    if (taken !== undefined) this.drop(taken);
    this.records.set(key, record);
    if (record.unique !== undefined) this.names.set(keyOf(record.type, record.unique), key);
  }

  private drop(record: WorldRecord): void {
    this.records.delete(keyOf(record.type, record.id, record.scope));
    if (record.unique !== undefined) this.names.delete(keyOf(record.type, record.unique));
  }

  /** Reads the file again if somebody edited it, as tests do to cause drift. */
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

  /** Changes made in the same turn of the event loop share one write. */
  private save(): Promise<void> {
    this.writing ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        this.writing = undefined;
        try {
          const created = Object.fromEntries(this.created);
          writeWorld(this.file, { created, records: [...this.records.values()] });
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
