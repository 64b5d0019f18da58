import { createHash } from "node:crypto";
import { services } from "../../config/services";
import { adinsightsAuditBucket, adinsightsAuditPrefix } from "../../domain/adinsights";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { alerting } from "../change/alert";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { auditLog, type AuditRow } from "./audit-log";
import { adinsightsAddress, adinsightsApi } from "./deployment";
import { auditKey, type Day, dayOf, exportedDays, planned } from "./export-days";

/** What `adinsights export-audit` takes. */
export interface ExportFlags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/** The export of a day. */
interface Exported {
  readonly day: Day;
  readonly rows: number;
  /** Of the rows as they stand in the object. */
  readonly sha256: string;
}

/**
 * `raxx adinsights export-audit`: each day of the audit log as one object that is written once (runbook, Audit Logging,
 * Export/Archival). The bucket encrypts whatever it gets. A failure is told the operator once.
 * @returns broken where a day of the last 365 since the first export has none, and can have none any more
 */
export async function exportAudit(
  flags: ExportFlags,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const exporting = async (): Promise<number> => exported(flags, talk, around);
  if (flags.dryRun) return exporting();
  const remedy = `Again: ${raxx`adinsights export-audit --env ${flags.env}`} (docs/runbooks/adinsights.md)`;
  const told = { command: "adinsights export-audit", remedy };
  return alerting(flags.env, told, around, talk.tell, exporting);
}

async function exported(
  { env, json, dryRun }: ExportFlags,
  talk: Talk,
  around: Surroundings,
): Promise<number> {
  // A day that ends while the log is read is not read to its end.
  const now = around.lock.now();
  const bucket = new Bucket(around.patience, adinsightsAuditBucket(env));
  const rows = await everyEntry(env, dryRun ? [] : ["mail"], around);
  const there = exportedDays((await bucket.list(adinsightsAuditPrefix)).map(({ key }) => key));
  const { write, missing } = planned(rows, there, now);
  const days = write.map((day) => exportOf(env, day, rows));
  if (!dryRun && days.length > 0) {
    const target = `${adinsightsAuditBucket(env)}/${adinsightsAuditPrefix}`;
    await change(
      env,
      { command: "adinsights export-audit", target, reference: spanOf(write) },
      around,
      talk.tell,
      async () => {
        for (const { day, text } of days) await put(bucket, day, text, talk.tell);
      },
    );
  }
  const data = days.map(({ day, rows: count, sha256 }): Exported => ({ day, rows: count, sha256 }));
  showResult(talk, json, { env, dryRun: dryRun === true, exported: data, missing }, () =>
    exportedText(data, missing, dryRun),
  );
  return missing.length === 0 ? kept : broken;
}

/** @throws CannotRun where there is none: the token may see nothing, and days without rows would be written */
async function everyEntry(
  env: Environment,
  more: readonly "mail"[],
  around: Surroundings,
): Promise<readonly AuditRow[]> {
  const { token } = services(["adinsightsOperator", ...more], around.env).adinsightsOperator;
  const at = { address: adinsightsAddress(env, around.env), patience: around.patience };
  const api = adinsightsApi(env, at, { variable: "ADINSIGHTS_OPERATOR_TOKEN", value: token });
  const rows = await auditLog(api);
  if (rows.length > 0) return rows;
  throw new CannotRun(
    `${api.name} gives no audit entry at all: may the holder of ADINSIGHTS_OPERATOR_TOKEN see them? Nothing was exported. ` +
      `Look with \`${raxx`adinsights audit --env ${env}`}\`.`,
  );
}

function exportOf(environment: Environment, day: Day, rows: readonly AuditRow[]) {
  const own = rows.filter(({ at }) => dayOf(at) === day);
  const entries = own.map(({ whole }) => whole);
  const sha256 = createHash("sha256").update(JSON.stringify(entries)).digest("hex");
  const tenants = new Set(own.flatMap(({ tenant }) => tenant ?? [])).size;
  const head = { format: "adinsights-audit-export", version: 1, environment, day };
  const document = { ...head, rows: own.length, tenants, sha256, entries };
  return { day, rows: own.length, sha256, text: JSON.stringify(document) };
}

/** Create-only: what is there was exported before, be it by a run beside this one. */
async function put(
  bucket: Bucket,
  day: Day,
  text: string,
  tell: (line: string) => void,
): Promise<void> {
  const created = await bucket.create(auditKey(day), text);
  if (!created) tell(`${auditKey(day)} is there already, and was not touched.`);
}

const spanOf = (days: readonly Day[]): string =>
  days.length === 1 ? `${days[0]}` : `${days[0]} to ${days.at(-1)}, ${days.length} days`;

/** Days that are listed one by one. */
const shown = 7;

function exportedText(
  days: readonly Exported[],
  missing: readonly Day[],
  dryRun: boolean | undefined,
): string {
  const will = dryRun ? "would be exported" : "exported";
  const lines = days
    .slice(-shown)
    .map(({ day, rows, sha256 }) => `${auditKey(day)}: ${rows} entries, SHA-256 ${sha256}`);
  const older = days.length - shown;
  return [
    days.length === 0 ? "Every day that can be exported is." : `${days.length} days ${will}:`,
    ...(older > 0 ? [`${older} earlier ones, and`] : []),
    ...lines,
    ...(missing.length === 0
      ? []
      : [
          `Without an export, and no longer whole in the database: ${missing.join(", ")}. ` +
            "Look for them in a backup of the database; docs/runbooks/adinsights.md.",
        ]),
  ].join("\n");
}
