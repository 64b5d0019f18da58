import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { raxx } from "../../process/raxx-command";

/** Words by which a text looks ahead. */
const ahead =
  /\b(?:will|shall|won't|we'll|it'll|expect(?:s|ed|ing)?|anticipat\w+|eta|estimat\w+|soon|shortly|going to|should be|tomorrow|tonight|later today|in (?:a|an|the next|about|\d+) ?(?:few |couple of )?(?:s(?:ec)?|m(?:in)?|h|moments?|seconds?|minutes?|hours?|days?)\b|within \w+|by \d{1,2}[:.]\d{2})\b/i;

/**
 * What the status page says looks back (BCP §7.2 step 3).
 * @throws CannotRun naming the words that look ahead
 */
export function refuseForecast(text: string, env: Environment): void {
  const [words] = ahead.exec(text) ?? [];
  if (words === undefined) return;
  throw new CannotRun(
    `“${words}” looks ahead, and the page looks back: say what has happened (BCP §7.2). Work that is planned and has a firm end: ` +
      `${raxx`status maintenance --env ${env} --service … --title … --starts TIME --ends TIME`}. Nothing was changed.`,
  );
}
