import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ReportFiles, reportFiles, writeReports } from "../../src/report/files";
import { junit } from "../../src/report/junit";
import { markdown } from "../../src/report/markdown";
import { sarif, type ScannedRule } from "../../src/report/sarif";
import { verdictOf, violation } from "../support/verdict";

const verdict = verdictOf({ violations: [violation] });
const policies: readonly ScannedRule[] = [
  { id: "kept", title: "A promise.", remedy: "Keep it.", severity: "low" },
];
const contents: Readonly<Record<keyof ReportFiles, string>> = {
  sarif: sarif(verdict, policies),
  junit: junit(verdict),
  markdown: markdown(verdict),
};

describe("the files beside the output", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "reports-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const written = () => readdirSync(folder).toSorted();
  const read = (name: string) => readFileSync(join(folder, name), "utf8");

  it.each(["sarif", "junit", "markdown"] as const)(
    "are %s alone when only that is asked",
    (form) => {
      writeReports(verdict, policies, { [form]: join(folder, "report") });
      expect(written()).toEqual(["report"]);
      expect(read("report")).toBe(contents[form]);
    },
  );

  it("are all forms at once when all are asked", () => {
    const files = { sarif: "a", junit: "b", markdown: "c" } as const;
    const paths = Object.entries(files).map(([form, name]) => [form, join(folder, name)] as const);
    writeReports(verdict, policies, Object.fromEntries(paths));
    expect(written()).toEqual(["a", "b", "c"]);
    expect(["a", "b", "c"].map(read)).toEqual([contents.sarif, contents.junit, contents.markdown]);
  });

  it("are none when none is asked", () => {
    writeReports(verdict, policies, { sarif: undefined });
    expect(written()).toEqual([]);
  });

  it("replace what a run before has written", () => {
    const path = join(folder, "report");
    writeReports(verdictOf({ violations: [violation, violation] }), policies, { markdown: path });
    writeReports(verdict, policies, { markdown: path });
    expect(read("report")).toBe(contents.markdown);
  });

  it("fail with option and path where a folder does not exist", () => {
    const path = join(folder, "absent", "report");
    expect(() => writeReports(verdict, policies, { junit: path })).toThrow(
      `cannot write --junit ${path}: ENOENT`,
    );
  });

  it("are found unwritable before there is anything to write", () => {
    const path = join(folder, "absent", "report");
    expect(() => reportFiles({ junit: path })).toThrow(`cannot write --junit ${path}: ENOENT`);
    expect(() => reportFiles({ sarif: folder })).toThrow(`cannot write --sarif ${folder}: EISDIR`);
  });

  it("are tried without leaving a trace, or harming what is there", () => {
    writeFileSync(join(folder, "old"), "kept");
    const files = { sarif: join(folder, "new"), markdown: join(folder, "old") };
    expect(reportFiles(files)).toEqual(files);
    expect([written(), read("old")]).toEqual([["old"], "kept"]);
  });

  it("begin in the folder in which the command was typed", () => {
    expect(reportFiles({ junit: "v.xml" }, folder)).toEqual({ junit: join(folder, "v.xml") });
  });
});
