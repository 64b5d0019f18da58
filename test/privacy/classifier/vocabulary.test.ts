import { describe, expect, it } from "vitest";
import { vocabulary } from "../../../src/privacy/classifier/terms";
import { about } from "../../../src/privacy/classifier/vocabulary/about";
import { forms } from "../../../src/privacy/classifier/vocabulary/forms";
import { harmless } from "../../../src/privacy/classifier/vocabulary/harmless";
import { institutionNouns, things } from "../../../src/privacy/classifier/vocabulary/surroundings";
import * as tables from "../../../src/privacy/classifier/vocabulary/tables";

const lists: readonly (readonly [string, string])[] = [
  ...vocabulary.flatMap(({ category, ...kinds }) =>
    Object.entries(kinds).map(([kind, list]) => [`${category}, ${kind}`, list] as const),
  ),
  ["about", about],
  ["forms", forms],
  ["harmless", harmless],
  ["institutions", institutionNouns],
  ["things", things],
  ...Object.entries(tables),
];

describe.each(lists)("the list %s", (_, list) => {
  const terms = list.split(",").map((term) => term.trim().replaceAll(/\s+/g, " "));

  it("is in alphabetical order, and has every term once", () => {
    expect(terms).toEqual([...new Set(terms)].toSorted());
  });

  it("has words in lower case, without accents or signs", () => {
    expect(terms.filter((term) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(term))).toEqual([]);
  });
});
