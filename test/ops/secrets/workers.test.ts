import { createHash, randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { WorkerSecrets } from "../../../src/ops/clients/worker-secrets";
import { type Said, secretOperations, surroundings } from "../../support/platform/operations";
import { agrees, inStep } from "../../support/platform/staging";
import { usePlatform } from "../../support/platform/use-platform";

const here = usePlatform(() => inStep("prod"));
let said: Said;
beforeEach(() => void (said = { told: [], printed: [] }));

const operations = (env: NodeJS.ProcessEnv = {}) => {
  const around = surroundings(here.platform, here.folder);
  // Prod's analytics are asked at their own address alone.
  const variables = { ...around.env, RAXX_ANALYTICS_URL: "", ADINSIGHTS_URL: "", ...env };
  const short = { ...around, restartMs: 20, env: variables };
  return secretOperations(short, said, { env: "prod", json: true });
};
const worker = () => here.platform.world.workers.get("raxx-status") ?? new Map<string, string>();
const held = async (name: string) => {
  const code = await operations().verify([name]);
  const [{ consumers } = { consumers: [] }] = JSON.parse(said.printed.join("\n")) as {
    consumers: { consumer: { variable?: string }; holds: string }[];
  }[];
  return [code, consumers.find(({ consumer }) => consumer.variable)?.holds];
};
const secret = "/raxx/cf-access/vault-reader-status-prod/client_secret";

describe("a Worker that has a copy of a secret", () => {
  it.each(["app_key", secret, secret.replace("secret", "id")])(
    "agrees in %s, of which Cloudflare shows nothing",
    async (name) => {
      const before = here.platform.asked.length;
      expect(await held(name)).toEqual([0, "vault's value"]);
      expect(here.platform.asked.slice(before).some((each) => each.includes("/accounts/"))).toBe(
        false,
      );
    },
  );

  it("gets of FreeScout's key what FreeScout signs its webhooks with, and never the key", async () => {
    worker().delete("FREESCOUT_WEBHOOK_SECRET");
    expect(await operations().sync(["app_key"])).toBe(0);
    const key = here.platform.world.vault.get("/raxx/freescout/app_key")?.at(-1)?.value;
    const signing = createHash("md5").update(`${key}webhook_key`).digest("hex");
    expect(worker().get("FREESCOUT_WEBHOOK_SECRET")).toBe(signing);
    expect(said.told).toContain("app_key: writing to raxx-status FREESCOUT_WEBHOOK_SECRET");
    const all = JSON.stringify([said, here.platform.asked, here.platform.world.mails]);
    expect([key, signing].filter((value) => all.includes(value ?? "?"))).toEqual([]);
  });

  it("is written once: what agrees is left as it is", async () => {
    const before = here.platform.asked.length;
    expect(await operations().sync(["app_key", secret])).toBe(0);
    expect(here.platform.asked.slice(before).filter((each) => each.startsWith("PUT"))).toEqual([]);
  });

  it.each([
    ["has none", "nothing", () => worker().clear()],
    ["has another", "another value", () => worker().set("CF_ACCESS_CLIENT_SECRET", "canary-other")],
    ["is not there", "nothing", () => here.platform.world.workers.clear()],
  ])("that %s is out of step: %s", async (_what, holds, spoil) => {
    spoil();
    expect(await held(secret)).toEqual([1, holds]);
  });

  it("follows a rotation with the parameter, and back", async () => {
    expect(await operations().rotate("app_key", {})).toBe(0);
    expect(agrees(here.platform.world, "app_key", "prod")).toBe(true);
    const key = here.platform.world.vault.get("/raxx/freescout/app_key")?.at(-1)?.value ?? "";
    // As `php artisan key:generate` writes it: Laravel starts with no other.
    expect(key).toMatch(/^base64:/);
    expect(Buffer.from(key.slice("base64:".length), "base64")).toHaveLength(32);
    const rotated = worker().get("FREESCOUT_WEBHOOK_SECRET");
    expect(await operations().rotate("app_key", { undo: true })).toBe(0);
    expect(agrees(here.platform.world, "app_key", "prod")).toBe(true);
    expect(worker().get("FREESCOUT_WEBHOOK_SECRET")).not.toBe(rotated);
  });

  it("takes of the vault no key that Laravel would refuse", async () => {
    worker().clear();
    const strong = randomBytes(48).toString("base64url");
    const createdAt = new Date().toISOString();
    here.platform.world.vault.set("/raxx/freescout/app_key", [{ value: strong, createdAt }]);
    await expect(operations().sync(["app_key"])).rejects.toThrow(
      "app_key in the vault is no key that Laravel starts with, which is base64: and 32 bytes in base64; nothing was changed.",
    );
    expect([...worker()]).toEqual([]);
  });

  it("is brought along by the run after one that stopped before it", async () => {
    here.platform.disturb(() =>
      here.platform.asked.at(-1)?.startsWith("PUT /accounts") === true ? "lost before" : undefined,
    );
    await expect(operations().rotate("app_key", {})).rejects.toThrow(
      /^Cloudflare: PUT \/accounts\/account\/workers\/scripts\/raxx-status\/secrets failed/,
    );
    expect(agrees(here.platform.world, "app_key", "prod")).toBe(false);
    here.platform.disturb(() => undefined);
    expect(await operations().rotate("app_key", {})).toBe(0);
    expect(agrees(here.platform.world, "app_key", "prod")).toBe(true);
    expect(here.platform.world.vault.get("/raxx/freescout/app_key")).toHaveLength(2);
  });

  it.each([
    [
      "that is not released",
      async () => {
        here.platform.world.workers.clear();
        return operations().sync(["app_key"]);
      },
      /was answered 404\. Is the Worker raxx-status released,/,
    ],
    [
      "with a token that may not",
      async () => {
        worker().clear();
        return operations({ CLOUDFLARE_API_TOKEN: "canary-other" }).sync(["app_key"]);
      },
      /was answered 403\. May CLOUDFLARE_API_TOKEN edit Workers Scripts in CLOUDFLARE_ACCOUNT_ID\?/,
    ],
    [
      "without a token, before anything is asked",
      async () => operations({ CLOUDFLARE_API_TOKEN: "" }).sync(["app_key"]),
      /CLOUDFLARE_API_TOKEN is missing/,
    ],
    [
      "that goes on with another value",
      async () => {
        worker().clear();
        // Its answers are of a Worker that no write reaches.
        vi.spyOn(WorkerSecrets.prototype, "write").mockResolvedValueOnce();
        return operations().sync(["app_key"]);
      },
      /^raxx-status FREESCOUT_WEBHOOK_SECRET does not hold what was just written/,
    ],
  ])("cannot be brought into step %s", async (_what, attempt, message) => {
    await expect(attempt()).rejects.toThrow(message);
  });
});
