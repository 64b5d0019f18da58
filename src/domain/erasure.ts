/** Days after an opt-out: a delete that is not confirmed by the first is escalated, and by the second it is late (runbook §4, DPIA §4.2). */
export const erasureDays = { escalate: 25, limit: 30 } as const;

/** What `consent_history` calls its events, as far as the documents name them (runbook §4 step 1, §6). */
export const consentEvents = { optIn: "opt_in", optOut: "opt_out" } as const;

/** How a manual delete stands in `consent_history`: an operator action with this in its metadata (runbook §4 step 4). */
export const manualDelete = {
  event: "operator_action",
  action: "shadow_analytics_manual_delete",
  /** Written before the rows are gone for good, so that a run which died is not documented as one that found nothing. */
  begun: "shadow_analytics_delete_begun",
} as const;

/** Tables whose rows outlive an erasure: proof of consent (DPIA §4.2, §4.6), and what is nobody's. */
export const keptFromErasure = ["consent_history", "alembic_version"] as const;
