import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stackFileConfig } from "../../../src/config/stack-file/read";
import { onPath } from "../../../src/engine/find";
import type { Resource } from "../../../src/policies/rule/resource";
import { raw } from "../../../test/support/programs-mutations";
import type { Command } from "../measured";
import { type Bench, ratios, type Row } from "../row";
import { sitesFor, stacksWithSites } from "../stacks";
import { checkWithSites } from "./check";

const resources = 1000;

/** The way of Terraform's users to the same verdict, with a few of the rules. */
export const conftestRow: Row = {
  name: "check, 1,000 resources, all rules",
  against: "tofu plan and conftest, four rules",
  budget: 1,
  unit: "x",
  measure: async (bench) => {
    const missing = ["tofu", "conftest"].filter((tool) => onPath(tool, process.env) === undefined);
    if (missing.length > 0) return `${missing.join(" and ")} not on PATH`;
    const sites = sitesFor(resources);
    return ratios(await bench.pairs(await checkWithSites(bench, sites), await tofu(bench, sites)));
  },
};

/** What the same stack declares, as values of a provider that OpenTofu has built in. */
async function tofu({ root, scratch }: Bench, sites: number): Promise<Command> {
  const project = await stacksWithSites(root, join(scratch, "tofu-files"), sites);
  // The SDKs, which no other row needs in this process.
  const { declared } = await import("../../../src/check/declared.js");
  const { program } = await import("../../../src/program.js");
  const config = stackFileConfig(project, "staging");
  const run = () => program();
  const all = await declared({ project: "raxx", stack: "staging", config, run });
  const folder = join(scratch, "tofu");
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "main.tf.json"),
    JSON.stringify({ resource: { terraform_data: asData(all) } }),
  );
  spawnSync("tofu", ["init", "-input=false"], { cwd: folder });
  const steps = [
    "tofu plan -input=false -out=plan >plan.txt",
    "tofu show -json plan >plan.json",
    `conftest test plan.json --policy '${join(root, "tools", "bench", "conftest")}'`,
  ];
  // A configuration of its user's that is not there is a warning, in the middle of the JSON.
  const env = { ...process.env, TF_CLI_CONFIG_FILE: "" };
  return { argv: ["sh", "-c", steps.join(" && ")], cwd: folder, env };
}

const asData = (all: readonly Resource[]) =>
  Object.fromEntries(
    all.map(({ type, name, props }, index) => [
      `r${index}`,
      { input: literal({ type, name, props: raw(props) }) },
    ]),
  );

/** OpenTofu takes `${` in a text for the beginning of an expression. */
const literal = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null).replaceAll(/[$%](?=\{)/g, "$&$&"));
