import { runInNewContext } from "node:vm";
import { transformSync } from "esbuild";
import { dpiaConditions } from "../../domain/dpia";
import type { ProcessingActivity } from "../../domain/processing";
import type { ReviewItem } from "../../schema/review";

/** Where the record of processing stands, in every revision that has one. */
export const processingFile = "src/domain/processing.ts";

/** The activities that a revision's record says analytics takes part in; the file imports nothing. */
export function activitiesIn(text: string): readonly ProcessingActivity[] {
  const { code } = transformSync(text, { loader: "ts", format: "cjs" });
  const module = { exports: {} as { processingActivities?: readonly ProcessingActivity[] } };
  runInNewContext(code, { module, exports: module.exports }, { timeout: 1000 });
  return (module.exports.processingActivities ?? []).filter(({ systems }) =>
    systems.includes("analytics"),
  );
}

/** What each field of an activity is to the assessment. */
const fields = {
  activity: dpiaConditions.goal,
  purpose: dpiaConditions.goal,
  lawfulBasis: dpiaConditions.goal,
  subjects: dpiaConditions.columns,
  data: dpiaConditions.columns,
  recipients: dpiaConditions.sharing,
  retention: dpiaConditions.retention,
} as const;

/** Activities of analytics that are new, and what is said otherwise of the others. */
export function processingItems(
  before: readonly ProcessingActivity[],
  after: readonly ProcessingActivity[],
): ReviewItem[] {
  return after.flatMap((activity) => {
    const former = before.find(({ id }) => id === activity.id);
    const where = `processing activity ${activity.id}`;
    if (former === undefined)
      return [{ where, what: `new: ${activity.activity}`, condition: dpiaConditions.goal }];
    return (Object.keys(fields) as (keyof typeof fields)[])
      .filter((field) => former[field] !== activity[field])
      .map((field) => ({
        where,
        what: `its ${field} was “${former[field] ?? ""}” and is “${activity[field] ?? ""}”`,
        condition: fields[field],
      }));
  });
}
