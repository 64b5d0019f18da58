import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unfinished } from "../../src/config/unfinished";

const key = Buffer.alloc(184, 1).toString("base64");
const provider = "secretsprovider: awskms://alias/raxx-pulumi?region=us-east-1";

describe("a stack file", () => {
  let root: string;
  beforeAll(() => void (root = mkdtempSync(join(tmpdir(), "unfinished-"))));
  afterAll(() => rmSync(root, { recursive: true }));

  function found(...lines: string[]): string[] {
    writeFileSync(join(root, "Pulumi.prod.yaml"), lines.join("\n"));
    return unfinished(root, "prod");
  }

  it("is ready when every value is the operator's own", () =>
    expect(found(provider, `encryptedkey: ${key}`, '  accountId: "345678901234"')).toEqual([]));

  it.each([
    ['accountId: "111122223333"', "the number of the AWS account"],
    ['accountId: "00000000000000000000000000000000"', "the id of the Cloudflare account"],
    ["teamId: T00000000", "the id of the Slack workspace"],
    ["channelId: 'C00000000' # ours", "the id of the Slack channel"],
    ["- 1000001", "the id of the reviewer's GitHub account"],
    ["- path: /placeholder-of-goal-1", "a path at which the analytics service serves that goal"],
    ["- ops@example.com", "an address of somebody who receives what is sent there"],
    [
      "url: syslog+tls://logs.example.net:6514",
      "an address of somebody who receives what is sent there",
    ],
  ])("is not ready with %s", (line, meant) =>
    expect(found(`    ${line}`)).toEqual([
      `Pulumi.prod.yaml:1 has a placeholder; it must be ${meant}`,
    ]),
  );

  it("may speak of a placeholder in a comment", () =>
    expect(found("# once 111122223333", "owner: raxx # not example.com")).toEqual([]));

  it.each([
    ["is absent", []],
    ["is not a key that KMS encrypted", ["encryptedkey: TO-BE-WRITTEN"]],
    ["is not a key that KMS encrypted", ["encryptedkey: QUFB"]],
  ])("needs the data key that pulumi would ask KMS for: encryptedkey %s", (problem, lines) =>
    expect(found(provider, ...lines)).toEqual([
      `Pulumi.prod.yaml: encryptedkey ${problem}; pulumi stack init prod writes it, with credentials of the operator's (README, real accounts)`,
    ]),
  );

  it.each(["staging", "prod"] as const)(
    "of %s waits for the operator as it is committed",
    (stack) => {
      const file = readFileSync(`Pulumi.${stack}.yaml`, "utf8");
      expect(file).toContain("111122223333");
      const open = unfinished(".", stack);
      expect(open.length).toBeGreaterThan(5);
      // The runbook's contacts are of no real domain.
      const lines = file.split("\n").map((line, at) => [line, `Pulumi.${stack}.yaml:${at + 1} `]);
      const unknown = lines.filter(([line = ""]) => /- [a-z-]+@example/.test(line));
      expect(unknown.length).toBe(3);
      for (const [, place = ""] of unknown)
        expect(open.some((problem) => problem.startsWith(place))).toBe(true);
    },
  );
});
