/** Each kind of restore that is drilled, and how many days its last good drill may be old (BCP §4 Win 4). */
const drillPeriodDays = {
  /** A damaged state, restored from the bucket's versions (BCP §2.5). */
  state: 31,
  /** Raptor's newest backup into a scratch database (BCP §2.1, Win 4). */
  postgres: 90,
  /** The vault's export into an empty vault (BCP §2.2, Win 3). */
  vault: 90,
  /** FreeScout's newest dump into a scratch database (BCP §2.3). */
  freescout: 90,
} as const;

export type DrillKind = keyof typeof drillPeriodDays;

export const drillKinds = Object.keys(drillPeriodDays) as DrillKind[];

/** Apps of prod whose database has to be restorable (BCP §1.2), and what a restored one has to have. */
export const backedUpApps = ["raxx-api-prod", "raxx-velvet-prod", "raxx-queue-prod"] as const;

export type BackedUpApp = (typeof backedUpApps)[number];

/** Raptor reads and writes as this role, which can neither alter nor drop (BCP §1.2, §2.1 step 6). */
export const raptorRole = {
  app: "raxx-api-prod",
  name: "raptor_app",
  may: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  mayNot: ["TRUNCATE", "TRIGGER"],
} as const;
