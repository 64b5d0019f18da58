import { check } from "../check/check";
import { closest } from "../domain/closest-word";
import { type Environment, environments } from "../domain/environments";
import { reported } from "../policies/pack/policies";
import { CannotRun } from "../process/cannot-run";
import { broken, kept } from "../process/exit-codes.json";
import { explain, type Explained } from "../report/explain";
import { type ReportFiles, reportFiles, writeReports } from "../report/files";
import { humanVerdict } from "../report/violations";
import { checkCommand } from "./check";
import { parsed, print, report } from "./command";

interface Flags extends ReportFiles {
  readonly stack?: Environment;
  readonly json?: boolean;
  readonly explain?: string;
}

/**
 * What `npm run check` runs, from a bundle that holds all of it.
 * @param root folder of Pulumi.yaml
 * @returns the exit code
 */
export async function main(root: string, args: readonly string[]): Promise<number> {
  await parsed(
    checkCommand((flags: Flags) => run(root, flags)),
    args,
    "user",
  );
  return Number(process.exitCode);
}

async function run(root: string, flags: Flags): Promise<number> {
  if (flags.explain !== undefined) {
    print(explain(policyNamed(flags.explain)));
    return kept;
  }
  const files = reportFiles(flags);
  const stacks = flags.stack === undefined ? environments : [flags.stack];
  const verdict = await check(root, stacks, new Date());
  print(flags.json ? JSON.stringify(verdict, null, 2) : humanVerdict(verdict));
  writeReports(verdict, reported, files);
  if (!flags.json && verdict.warnings?.length) report(warningText(verdict.warnings));
  return verdict.ok ? kept : broken;
}

/** Beside the verdict, which they do not change. */
const warningText = (warnings: readonly string[]): string =>
  ["", "Refused by npm run release until the operator has filled them in:", ...warnings].join(
    "\n  ",
  );

/** A rule of the pack, or what a run reports under a name of its own. */
function policyNamed(id: string): Explained {
  const policy = reported.find((candidate) => candidate.id === id);
  if (policy !== undefined) return policy;
  const ids = reported.map((each) => each.id);
  throw new CannotRun(
    `there is no rule ${id}; ${meant(id, ids)}the rules are:\n  ${ids.join("\n  ")}`,
  );
}

/** The names of which it is a part, or else the nearest one, as the beginning of a sentence. */
function meant(id: string, ids: readonly string[]): string {
  const whole = ids.filter((each) => each.includes(id));
  const near = whole.length > 0 ? whole : [closest(id, ids) ?? []].flat();
  return near.length === 0 ? "" : `did you mean ${near.join(" or ")}? Else `;
}
