import type { Service } from "../clients/request";
import { everyRow } from "./pages";
import { type Fields, idOf, momentOf, notUnderstood } from "./payload";

/** One row of `accounts_auditlog` (runbook, Audit Logging), as the API gives it. */
export interface AuditRow {
  /** Milliseconds. */
  readonly at: number;
  readonly action: string;
  /** Empty where the row names none. */
  readonly resourceType: string;
  /** Absent where the answer does not say whose it is. */
  readonly tenant?: string;
  /** All that the API said of it. */
  readonly whole: Fields;
}

/** What the endpoint can be asked to leave out (runbook, Audit Logging). */
export interface AuditFilter {
  readonly action?: string;
  readonly resourceType?: string;
  /** Oldest moment in milliseconds. */
  readonly since?: number;
}

export const auditLogPath = "/api/audit-logs/";

/**
 * Every row that the token may see, the oldest first. The filters are sent and applied once more here, so that an API which
 * does not know them gives nothing else.
 * @throws CannotRun where a row or the paging is not understood; ServiceError
 */
export async function auditLog(
  service: Service,
  { action, resourceType, since = -Infinity }: AuditFilter = {},
): Promise<readonly AuditRow[]> {
  const { rows } = await everyRow(service, auditLogPath, {
    ...(action !== undefined && { action }),
    ...(resourceType !== undefined && { resource_type: resourceType }),
  });
  return rows
    .map((row) => auditRow(row, `${service.name}: GET ${auditLogPath}`))
    .filter(
      (row) =>
        (action === undefined || row.action === action) &&
        (resourceType === undefined || row.resourceType === resourceType) &&
        row.at >= since,
    )
    .toSorted((a, b) => a.at - b.at);
}

function auditRow(whole: Fields, what: string): AuditRow {
  const at = momentOf(whole["created_at"]);
  const { action, resource_type: resourceType } = whole;
  if (at === undefined)
    throw notUnderstood(what, "a row's created_at is no moment with a time zone");
  if (typeof action !== "string" || action === "") throw notUnderstood(what, "a row has no action");
  const tenant = tenantOf(whole);
  return {
    ...{ at, action, whole },
    resourceType: typeof resourceType === "string" ? resourceType : "",
    ...(tenant !== undefined && { tenant }),
  };
}

/** Whose a row is, by the row itself. */
const tenantOf = (row: Fields): string | undefined =>
  idOf(row["tenant_id"]) ?? idOf(row["tenant"]) ?? idOf(row["tenantId"]);
