import { loses, type ResourceChange, type Review, type StackChanges } from "../../domain/review";
import type { Violation, Waived } from "../../domain/verdict";
import { grouped } from "../grouped";
import { item, room, row, table } from "../markdown";
import { code, prose } from "../markdown-text";
import { shortName } from "../violations";
import { tame } from "./tame";
import { costOf, endingSoon, inputsOf, priceNote, tally } from "./words";

/** One line of the comment, and how much a reader would miss it: 0 the most. */
interface Line {
  readonly section: string;
  readonly rank: number;
  readonly text: string;
}

/**
 * A review as the comment on a pull request: the verdict, what would be lost, violations, then what changes by system,
 * waivers that end soon and the cost. What does not fit into a comment is left out from the least important end, and counted.
 * @param at by which waivers end soon
 */
export function reviewMarkdown(review: Review, at: Date): string {
  const lines = [
    ...(review.stacks ?? []).flatMap(changeLines),
    ...review.verdict.stacks.flatMap(({ stack, violations, waived }) => [
      ...violations.map((each) => violationLine(stack, each)),
      ...endingSoon(waived, at).map((each) => waiverLine(stack, each)),
    ]),
  ];
  const fitting = mostImportant(lines);
  const shown = (section: string) => ({
    texts: fitting.filter((line) => line.section === section).map(({ text }) => text),
    missing: lines.filter((line) => line.section === section && !fitting.includes(line)).length,
  });
  const parts = [
    head(review),
    section("### ⚠️ What holds state would be lost", shown("lost"), list),
    ...review.verdict.stacks.map(({ stack }) =>
      section(`### Violations in ${prose(stack)}`, shown(`violations ${stack}`), table),
    ),
    ...(review.stacks ?? []).map((stack) => changes(stack, shown)),
    ...review.verdict.stacks.map(({ stack }) =>
      section(`### Waivers in ${prose(stack)} that end soon`, shown(`waivers ${stack}`), list),
    ),
    cost(review.stacks ?? []),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function head({ base, verdict, stacks = [], problem }: Review): string {
  const lost = stacks.flatMap(({ changes: all }) => all.filter(loses)).length;
  const title = verdict.ok ? "## ✅ Every promise is kept" : "## ❌ A promise would be broken";
  const losing =
    lost === 0 ? "" : `, and ${lost} that hold${lost === 1 ? "s" : ""} state would be lost`;
  const against = `Compared with ${code(tame(base.revision))} (${code(base.commit.slice(0, 12))}), by what both declare.`;
  const unrun = `What changes cannot be told: ${prose(tame(problem ?? ""))}`;
  const counts = stacks.map(({ stack, changes: all }) => `- ${prose(stack)}: ${tally(all)}`);
  return [`${title}${losing}`, problem === undefined ? against : unrun, counts.join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}

interface Shown {
  readonly texts: readonly string[];
  readonly missing: number;
}

function section(
  title: string,
  { texts, missing }: Shown,
  form: (texts: readonly string[]) => string,
): string {
  if (texts.length + missing === 0) return "";
  const left =
    missing === 0
      ? ""
      : `${missing} more, the least important, ${missing === 1 ? "is" : "are"} left out here; \`npm run review -- --json\` has all.`;
  return [title, form(texts), left].filter((part) => part !== "").join("\n\n");
}

const list = (texts: readonly string[]): string => texts.join("\n");

/** A stack's changes, system by system; those that come first matter most. */
function changes({ stack, changes: all }: StackChanges, shown: (section: string) => Shown): string {
  const systems = [...grouped(all, ({ system }) => system).keys()].map((system) =>
    section(`#### ${prose(tame(system))}`, shown(`changes ${stack} ${system}`), list),
  );
  const told = systems.filter((part) => part !== "");
  return told.length === 0 ? "" : [`### Changes in ${prose(stack)}`, ...told].join("\n\n");
}

function cost(stacks: readonly StackChanges[]): string {
  if (stacks.length === 0) return "";
  const lines = stacks.map(({ stack, cost: sum }) => {
    const known = sum.unpriced.slice(0, 10).map((plan) => code(tame(plan)));
    const more = sum.unpriced.length - known.length;
    const names = [...known, ...(more > 0 ? [`${more} more`] : [])].join(", ");
    return `- ${prose(stack)}: ${costOf(sum)}${names === "" ? "" : `; no price known of ${names}`}`;
  });
  return ["### Cost", lines.join("\n"), priceNote].join("\n\n");
}

const ranks = { replace: 30, delete: 31, update: 32, create: 33 } as const;

const changeLines = ({ stack, changes: all }: StackChanges): Line[] =>
  all.flatMap((change) => {
    const { operation, system } = change;
    const line = {
      section: `changes ${stack} ${system}`,
      rank: ranks[operation],
      text: told(change),
    };
    const lost = { section: "lost", rank: 0, text: `- ${prose(stack)}: ${told(change).slice(2)}` };
    return loses(change) ? [lost, line] : [line];
  });

const verbs = { create: "create", update: "change", replace: "**replace**", delete: "**delete**" };

function told(change: ResourceChange): string {
  const name = code(tame(shortName(change.urn)));
  const inputs = inputsOf(change, (text) => code(tame(text)));
  return `- ${verbs[change.operation]} ${name}${inputs === "" ? "" : `: ${inputs}`}`;
}

const severities = ["critical", "high", "medium", "low"] as const;

const violationLine = (stack: string, violation: Violation): Line => ({
  section: `violations ${stack}`,
  rank: (violation.level === "mandatory" ? 10 : 20) + severities.indexOf(violation.severity),
  text: row(tamed(violation)),
});

const waiverLine = (stack: string, waiver: Waived): Line => ({
  section: `waivers ${stack}`,
  rank: 25,
  text: item(tamed(waiver)),
});

/** The texts of an object, one by one. */
const tamed = <Told extends Violation>(told: Told): Told => {
  const entries = Object.entries(told).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "string" ? tame(value) : value,
  ]);
  return Object.fromEntries(entries) as Told;
};

/** The lines that fit, in their own order. */
function mostImportant(lines: readonly Line[]): readonly Line[] {
  let left = room - headroom;
  const fitting = new Set<Line>();
  for (const line of lines.toSorted((a, b) => a.rank - b.rank)) {
    const size = Buffer.byteLength(line.text) + 1;
    if (size > left) break;
    left -= size;
    fitting.add(line);
  }
  return lines.filter((line) => fitting.has(line));
}

/** For the headings of systems, of which there are a dozen, and the sums. */
const headroom = 10_000;
