import { createHash } from "node:crypto";
import { z } from "zod";
import type { Environment } from "../../domain/environments";
import { incidentSeverities } from "../../domain/incidents";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";
import type { Bucket } from "../clients/bucket";

/** What people did that ends a clock, or is to be remembered (BCP §7.3). */
export const deeds = [
  "breach-confirmed",
  "breach-ruled-out",
  "authority-notified",
  "customers-notified",
  "no-high-risk",
  "subject-answered",
  "evidence",
  "note",
] as const;
export type Deed = (typeof deeds)[number];

const entry = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  did: z.enum(deeds),
  /** Where it is recorded. */
  reference: z.string().optional(),
  text: z.string().optional(),
  /** Key in the state bucket of what was kept, encrypted, and its digest. */
  object: z.string().optional(),
  sha256: z.string().optional(),
});

export type Entry = z.infer<typeof entry>;

/** An incident: what it is, who was told, what was done, in UTC. It holds no personal data. */
const incident = z.object({
  id: z.string(),
  title: z.string(),
  service: z.string(),
  severity: z.enum(incidentSeverities),
  /** Customers' data may have been seen by others (BCP §7.3). */
  breach: z.boolean(),
  /** A person asks for their rights (BCP §6.1). */
  subject: z.boolean(),
  /** From here the clocks run. */
  detected: z.iso.datetime(),
  opened: z.iso.datetime(),
  by: z.string(),
  nextUpdate: z.iso.datetime().optional(),
  reference: z.string().optional(),
  /** Who was told: by way and place, when, or the address of what was filed. */
  told: z.record(z.string(), z.string()),
  log: z.array(entry),
  closed: z.object({ at: z.iso.datetime(), by: z.string(), reference: z.string() }).optional(),
});

export type Incident = z.infer<typeof incident>;

/** An incident and the version of it that was read. */
interface Kept {
  readonly incident: Incident;
  readonly etag: string;
}

/** The incidents of an environment, an object each in the state bucket, which keeps every version of them. */
export class Incidents {
  constructor(
    private readonly bucket: Bucket,
    private readonly environment: Environment,
  ) {}

  /** Where what belongs to an incident is kept. */
  folderOf = (id: string): string => `operations/${this.environment}/incidents/${id}/`;

  /** All of them, the newest first. */
  async all(): Promise<readonly Incident[]> {
    const listed = await this.bucket.list(`operations/${this.environment}/incidents/`);
    const keys = listed.map(({ key }) => key).filter((key) => key.endsWith("/incident.json"));
    const found = await Promise.all(keys.map(async (key) => this.at(key)));
    return found
      .flatMap((kept) => (kept ? [kept.incident] : []))
      .toSorted((one, other) => other.opened.localeCompare(one.opened));
  }

  /** @throws CannotRun where there is none */
  async find(id: string): Promise<Incident> {
    const kept = /^[a-z0-9-]+$/.test(id) ? await this.at(this.keyOf(id)) : undefined;
    if (kept) return kept.incident;
    throw new CannotRun(
      `${this.environment} has no incident ${id}; nothing was changed. Which there are: ` +
        `\`${raxx`incident list --env ${this.environment} --all`}\``,
    );
  }

  /** The one of that title that is open, or none. */
  async open(title: string): Promise<Incident | undefined> {
    for (let round = 1; ; round += 1) {
      const kept = await this.at(this.keyOf(idOf(title, round)));
      if (!kept?.incident.closed) return kept?.incident;
    }
  }

  /**
   * Writes a new incident, unless one of its title is open: then that one is changed by `merged`. Two who open one at
   * the same moment open one.
   */
  async begin(wanted: Omit<Incident, "id">, merged: Change): Promise<Incident> {
    for (let round = 1; ;) {
      const id = idOf(wanted.title, round);
      const kept = await this.at(this.keyOf(id));
      if (kept?.incident.closed) round += 1;
      else if (kept) return this.change(id, merged);
      else if (await this.bucket.create(this.keyOf(id), textOf({ id, ...wanted })))
        return { id, ...wanted };
    }
  }

  /** Changes an incident, however many change it at the same moment. */
  async change(id: string, changed: Change): Promise<Incident> {
    for (;;) {
      const kept = await this.at(this.keyOf(id));
      if (!kept) return this.find(id);
      const next = changed(kept.incident);
      const text = textOf(next);
      if (text === textOf(kept.incident)) return next;
      if (await this.bucket.replace(this.keyOf(id), text, kept.etag)) return next;
    }
  }

  private keyOf(id: string): string {
    return `${this.folderOf(id)}incident.json`;
  }

  private async at(key: string): Promise<Kept | undefined> {
    const stored = await this.bucket.read(key);
    if (!stored) return undefined;
    try {
      return { incident: incident.parse(JSON.parse(stored.text)), etag: stored.etag };
    } catch {
      // What cannot be read may have a clock that runs.
      throw new CannotRun(
        `${key} in the state bucket is not a record of this program, so whether a clock runs cannot be told. Restore an older version of it.`,
      );
    }
  }
}

export type Change = (incident: Incident) => Incident;

/** The same words give the same id, so that an incident that is opened again is the one that is open. */
function idOf(title: string, round: number): string {
  const same = title.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const words = same.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
  const hash = createHash("sha256").update(same).digest("hex").slice(0, 6);
  const parts = [words.slice(0, 32).replace(/-$/, ""), hash, round === 1 ? "" : String(round)];
  return parts.filter((part) => part !== "").join("-");
}

const textOf = (record: Incident): string => JSON.stringify(record, undefined, 2);
