import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ResourceChange, Review } from "../../../src/domain/review";
import { reviewMarkdown } from "../../../src/report/review/markdown";
import { reviewText } from "../../../src/report/review/text";
import { urnOf, verdictOf, violation, waived } from "../../support/verdict";

const at = new Date("2026-03-01T00:00:00Z");
const base = { revision: "origin/main", commit: "0123456789abcdef0123456789abcdef01234567" };
const update: ResourceChange = {
  urn: urnOf("heroku:index/formation:Formation", "web"),
  system: "api",
  operation: "update",
  stateful: false,
  properties: [{ path: "quantity", replaces: false, before: "1", after: "2" }],
};
const loss: ResourceChange = {
  urn: urnOf("aws:lightsail/instance:Instance", "vault-host"),
  system: "vault",
  operation: "replace",
  stateful: true,
  properties: [
    { path: "tags.a", replaces: false },
    { path: "bundleId", replaces: true, before: '"micro_3_0"', after: '"small_3_0"' },
  ],
};
const cost = { before: 64, after: 71, unpriced: [] };
const review = (changes: readonly ResourceChange[], more: Partial<Review> = {}): Review => ({
  base,
  verdict: verdictOf({}),
  stacks: [{ stack: "prod", changes, cost }],
  ...more,
});

describe("the comment", () => {
  it("is the verdict, then changes by system, then the cost", () => {
    const comment = reviewMarkdown(review([update]), at);
    expect(comment).toContain(`## ✅ Every promise is kept

Compared with \`origin/main\` (\`0123456789ab\`), by what both declare.

- prod: 1 update

### Changes in prod

#### api

- change \`heroku:index/formation:Formation web\`: \`quantity\` \`1\` → \`2\`

### Cost

- prod: $64.00 → $71.00 a month (+$7.00)

`);
  });

  it("says first what would be lost, and why", () => {
    const comment = reviewMarkdown(review([update, loss]), at);
    const [title] = comment.split("\n");
    expect(title).toBe("## ✅ Every promise is kept, and 1 that holds state would be lost");
    expect(comment).toContain(`### ⚠️ What holds state would be lost

- prod: **replace** \`aws:lightsail/instance:Instance vault-host\`: \`bundleId\` \`"micro_3_0"\` → \`"small_3_0"\` (replaces), \`tags.a\`
`);
    expect(comment.indexOf("would be lost\n\n-")).toBeLessThan(comment.indexOf("### Changes"));
  });

  it("has violations with remedy and promise, and of the waivers those that end within 30 days", () => {
    const soon = { ...waived, expires: "2026-03-30" };
    const late = { ...waived, expires: "2026-04-30" };
    const verdict = verdictOf({ violations: [violation], waived: [late, soon] });
    const comment = reviewMarkdown(review([], { verdict }), at);
    expect(comment).toMatch(/^## ❌ A promise would be broken\n/);
    expect(comment).toContain(
      "| versioning is off | BCP §4 Win 2, DPIA §3 R2 | Set versioning: Enabled. |",
    );
    expect(comment).toContain("### Waivers in prod that end soon\n\n- waived until 2026-03-30 by");
    expect(comment).not.toContain("2026-04-30");
  });

  it("gives the verdict where the base could not be run, and says why", () => {
    const { stacks: _, ...rest } = review([], { problem: "the program of x cannot be run" });
    const comment = reviewMarkdown(rest, at);
    expect(comment).toContain("What changes cannot be told: the program of x cannot be run");
    expect(comment).not.toContain("### Cost");
  });

  it("names plans without a price", () => {
    const unpriced = ["Heroku add-on x:y"];
    const stacks = [{ stack: "prod", changes: [], cost: { before: 1, after: 1, unpriced } }];
    expect(reviewMarkdown(review([], { stacks }), at)).toContain(
      "- prod: $1.00 a month, as before; no price known of `Heroku add-on x:y`",
    );
  });

  it("stays below GitHub's limit, leaves out creations first, and counts them", () => {
    const creations = Array.from({ length: 3000 }, (_, i): ResourceChange => ({
      ...update,
      urn: urnOf("aws:kms/key:Key", `key-${i}`),
      operation: "create",
      properties: [],
    }));
    const comment = reviewMarkdown(review([...creations, loss]), at);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toContain("vault-host");
    const shown = comment.split("\n").filter((line) => line.startsWith("- create ")).length;
    expect(comment).toContain(`${3000 - shown} more, the least important, are left out here`);
    expect(shown).toBeGreaterThan(500);
  });

  /** Names and values that somebody could put into a change to break the comment, or to call people. */
  const hostile = fc.oneof(
    fc.constantFrom(
      "-->",
      "`",
      "``",
      "|",
      "\\|",
      "<img src=x>",
      "</details>",
      "@raxx-app/all",
      "#1",
    ),
    fc.constantFrom(
      "\u202E",
      "\u2066",
      "\u0000",
      "\u001B[31m",
      "\r\n## x",
      "\u2028",
      "x".repeat(10_000),
    ),
    fc.string({ unit: "binary" }),
  );
  const text = fc.array(hostile, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

  it("is broken by no name: it has its lines, its size, and calls nobody", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (texts) => {
        const changes = texts.map((name): ResourceChange => ({
          urn: urnOf("heroku:index/app:App", name),
          system: "api",
          operation: "update",
          stateful: true,
          properties: [{ path: name, replaces: true, before: name, after: name }],
        }));
        const faults = texts.map((name) => ({ ...violation, message: name, remedy: name }));
        const comment = reviewMarkdown(
          review(changes, { verdict: verdictOf({ violations: faults }) }),
          at,
        );
        expect(Buffer.byteLength(comment)).toBeLessThan(65_536);
        expect(comment).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        const kinds = /^(?:$|#{2,4} |- |\| |Compared |List prices |\d+ more, )/;
        expect(comment.split("\n").filter((line) => !kinds.test(line))).toEqual([]);
        const outside = comment
          .replaceAll(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|<code>[^\n]*?<\/code>/g, "")
          .replaceAll(/&#\d+;/g, "·");
        expect(outside).not.toMatch(/(?<!\\)<(?!\/?code>)|@(?=\w)|#(?=\d)/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the review on a terminal", () => {
  it("tells the same in lines", () => {
    const shown = reviewText(review([update, loss]));
    expect(shown).toContain("prod: 1 update, 1 replace; $64.00 → $71.00 a month (+$7.00)");
    expect(shown).toContain("    update heroku:index/formation:Formation web: quantity 1 → 2");
    expect(shown).toContain("replace LOSES STATE aws:lightsail/instance:Instance");
  });
});
