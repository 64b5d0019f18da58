import { beforeAll, describe, expect, it } from "vitest";
import { declared } from "../../src/check/declared";
import { reportable } from "../../src/check/facts";
import { stackFileConfig } from "../../src/config/stack-file/read";
import type { DeclaredResource } from "../../src/domain/declared-resource";
import { Tally } from "../../src/policies/pack/tally";
import { program } from "../../src/program";
import { flowsOf, storesOf } from "../../src/report/evidence/processing";

describe("what a report tells of log lines", () => {
  let resources: readonly DeclaredResource[];
  beforeAll(async () => {
    const config = stackFileConfig(process.cwd(), "prod");
    resources = reportable(
      await declared({ project: "raxx", stack: "prod", config, run: program }),
      new Tally(),
    );
  });

  it("is where each drain leads, though no address is known yet", () => {
    const drains = flowsOf(resources).filter(({ what }) => what.startsWith("log lines"));
    const leads = drains.map(({ from, to, inUnion }) => [from, to, inUnion]);
    expect(Object.fromEntries(leads.map(([from, ...to]) => [from, to]))).toEqual({
      "analytics-logs": ["lambda-url.eu-central-1.on.aws", true],
      ...Object.fromEntries(
        ["api", "console", "velvet", "queue"].map((service) => [
          `${service}-logs`,
          ["lambda-url.us-east-1.on.aws", false],
        ]),
      ),
    });
  });

  it("is where they are kept, and for how long", () => {
    const kept = storesOf(resources, new Map()).filter(({ name }) => name.endsWith("-log-lines"));
    expect(kept.map(({ name, region, retention }) => [name, region, retention])).toEqual([
      ["analytics-log-lines", "eu-central-1", "30 days"],
      ["apps-log-lines", "us-east-1", "30 days"],
    ]);
  });
});
