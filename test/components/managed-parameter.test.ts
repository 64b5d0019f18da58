import { describe, expect, it } from "vitest";
import { declareParameter } from "../../src/components/managed-parameter";
import { definePlatform } from "../../src/components/platform";
import { System } from "../../src/components/system";
import type { ManagedSecret } from "../../src/domain/secrets";
import { stackConfig } from "../support/config";
import { declare, only } from "../support/mocks";

const secret: ManagedSecret = {
  name: "app_key",
  system: "freescout",
  vaultPath: "/raxx/freescout/app_key",
  consumers: [{ kind: "ssm", parameter: "/raxx/freescout/app_key" }],
};

const declared = (name: string) =>
  declare(() => {
    const system = new System("parameters", definePlatform("prod", stackConfig("prod")));
    declareParameter(name, secret, "alias/raxx-parameters-prod", system);
  });

describe("a managed parameter", () => {
  it("is encrypted with the platform's key and holds a placeholder that never reaches the state", async () => {
    expect(only(await declared("/raxx/freescout/app_key"), "aws:ssm/parameter:Parameter")).toEqual({
      type: "aws:ssm/parameter:Parameter",
      name: "freescout-app_key",
      inputs: {
        name: "/raxx/freescout/app_key",
        type: "SecureString",
        keyId: "alias/raxx-parameters-prod",
        tier: "Standard",
        description: "From /raxx/freescout/app_key of the vault; written by raxx secrets sync",
        valueWo: "awaiting-raxx-secrets-sync",
        valueWoVersion: 1,
        tags: { system: "parameters", env: "prod", "data-class": "secret" },
      },
      secrets: ["valueWo"],
      protect: true,
      ignoreChanges: expect.arrayContaining([
        "value",
        "valueWo",
        "valueWoVersion",
        "keyId",
        "description",
      ]) as unknown,
      deleteBeforeReplace: false,
      dependsOn: [],
      parent: "parameters",
      provider: "aws",
    });
  });

  it.each(["/raxx/velvet/app_key", "/raxx/freescout/", "/freescout/app_key", "app_key"])(
    "cannot be called %s when it is FreeScout's",
    async (name) => {
      await expect(declared(name)).rejects.toThrow(
        `parameter ${name} of secret app_key is not under /raxx/freescout/; rename it in src/domain/secrets.ts`,
      );
    },
  );
});
