import { join } from "node:path";
import { prepareProject } from "../../../src/preview/workspace";
import type { Command } from "../measured";
import { type Bench, compared, type Row } from "../row";
import { sitesFor, stacksWithSites } from "../stacks";

const check = (root: string): Command => ({
  argv: [process.execPath, join(root, "src", "start", "check.cjs")],
  cwd: root,
});

/** What a program pays before its first line. */
const imports = (root: string): Command => ({
  argv: [process.execPath, "-e", 'require("@pulumi/pulumi"); require("@pulumi/aws")'],
  cwd: root,
});

/** The check of one stack that has so many sites more than the committed one. */
export async function checkWithSites({ root, scratch }: Bench, sites: number): Promise<Command> {
  const folder = join(scratch, `check-${sites}`);
  const project = await stacksWithSites(root, join(folder, "files"), sites);
  await prepareProject({ root, project }, folder);
  const script = join(root, "tools", "bench", "check-in.cjs");
  return { argv: [process.execPath, script, folder, "--stack", "staging"], cwd: root };
}

/** The verdict in one process. */
export const checkRows: readonly Row[] = [
  compared(
    { name: "check, both stacks", against: "importing the SDKs alone", budget: 1 },
    ({ root }) => [check(root), imports(root)],
  ),
  {
    name: "check, memory of both stacks",
    against: "",
    budget: 250,
    unit: "MB",
    measure: async (bench) => ({
      values: (await bench.repeated(check(bench.root))).map(({ peakMb }) => peakMb),
    }),
  },
  {
    name: "check, memory of 1,000 sites",
    against: "",
    budget: 250,
    unit: "MB",
    measure: async (bench) => ({
      values: (await bench.repeated(await checkWithSites(bench, 1000))).map(({ peakMb }) => peakMb),
    }),
  },
  ...[10, 5000].map(growth),
];

/** How time grows with the stack, from the thousand resources that the other rows have. */
function growth(resources: number): Row {
  const budget = resources / 1000 > 1 ? (resources / 1000) * 1.1 : 1;
  const name = `check, growth to ${resources.toLocaleString("en")} resources`;
  return compared({ name, against: "1,000 resources", budget }, async (bench) => [
    await checkWithSites(bench, sitesFor(resources)),
    await checkWithSites(bench, sitesFor(1000)),
  ]);
}
