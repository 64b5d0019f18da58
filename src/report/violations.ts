import pc from "picocolors";
import { cite } from "../domain/controls";
import type { StackVerdict, Verdict, Violation } from "../domain/verdict";

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
      : pc.red(
          `✗ ${stack}: ${mandatory} mandatory ${mandatory === 1 ? "violation" : "violations"} (${judged})`,
        );
  const excused = waived.map(
    (each) =>
      `  waived until ${each.expires} by ${each.approver}: ${each.policy} on ${shortName(each.urn)}`,
  );
  return [head, ...bySystem(violations), ...excused].join("\n");
}

function bySystem(violations: readonly Violation[]): string[] {
  return [...grouped(violations, systemOf)].flatMap(([system, ofSystem]) => [
    `  ${pc.bold(system)}`,
    ...[...grouped(ofSystem, promise)].flatMap(([control, ofControl]) => [
      `    ${control}`,
      ...ofControl.flatMap(violationLines),
    ]),
  ]);
}

const violationLines = ({ policy, level, urn, message, remedy }: Violation): string[] => [
  `      ${level === "mandatory" ? pc.red("✗") : pc.yellow("!")} ${policy}  ${shortName(urn)}`,
  `        ${message}`,
  `        ${pc.dim(remedy)}`,
];

/** What is wrong with the run itself, such as an exception that expired, breaks no promise of a document. */
const promise = ({ controls, policy }: Violation): string =>
  controls.map(cite).join(", ") || policy;

/** Type and name of a resource, without the types of its parents; the stack where none is named. */
export function shortName(urn: string): string {
  const [, , type = "", name = ""] = urn.split("::");
  return urn === "" ? "the stack" : `${type.split("$").at(-1)} ${name}`;
}

/** The system that a resource belongs to, by the prefix of its name in the program. */
function systemOf({ urn }: Violation): string {
  const name = urn.split("::").at(-1) ?? "";
  return /^[a-z0-9]+/i.exec(name)?.[0] ?? "stack";
}

function grouped<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    groups.set(key(item), [...group, item]);
  }
  return groups;
}
