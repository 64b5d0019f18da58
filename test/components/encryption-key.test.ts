import { describe, expect, it } from "vitest";
import { EncryptionKey, type EncryptionKeyArgs } from "../../src/components/encryption-key";
import { definePlatform } from "../../src/components/platform";
import { System } from "../../src/components/system";
import { stackConfig } from "../support/config";
import { declare, only } from "../support/mocks";

const declared = (changes: Partial<EncryptionKeyArgs> = {}) =>
  declare(() => {
    const system = new System("keys", definePlatform("prod", stackConfig("prod")));
    const args: EncryptionKeyArgs = {
      alias: "alias/raxx-key",
      description: "A key",
      rotationDays: 365,
      accountId: "111122223333",
    };
    new EncryptionKey("key", { ...args, ...changes }, system);
  });

interface Statement {
  readonly Action: readonly string[];
  readonly Condition?: unknown;
}

async function statements(changes: Partial<EncryptionKeyArgs> = {}): Promise<Statement[]> {
  const { policy } = only(await declared(changes), "aws:kms/key:Key").inputs;
  return (JSON.parse(policy as string) as { Statement: Statement[] }).Statement;
}

describe("an encryption key", () => {
  it("rotates, waits before deletion, and refuses it in prod", async () => {
    expect(only(await declared(), "aws:kms/key:Key")).toMatchObject({
      inputs: {
        description: "A key",
        enableKeyRotation: true,
        rotationPeriodInDays: 365,
        deletionWindowInDays: 30,
        tags: { system: "keys", env: "prod", "data-class": "secret" },
      },
      protect: true,
    });
  });

  it("is called by its alias", async () => {
    expect(only(await declared(), "aws:kms/alias:Alias").inputs).toEqual({
      name: "alias/raxx-key",
      targetKeyId: "key-id",
    });
  });

  it("can be administered and used by its account, each by a statement of its own", async () => {
    const [administers, uses] = await statements();
    expect(administers?.Action).toContain("kms:PutKeyPolicy");
    expect(administers?.Action).not.toContain("kms:Decrypt");
    expect(uses).toEqual({
      Sid: "AccountUses",
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::111122223333:root" },
      Resource: "*",
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"],
    });
  });

  it("can be bound to a single service", async () => {
    const [, uses] = await statements({ usedThrough: "ssm" });
    expect(uses?.Condition).toEqual({
      StringEquals: { "kms:ViaService": "ssm.us-east-1.amazonaws.com" },
    });
  });
});
