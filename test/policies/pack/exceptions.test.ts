import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mission } from "../../../src/domain/controls";
import type { Fault } from "../../../src/domain/verdict";
import { ExceptionBook } from "../../../src/policies/pack/exceptions";
import { type Exception, readExceptions } from "../../../src/policies/pack/exceptions-file";
import { resourceRule } from "../../../src/policies/rule/rule";

const rule = (id: string, waivable: boolean) =>
  resourceRule({
    id,
    title: "A sample.",
    controls: [mission],
    severity: "low",
    waivable,
    remedy: "",
    applies: () => true,
    check: () => [],
  });
const rules = [rule("explicit-name", true), rule("tenancy-on", false)];

const urn = "urn:pulumi:prod::raxx::aws:s3/bucket:Bucket::site";
const exception: Exception = {
  policy: "explicit-name",
  urn,
  reason: "the bucket was named before the rule was made",
  approver: "Kristerpher",
  reference: "https://github.com/raxx-app/TradeMasterAPI/issues/1",
  expires: "2026-12-31",
};
const violation: Fault = {
  policy: "explicit-name",
  level: "mandatory",
  severity: "high",
  urn,
  message: "wrong",
  remedy: "",
  controls: [],
};
const now = new Date("2026-11-23T12:00:00Z");

/** What a run with one exception and one violation ends with. */
function run(change: Partial<Exception> = {}, found: readonly Fault[] = [violation], at = now) {
  const book = new ExceptionBook([{ ...exception, ...change }], { rules, stack: "prod", now: at });
  const { violations, waived } = book.excuse(found);
  return { violations, waived: waived.length, closing: book.close() };
}

const stands = (fault: string, policy = "explicit-name") =>
  `the exception for ${policy} cannot stand: ${fault}`;

describe("an exception", () => {
  it("sets aside the violation that it names, and is listed", () => {
    expect(run()).toEqual({ violations: [], waived: 1, closing: [] });
  });

  it("holds to the end of its last day", () => {
    expect(run({}, [violation], new Date("2026-12-31T23:00:00Z")).waived).toBe(1);
  });

  it.each<[string, Partial<Exception>, string]>([
    ["is expired", { expires: "2026-11-22" }, stands("it has expired")],
    [
      "names an unknown policy",
      { policy: "no-such" },
      stands("it names a policy that the pack does not have", "no-such"),
    ],
    [
      "names a policy that is never waivable",
      { policy: "tenancy-on" },
      stands("it names a policy that may never be waived", "tenancy-on"),
    ],
    [
      "excuses nothing",
      { urn: urn.replace("site", "gone") },
      stands("it excuses nothing: the resource keeps the rule or is gone"),
    ],
    [
      "names the resource by another path",
      { urn: urn.replace("raxx::", "raxx::raxx:platform:System$") },
      stands(`it excuses nothing: the resource keeps the rule or is gone; did you mean ${urn}`),
    ],
    ["lasts for years", { expires: "2030-01-01" }, stands("it lasts longer than 400 days")],
    [
      "names a stack that does not exist",
      { urn: urn.replace("prod", "prd") },
      stands("its URN names a stack that is none of staging and prod"),
    ],
    [
      "is of the other stack and expired",
      { urn: urn.replace("prod", "staging"), expires: "2026-11-22" },
      stands("it has expired"),
    ],
  ])("fails the run when it %s", (_, change, message) => {
    const { violations, waived, closing } = run(change);
    expect([violations, waived]).toEqual([[violation], 0]);
    expect(closing).toMatchObject([{ policy: "exceptions", level: "mandatory", message }]);
  });

  it("warns in the fortnight before its end", () => {
    expect(run({ expires: "2026-12-01" }).closing).toMatchObject([
      { level: "advisory", message: "the exception for explicit-name expires on 2026-12-01" },
    ]);
  });

  it("of another stack does not concern the run", () => {
    const elsewhere = { urn: urn.replace("prod", "staging") };
    expect(run(elsewhere)).toEqual({ violations: [violation], waived: 0, closing: [] });
  });
});

describe("exceptions.yaml", () => {
  const file = join(mkdtempSync(join(tmpdir(), "exceptions-")), "exceptions.yaml");
  const read = (content: unknown) => {
    writeFileSync(file, JSON.stringify(content));
    return readExceptions(file);
  };

  it("may be empty", () => {
    expect(read(null)).toEqual([]);
  });

  it("is read whole", () => {
    expect(read([exception])).toEqual([exception]);
  });

  const fields = "policy, urn, reason, approver, reference, expires";

  it.each<[string, unknown, string]>([
    [
      "a short reason",
      [{ ...exception, reason: "short" }],
      "entry 1 (explicit-name): reason has to be a reason that an auditor can follow, 20 characters or more",
    ],
    [
      "a day that is none",
      [{ ...exception, expires: "next year" }],
      "entry 1 (explicit-name): expires has to be a day such as 2026-12-31, at most 400 days from now",
    ],
    [
      "no address",
      [exception, { ...exception, reference: "see above" }],
      "entry 2 (explicit-name): reference has to be the address of the issue or page where it was approved",
    ],
    [
      "a misspelt field",
      [{ ...exception, reasn: "x" }],
      `entry 1 (explicit-name): reasn is no field; the fields are ${fields}`,
    ],
    ["no entry", ["x"], "entry 1 has to be a map of fields"],
    ["no list", exception, "the file has to be a list of entries"],
  ])("is refused with %s", (_, content, problem) => {
    expect(() => read(content)).toThrow(`${file} cannot be used:\n  - ${problem}`);
  });

  it("is refused by name when it is no YAML, or absent", () => {
    writeFileSync(file, "- [");
    expect(() => readExceptions(file)).toThrow(`${file} cannot be used:\n  - Flow sequence`);
    expect(() => readExceptions("/nowhere.yaml")).toThrow("/nowhere.yaml cannot be used: ENOENT");
  });
});

it("of our stacks do not concern a program of somebody else", () => {
  const run = { rules, stack: "dev", now };
  const gone = { ...exception, urn: urn.replace("prod", "prd"), expires: "2026-01-01" };
  expect(new ExceptionBook([exception, gone], run).close()).toEqual([]);
});
