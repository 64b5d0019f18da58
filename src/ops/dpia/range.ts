import { existsSync } from "node:fs";
import { join } from "node:path";
import { dpiaConditions } from "../../domain/dpia";
import { environments } from "../../domain/environments";
import { readText } from "../../process/input-file";
import { reviewStore } from "../../schema/commands";
import type { ReviewItem } from "../../schema/review";
import { textAt } from "../../schema/revision";
import { activitiesIn, processingFile, processingItems } from "./processing";
import { analyticsSettings, settingItems } from "./settings";

/**
 * What changed between two revisions that the assessment has to look at: the store's schema and dictionary, the record of
 * processing, and what the stack files say of analytics.
 * @param to a revision; the working tree where it is absent
 * @throws StoreError where there is no such revision
 */
export async function rangeItems(
  root: string,
  from: string,
  to: string | undefined,
): Promise<ReviewItem[]> {
  const before = (path: string): string => textAt(root, from, path) ?? "";
  const after = (path: string): string => {
    if (to !== undefined) return textAt(root, to, path) ?? "";
    return existsSync(join(root, path)) ? readText(join(root, path)) : "";
  };
  const files = environments.map((stack) => `Pulumi.${stack}.yaml`);
  const items = [
    ...(await reviewStore(`${from}..${to ?? ""}`, join(root, "db", "analytics"))),
    ...processingItems(activitiesIn(before(processingFile)), activitiesIn(after(processingFile))),
    ...files.flatMap((file) =>
      settingItems(file, analyticsSettings(before(file)), analyticsSettings(after(file))),
    ),
  ];
  return items.map((item) =>
    /^gone: .*pseudonym/.test(item.what) ? { ...item, condition: dpiaConditions.pseudonym } : item,
  );
}
