import fc from "fast-check";
import { expect, it } from "vitest";
import { TermList } from "../../../src/privacy/classifier/match";

const word = fc.constantFrom("a", "b", "ab", "card");
const words = fc.array(word, { minLength: 1, maxLength: 4 });
const lists = fc.array(words, { minLength: 1, maxLength: 5 });

const pattern = (terms: readonly string[][]) =>
  `_(?:${terms.map((term) => term.join("_")).join("|")})_`;
const listOf = (terms: readonly string[][]) => terms.map((term) => term.join(" ")).join(",\n   ");

it.each([
  ["anywhere", (text: string) => text],
  ["atEnd", (text: string) => `${text}$`],
  ["whole", (text: string) => `^${text}$`],
] as const)("finds a term that stands %s, as a pattern of all would", (place, placed) => {
  fc.assert(
    fc.property(lists, words, (terms, name) => {
      const phrase = `_${name.join("_")}_`;
      const expected = new RegExp(placed(pattern(terms))).test(phrase);
      expect(new TermList(listOf(terms), place).test(phrase)).toBe(expected);
    }),
  );
});

it("takes the longest term off the end", () => {
  fc.assert(
    fc.property(lists, words, (terms, name) => {
      const phrase = `_${name.join("_")}_`;
      const expected = phrase.replace(new RegExp(`${pattern(terms)}$`), "_");
      expect(new TermList(listOf(terms), "atEnd").withoutLast(phrase)).toBe(expected);
    }),
  );
});

it("finds nothing in a name without words", () => {
  expect(new TermList("a, b", "anywhere").test("__")).toBe(false);
});
