import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Existing } from "../../../src/ops/adoption/existing";
import { adoptRoots } from "../../../src/ops/adoption/roots";
import { Bucket } from "../../../src/ops/clients/bucket";
import { Versions } from "../../../src/ops/clients/versions";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";
import { canary } from "../../support/terraform";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-roots-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(async () => {
  for (const { key } of await new Bucket().list("")) await new Versions().removeBelow(key);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const put = async (key: string, text: string): Promise<boolean> => new Bucket().create(key, text);
const state = (...ids: string[]): string =>
  JSON.stringify({
    version: 4,
    terraform_version: "1.5.7",
    resources: ids.map((id) => ({
      mode: "managed",
      type: "cloudflare_zone",
      name: id,
      instances: [{ attributes: { id, zone: `${id}.example`, secret: canary } }],
    })),
  });

const adopted = new Set(["one", "two"]);
const holding = async () =>
  Promise.resolve(({ attributes }: Existing) => adopted.has(String(attributes["id"])));

async function run(json = false) {
  const said = { told: [] as string[], printed: [] as string[] };
  const around = surroundings(platform, folder);
  const code = await adoptRoots({ json }, talkInto(said), around, holding);
  const text = said.printed.join("\n");
  expect(text).not.toContain(canary);
  return { code, text, lines: text.replaceAll(/\s+/g, " ").split(/ (?=[✓✗?] )/) };
}

const everyRoot = async (): Promise<void> => {
  await put("cf-pages-docs-customer/terraform.tfstate", state("one"));
  await put("terraform/freescout/terraform.tfstate", state("two"));
  await put("waf.tfstate", state());
  await put("cf-access/prod.tfstate", state("one", "two"));
  await put("infisical/terraform.tfstate", state("two"));
};

describe("adopt roots", () => {
  it("is kept where every root that the plan names is there, and all of it this program's", async () => {
    await everyRoot();
    await put("pulumi/.pulumi/stacks/raxx/prod.json", "{}");
    await put("vault-exports/2026-01-01.json.gpg", "x");
    await put("operations/prod/stop.json", "{}");
    const { code, lines } = await run();
    expect(code).toBe(0);
    expect(lines).toEqual([
      "✓ cf-access/prod.tfstate: all 2 resources are this program's",
      "✓ cf-pages-docs-customer/terraform.tfstate: all 1 resources are this program's",
      "✓ infisical/terraform.tfstate: all 1 resources are this program's",
      "✓ terraform/freescout/terraform.tfstate: all 1 resources are this program's",
      "✓ waf.tfstate: all 0 resources are this program's",
    ]);
  });

  it("says of each root what is not adopted, and the command", async () => {
    await everyRoot();
    await put("dns/terraform.tfstate", state("one", "three"));
    const { code, lines } = await run();
    expect(code).toBe(1);
    expect(lines[2]).toBe(
      "✗ dns/terraform.tfstate (a root that the plan does not name): 1 of 2 resources are not this program's: npm run -s raxx -- adopt plan --stack prod --terraform-state s3://raxx-iac-state-prod/dns/terraform.tfstate",
    );
  });

  it("says which roots have no state there, and which cannot be read", async () => {
    await put("waf/terraform.tfstate", "{");
    const { code, lines } = await run();
    expect(code).toBe(1);
    expect(lines[0]).toMatch(
      /^\? waf\/terraform\.tfstate: s3:\/\/raxx-iac-state-prod\/waf\/terraform\.tfstate is no JSON/,
    );
    expect(lines.slice(1)).toEqual(
      ["cf-pages-docs-customer", "freescout", "cf-access", "infisical"].map(
        (root) =>
          `✗ ${root}: no state in raxx-iac-state-prod. \`grep -r "raxx-iac-state-prod" terraform/${root}\` says where its backend is.`,
      ),
    );
  });

  it("asks nobody what is held where there is nothing", async () => {
    const { code, text } = await run(true);
    expect(code).toBe(1);
    expect(JSON.parse(text) as object).toMatchObject({ states: [] });
  });
});
