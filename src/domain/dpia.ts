import { type Approval, approvalLine } from "./approval";

/** When the assessment of shadow analytics has to be run again, whichever comes first (DPIA §6). */
export const dpiaConditions = {
  annual: "§6 condition 1: the annual review",
  goal: "§6 condition 2: a new data goal",
  floor: "§6 condition 3: the floor of contributors",
  region: "§6 condition 4: a new storage region",
  columns: "§6 condition 5: new data columns",
  sharing: "§6 condition 6: the store shared with others",
  users: "§6 condition 7: more than 10,000 opted-in users",
  guidance: "§6 condition 8: new guidance on GDPR Art. 35",
  // §6 does not name these; what the assessment describes would no longer be so.
  retention: "§1: how long it is kept",
  pseudonym: "§4.3: the pseudonym",
} as const;

/** The last assessment, the day by which the next is due, and how many days before it is asked for. */
export const annualReview = { last: "2026-05-17", due: "2027-05-17", noticeDays: 30 } as const;

/** Opted-in users beyond which the floor protects differently. */
export const reviewedUsers = 10_000;

/**
 * Guidance comes without a notice, so somebody looks whether there is any (DPIA §6.8). The assessment names whose guidance
 * counts and no rhythm: between two annual reviews there is one look more.
 */
export const guidanceReview = {
  everyDays: 183,
  of: "the EDPB, the CNIL and the ICO",
  about: "behavioral analytics under E2E encryption",
} as const;

/** What people have recorded about the assessment; absent where nobody has. */
export interface AssessmentRecord {
  /** The attorney's review, without which the assessment is a draft (DPIA §5). */
  readonly attorney?: Approval;
  /** The last look for new guidance (DPIA §6.8). */
  readonly guidance?: Approval;
}

/** The assessment as the program declares it: what stands, what is pending, and what is due when. */
export interface Assessment {
  /** Days, YYYY-MM-DD. */
  readonly last: string;
  readonly nextBy: string;
  /** `pending`, or who reviewed it, when and where that is recorded. */
  readonly attorneyReview: string;
  readonly guidanceSeen: string;
  readonly guidanceNextBy: string;
}

export const assessmentType = "raxx:analytics:Assessment";

/** The day by which somebody has to look for guidance again. @param seen the day of the last look, YYYY-MM-DD */
export const guidanceDueBy = (seen: string): string =>
  new Date(Date.parse(seen) + guidanceReview.everyDays * 86_400_000).toISOString().slice(0, 10);

export const assessmentOf = ({ attorney, guidance }: AssessmentRecord): Assessment => ({
  last: annualReview.last,
  nextBy: annualReview.due,
  attorneyReview: attorney === undefined ? "pending" : approvalLine(attorney),
  guidanceSeen:
    guidance === undefined ? `with the assessment, ${annualReview.last}` : approvalLine(guidance),
  guidanceNextBy: guidanceDueBy(guidance?.on ?? annualReview.last),
});
