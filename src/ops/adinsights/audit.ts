import Table from "cli-table3";
import { services } from "../../config/services";
import { adinsightsAuditDays } from "../../domain/adinsights";
import type { Environment } from "../../domain/environments";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { type AuditFilter, auditLog, type AuditRow } from "./audit-log";
import { adinsightsAddress, adinsightsApi } from "./deployment";

/** What `adinsights audit` takes. */
export interface AuditFlags extends Omit<AuditFilter, "since"> {
  readonly env: Environment;
  readonly json?: boolean;
  /** A moment with a zone. */
  readonly since?: string;
}

/** Rows of the table; JSON has all. */
const newest = 100;

/** What the rows show, and what they do not. */
interface Finding {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/**
 * `raxx adinsights audit`: the product's own audit log, all pages (runbook, Audit Logging).
 * @returns broken where nothing is logged, or rows among others belong to no tenant
 */
export async function audit(
  { env, json, since, ...filter }: AuditFlags,
  talk: Pick<Talk, "print">,
  around: Pick<Surroundings, "env" | "patience" | "lock"> = outside,
): Promise<number> {
  const { token } = services(["adinsightsOperator"], around.env).adinsightsOperator;
  const api = adinsightsApi(
    env,
    { address: adinsightsAddress(env, around.env), patience: around.patience },
    { variable: "ADINSIGHTS_OPERATOR_TOKEN", value: token },
  );
  const wanted = { ...filter, ...(since !== undefined && { since: Date.parse(since) }) };
  const rows = await auditLog(api, wanted);
  const isWhole = Object.values(wanted).every((each) => each === undefined);
  const { problems, notes } = found(rows, isWhole, { env, now: around.lock.now() });
  const counts = countsOf(rows);
  showResult(talk, json, { rows: rows.map(({ whole }) => whole), counts, problems, notes }, () =>
    [tableOf(rows), ...countsText(counts), ...problems, ...notes].join("\n"),
  );
  return problems.length === 0 ? kept : broken;
}

function found(
  rows: readonly AuditRow[],
  isWhole: boolean,
  { env, now }: { readonly env: Environment; readonly now: Date },
): Finding {
  const nameless = rows.filter(({ tenant }) => tenant === undefined).length;
  const isMixed = nameless > 0 && nameless < rows.length;
  return {
    problems: [
      ...(isWhole && rows.length === 0
        ? ["Nothing is logged, or nothing that ADINSIGHTS_OPERATOR_TOKEN may see."]
        : []),
      ...(isMixed ? [`${nameless} of ${rows.length} entries name no tenant.`] : []),
    ],
    notes: [
      ...(nameless > 0 && !isMixed
        ? [
            "No entry names its tenant. Whether they are kept apart:\n  " +
              raxx`adinsights tenants check --env ${env} --tenant … --other-tenant …`,
          ]
        : []),
      ...(isWhole ? historyNote(rows, now) : []),
    ],
  };
}

/** A young deployment and one that deletes too early look the same from here. */
function historyNote([oldest]: readonly AuditRow[], now: Date): readonly string[] {
  if (!oldest) return [];
  const days = Math.floor((now.getTime() - oldest.at) / 86_400_000);
  if (days > adinsightsAuditDays + 1)
    return [
      `The oldest entry is ${days} days old: nothing deletes what is older than ${adinsightsAuditDays} days, or an obligation asks for more.`,
    ];
  if (days >= adinsightsAuditDays) return [];
  return [
    `The oldest entry is ${days} days old: that ${adinsightsAuditDays} days are kept cannot be shown from it. ` +
      "Either nothing was logged before, or it was deleted too early.",
  ];
}

function countsOf(rows: readonly AuditRow[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { action } of rows) counts.set(action, (counts.get(action) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function countsText(counts: Readonly<Record<string, number>>): readonly string[] {
  const parts = Object.entries(counts).map(([action, count]) => `${action} ${count}`);
  return parts.length === 0 ? [] : [`By action: ${parts.join(", ")}`];
}

function tableOf(rows: readonly AuditRow[]): string {
  const table = new Table({
    head: ["UTC", "action", "resource", "tenant"],
    style: { head: [], border: [], compact: true },
  });
  for (const { at, action, resourceType, tenant = "-" } of rows.slice(-newest))
    table.push([new Date(at).toISOString().slice(0, 19), action, resourceType || "-", tenant]);
  const left = rows.length - newest;
  const more = left > 0 ? [`${left} older entries are not shown; --json has all.`] : [];
  return [table.toString(), ...more].join("\n");
}
