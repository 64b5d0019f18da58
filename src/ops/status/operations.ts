import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Services, services } from "../../config/services";
import type { EdgeConfig } from "../../config/schema";
import { stackFileConfig } from "../../config/stack-file/read";
import type { Environment } from "../../domain/environments";
import type { RecordedCommand } from "../../domain/operations";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { D1 } from "../clients/d1";
import { FreeScout } from "../clients/freescout";
import { refuseForecast } from "./retrospective";
import { keepWebhook } from "./webhook";

export interface Flags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/** An incident as the page shows it; times are ISO 8601. */
export interface PostWish {
  readonly service: string;
  readonly title: string;
  readonly note?: string;
  /** Now where absent. */
  readonly started?: string;
  /** FreeScout's id of the conversation that it follows. */
  readonly ticket?: number;
}

export interface MaintenanceWish {
  readonly service: string;
  readonly title: string;
  readonly starts: string;
  readonly ends: string;
}

/** `raxx status …`: what customers read on the status page (BCP §7.2). Each resolves to the exit code. */
export class StatusOperations {
  constructor(
    private readonly flags: Flags,
    private readonly talk: Talk,
    private readonly around: Surroundings = outside,
    private readonly now: () => Date = () => new Date(),
    private readonly root = process.cwd(),
  ) {}

  /** Shows an incident, or adds a note to the one of that service and title that is open. Repeated, it adds nothing. */
  async post({ service, title, note, started, ticket }: PostWish): Promise<number> {
    const at = this.now();
    refuseMoment({ started }, (moment) => moment > at.getTime() + 60_000, "is still to come");
    for (const text of [title, note ?? ""]) refuseForecast(text, this.flags.env);
    const begun = stamp(started === undefined ? at : new Date(started));
    const will = `“${service}: ${title}”, since ${begun}, is shown to everybody on the status page.`;
    return this.changed("status post", service, will, async (d1) => {
      const open =
        "SELECT id FROM incidents WHERE service = ? AND title = ? AND resolved_at IS NULL";
      await d1.rows(
        `INSERT INTO incidents (service, title, started_at) SELECT ?, ?, ? WHERE NOT EXISTS (${open})`,
        [service, title, begun, service, title],
      );
      const [row] = await d1.rows(`${open} ORDER BY id DESC LIMIT 1`, [service, title]);
      const id = Number(row?.["id"]);
      if (note !== undefined) await this.note(d1, id, note);
      if (ticket !== undefined)
        await d1.rows(
          "INSERT INTO tickets (conversation, incident_id) VALUES (?, ?) ON CONFLICT (conversation) DO UPDATE SET incident_id = excluded.incident_id",
          [ticket, id],
        );
      return { id, service, title, started: begun, ...(ticket !== undefined && { ticket }) };
    });
  }

  /** Says since when an incident is over, and what was found. One that is resolved stays as it is. */
  async resolve(
    id: number,
    wish: { readonly note?: string; readonly at?: string },
  ): Promise<number> {
    const now = this.now();
    refuseMoment({ at: wish.at }, (moment) => moment > now.getTime() + 60_000, "is still to come");
    refuseForecast(wish.note ?? "", this.flags.env);
    const at = stamp(wish.at === undefined ? now : new Date(wish.at));
    const will = `Incident ${id} of the status page is shown as resolved at ${at}.`;
    return this.changed("status resolve", String(id), will, async (d1) => {
      const found = await incidentOf(d1, id, this.flags.env);
      if (at < String(found["started_at"]))
        throw new CannotRun(
          `Incident ${id} began at ${String(found["started_at"])}, after ${at}; nothing was changed.`,
        );
      if (wish.note !== undefined) await this.note(d1, id, wish.note);
      await d1.rows("UPDATE incidents SET resolved_at = ? WHERE id = ? AND resolved_at IS NULL", [
        at,
        id,
      ]);
      const { service, title, resolved_at: resolved } = await incidentOf(d1, id, this.flags.env);
      return { id, service, title, resolved };
    });
  }

  /** Announces work with a firm end; nothing else may look ahead (BCP §7.2 step 3). */
  async maintenance({ service, title, starts, ends }: MaintenanceWish): Promise<number> {
    const now = this.now().getTime();
    refuseMoment({ ends }, (moment) => moment <= now, "is over");
    if (Date.parse(ends) <= Date.parse(starts))
      throw new CannotRun(`${ends} is not after ${starts}; nothing was changed.`);
    const [from, to] = [stamp(new Date(starts)), stamp(new Date(ends))];
    const will = `Maintenance of ${service} (“${title}”) from ${from} to ${to} is announced on the status page.`;
    return this.changed("status maintenance", service, will, async (d1) => {
      const same = "service = ? AND title = ? AND starts_at = ? AND ends_at = ?";
      const values = [service, title, from, to];
      await d1.rows(
        `INSERT INTO maintenance (service, title, starts_at, ends_at) SELECT ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM maintenance WHERE ${same})`,
        [...values, ...values],
      );
      return { service, title, starts: from, ends: to };
    });
  }

  /** Makes the page's tables where they are not there; a statement that has been carried out changes nothing (BCP §1.6). */
  async migrate(): Promise<number> {
    const { env } = this.flags;
    const will = `The status page's tables in ${env} are made as workers/status/schema.sql says; what is there stays.`;
    return this.changed("status migrate", env, will, async (d1) => {
      for (const statement of statements()) await d1.rows(statement);
      const tables = await d1.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' ORDER BY name",
      );
      return { tables: tables.map(({ name }) => String(name)) };
    });
  }

  /** Has FreeScout tell the page of each ticket that is closed or opened again; done again, it adds nothing (BCP §7.2). */
  async webhook(): Promise<number> {
    if (this.flags.env !== "prod")
      throw new CannotRun("FreeScout is prod's alone, and so is its webhook; nothing was changed.");
    const more = this.flags.dryRun ? [] : (["mail"] as const);
    const { freescout } = services(["freescout", ...more], this.around.env);
    const url = `https://${this.page().host}/webhooks/freescout`;
    const will = `FreeScout sends every change of a ticket's state to ${url}, once.`;
    return this.recorded("status webhook", url, will, async () => {
      const done = await keepWebhook(new FreeScout(freescout, this.around.patience), url);
      const next = raxx`secrets verify app_key --env prod`;
      this.talk.tell(`Whether the Worker has the key that FreeScout signs with: ${next}`);
      return { webhook: url, ...done };
    });
  }

  /** What the page says is open or planned, with the ids that `resolve` takes. */
  async list(): Promise<number> {
    const d1 = this.database();
    const incidents = await d1.rows(
      "SELECT id, service, title, started_at FROM incidents WHERE resolved_at IS NULL ORDER BY id",
    );
    const maintenance = await d1.rows(
      "SELECT service, title, starts_at, ends_at FROM maintenance WHERE ends_at >= ? ORDER BY starts_at",
      [stamp(this.now())],
    );
    showResult(this.talk, this.flags.json, { incidents, maintenance }, () =>
      [
        ...incidents.map((each) => Object.values(each).join("  ")),
        ...maintenance.map((each) => `maintenance  ${Object.values(each).join("  ")}`),
        ...(incidents.length === 0 ? ["No incident is open on the status page."] : []),
      ].join("\n"),
    );
    return kept;
  }

  private async note(d1: D1, incident: number, body: string): Promise<void> {
    await d1.rows(
      "INSERT INTO notes (incident_id, posted_at, body) SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM notes WHERE incident_id = ? AND body = ?)",
      [incident, stamp(this.now()), body, incident, body],
    );
  }

  private async changed(
    command: RecordedCommand,
    target: string,
    will: string,
    work: (d1: D1) => Promise<Readonly<Record<string, unknown>>>,
  ): Promise<number> {
    const d1 = this.database(this.flags.dryRun ? [] : ["mail"]);
    return this.recorded(command, target, will, async () => work(d1));
  }

  private async recorded(
    command: RecordedCommand,
    target: string,
    will: string,
    work: () => Promise<Readonly<Record<string, unknown>>>,
  ): Promise<number> {
    const { env, dryRun, json } = this.flags;
    if (dryRun) {
      showResult(this.talk, json, { dryRun: true, will }, () => `${will} Nothing was changed.`);
      return kept;
    }
    await this.talk.confirm(will);
    const told = { command, target };
    const done = await change(env, told, this.around, this.talk.tell, work);
    showResult(this.talk, json, done, () =>
      Object.entries(done)
        .map((each) => each.join(": "))
        .join("\n"),
    );
    return kept;
  }

  /** @param more what is needed later on, so that all that is missing is named at once */
  private database(more: readonly (keyof Services)[] = []): D1 {
    const at = services(["cloudflare", "cloudflareAccount", ...more], this.around.env);
    const { database } = this.page();
    return new D1(at.cloudflare, at.cloudflareAccount, database, this.around.patience);
  }

  private page(): NonNullable<EdgeConfig["status"]> {
    const { env } = this.flags;
    const text = stackFileConfig(this.root, env)["raxx:edge"];
    const { status } = JSON.parse(text ?? "{}") as Partial<EdgeConfig>;
    if (status) return status;
    throw new CannotRun(`${env} has no status page (raxx:edge.status in Pulumi.${env}.yaml).`);
  }
}

/** Of the Worker's schema, one after the other, as D1 takes them. */
const statements = (): string[] =>
  readFileSync(join(__dirname, "..", "..", "..", "workers", "status", "schema.sql"), "utf8")
    .replaceAll(/^--.*$/gm, "")
    .split(";")
    .filter((statement) => statement.trim() !== "");

async function incidentOf(d1: D1, id: number, env: Environment) {
  const [found] = await d1.rows(
    "SELECT service, title, started_at, resolved_at FROM incidents WHERE id = ?",
    [id],
  );
  if (found) return found;
  throw new CannotRun(
    `The status page has no incident ${id}; nothing was changed. Which there are: ${raxx`status list --env ${env}`}`,
  );
}

function refuseMoment(
  moments: Readonly<Record<string, string | undefined>>,
  wrong: (moment: number) => boolean,
  why: string,
): void {
  for (const [name, moment] of Object.entries(moments))
    if (moment !== undefined && wrong(Date.parse(moment)))
      throw new CannotRun(`--${name} ${moment} ${why}; nothing was changed.`);
}

/** As the page's tables have it: UTC, to the second. */
const stamp = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, "Z");
