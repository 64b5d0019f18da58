import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Evidence } from "../../src/report/evidence/model";
import { raxx } from "../support/command";

const folder = mkdtempSync(join(tmpdir(), "report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const report = async (...args: string[]) =>
  raxx(["report", "--at", "2026-12-01T08:00:00Z", ...args]);

describe("raxx report", () => {
  it("writes every form, and the same bytes twice", async () => {
    const [first, second] = [join(folder, "a"), join(folder, "b")];
    const both = await Promise.all([report("--out", first), report("--out", second)]);
    const codes = both.map(({ code }) => code);
    const files = ["evidence.html", "evidence.json", "evidence.md", "evidence.oscal.json"];
    expect(readdirSync(first).toSorted()).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(first, file))).toEqual(readFileSync(join(second, file)));
    const evidence = JSON.parse(readFileSync(join(first, "evidence.json"), "utf8")) as Evidence;
    expect(evidence.environments.map(({ environment }) => environment)).toEqual([
      "staging",
      "prod",
    ]);
    expect(evidence.environments[1]?.detection.map(({ state }) => state)).not.toContain(
      "not declared",
    );
    expect(codes).toEqual(Array(2).fill(evidence.ok ? 0 : 1));
  });

  it("prints the JSON and nothing else, with the ages that are given", async () => {
    const file = join(folder, "ages.json");
    const age = { name: "SENTRY_DSN", vaultPath: "/raxx/apps/SENTRY_DSN", due: "due", days: 120 };
    writeFileSync(file, JSON.stringify([age]));
    const { stdout } = await report("--env", "prod", "--json", "--secrets", `prod=${file}`);
    const { environments } = JSON.parse(stdout) as Evidence;
    expect(environments[0]?.secrets.find(({ name }) => name === "SENTRY_DSN")?.state).toBe("due");
  });

  it.each([
    [["--secrets", "ages.json"], /ENV=FILE/],
    [["--at", "yesterday"], /date, time and zone/],
    [["--drills", "prod=/no/such/file"], /\/no\/such\/file/],
  ])("refuses %j before it judges anything", async (args, message) => {
    const { code, stdout, stderr } = await report(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});
