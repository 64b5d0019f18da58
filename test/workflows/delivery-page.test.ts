import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { accesses, mailToken, tokenNames } from "../../src/domain/release-tokens";
import { scheduledAccesses } from "../../src/domain/scheduled-jobs";
import { workflowNames, workflowSource } from "../support/workflow";

const page = readFileSync("docs/delivery.md", "utf8");

/** The rows of the page's tables, cell by cell. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

interface Job {
  readonly environment?: string;
  readonly steps: readonly { readonly with?: Readonly<Record<string, string>> }[];
}

/** Every job of every workflow, with the environment it runs in and the role that it takes. */
const jobs = workflowNames.flatMap((workflow) => {
  const { jobs: all } = parse(workflowSource(workflow)) as { jobs: Record<string, Job> };
  return Object.entries(all).map(([name, { environment, steps }]) => ({
    job: `\`${workflow}\` / ${name}`,
    environment,
    role: steps.flatMap((step) => step.with?.["role-to-assume"]?.split("/").at(-1) ?? [])[0],
  }));
});

describe("docs/delivery.md", () => {
  it.each(jobs)("says of $job where it runs and what it holds", ({ job, environment, role }) => {
    const [, starts, admitted = "", reads, writes, holds = ""] =
      rows.find(([name]) => name === job) ?? [];
    expect([starts, reads, writes].every(Boolean)).toBe(true);
    expect(admitted.split(":")[0]).toBe(environment === undefined ? "none" : `\`${environment}\``);
    expect(/`(raxx-iac-[a-z-]+)`/.exec(holds)?.[1]).toBe(role);
  });

  it("has a row for no job that is gone", () => {
    const known = jobs.map(({ job }) => job);
    const named = rows.map(([name = ""]) => name).filter((name) => /^`[\w-]+` \/ /.test(name));
    expect(named).toEqual(known);
  });

  it("gives the variables of each access of the jobs by the clock", () => {
    for (const [access, variables] of Object.entries(scheduledAccesses)) {
      const [, named = ""] = rows.find(([name]) => name === `\`${access}\``) ?? [];
      const written = named.replaceAll(
        /(INFISICAL_UNIVERSAL_AUTH_CLIENT|CF_ACCESS_CLIENT)_ID` and `_/g,
        "$1_ID`, `$1_",
      );
      const listed =
        written === "the three tokens below" ? tokenNames : written.match(/[A-Z_]{5,}/g);
      expect([access, listed]).toEqual([access, [...variables]]);
    }
  });

  it("gives the scopes of each token of each access", () => {
    const head = rows.find(([name]) => name === "token") ?? [];
    expect(head.slice(1).toSorted()).toEqual(accesses.map((access) => `\`${access}\``).toSorted());
    for (const token of [...tokenNames, mailToken]) {
      const scopes = rows.find(([name = ""]) => name.startsWith(`\`${token}\``)) ?? [];
      expect(scopes.filter(Boolean)).toHaveLength(accesses.length + 1);
    }
  });
});
