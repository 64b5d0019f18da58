import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Command, raxx } from "../measured";
import type { Bench, Row } from "../row";
import { compared } from "../row";

const sandbox = (scratch: string): string[] => [
  "sandbox",
  "--fresh",
  "--folder",
  join(scratch, "sandbox"),
];
const quietly = ["--suppress-outputs", "--suppress-progress", "--stack", "staging"];

/** What people wait for besides verdicts. */
export const answerRows: readonly Row[] = [
  {
    name: "first answer of preview, no Pulumi",
    against: "",
    budget: 5,
    unit: "s",
    measure: async (bench) => ({
      values: (await bench.repeated(await withoutEngine(bench))).map(({ seconds }) => seconds),
    }),
  },
  // Both stacks of two versions, the former from a checkout of its own, without an engine.
  compared(
    { name: "review of a change", against: "preview of both stacks", budget: 1 },
    ({ root }) => [raxx(root, "review", "--base", "HEAD~1"), raxx(root, "preview")],
  ),
  compared(
    { name: "sandbox, up of staging from nothing", against: "preview of staging", budget: 2.5 },
    ({ root, scratch }) => [
      raxx(root, ...sandbox(scratch), "pulumi", "up", "--yes", "--skip-preview", ...quietly),
      raxx(root, "preview", "--stack", "staging"),
    ],
  ),
  compared({ name: "report, the evidence", against: "check", budget: 1.5 }, ({ root, scratch }) => [
    raxx(root, "report", "--out", join(scratch, "evidence")),
    raxx(root, "check"),
  ]),
  compared({ name: "raxx --help", against: "importing the SDKs alone", budget: 1 }, ({ root }) => [
    raxx(root, "--help"),
    {
      argv: [process.execPath, "-e", 'require("@pulumi/pulumi"); require("@pulumi/aws")'],
      cwd: root,
    },
  ]),
];

/** `npm run preview` on a machine that has neither an engine nor anything in our cache, up to its first verdict. */
async function withoutEngine({ root, scratch }: Bench): Promise<Command> {
  const home = join(scratch, "nobody");
  await mkdir(home, { recursive: true });
  const env = {
    ...process.env,
    HOME: home,
    XDG_CACHE_HOME: join(home, "cache"),
    // Nothing is fetched or built before the first answer; what begins after it is ended with the run.
    RAXX_PULUMI_RELEASES: "http://127.0.0.1:9",
    GOFLAGS: "-mod=mod",
    GOPROXY: "off",
  };
  return { ...raxx(root, "preview"), env, until: "policies" };
}
