import { join } from "node:path";
import pc from "picocolors";
import { services } from "../../config/services";
import { isDay } from "../../domain/day";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { readText } from "../../process/input-file";
import { raxx } from "../../process/raxx-command";
import { grouped } from "../../report/grouped";
import { wrapped } from "../../report/wrap";
import type { ReviewItem } from "../../schema/review";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { GitHub } from "../clients/github";
import { resourcesIn } from "../posture/resources";
import { annualItems, guidanceItems, userItems } from "./due";
import { fileReview, type FiledReview } from "./issue";
import { pushedRange } from "./pushed";
import { rangeItems } from "./range";
import { resourceItems } from "./resources";
import { analyticsSettings } from "./settings";

/** What `dpia review` is asked for. */
export interface ReviewFlags {
  readonly from?: string;
  readonly to?: string;
  /** Takes the range of the push that started the workflow, where one did. */
  readonly pushed?: boolean;
  /** What `pulumi preview --json` or `pulumi stack export` wrote before the change, and after it. */
  readonly before?: string;
  readonly after?: string;
  /** YYYY-MM-DD, for the annual review. */
  readonly date?: string;
  readonly optedIn?: number;
  readonly file?: boolean;
  readonly json?: boolean;
}

/**
 * `raxx dpia review`: what makes a re-run of the DPIA due (§6), in a change, by the calendar and by the number of users.
 * @returns the exit code: broken where something does
 * @throws CannotRun where a revision or a file cannot be read
 */
export async function dpiaReview(
  flags: ReviewFlags,
  talk: Talk,
  around: Surroundings = outside,
  root: string = process.cwd(),
): Promise<number> {
  const { before, after, date, optedIn } = flags;
  const { from, to } = flags.pushed ? (pushedRange(around.env) ?? {}) : flags;
  if (to !== undefined && from === undefined)
    throw new CannotRun(`--to needs --from: ${raxx`dpia review --from main --to HEAD`}`);
  if ((before === undefined) !== (after === undefined))
    throw new CannotRun(
      `--before and --after belong together: ${raxx`dpia review --before old.json --after new.json`}`,
    );
  if (from !== undefined && /^0+$/.test(from))
    throw new CannotRun(
      "--from is the zeros by which GitHub says that a branch is new: give the revision it began at, such as origin/main.",
    );
  // Before anything is read for long: what is to be filed needs a token.
  const github = flags.file
    ? new GitHub(services(["github"], around.env).github, around.patience)
    : undefined;
  const day = date ?? around.lock.now().toISOString().slice(0, 10);
  const items = unique([
    ...annualItems(day),
    ...guidanceItems(day, lookedIn(root)),
    ...userItems(optedIn),
    ...(from === undefined ? [] : await rangeItems(root, from, to)),
    ...(before === undefined || after === undefined
      ? []
      : resourceItems(resourcesIn(before), resourcesIn(after))),
  ]);
  const filed =
    github && items.length > 0
      ? await fileReview(github, items, evidenceOf(from, to, before, day))
      : undefined;
  const result = { date: day, due: items.length > 0, items, ...(filed && { issue: filed }) };
  showResult(talk, flags.json, result, () => textOf(items, filed));
  return items.length > 0 ? broken : kept;
}

/** The day on which somebody looked for guidance last, as prod's stack file records it. */
function lookedIn(root: string): string | undefined {
  const file = join(root, "Pulumi.prod.yaml");
  const day = analyticsSettings(readText(file)).get("assessment.guidance.on");
  if (day === undefined || isDay(day)) return day;
  throw new CannotRun(
    `${file}: raxx:analytics.assessment.guidance.on is no day: write one in quotes, such as "2026-11-20".`,
  );
}

/** Both stacks may say the same. */
const unique = (items: readonly ReviewItem[]): ReviewItem[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

function evidenceOf(
  from: string | undefined,
  to: string | undefined,
  before: string | undefined,
  day: string,
): string {
  const range = from === undefined ? [] : [`${from}..${to ?? "the working tree"}`];
  const previews = before === undefined ? [] : ["two lists of resources"];
  return [...range, ...previews, `the calendar on ${day}`].join(", ");
}

function textOf(items: readonly ReviewItem[], filed: FiledReview | undefined): string {
  if (items.length === 0) return pc.green("✓ nothing makes a re-run of the DPIA due");
  const lines = [...grouped(items, ({ condition }) => condition)].flatMap(([condition, all]) => [
    pc.bold(`DPIA ${condition}`),
    ...all.flatMap(({ where, what }) => [`  ${where}`, ...wrapped(what, 4, 100)]),
  ]);
  return [...lines, ...(filed ? [`${filed.outcome}: ${filed.url}`] : [])].join("\n");
}
