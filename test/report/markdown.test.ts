import { describe, expect, it } from "vitest";
import type { StackVerdict, Violation, Waived } from "../../src/domain/verdict";
import { markdown } from "../../src/report/markdown";
import {
  advice,
  ofTheRun,
  policyResults,
  urnOf,
  verdictOf,
  violation,
  waived,
} from "../support/verdict";

const fared =
  "Of the policies 1 judged resources and found nothing, 2 failed, 0 had nothing to judge.";
const comment = (stack: Partial<StackVerdict>) => markdown(verdictOf(stack));
/** The only row of a table with one violation. */
const row = (change: Partial<Violation>) =>
  comment({ violations: [{ ...violation, ...change }] })
    .trimEnd()
    .split("\n")
    .at(-1);
/** The only item of the list of what is waived. */
const item = (change: Partial<Waived>) =>
  comment({ waived: [{ ...waived, ...change }] })
    .split(`${fared}\n\n`)[1]
    ?.trimEnd();

describe("the verdict as a comment", () => {
  it("is a heading and a line where every promise is kept", () => {
    expect(comment({})).toBe(`## ✅ Every promise is kept

### prod

12 resources, 3 policies, 0 violations, 0 waived.

${fared}
`);
  });

  it("is the heading alone where no stack was judged", () => {
    expect(markdown({ ok: true, stacks: [], durationMs: 0 })).toBe("## ✅ Every promise is kept\n");
  });

  it("has a row for each violation, mandatory, advisory or of the run, then what is waived", () => {
    expect(comment({ violations: [violation, advice, ofTheRun], waived: [waived] }))
      .toBe(`## ❌ A promise would be broken

### prod

12 resources, 3 policies, 3 violations, 1 waived.

${fared}

| level | policy | resource | what | promise | what to do |
| --- | --- | --- | --- | --- | --- |
| mandatory | \`state-bucket-versioned\` | \`aws:s3/bucket:Bucket state-bucket\` | versioning is off | BCP §4 Win 2, DPIA §3 R2 | Set versioning: Enabled. |
| advisory | \`controlled-tags\` | \`aws:kms/key:Key vault-key\` | tag owner is absent | BCP §1 | Set the tag. |
| mandatory | \`configuration\` | \`the stack\` | the configuration of typo cannot stand |  | Take it out. |

- waived until 2026-12-31 by Kristerpher: \`explicit-name\` on \`aws:kms/key:Key vault-key\`: the key was named before the rule was made (https://example.com/1)
`);
  });

  it("tells a kept promise from one that had nothing to judge, and from a disabled policy", () => {
    const [, kept] = policyResults;
    if (kept === undefined) throw new Error("there is no kept policy");
    const idle = { ...kept, judged: 0, notApplicable: 12 };
    const results = [kept, kept, idle, { ...idle, level: "disabled" as const }];
    expect(comment({ policyResults: results })).toContain(
      "Of the policies 2 judged resources and found nothing, 0 failed, 1 had nothing to judge, 1 disabled.\n",
    );
  });

  it("has a section for each stack", () => {
    const { stacks } = verdictOf();
    const both = [...stacks, ...stacks.map((each) => ({ ...each, stack: "staging" }))];
    expect(markdown({ ...verdictOf(), stacks: both }).match(/^### .*$/gm)).toEqual([
      "### prod",
      "### staging",
    ]);
  });
});

describe("text in a table", () => {
  const told = (message: string) => row({ message })?.split(/(?<!\\) \| /)[3];

  it.each([
    ["keeps a pipe inside its cell", "a|b", "a\\|b"],
    ["keeps a pipe after a backslash inside its cell", "a\\|b", "a\\\\\\|b"],
    ["stays on its line", "a\nb\r\n  c\rd", "a b c d"],
    ["is no HTML", "Name it /raxx/<system>/<NAME>", "Name it /raxx/\\<system>/\\<NAME>"],
    ["is no entity", "&lt;", "\\&lt;"],
    ["is no emphasis, code or link", "*a* `b` [c](d)", "\\*a\\* \\`b\\` \\[c](d)"],
    ["calls nobody", "ask @kris", "ask @&#8203;kris"],
    ["leaves no note on an issue", "see #12", "see #&#8203;12"],
    ["leaves none by its project", "see GH-12 and gh-7", "see GH-&#8203;12 and gh-&#8203;7"],
    [
      "leaves none by its address",
      "see https://github.com/raxx-app/x/pull/12, not https://github.com/raxx-app/x",
      "see https://github.com/&#8203;raxx-app/x/pull/12, not https://github.com/raxx-app/x",
    ],
    ["has the names of variables as they are", "SENTRY_BACKEND=on", "SENTRY_BACKEND=on"],
  ])("%s", (_, message, escaped) => {
    expect(told(message)).toBe(escaped);
  });

  it("is escaped in the remedy as well", () => {
    expect(row({ remedy: "Name it <NAME>." })).toMatch(/ \| Name it \\<NAME>\. \|$/);
  });

  it.each([
    ["with backticks", "a`b", "`` a:b:C a`b ``"],
    ["with two backticks in a row", "a``b", "``` a:b:C a``b ```"],
    ["with a pipe", "a|b", "`a:b:C a\\|b`"],
    ["with a pipe after a backslash", "a\\|b@c", "<code>a:b:C a&#92;&#124;b&#64;c</code>"],
    ["with a line break", "a\nb", "`a:b:C a b`"],
    ["with what is markup elsewhere", "<*a*>", "`a:b:C <*a*>`"],
  ])("is code for the name of a resource %s", (_, name, code) => {
    expect(row({ urn: urnOf("a:b:C", name) })).toContain(` | ${code} | `);
  });
});

describe("text in the list of what is waived", () => {
  it("stays in its item, whatever the reason's lines", () => {
    expect(item({ reason: "first\n- second\n\n# third" })).toBe(
      "- waived until 2026-12-31 by Kristerpher: `explicit-name` on `aws:kms/key:Key vault-key`: first - second # third (https://example.com/1)",
    );
  });

  it("is no markup", () => {
    expect(item({ reason: "see <b> & *this*", approver: "`me`" })).toBe(
      "- waived until 2026-12-31 by \\`me\\`: `explicit-name` on `aws:kms/key:Key vault-key`: see \\<b> \\& \\*this\\* (https://example.com/1)",
    );
  });

  it("is an address only where it is one", () => {
    expect(item({ reference: "https://example.com/a b <c>" })).toMatch(
      / \(https:\/\/example\.com\/a b \\<c>\)$/,
    );
  });

  it("names the stack where no resource is", () => {
    expect(item({ urn: "" })).toContain("`explicit-name` on `the stack`: ");
  });
});

describe("a comment that GitHub would refuse", () => {
  const many = (count: number, change: Partial<Violation>) =>
    Array.from({ length: count }, (_, index) => ({
      ...violation,
      message: `fault ${index} ✗`,
      ...change,
    }));
  const waivers = many(300, {}).map((each) => ({ ...waived, ...each }));

  it("is cut, waivers first, then advice, and says how much is missing", () => {
    const violations = [
      ...many(200, { level: "advisory", severity: "critical" }),
      ...many(200, { severity: "low" }),
      ...many(200, { severity: "critical", message: "worst" }),
    ];
    const text = comment({ violations, waived: waivers });
    expect(text.length).toBeLessThan(65_536);
    expect(text).not.toContain("waived until");
    expect(text.match(/\| worst \|/g)).toHaveLength(200);
    const rows = text.match(/^\| (?:mandatory|advisory) /gm)?.length ?? 0;
    expect(text).toContain(
      `\n${violations.length + waivers.length - rows} more, the least important, are left out here; \`--json\` has them all.\n`,
    );
  });

  it("loses no mandatory violation of one stack for advice of another", () => {
    const [first] = verdictOf({ violations: many(600, { level: "advisory" }) }).stacks;
    const [second] = verdictOf({ violations: many(3, { message: "worst" }) }).stacks;
    const stacks = [first, second].flatMap((each) => each ?? []);
    expect(markdown({ ok: false, stacks, durationMs: 0 }).match(/\| worst \|/g)).toHaveLength(3);
  });

  it("does without a single text that is too long", () => {
    const text = comment({ violations: [{ ...violation, message: "x".repeat(70_000) }, advice] });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain("tag owner is absent");
    expect(text).toContain("\n1 more, ");
  });
});
