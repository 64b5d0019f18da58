import pc from "picocolors";
import { cite } from "../domain/controls";
import { partsOf } from "../domain/urn";
import type { StackVerdict, Verdict, Violation } from "../domain/verdict";
import { grouped } from "./grouped";
import { wrapped } from "./wrap";

/** The verdict for a person: per stack, by system, then by promise; a green line where all is kept. */
export function humanVerdict({ stacks }: Verdict): string {
  return stacks.map(stackText).join("\n\n");
}

function stackText(verdict: StackVerdict): string {
  const { stack, resources, policies, violations, waived } = verdict;
  const judged = `${resources} resources, ${policies} policies`;
  const mandatory = violations.filter(({ level }) => level === "mandatory").length;
  const head =
    mandatory === 0
      ? pc.green(`✓ ${stack}: every promise is kept (${judged})`)
      : pc.red(`✗ ${stack}: ${mandatory} mandatory ${violationWord(mandatory)} (${judged})`);
  const excused = waived.map(
    (each) =>
      `  waived until ${each.expires} by ${each.approver}: ${each.policy} on ${shortName(each.urn)}`,
  );
  return [head, ...bySystem(violations), ...excused].join("\n");
}

const violationWord = (count: number): string => (count === 1 ? "violation" : "violations");

function bySystem(violations: readonly Violation[]): string[] {
  return [...grouped(violations, ({ system }) => system)].flatMap(([system, ofSystem]) => [
    `  ${pc.bold(system)}`,
    ...[...grouped(ofSystem, promise)].flatMap(([control, ofControl]) => [
      `    ${control}`,
      ...ofControl.flatMap(violationLines),
    ]),
  ]);
}

const violationLines = ({ policy, level, urn, message, remedy }: Violation): string[] => [
  `      ${level === "mandatory" ? pc.red("✗") : pc.yellow("!")} ${policy}  ${shortName(urn)}`,
  ...wrapped(message, 8),
  ...wrapped(remedy, 8).map((line) => pc.dim(line)),
];

const promise = ({ controls }: Violation): string =>
  controls.map(cite).join(", ") || "the run itself";

/** Type and name of a resource, without the types of its parents; the stack where none is named. */
export function shortName(urn: string): string {
  return urn === "" ? "the stack" : `${partsOf(urn).type} ${partsOf(urn).name}`;
}
