import { expect, it } from "vitest";
import { classify } from "../../../src/privacy/classifier/classify";
import type { ColumnFacts } from "../../../src/privacy/classifier/types";

const categories = (column: ColumnFacts) =>
  classify({ name: "things", columns: [column], foreignKeys: [] }, column).map(
    ({ category }) => category,
  );

it.each([
  ["email_address", "contact"],
  ['public."EmailAddress"', "contact"],
  ["app.phone_number[]", "contact"],
  ["birth_date_t", "demographic"],
])(
  "a column of type %s, which is not made here, holds what the type is called",
  (type, category) => {
    expect(categories({ name: "b", type })).toEqual([category]);
    // What the domain rests on says less than its name.
    expect(categories({ name: "b", type, baseType: "text" })).toEqual([category]);
  },
);

it.each([
  "vector(3)",
  "ltree",
  "interval",
  "tsquery",
  "money_amount",
  "order_status",
  "bit(3)",
  "regclass",
])("a column of type %s holds nobody's data by that", (type) =>
  expect(categories({ name: "b", type })).toEqual([]),
);

it("an enum holds its words, whatever it is called", () => {
  expect(categories({ name: "b", type: "contact_email", labels: ["on", "off"] })).toEqual([]);
});
