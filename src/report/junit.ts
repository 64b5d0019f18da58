import { cite } from "../domain/controls";
import type { StackVerdict, Verdict, Violation, Waived } from "../domain/verdict";

/**
 * The verdict as JUnit: a suite a stack, a case a policy, one failure for each mandatory violation. What
 * is only advised or waived fails nothing and stands in the suite's output.
 * @param policies ids of all policies, so that those which are kept are shown as well
 */
export function junit({ stacks }: Verdict, policies: readonly string[]): string {
  const suites = stacks.map((stack) => suite(stack, policies));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function suite({ stack, violations, waived }: StackVerdict, policies: readonly string[]): string {
  const mandatory = violations.filter(({ level }) => level === "mandatory");
  const names = [...new Set([...policies, ...mandatory.map(({ policy }) => policy)])];
  const cases = names.map((name) => {
    const failures = mandatory.filter(({ policy }) => policy === name).map(failure);
    return [
      `    <testcase classname="${attribute(stack)}" name="${attribute(name)}">`,
      ...failures,
      "    </testcase>",
    ].join("\n");
  });
  const failed = new Set(mandatory.map(({ policy }) => policy)).size;
  return [
    `  <testsuite name="${attribute(stack)}" tests="${names.length}" failures="${failed}">`,
    ...cases,
    ...output([
      ...violations.filter(({ level }) => level === "advisory").map(advice),
      ...waived.map(excuse),
    ]),
    "  </testsuite>",
  ].join("\n");
}

const output = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`    <system-out>${escaped(lines.join("\n"))}</system-out>`];

const advice = ({ policy, urn, message }: Violation): string =>
  `advisory: ${policy} on ${place(urn)}: ${message}`;

const excuse = ({ policy, urn, expires, approver, reason, reference }: Waived): string =>
  `waived until ${expires} by ${approver}: ${policy} on ${place(urn)}: ${reason} (${reference})`;

function failure({ urn, message, remedy, controls }: Violation): string {
  const lines = [place(urn), controls.map(cite).join(", "), remedy].filter((line) => line !== "");
  return `      <failure message="${attribute(message)}">${escaped(lines.join("\n"))}</failure>`;
}

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
