import { z } from "zod";

/** Numeric id of a GitHub account: `gh api users/NAME --jq .id`. */
const accountId = z.int().positive();

/** `raxx:delivery` — how a change reaches this environment (BCP §1.5, §1.9, ADR-0020). */
export const deliveryConfig = z.strictObject({
  /** Whose approval a release waits for; none: it does not wait. GitHub takes six at most. */
  reviewers: z.array(accountId).max(6),
  /** Whether the person who started a release may not approve it. */
  preventSelfReview: z.boolean(),
  /** What belongs to the repository and the AWS account as a whole; exactly one stack declares it. */
  shared: z
    .strictObject({
      /** Approvals a pull request needs; GitHub lets nobody approve their own (BCP §1.9). */
      approvals: z.int().min(0).max(6),
    })
    .optional(),
});
