import Table from "cli-table3";
import pc from "picocolors";
import { wrapped } from "../../report/wrap";
import type { Finding, RunReport } from "./findings";
import type { LinesRead, RuleResult } from "./watch";

/** Columns of everything that is shown. */
const width = 100;
/** More findings than this are for a program to read. */
const most = 20;

/** What was found and what to do, how each rule fared, and what was read. */
export function runText({ findings, rules, lines }: RunReport): string {
  const all = rules.reduce((sum, rule) => sum + rule.findings, 0);
  return [
    ...findings.slice(0, most).flatMap(findingLines),
    ...(all > Math.min(most, findings.length)
      ? [
          `${all - Math.min(most, findings.length)} more findings; --json shows up to 1000 of each rule.`,
        ]
      : []),
    tableOf(rules),
    ...linesRead(lines),
    ...doubts(rules, lines),
  ].join("\n");
}

function findingLines(finding: Finding): string[] {
  const { rule, name, severity, who, first } = finding;
  const colour = severity === "high" ? pc.red : pc.yellow;
  const where = `${who.kind} ${who.pseudonym}, in ${finding.seenIn}, ${finding.from} to ${finding.to}; the first is line ${first.line} of ${first.log}`;
  const what = `${finding.count} ${finding.counts}; ${finding.threshold} in ${finding.windowMinutes} min are too many`;
  return [
    `${colour(`✗ ${severity}`)} ${pc.bold(`${rule} ${name}`)}`,
    ...wrapped(what, 4, width),
    ...wrapped(where, 4, width),
    ...wrapped(`To do: ${finding.action} Tell ${finding.routing}.`, 4, width),
  ];
}

const verdictColour = { found: pc.red, quiet: pc.green, "nothing to judge": pc.yellow } as const;

function tableOf(rules: readonly RuleResult[]): string {
  const table = new Table({
    head: ["rule", "counted", "too many", "found", ""],
    style: { head: [], border: [], compact: true },
  });
  for (const { rule, counted, watched, threshold, windowMinutes, findings, verdict } of rules)
    table.push([
      rule,
      `${counted} of ${watched}`,
      `${threshold} in ${windowMinutes} min`,
      findings,
      verdictColour[verdict](verdict),
    ]);
  return table.toString();
}

function linesRead({ read, requests, events, other, from, to }: LinesRead): string[] {
  const span =
    from === undefined || to === undefined
      ? ""
      : ` of ${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;
  const text = `${read} lines${span}: ${requests} requests, ${events} events, ${other} that no rule reads.`;
  return wrapped(text, 0, width);
}

/** Whatever makes a quiet rule say less than it seems to. */
function doubts(rules: readonly RuleResult[], { unread, late, dropped }: LinesRead): string[] {
  const told = [
    ...unread.map(
      ({ why, lines, first }) =>
        `${lines} lines were not understood: ${why} (the first is line ${first.line} of ${first.log}).`,
    ),
    ...(dropped > 0 ? [`Logplex says that it dropped ${dropped} lines: nobody has them.`] : []),
    ...(late > 0
      ? [
          `${late} events stand more than a minute behind later ones and were not judged: give each file with a --logs of its own.`,
        ]
      : []),
    ...rules.flatMap(({ rule, nobody, forgotten }) => [
      ...(nobody > 0
        ? [`${rule}: ${nobody} lines do not say whose they are, and count for nobody.`]
        : []),
      ...(forgotten > 0
        ? [
            `${rule}: there were too many parties at once; the ${forgotten} that were quiet longest were forgotten.`,
          ]
        : []),
    ]),
  ];
  return told.flatMap((line) => wrapped(`! ${line}`, 0, width)).map((line) => pc.yellow(line));
}
