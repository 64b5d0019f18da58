/** When the assessment of shadow analytics has to be run again, whichever comes first (DPIA §6). */
export const dpiaConditions = {
  annual: "§6 condition 1: the annual review",
  goal: "§6 condition 2: a new data goal",
  floor: "§6 condition 3: the floor of contributors",
  region: "§6 condition 4: a new storage region",
  columns: "§6 condition 5: new data columns",
  sharing: "§6 condition 6: the store shared with others",
  users: "§6 condition 7: more than 10,000 opted-in users",
  // §6 does not name these; what the assessment describes would no longer be so.
  retention: "§1: how long it is kept",
  pseudonym: "§4.3: the pseudonym",
} as const;

/** The last assessment, the day by which the next is due, and how many days before it is asked for. */
export const annualReview = { last: "2026-05-17", due: "2027-05-17", noticeDays: 30 } as const;

/** Opted-in users beyond which the floor protects differently. */
export const reviewedUsers = 10_000;
