import { describe, expect, it } from "vitest";
import type { StackVerdict, Violation, Waived } from "../../src/domain/verdict";
import { markdown } from "../../src/report/markdown";
import { advice, ofTheRun, urnOf, verdictOf, violation, waived } from "../support/verdict";

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
    .split("1 waived.\n\n")[1]
    ?.trimEnd();

describe("the verdict as a comment", () => {
  it("is a heading and a line where every promise is kept", () => {
    expect(comment({})).toBe(`## ✅ Every promise is kept

### prod

12 resources, 3 policies, 0 violations, 0 waived.
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

| level | policy | resource | what | promise | what to do |
| --- | --- | --- | --- | --- | --- |
| mandatory | \`state-bucket-versioned\` | \`aws:s3/bucket:Bucket state-bucket\` | versioning is off | BCP §4 Win 2, DPIA §3 R2 | Set versioning: Enabled. |
| advisory | \`controlled-tags\` | \`aws:kms/key:Key vault-key\` | tag owner is absent | BCP §1 | Set the tag. |
| mandatory | \`configuration\` | \`the stack\` | the configuration of typo cannot stand |  | Take it out. |

- waived until 2026-12-31 by Kristerpher: \`explicit-name\` on \`aws:kms/key:Key vault-key\`: the key was named before the rule was made (https://example.com/1)
`);
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

  it("names the stack where no resource is", () => {
    expect(item({ urn: "" })).toContain("`explicit-name` on `the stack`: ");
  });
});
