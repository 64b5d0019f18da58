import { describe, expect, it } from "vitest";
import { classify } from "../../../src/privacy/classifier/classify";
import { sharedPrefix, withoutShared } from "../../../src/privacy/classifier/shared-prefix";

const table = (name: string, ...columns: string[]) => ({
  name,
  columns: columns.map((column) => ({ name: column, type: "text" })),
  foreignKeys: [],
});

describe("the prefix that a table's names share", () => {
  it("is the short form that most of them begin with", () => {
    expect(sharedPrefix(table("contacts", "ecx_name", "ecx_relation", "ecx_tel", "id"))).toEqual({
      letters: "ecx",
      glued: false,
    });
  });

  it.each([
    ["fewer than three share it", ["ecx_name", "ecx_tel"]],
    ["most names begin otherwise", ["ecx_name", "ecx_tel", "ecx_note", "a", "b", "c", "d"]],
    ["it is a word of the vocabulary", ["ip_last", "ip_first", "ip_local"]],
    ["it is a short form of a word", ["cust_a", "cust_b", "cust_c"]],
    ["it is a longer word", ["plant_name", "plant_age", "plant_size"]],
    ["it is one letter", ["x_name", "x_age", "x_size"]],
  ])("is none where %s", (_, columns) => {
    expect(sharedPrefix(table("things", ...columns))).toBeUndefined();
  });

  it("is none where the table is called so", () => {
    expect(sharedPrefix(table("dim_card", "card_no", "card_kind", "card_end"))).toBeUndefined();
  });

  it("is what the table is called where that is no word", () => {
    expect(
      sharedPrefix(table("SPRQDEN", "SPRQDEN_PIDM", "SPRQDEN_LAST_NAME", "SPRQDEN_USER")),
    ).toMatchObject({ letters: "sprqden" });
  });

  it.each([
    [["CXFNAME", "CXPHONE", "CXADRCITY", "CXZIP"], { letters: "cx", glued: true }],
    [
      ["CUSTNAME", "CUSTADDR1", "CUSTZIP", "CUSTMARST", "CUSTNO"],
      { letters: "cust", glued: true, meant: "customer" },
    ],
  ])("is glued to %j", (columns, expected) => {
    expect(sharedPrefix(table("FILE1", ...columns))).toEqual(expected);
  });

  it.each([
    ["words that begin alike", ["color", "code", "count", "country", "city"]],
    ["words that only run together", ["createdat", "createdby", "createdfrom", "creditlimit"]],
    ["names that nothing reads", ["qxwqv", "qxzzj", "qxvbq", "qxkkw"]],
  ])("is not glued to %s", (_, columns) => {
    expect(sharedPrefix(table("things", ...columns))).toBeUndefined();
  });

  it("is taken off in every notation, and never leaves an empty name", () => {
    expect(
      ["ecx_name", "ecxHomeNo", "ecx", "other_name"].map((name) =>
        withoutShared(name, { letters: "ecx", glued: false }),
      ),
    ).toEqual(["name", "home_no", "ecx", "other_name"]);
  });

  it("that is glued on is spelled out before the words behind it, whether they can be read or not", () => {
    const prefix = { letters: "cust", glued: true, meant: "customer" };
    expect(
      ["CUSTFNAME", "CUSTADDR1", "CUST", "CUSTQXV", "BRNO"].map((name) =>
        withoutShared(name, prefix),
      ),
    ).toEqual(["customer_first_name", "customer_address_1", "CUST", "customer_qxv", "BRNO"]);
  });

  it("hides no personal column", () => {
    const facts = table(
      "emergency_contacts",
      "ecx_name",
      "ecx_home_tel",
      "ecx_relation",
      "ecx_street",
    );
    const found = facts.columns.map((column) => classify(facts, column)[0]?.category);
    expect(found).toEqual(["name", "contact", "family", "postal-address"]);
  });
});
