import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { forms } from "../../../src/report/evidence/forms";
import { evidencePage } from "../../../src/report/evidence/html/page";
import { evidenceMarkdown } from "../../../src/report/evidence/markdown";
import { evidenceJsonSchema } from "../../../src/report/evidence/model";
import { oscalAssessment } from "../../../src/report/evidence/oscal/assessment";
import { bucket, evidenceFor, hostile, subjectOf, violation } from "./subject";

const attack = bucket(hostile);
const waived = {
  ...violation(attack, hostile),
  reason: hostile,
  approver: hostile,
  reference: hostile,
  expires: "2026-12-31",
};
const attacked = evidenceFor(subjectOf([attack], [violation(attack, hostile)], [waived]));
const plain = evidenceFor(subjectOf([bucket("iac-state")]));

const published = join(__dirname, "..", "..", "..", "docs", "report.schema.json");

function validator(schema: object) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

describe("the JSON", () => {
  it("has the schema that is published (npm run docs:report-schema)", () => {
    expect(JSON.parse(readFileSync(published, "utf8"))).toEqual(
      JSON.parse(JSON.stringify(evidenceJsonSchema())),
    );
  });

  it.each([
    ["of ordinary names", plain],
    ["of hostile names", attacked],
  ])("%s is what the schema says", (_, evidence) => {
    const valid = validator(JSON.parse(readFileSync(published, "utf8")) as object);
    expect([valid(JSON.parse(JSON.stringify(evidence))), valid.errors]).toEqual([true, null]);
  });

  it("is refused by the schema when a result is spoilt", () => {
    const valid = validator(JSON.parse(readFileSync(published, "utf8")) as object);
    expect(valid({ ...plain, ok: "yes" })).toBe(false);
  });
});

describe("the OSCAL", () => {
  const document = JSON.parse(oscalAssessment(attacked)) as object;

  // NIST publishes its schema with each release of usnistgov/OSCAL, and no package brings it.
  const schema = process.env["OSCAL_SCHEMA"];
  it.skipIf(schema === undefined || !existsSync(schema))(
    "is valid by NIST's schema (OSCAL_SCHEMA=oscal_complete_schema.json)",
    () => {
      const valid = validator(JSON.parse(readFileSync(schema ?? "", "utf8")) as object);
      const all = [attacked, plain, evidenceFor(subjectOf([]))].map((each) =>
        valid(JSON.parse(oscalAssessment(each))),
      );
      expect([all, valid.errors]).toEqual([[true, true, true], null]);
    },
  );

  it("refers only to what it has", () => {
    const text = JSON.stringify(document);
    const own = new Set([...text.matchAll(/"uuid":"([^"]+)"/g)].map(([, uuid]) => uuid));
    const named = [...text.matchAll(/"(?:subject|observation|risk)-uuid":"([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(([, uuid]) => !own.has(uuid))).toEqual([]);
  });

  it("has no identifier twice, no empty list and no text that is empty or more than a line", () => {
    const text = JSON.stringify(document);
    const uuids = [...text.matchAll(/"uuid":"([^"]+)"/g)].map(([, uuid]) => uuid);
    expect(new Set(uuids).size).toBe(uuids.length);
    expect(text).not.toMatch(/:\[\]|:""|\\n|\\u0000/);
  });
});

describe("the Markdown", () => {
  it("keeps a hostile name in its cell", () => {
    const lines = evidenceMarkdown(attacked).split("\n");
    const rows = lines.filter((line) => line.includes("globalThis"));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((line) => !/^\| .* \|$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("# "))).toEqual(["# Evidence report"]);
  });
});

describe("the page", () => {
  const page = evidencePage(attacked);

  it("has one script, its own, whatever a resource is called", () => {
    expect(page.match(/<script/gi)).toHaveLength(1);
    expect(page).not.toContain("\u0000");
    expect(page).not.toMatch(/[\u202A-\u202E\u200B\uD800-\uDFFF]/);
  });

  it("loads nothing from anywhere", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).toContain("default-src 'none'");
  });

  it("has every control, policy, promise and detection rule", () => {
    const names = plain.environments.flatMap((each) => [
      ...each.controls.map(({ control }) => control),
      ...each.policies.map(({ policy }) => policy),
      ...each.detection.map(({ rule }) => rule),
    ]);
    const text = evidencePage(plain);
    expect(names.filter((name) => !text.includes(`>${name}<`))).toEqual([]);
    expect(plain.promises.filter(({ id }) => !text.includes(`>${id}, `))).toEqual([]);
  });

  it("stays below 5 MB with 5,000 resources", () => {
    const many = Array.from({ length: 5000 }, (_, at) => bucket(`bucket-${at}-of-the-platform`));
    expect(evidencePage(evidenceFor(subjectOf(many))).length).toBeLessThan(5_000_000);
  });
});

it("every form gives the same bytes for the same evidence", () => {
  for (const { write } of forms) expect(write(attacked)).toBe(write(attacked));
});
