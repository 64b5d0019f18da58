import { createHash } from "node:crypto";
import { code, prose } from "../../report/markdown-text";
import type { ReviewItem } from "../../schema/review";
import type { Filed, GitHub } from "../clients/github";

const labels = ["dpia-review"];
const marker = "raxx-dpia-review";

/** What became of the items. */
export interface FiledReview {
  readonly url: string;
  readonly outcome: "filed" | "added" | "already filed";
  /** Items that no issue had. */
  readonly added: number;
}

/** GitHub takes 65,536 characters of a body; below is room for what is hidden in it. */
const longestBody = 55_000;
/** An item says where to look; the whole of a long CHECK is in the schema's lock. */
const longestItem = 600;

/**
 * Files what a review found in one open issue, or adds to it what it does not have; what a person wrote or ticked there
 * stays. An item that any issue has, open or closed, is filed nowhere again: a closed one was reviewed.
 */
export async function fileReview(
  github: GitHub,
  items: readonly ReviewItem[],
  evidence: string,
): Promise<FiledReview> {
  const issues = await github.holding(labels, `<!-- ${marker}`);
  const known = new Set(issues.flatMap(({ body }) => keysIn(body)));
  const fresh = items.filter((item) => !known.has(keyOf(item)));
  const open = issues.find(({ isOpen, body }) => isOpen && body.length < longestBody);
  if (fresh.length === 0)
    return { url: holderOf(issues, items) ?? "", outcome: "already filed", added: 0 };
  if (open) {
    await github.rewrite(open.url, `${open.body}\n\n${section(fresh, evidence, open.body.length)}`);
    return { url: open.url, outcome: "added", added: fresh.length };
  }
  const title = "DPIA: what a re-run has to look at";
  const body = `${introduction}\n\n${section(fresh, evidence, introduction.length)}`;
  // The same items are the same issue, also where the answer to the first request was lost.
  const url = await github.file(
    { title, body, labels },
    `${marker} of ${digest(fresh.map(keyOf).join())}`,
  );
  return { url, outcome: "filed", added: fresh.length };
}

const introduction =
  "The assessment of shadow analytics has to be run again for each item (DPIA §6). Tick what was looked at, and close the issue when the assessment says so; later changes get an issue of their own.";

/** The issue that has the first of the items. */
const holderOf = (issues: readonly Filed[], [first]: readonly ReviewItem[]): string | undefined =>
  issues.find(({ body }) => first && keysIn(body).includes(keyOf(first)))?.url;

/** Items with what shows them, and hidden the key of each, also of those that there is no room for. */
function section(items: readonly ReviewItem[], evidence: string, before: number): string {
  const lines: string[] = [];
  let length = before;
  for (const item of items) {
    const line = lineOf(item);
    if ((length += line.length) > longestBody) break;
    lines.push(line);
  }
  const more = items.length - lines.length;
  return [
    `From ${prose(evidence)}:`,
    "",
    ...lines,
    ...(more > 0
      ? [`- [ ] ${more} more, for which there is no room here: the command lists them`]
      : []),
    "",
    `<!-- ${marker} items: ${items.map(keyOf).join(" ")} -->`,
  ].join("\n");
}

const lineOf = ({ where, what, condition }: ReviewItem): string =>
  `- [ ] **DPIA ${prose(condition)}** ${code(clipped(where))}: ${prose(clipped(what))}`;

const clipped = (text: string): string =>
  text.length > longestItem ? `${text.slice(0, longestItem)}…` : text;

/** The same item is the same key, whichever range shows it. */
const keyOf = ({ where, what, condition }: ReviewItem): string =>
  digest(JSON.stringify([condition, where, what]));

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 16);

const keysIn = (body: string): string[] =>
  [...body.matchAll(/<!-- raxx-dpia-review items: ([0-9a-f ]+) -->/g)].flatMap(([, keys = ""]) =>
    keys.split(" "),
  );
