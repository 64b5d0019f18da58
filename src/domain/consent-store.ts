import type { Environment } from "./environments";
import { consentEvents, erasureDays } from "./erasure";

/**
 * What the documents promise of the Queue service's database: what it is called, and what is done in it. Its schema is in
 * another repository, so this is all that is known here; the jobs' own table no document names.
 */
export interface ConsentStore {
  /** Real name of the Heroku app whose database it is (runbook §4 step 1). */
  readonly app: string;
  readonly table: string;
  /** The columns that the documents read (runbook §4 step 1, §6). */
  readonly columns: readonly string[];
  /** Rows are added and never changed or removed (DPIA §4.6). */
  readonly appendOnly: boolean;
  /** Type of the job that an opt-out queues (runbook §4 step 2). */
  readonly deleteJob: string;
  /** The event that queues it (runbook §4, DPIA §4.2). */
  readonly deleteOn: string;
  readonly deleteWithinDays: number;
  /** More changes of one user's consent than this, within fewer days than those, are flagged (DPIA §3 R5). */
  readonly flaggedAboveChanges: number;
  readonly flaggedWithinDays: number;
  /** Events of which a row outlives the erasure of a user's data (DPIA §4.2). */
  readonly survivors: readonly string[];
}

/** The consent store of the Queue service (runbook §4, §6; DPIA §3 R5, §4.2, §4.6). */
export const consentStore = {
  table: "consent_history",
  columns: ["user_id", "event_type", "created_at", "metadata"],
  appendOnly: true,
  deleteJob: "shadow_analytics_delete",
  deleteOn: consentEvents.optOut,
  deleteWithinDays: erasureDays.limit,
  flaggedAboveChanges: 3,
  flaggedWithinDays: 30,
  survivors: [consentEvents.optOut],
} as const satisfies Omit<ConsentStore, "app">;

/** The same in one environment. */
export const consentStoreOf = (environment: Environment): ConsentStore => ({
  app: `raxx-queue-${environment}`,
  ...consentStore,
});

/** Type under which any program carries it. */
export const consentStoreType = "raxx:apps:ConsentStore";
