import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { listsText } from "../../../src/ops/adoption/text";

const lists = { toAdopt: [], absent: [], undeclared: [], ambiguous: [], unseen: [] };
const urn = "urn:pulumi:prod::raxx::raxx:platform:System$aws:s3/bucket:Bucket::state";

describe("the lists of an adoption", () => {
  it("say of each what becomes of it, and nothing of what is empty", () => {
    const text = listsText(
      {
        ...lists,
        toAdopt: [
          { urn, type: "aws:s3/bucket:Bucket", id: "b", entry: "import", source: "a state" },
        ],
        ambiguous: [{ urn, reason: "2 go by that name", candidates: [{ id: "b", source: "AWS" }] }],
      },
      [],
    );
    expect(stripVTControlCharacters(text).split("\n")).toEqual([
      "1 exists and will be adopted",
      "  aws:s3/bucket:Bucket state  b  a state",
      "1 may be one of several; say which with --is 'URN=ID' or --is 'URN=absent'",
      `  ${urn}: 2 go by that name`,
      "      b  AWS",
    ]);
  });

  it("let no name of a foreign state rewrite the terminal", () => {
    const name = "aws_vpc \u001b[2Jgone\r\u202e";
    const text = listsText({ ...lists, undeclared: [{ name, source: "s\u0007" }] }, ["n\u001b[1A"]);
    for (const control of ["\u001b[2J", "\u001b[1A", "\r", "\u0007", "\u202e"])
      expect(text).not.toContain(control);
    expect(text).toContain("aws_vpc ?[2Jgone??");
  });
});
