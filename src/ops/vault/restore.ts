import { CannotRun } from "../../process/cannot-run";
import { stoppable } from "../../process/stoppable";
import type { VaultPlace, VaultSecret, VaultServer } from "../clients/vault-server";
import { Content } from "./content";
import { entriesIn } from "./document";
import type { Counts, Entry, SecretEntry } from "./entry";
import { inventory } from "./inventory";

/** What a restore made, and what was there from one before. */
export interface Restored {
  /** All that the export holds, and now the vault too. */
  readonly counts: Counts;
  /** Secrets that were written this time. */
  readonly written: number;
  /** Ids that the projects have in this vault, by slug. */
  readonly projects: Readonly<Record<string, string>>;
}

/** Most that the vault takes at once. */
const batchSize = 100;

/** What is restored into where. */
export interface Restore {
  readonly vault: VaultServer;
  /** The export, decrypted, from its beginning each time. */
  readonly plain: () => AsyncIterable<Uint8Array>;
  readonly tell: (line: string) => void;
  /** Stops it between two entries. */
  readonly signal?: AbortSignal;
}

/** The whole export, read to its end, before a vault is touched. */
export const contentOf = async (plain: Restore["plain"]): Promise<Content> =>
  Content.of(entriesIn(plain()));

/**
 * Fills an empty vault from an export (BCP §2.2, §3.2.2). What a restore before made is kept, so that one which was killed
 * is completed by running it again; a vault that holds anything else, or another value, is not touched.
 * @throws CannotRun where the vault is not empty, the export is damaged, or the vault holds something else afterwards
 */
export async function restoreVault(wanted: Restore): Promise<Restored> {
  const { vault, plain, tell, signal } = wanted;
  const exported = await contentOf(plain);
  const before = await Content.of(inventory(vault, () => undefined));
  refuseOthers(exported.differences(before));
  tell(`the vault holds ${before.counts.secrets} of ${exported.counts.secrets} secrets`);
  const filling = new Filling(wanted, before);
  await filling.begin();
  for await (const entry of stoppable(entriesIn(plain()), signal)) await filling.take(entry);
  await filling.end();
  const after = await Content.of(inventory(vault, () => undefined));
  refuseDifferent(exported, after);
  return { counts: exported.counts, written: filling.written, projects: filling.projects };
}

function refuseOthers({ unknown, different }: { unknown: number; different: number }): void {
  if (unknown + different === 0) return;
  throw new CannotRun(
    `The vault is not empty: ${unknown} of its entries are not in the export, and ${different} secrets have other values. ` +
      "Restore into an empty vault, whose identity sees all of it. Nothing was changed.",
  );
}

function refuseDifferent(exported: Content, after: Content): void {
  const { unknown: missing, different } = after.differences(exported);
  if (missing + different > 0)
    throw new CannotRun(
      `After the restore ${missing} entries are missing in the vault, and ${different} secrets have other values. Run it again.`,
    );
}

/** Makes what is missing, in the order of the export; secrets of one folder in batches. */
class Filling {
  readonly projects: Record<string, string> = {};
  written = 0;
  private place: VaultPlace | undefined;
  private batch: VaultSecret[] = [];

  constructor(
    private readonly wanted: Restore,
    private readonly before: Content,
  ) {}

  async begin(): Promise<void> {
    for (const { slug, id } of await this.wanted.vault.projects()) this.projects[slug] = id;
  }

  async take(entry: Entry): Promise<void> {
    if (this.before.has(entry)) return;
    const { vault } = this.wanted;
    if (entry.kind === "secret") return this.secret(entry);
    await this.end();
    if (entry.kind === "project") return this.project(entry);
    if (entry.kind === "environment")
      return vault.makeEnvironment(this.idOf(entry.project), entry.environment, entry.name);
    await vault.makeFolder(this.placeOf(entry));
  }

  /** Writes what is left of a batch. */
  async end(): Promise<void> {
    if (this.place && this.batch.length > 0)
      await this.wanted.vault.makeSecrets(this.place, this.batch);
    this.written += this.batch.length;
    this.batch = [];
  }

  private async project(entry: Extract<Entry, { kind: "project" }>): Promise<void> {
    const { vault, tell } = this.wanted;
    tell(`making project ${entry.project}`);
    const { id } = await vault.makeProject(entry.name, entry.project, entry.description);
    this.projects[entry.project] = id;
  }

  private async secret(entry: SecretEntry): Promise<void> {
    const place = this.placeOf(entry);
    if (!isSame(this.place, place) || this.batch.length === batchSize) await this.end();
    this.place = place;
    this.batch.push({
      secretKey: entry.key,
      secretValue: entry.value,
      ...(entry.comment !== undefined && { secretComment: entry.comment }),
      ...(entry.metadata && { secretMetadata: entry.metadata }),
      ...(entry.multiline !== undefined && { skipMultilineEncoding: entry.multiline }),
    });
  }

  private placeOf(entry: { project: string; environment: string; path: string }): VaultPlace {
    const { environment, path } = entry;
    return { projectId: this.idOf(entry.project), environment, path };
  }

  private idOf(project: string): string {
    const id = this.projects[project];
    if (id !== undefined) return id;
    throw new CannotRun("The export names something of a project that it does not hold.");
  }
}

const isSame = (a: VaultPlace | undefined, b: VaultPlace): boolean =>
  a?.projectId === b.projectId && a.environment === b.environment && a.path === b.path;
