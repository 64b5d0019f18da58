import { describe, expect, it } from "vitest";
import type { StackVerdict } from "../../src/domain/verdict";
import { junit } from "../../src/report/junit";
import { advice, ofTheRun, policyResults, verdictOf, violation, waived } from "../support/verdict";

const report = (stack: Partial<StackVerdict>) => junit(verdictOf(stack));
/** The lines of the only stack's suite, without the cases of policies. */
const suite = (stack: Partial<StackVerdict>) =>
  report({ policyResults: [], ...stack })
    .split("\n")
    .slice(2, -2)
    .map((line) => line.trim());

describe("the verdict in JUnit", () => {
  it("passes a case for each policy, which tells what it judged", () => {
    expect(report({ durationMs: 1_234 })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites time="0.005">
  <testsuite name="prod" tests="3" failures="0" skipped="0" time="1.234">
    <testcase classname="prod" name="controlled-tags" time="0">
      <system-out>judged 2, not applicable to 10, failed 1, waived 0</system-out>
    </testcase>
    <testcase classname="prod" name="region-pinned" time="0">
      <system-out>judged 2, not applicable to 10, failed 0, waived 0</system-out>
    </testcase>
    <testcase classname="prod" name="state-bucket-versioned" time="0">
      <system-out>judged 1, not applicable to 11, failed 1, waived 0</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it("has no suite where no stack was judged", () => {
    expect(junit({ ok: true, stacks: [], durationMs: 0 })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites time="0.000">\n</testsuites>\n',
    );
  });

  it("skips a policy that the stack has disabled", () => {
    const disabled = policyResults
      .slice(1, 2)
      .map((each) => ({ ...each, level: "disabled" as const, judged: 0, notApplicable: 12 }));
    expect(suite({ policyResults: disabled })).toEqual([
      '<testsuite name="prod" tests="1" failures="0" skipped="1" time="0.000">',
      '<testcase classname="prod" name="region-pinned" time="0">',
      '<skipped message="disabled in this stack"/>',
      "<system-out>judged 0, not applicable to 12, failed 0, waived 0</system-out>",
      "</testcase>",
      "</testsuite>",
    ]);
  });

  it("fails the case of a mandatory violation; advice and waivers only stand in the output", () => {
    expect(suite({ violations: [violation, advice], waived: [waived] })).toEqual([
      '<testsuite name="prod" tests="1" failures="1" skipped="0" time="0.000">',
      '<testcase classname="prod" name="state-bucket-versioned" time="0">',
      '<failure message="versioning is off" type="critical">versioning is off',
      `state: ${violation.urn}`,
      "BCP §4 Win 2, DPIA §3 R2",
      "Set versioning: Enabled.</failure>",
      "</testcase>",
      `<system-out>advisory: controlled-tags on ${advice.urn}: tag owner is absent`,
      `waived until 2026-12-31 by Kristerpher: explicit-name on ${waived.urn}: the key was named before the rule was made (https://example.com/1)</system-out>`,
      "</testsuite>",
    ]);
  });

  it("fails a case once, however many resources break its policy", () => {
    const second = { ...violation, message: "forceDestroy is set" };
    const lines = suite({ violations: [violation, second] });
    expect(lines[0]).toContain('tests="1" failures="1"');
    expect(lines.filter((line) => line.startsWith("<failure"))).toEqual([
      '<failure message="versioning is off (and 1 more)" type="critical">versioning is off',
    ]);
    expect(lines).toContain("forceDestroy is set");
  });

  it("has a case for a fault of the run, which is no policy's, and names the stack", () => {
    expect(suite({ violations: [ofTheRun] })).toEqual([
      '<testsuite name="prod" tests="1" failures="1" skipped="0" time="0.000">',
      '<testcase classname="prod" name="configuration" time="0">',
      '<failure message="the configuration of typo cannot stand" type="high">the configuration of typo cannot stand',
      "stack: the stack",
      "Take it out.</failure>",
      "</testcase>",
      "</testsuite>",
    ]);
  });

  it("names the stack in advice about no resource", () => {
    expect(suite({ violations: [{ ...advice, urn: "" }] })[1]).toBe(
      "<system-out>advisory: controlled-tags on the stack: tag owner is absent</system-out>",
    );
  });
});

describe("text in XML", () => {
  const failureOf = (message: string) =>
    /<failure message="([^"]*)" /.exec(report({ violations: [{ ...violation, message }] }))?.[1];

  it.each([
    ["has its markup escaped", `<a href="b">&</a>`, "&lt;a href=&quot;b&quot;&gt;&amp;&lt;/a&gt;"],
    ["escapes what is escaped already once more", "&lt;", "&amp;lt;"],
    ["ends no CDATA section", "]]>", "]]&gt;"],
    [
      "loses the control characters that XML cannot hold",
      "a\u0000\u0008\u001b[31mb\u007f",
      "a[31mb",
    ],
    ["loses the code points that are no characters", "a\uFFFE\uFFFFb", "ab"],
    ["loses half a surrogate pair", "a\uD800b\uDC00c", "abc"],
    ["keeps a whole pair", "🗝", "🗝"],
    ["keeps lines and tabs of an attribute", "a\n\tb\rc", "a&#10;&#9;b&#13;c"],
  ])("%s", (_, message, escaped) => {
    expect(failureOf(message)).toBe(escaped);
  });

  it("is escaped wherever the verdict has any", () => {
    const bad = '<&">';
    const fault = { ...violation, policy: bad, system: bad, urn: bad, message: bad, remedy: bad };
    const excused = {
      ...waived,
      policy: bad,
      urn: bad,
      reason: bad,
      approver: bad,
      reference: bad,
    };
    const xml = report({
      stack: bad,
      policyResults: policyResults.map((each) => ({ ...each, policy: bad })),
      violations: [fault, { ...fault, level: "advisory" }],
      waived: [excused],
    });
    expect(xml).not.toContain(bad);
    expect(xml.replaceAll("&lt;&amp;&quot;&gt;", "").match(/&/g)).toBeNull();
  });
});
