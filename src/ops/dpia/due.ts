import {
  annualReview,
  dpiaConditions,
  guidanceDueBy,
  guidanceReview,
  reviewedUsers,
} from "../../domain/dpia";
import type { ReviewItem } from "../../schema/review";

const dayMs = 86_400_000;

/** The annual review, from a month before it is due. @param day YYYY-MM-DD, in UTC */
export function annualItems(day: string): ReviewItem[] {
  const { last, due, noticeDays } = annualReview;
  const left = Math.round((Date.parse(due) - Date.parse(day)) / dayMs);
  if (left > noticeDays) return [];
  // The text does not change from day to day, so that it is one item and not thirty.
  const what = left < 0 ? `was due on ${due}` : `is due by ${due}`;
  return [
    {
      where: "the assessment",
      what: `${what}; the last is of ${last}`,
      condition: dpiaConditions.annual,
    },
  ];
}

/** More users than were assessed. */
export const userItems = (optedIn: number | undefined): ReviewItem[] =>
  optedIn === undefined || optedIn <= reviewedUsers
    ? []
    : [
        {
          where: "opted-in users",
          what: `there are more than ${reviewedUsers.toLocaleString("en")}: consider noise at the query layer`,
          condition: dpiaConditions.users,
        },
      ];

/**
 * A look for new guidance that is due (DPIA §6.8).
 * @param day YYYY-MM-DD, in UTC
 * @param looked the day of the last one, as the stack file of prod records it
 */
export function guidanceItems(day: string, looked: string = annualReview.last): ReviewItem[] {
  const due = guidanceDueBy(looked);
  if (day < due) return [];
  return [
    {
      where: "guidance",
      what: `somebody looked last on ${looked}: look by ${due} for new guidance of ${guidanceReview.of} on ${guidanceReview.about}, and record who looked as raxx:analytics.assessment.guidance in Pulumi.prod.yaml`,
      condition: dpiaConditions.guidance,
    },
  ];
}
