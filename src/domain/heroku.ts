/** Heroku Postgres plans and dyno sizes, as the platform may use them. */

/** Single-tenant plans: a server of one's own, continuous protection, and 4 days (standard) or 7 of point-in-time restore. */
export const dedicatedPostgresPlans = [
  "standard-0",
  "standard-2",
  "standard-3",
  "standard-4",
  "premium-0",
  "premium-2",
  "premium-3",
  "premium-4",
  "private-0",
  "private-2",
  "shield-0",
  "shield-2",
] as const;

/** Multi-tenant plans: daily backups only. Good enough for staging, never for a promise. */
export const sharedPostgresPlans = ["essential-0", "essential-1", "essential-2"] as const;

export type DedicatedPostgresPlan = (typeof dedicatedPostgresPlans)[number];
export type PostgresPlan = DedicatedPostgresPlan | (typeof sharedPostgresPlans)[number];

/** Dyno sizes that the API accepts for a common-runtime app; ACM needs a paid one, so no `eco`. */
export const dynoSizes = ["basic", "standard-1x", "standard-2x", "performance-m"] as const;
