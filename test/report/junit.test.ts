import { describe, expect, it } from "vitest";
import type { StackVerdict } from "../../src/domain/verdict";
import { junit } from "../../src/report/junit";
import { advice, ofTheRun, verdictOf, violation, waived } from "../support/verdict";

const ids = ["controlled-tags", "state-bucket-versioned"];
const report = (stack: Partial<StackVerdict>, policies: readonly string[] = ids) =>
  junit(verdictOf(stack), policies);
/** The lines of the only stack's suite. */
const suite = (stack: Partial<StackVerdict>, policies: readonly string[] = []) =>
  report(stack, policies)
    .split("\n")
    .slice(2, -2)
    .map((line) => line.trim());

describe("the verdict in JUnit", () => {
  it("passes a case for each policy where every promise is kept", () => {
    expect(report({})).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="prod" tests="2" failures="0">
    <testcase classname="prod" name="controlled-tags">
    </testcase>
    <testcase classname="prod" name="state-bucket-versioned">
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it("has no suite where no stack was judged", () => {
    expect(junit({ ok: true, stacks: [], durationMs: 0 }, ids)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n</testsuites>\n',
    );
  });

  it("fails the case of a mandatory violation; advice and waivers only stand in the output", () => {
    expect(report({ violations: [violation, advice], waived: [waived] }))
      .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="prod" tests="2" failures="1">
    <testcase classname="prod" name="controlled-tags">
    </testcase>
    <testcase classname="prod" name="state-bucket-versioned">
      <failure message="versioning is off">${violation.urn}
BCP §4 Win 2, DPIA §3 R2
Set versioning: Enabled.</failure>
    </testcase>
    <system-out>advisory: controlled-tags on ${advice.urn}: tag owner is absent
waived until 2026-12-31 by Kristerpher: explicit-name on ${waived.urn}: the key was named before the rule was made (https://example.com/1)</system-out>
  </testsuite>
</testsuites>
`);
  });

  it("counts a policy once, however many resources break it", () => {
    const second = { ...violation, message: "forceDestroy is set" };
    const lines = suite({ violations: [violation, second] }, ids);
    expect(lines[0]).toBe('<testsuite name="prod" tests="2" failures="1">');
    expect(lines.filter((line) => line.startsWith("<failure"))).toHaveLength(2);
  });

  it("has a case for a fault of the run, which is no policy's, and names the stack", () => {
    expect(suite({ violations: [ofTheRun] })).toEqual([
      '<testsuite name="prod" tests="1" failures="1">',
      '<testcase classname="prod" name="configuration">',
      '<failure message="the configuration of typo cannot stand">the stack',
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
    /<failure message="([^"]*)">/.exec(report({ violations: [{ ...violation, message }] }))?.[1];

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
    const fault = { ...violation, policy: bad, urn: bad, message: bad, remedy: bad };
    const excused = {
      ...waived,
      policy: bad,
      urn: bad,
      reason: bad,
      approver: bad,
      reference: bad,
    };
    const xml = report(
      { stack: bad, violations: [fault, { ...fault, level: "advisory" }], waived: [excused] },
      [bad],
    );
    expect(xml).not.toContain(bad);
    expect(xml.replaceAll("&lt;&amp;&quot;&gt;", "").match(/&/g)).toBeNull();
  });
});
