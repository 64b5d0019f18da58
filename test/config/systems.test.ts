import { describe, expect, it } from "vitest";
import { configProblems, spoiledValues } from "../support/config";

const problems = (path: string, value: unknown) =>
  configProblems("prod", spoiledValues("prod", path, value));

describe("the stack file of prod", () => {
  it.each([
    ["vault.instance.zone", "us-east-1b", '"us-east-1b"; it must be "us-east-1a"'],
    ["vault.instance.zone", undefined, 'absent; it must be "us-east-1a"'],
    ["vault.instance.snapshotHourUtc", 6.5, "6.5; it must be 7"],
    ["vault.instance.snapshotHourUtc", 6, "6; it must be 7"],
    ["vault.instance.name", "vault", '"vault"; it must be an instance name such as raxx-vault'],
    [
      "vault.host",
      "vault-staging.raxx.app",
      '"vault-staging.raxx.app"; it must be an address of prod',
    ],
    ["tickets.instance.snapshotHourUtc", 7, "7; it must be 6"],
    ["tickets.attachments.dumpDays", 7, "7; it must be 30 or 60 or 90"],
    ["tickets.attachments.versioning", "Suspended", '"Suspended"; it must be "Enabled"'],
    ["state.bucket.versioning", "Suspended", '"Suspended"; it must be "Enabled"'],
    ["state.bucket.versioning", undefined, 'absent; it must be "Enabled"'],
    ["state.bucket.noncurrentDays", 89, "89; it must be 90 or 180 or 365"],
    ["state.bucket.vaultExportDays", 29, "29; it must be 30 or 60 or 90 or 180 or 365"],
    [
      "state.bucket.name",
      "iac-state",
      '"iac-state"; it must be a bucket name such as raxx-iac-state-prod',
    ],
    ["state.keyRotationDays", 3650, "3650; it must be 90 or 180 or 365"],
    ["parameters.keyRotationDays", 0, "0; it must be 90 or 180 or 365"],
  ])("may not say %s: %s", (path, value, said) => {
    expect(problems(path, value)).toEqual([`raxx:${path} is ${said}`]);
  });

  it.each([
    ["goal", 3, "3; it must be a goal that the assessment approves (DPIA §6.2)"],
    ["path", "/*", '"/*"; it must be a path such as /signals or /signals/*'],
  ])("may not name a route of analytics whose %s is %s", (part, value, said) => {
    expect(problems(`analytics.routes.0.${part}`, value)).toEqual([
      `raxx:analytics.routes[0].${part} is ${said}`,
    ]);
  });

  it.each<[string, unknown[], string]>([
    [
      "without a reason",
      [{ identity: "agents" }],
      "[0].reason is absent; it must be of type string",
    ],
    [
      "with none that says anything",
      [{ vaultPath: "/raxx/apps/OLD_KEY", reason: "-" }],
      '[0].reason is "-"; it must be a sentence that says why it is no managed secret',
    ],
    [
      "of a variable that Heroku cannot have",
      [{ app: "raxx-api-prod", variable: "A KEY", reason: "a sentence of why" }],
      '[0].variable is "A KEY"; it must be a variable such as STRIPE_SECRET_KEY',
    ],
  ])("may not excuse a secret %s", (_, unmanaged, said) => {
    expect(problems("secrets", { unmanaged })).toEqual([`raxx:secrets.unmanaged${said}`]);
  });

  it("may not excuse two secrets in one row", () => {
    const row = { identity: "agents", vaultPath: "/raxx/apps/OLD_KEY", reason: "gone soon" };
    expect(problems("secrets", { unmanaged: [row] })).toContain(
      "raxx:secrets.unmanaged[0].vaultPath is not a key; remove it or check its spelling",
    );
  });

  it("may not name a size or an image that Lightsail does not have", () => {
    expect(problems("vault.instance.bundle", "micro_4_0")[0]).toMatch(
      /^raxx:vault\.instance\.bundle is "micro_4_0"; it must be "nano_3_0" or "micro_3_0"/,
    );
    expect(problems("tickets.instance.blueprint", "ubuntu_14_04")[0]).toMatch(
      /^raxx:tickets\.instance\.blueprint is "ubuntu_14_04"; it must be "ubuntu_22_04"/,
    );
  });
});

describe("the stack file of staging", () => {
  it("may lack vault, tickets and state, and not its parameters", () => {
    expect(configProblems("staging", spoiledValues("staging", "parameters", undefined))).toEqual([
      "raxx:parameters is absent; it must be of type object",
    ]);
  });
});
