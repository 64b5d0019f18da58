import { cite } from "../domain/controls";
import type { StackVerdict, Verdict, Violation } from "../domain/verdict";

/**
 * The verdict as JUnit: a suite a stack, a case a policy, one failure for each mandatory violation.
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

function suite({ stack, violations }: StackVerdict, policies: readonly string[]): string {
  const mandatory = violations.filter(({ level }) => level === "mandatory");
  const names = [...new Set([...policies, ...mandatory.map(({ policy }) => policy)])];
  const cases = names.map((name) => {
    const failures = mandatory.filter(({ policy }) => policy === name).map(failure);
    return [
      `    <testcase classname="${escaped(stack)}" name="${escaped(name)}">`,
      ...failures,
      "    </testcase>",
    ].join("\n");
  });
  const failed = new Set(mandatory.map(({ policy }) => policy)).size;
  return [
    `  <testsuite name="${escaped(stack)}" tests="${names.length}" failures="${failed}">`,
    ...cases,
    "  </testsuite>",
  ].join("\n");
}

const failure = ({ urn, message, remedy, controls }: Violation): string =>
  `      <failure message="${escaped(message)}">${escaped(`${urn}\n${controls.map(cite).join(", ")}\n${remedy}`)}</failure>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? "");
