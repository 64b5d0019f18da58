import { describe, expect, it } from "vitest";
import { labelFile, labelledApplications } from "../../tools/classifier/labels";

const file = (column: string) => `application: A\ntables:\n  users:\n    email: ${column}\n`;
const read = (column: string) => labelFile(file(column)).tables[0];

describe("a file of labels", () => {
  it.each([
    ["[varchar(40), contact]", { type: "character varying(40)", labels: [["contact"]] }],
    ["['varchar(40)[]', contact]", { type: "character varying(40)[]", labels: [["contact"]] }],
    ["[timestamptz]", { type: "timestamp with time zone", labels: [] }],
    ["[time without time zone]", { type: "time without time zone", labels: [] }],
    ["[text, name|contact]", { type: "text", labels: [["name", "contact"]] }],
    ["[json, container, name]", { type: "json", labels: [["container"], ["name"]] }],
    ["[text, contact, ~name]", { labels: [["contact"]], permitted: ["name"] }],
    ["[text, unsure]", { labels: [], doubtful: true }],
  ])("reads %s", (column, expected) => {
    expect(read(column)?.columns).toEqual([
      expect.objectContaining({ name: "email", ...expected }),
    ]);
  });

  it("reads a foreign key, whose table may have a schema", () => {
    expect(read("[integer, ->app.people.id, person-key]")?.foreignKeys).toEqual([
      { columns: ["email"], references: { table: "app.people", columns: ["id"] } },
    ]);
  });

  it.each([
    ["[text, e-mail]", "email"],
    ["[text, name|e-mail]", "email"],
    ["[text, ~e-mail]", "email"],
    ["[]", "email"],
    ["text", "email"],
  ])("refuses %s and names the column", (column, name) => {
    expect(() => labelFile(file(column))).toThrow(name);
  });

  it("refuses a column that stands there twice", () => {
    expect(() => labelFile(`${file("[text]")}    email: [text]\n`)).toThrow(
      "Map keys must be unique",
    );
  });
});

describe("the labelled set", () => {
  const applications = labelledApplications();
  const tables = applications.flatMap((one) => one.tables);
  const columns = tables.flatMap((one) => one.columns).filter(({ doubtful }) => !doubtful);
  const things = columns.filter(({ labels }) => labels.length === 0);

  it("has at least 1,200 columns of at least 24 applications", () => {
    expect(applications.length).toBeGreaterThanOrEqual(24);
    expect(columns.length).toBeGreaterThanOrEqual(1200);
  });

  it("has more columns without personal data than with", () => {
    expect(things.length / columns.length).toBeGreaterThan(0.5);
  });

  it("has among them over 1,300 that a search for parts of words flags", () => {
    expect(things.filter(({ name }) => substrings.test(name)).length).toBeGreaterThan(1300);
  });

  it.each(applications)("$application has foreign keys to columns that are there", ({ tables }) => {
    const columns = tables.flatMap((table) =>
      table.columns.map(({ name }) => `${table.name}.${name}`),
    );
    const targets = tables
      .flatMap(({ foreignKeys }) => foreignKeys)
      .map(({ references }) => `${references.table}.${references.columns.join()}`);
    expect(targets.filter((target) => !columns.includes(target))).toEqual([]);
  });

  it.each(applications)("$application labels nothing that it leaves out", (one) => {
    const both = one.tables
      .flatMap(({ columns }) => columns)
      .filter(({ labels, doubtful }) => doubtful && labels.length > 0);
    expect(both).toEqual([]);
  });

  it.each(applications)("$application permits a category only beside a label", (one) => {
    const alone = one.tables
      .flatMap(({ columns }) => columns)
      .filter(({ labels, permitted }) => labels.length === 0 && permitted.length > 0);
    expect(alone).toEqual([]);
  });
});

/** What tools that search names for parts of words look for, in short. */
const substrings = new RegExp(
  [
    "name|nom|mail|phone|tel|mobile|addr|street|city|ort|state|zone|zip|plz|country|region|location|lat",
    "lon|geo|ssn|sin|nin|tin|nif|pin|pan|vat|tax|licen|passport|iban|bic|card|account|bank|num|code|key",
    "token|secret|pass|pwd|auth|login|session|cookie|hash|user|uid|_id|ip|mac|agent|device|host|url",
    "birth|dob|age|sex|gender|race|lang|marital|health|note|comment|message|text|body|desc|title|content",
    "subject|image|photo|avatar|sign|voice|plate|vin|kin|child|owner|author|member|contact|person",
    "customer|client|patient|employee|role|data|meta|raw|json|prop",
  ].join("|"),
  "i",
);
