import { z } from "zod";
import { approval } from "../fields";

/**
 * `raxx:detection` — what no resource of ours can show: that a prerequisite of the detection catalog
 * holds outside the program, and that something runs the rules. Absent means it does not hold; P1 and P2 are
 * read from `raxx:apps`.
 */
export const detectionConfig = z.strictObject({
  evidence: z.strictObject({
    P3: approval.optional(),
    P4: approval.optional(),
    P5: approval.optional(),
    P6: approval.optional(),
    /** What runs the rules by a schedule, with the record of its last run. */
    runner: approval.optional(),
  }),
  /** Days, both included, on which the checks over log lines also run hourly from 13:00 to 20:00 UTC (Schedule). */
  window: z
    .strictObject({ from: z.iso.date(), until: z.iso.date() })
    .refine(({ from, until }) => from <= until, "a window that does not end before it begins")
    .optional(),
});
