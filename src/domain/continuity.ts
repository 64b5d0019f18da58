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
