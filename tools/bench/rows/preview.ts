import { existsSync } from "node:fs";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import type { Command } from "../measured";
import {
  plainPreview,
  type Prepared,
  prepared,
  preparedFor,
  pulumiPreview,
  withPack,
} from "../offline";
import { type Bench, compared, ratios, type Row } from "../row";
import { stacksWithSites } from "../stacks";

/** The verdict on the real engine, with simulated providers. */
export const previewRows: readonly Row[] = [
  compared(
    {
      name: "preview, 1,000 resources, no pack",
      against: "Node's defaults, providers in process",
      budget: 0.65,
    },
    async (bench) => {
      const offline = await thousand(bench);
      return [pulumiPreview(offline), plainPreview(bench.root, offline)];
    },
  ),
  compared(
    { name: "preview, 1,000 resources, the pack", against: "without it", budget: 1.1 },
    async (bench) => withAndWithout(bench, await thousand(bench)),
  ),
  compared(
    { name: "preview, staging, the pack", against: "without it", budget: 1.25 },
    async (bench) => withAndWithout(bench, await staging(bench)),
  ),
  {
    name: "preview, staging with the pack, official host",
    against: "the same host, one bucket",
    budget: 1.25,
    unit: "x",
    measure: async (bench) => {
      if (!hasOfficialHost()) return "no official installation of Pulumi on PATH";
      return ratios(
        await bench.pairs(packed(bench, await staging(bench)), pulumiPreview(await bucket(bench))),
      );
    },
  },
  {
    ...compared(
      { name: "preview, growth to 5,000 resources", against: "1,000 resources", budget: 5.5 },
      async (bench) => [
        packed(bench, await prepared(bench, "5000", 5000)),
        packed(bench, await thousand(bench)),
      ],
    ),
    slow: true,
  },
  compared(
    {
      name: "an error while modules load",
      against: "the same error inside the program",
      budget: 1.5,
    },
    async (bench) => [await failing(bench, "loading"), await failing(bench, "running")],
  ),
];

const once = new Map<string, Promise<Prepared>>();

function shared(name: string, make: () => Promise<Prepared>): Promise<Prepared> {
  const made = once.get(name) ?? make();
  once.set(name, made);
  return made;
}

const thousand = (bench: Bench) => shared("1000", async () => prepared(bench, "1000", 1000));
const staging = (bench: Bench) => shared("staging", async () => prepared(bench, "staging"));

const packed = (bench: Bench, offline: Prepared): Command =>
  pulumiPreview(offline, ...withPack(bench.root));

const withAndWithout = (bench: Bench, offline: Prepared) =>
  [packed(bench, offline), pulumiPreview(offline)] as const;

const hasOfficialHost = (): boolean =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .some((folder) => existsSync(join(folder, "pulumi-language-nodejs")));

/** A program of one bucket, as Pulumi's own templates begin. */
const bucket = (bench: Bench) =>
  ownProgram(
    bench,
    "bucket",
    'new (require("@pulumi/aws").s3.Bucket)("bucket", { bucket: "one" });\n',
  );

const thrown = 'throw new Error("spoilt");\n';

/** The preview of our sources with an error in the program, while its modules load or when it runs. */
async function failing(bench: Bench, when: "loading" | "running"): Promise<Command> {
  const folder = join(bench.scratch, `preview-${when}`);
  const project = await stacksWithSites(bench.root, `${folder}-files`, 0);
  await cp(join(bench.root, "src"), join(project, "src"), { recursive: true });
  for (const beside of ["db", "sdks", "node_modules", "package.json", "package-lock.json"])
    await symlink(join(bench.root, beside), join(project, beside));
  const file = join(project, "src", "program.ts");
  const text = await readFile(file, "utf8");
  const spoilt =
    when === "loading" ? `${text}${thrown}` : text.replace("forgetCredentials();", `$&${thrown}`);
  await writeFile(file, spoilt);
  const prepared = await preparedFor({ root: bench.root, project }, folder);
  return { ...pulumiPreview(prepared), codes: [1, 255] };
}

/** Our project with another program. */
async function ownProgram(bench: Bench, name: string, text: string): Promise<Prepared> {
  const folder = join(bench.scratch, `preview-${name}`);
  const project = await stacksWithSites(bench.root, `${folder}-files`, 0);
  await mkdir(join(project, "src"), { recursive: true });
  await writeFile(join(project, "src", "index.ts"), text);
  return preparedFor({ root: bench.root, project }, folder);
}
