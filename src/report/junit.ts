import { cite } from "../domain/controls";
import { grouped } from "./grouped";
import type { PolicyResult, StackVerdict, Verdict, Violation, Waived } from "../domain/verdict";

/**
 * The verdict as JUnit: a suite a stack, a case a policy, and in it how many resources it judged. A case fails
 * once, whatever the number of mandatory violations. What is only advised or waived fails nothing and stands in
 * the suite's output.
 */
export function junit({ stacks, durationMs }: Verdict): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites time="${seconds(durationMs)}">`,
    ...stacks.map(suite),
    "</testsuites>",
    "",
  ].join("\n");
}

const seconds = (milliseconds = 0): string => (milliseconds / 1000).toFixed(3);

function suite({ stack, policyResults, violations, waived, durationMs }: StackVerdict): string {
  const mandatory = violations.filter(({ level }) => level === "mandatory");
  const failed = grouped(mandatory, ({ policy }) => policy);
  const results = new Map(policyResults.map((each) => [each.policy, each]));
  const names = [...new Set([...results.keys(), ...failed.keys()])];
  const skipped = policyResults.filter(({ level }) => level === "disabled").length;
  const counts = `tests="${names.length}" failures="${failed.size}" skipped="${skipped}"`;
  return [
    `  <testsuite name="${attribute(stack)}" ${counts} time="${seconds(durationMs)}">`,
    ...names.flatMap((name) => testCase(stack, name, results.get(name), failed.get(name) ?? [])),
    ...output([
      ...violations.filter(({ level }) => level === "advisory").map(advice),
      ...waived.map(excuse),
    ]),
    "  </testsuite>",
  ].join("\n");
}

/** @param result how the policy fared; absent for what the run itself reports */
const testCase = (
  stack: string,
  name: string,
  result: PolicyResult | undefined,
  failed: readonly Violation[],
): string[] => [
  // All rules judge at once: no case has a time of its own.
  `    <testcase classname="${attribute(stack)}" name="${attribute(name)}" time="0">`,
  ...(result?.level === "disabled" ? ['      <skipped message="disabled in this stack"/>'] : []),
  ...(failed.length > 0 ? [failure(failed)] : []),
  ...(result === undefined ? [] : [`      <system-out>${fared(result)}</system-out>`]),
  "    </testcase>",
];

const fared = ({ judged, notApplicable, failed, waived }: PolicyResult): string =>
  `judged ${judged}, not applicable to ${notApplicable}, failed ${failed}, waived ${waived}`;

const output = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`    <system-out>${escaped(lines.join("\n"))}</system-out>`];

const advice = ({ policy, urn, message }: Violation): string =>
  `advisory: ${policy} on ${place(urn)}: ${message}`;

const excuse = ({ policy, urn, expires, approver, reason, reference }: Waived): string =>
  `waived until ${expires} by ${approver}: ${policy} on ${place(urn)}: ${reason} (${reference})`;

function failure(failed: readonly Violation[]): string {
  const [first] = failed;
  const others = failed.length > 1 ? ` (and ${failed.length - 1} more)` : "";
  const message = `${first?.message}${others}`;
  const text = failed.map(told).join("\n\n");
  return `      <failure message="${attribute(message)}" type="${first?.severity}">${escaped(text)}</failure>`;
}

const told = ({ system, urn, message, remedy, controls }: Violation): string =>
  [message, `${system}: ${place(urn)}`, controls.map(cite).join(", "), remedy]
    .filter((line) => line !== "")
    .join("\n");

const place = (urn: string): string => urn || "the stack";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for XML, without the code points that XML cannot hold: of the control characters most. */
const escaped = (text: string): string =>
  text
    .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? "");

/** Text for an attribute, in which a parser would turn lines and tabs into spaces. */
const attribute = (text: string): string =>
  escaped(text).replaceAll(/[\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);
