import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../check/check";
import { reportable } from "../check/facts";
import type { DeclaredResource } from "../domain/declared-resource";
import { type Environment, environments } from "../domain/environments";
import { promises } from "../domain/promises";
import { managedSecrets } from "../domain/secrets";
import { pinnedVersion } from "../engine/versions";
import { reported } from "../policies/pack/policies";
import { CannotRun } from "../process/cannot-run";
import { broken, kept } from "../process/exit-codes.json";
import { isSystemError, systemMessage } from "../process/system-error";
import { typedPath } from "../process/typed-path";
import { digestsOf } from "../report/digests";
import { evidenceOf, type Subject } from "../report/evidence/evidence";
import { forms } from "../report/evidence/forms";
import type { Evidence } from "../report/evidence/model";
import { readAges, readDrills, readEvents, readPosture } from "../report/evidence/observed";
import { host, print } from "./command";

type Files = ReadonlyMap<string, string>;

export interface ReportFlags {
  readonly env?: Environment;
  readonly at?: Date;
  readonly secrets: Files;
  readonly posture: Files;
  readonly drills: Files;
  readonly operations: Files;
  readonly out: string;
  readonly json?: boolean;
}

const root = join(__dirname, "..", "..");

/** Judges the checkout and writes every form of the report. Resolves to the exit code of the verdict. */
export async function runReport(flags: ReportFlags): Promise<number> {
  const evidence = await gathered(flags);
  if (flags.json) print(JSON.stringify(evidence, undefined, 2));
  else print(written(evidence, flags.out).join("\n"));
  return evidence.ok ? kept : broken;
}

/** @throws CannotRun where a file of observations is something else, before the program runs */
async function gathered(flags: ReportFlags): Promise<Evidence> {
  const at = flags.at ?? epoch() ?? new Date();
  const stacks = flags.env === undefined ? environments : [flags.env];
  const observed = new Map(stacks.map((stack) => [stack, observationsOf(flags, stack)]));
  const declared = new Map<string, DeclaredResource[]>();
  host.say("Judging what the program declares…");
  const verdict = await check(root, stacks, at, (stack, resources, tally) => {
    declared.set(stack, reportable(resources, tally));
  });
  return evidenceOf({
    at,
    digests: { ...digestsOf(root), engine: `pulumi ${pinnedVersion(root)}` },
    subjects: verdict.stacks.map((stack) => ({
      verdict: stack,
      resources: declared.get(stack.stack) ?? [],
      secrets: managedSecrets(stack.stack as Environment),
      ...observed.get(stack.stack as Environment),
    })),
    policies: reported,
    promises,
    unfinished: verdict.warnings ?? [],
  });
}

/** What operations observed of an environment, where the operator gives it. */
function observationsOf(
  flags: ReportFlags,
  stack: Environment,
): Pick<Subject, "ages" | "posture" | "drills" | "events"> {
  const read = <Result>(files: Files, reader: (file: string) => Result): Result | undefined => {
    const file = files.get(stack);
    return file === undefined ? undefined : reader(typedPath(file));
  };
  const ages = read(flags.secrets, readAges);
  const posture = read(flags.posture, readPosture);
  const drills = read(flags.drills, readDrills);
  const events = read(flags.operations, (file) => readEvents(file, stack));
  return {
    ...(ages && { ages }),
    ...(posture && { posture }),
    ...(drills && { drills }),
    ...(events && { events }),
  };
}

/** The moment that reproducible builds agree on. @throws CannotRun where it is no number of seconds */
function epoch(): Date | undefined {
  const seconds = process.env["SOURCE_DATE_EPOCH"];
  if (seconds === undefined || seconds === "") return undefined;
  const at = new Date(Number(seconds) * 1000);
  if (/^\d+$/.test(seconds) && !Number.isNaN(at.getTime())) return at;
  throw new CannotRun(
    "SOURCE_DATE_EPOCH is no number of seconds since 1970; unset it, or give --at TIME",
  );
}

/** @throws CannotRun where the folder cannot be written */
function written(evidence: Evidence, out: string): string[] {
  const folder = typedPath(out);
  try {
    mkdirSync(folder, { recursive: true });
    return forms.map(({ file, write }) => {
      const path = join(folder, file);
      writeFileSync(path, write(evidence));
      return path;
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRun(
      `the report cannot be written to --out ${folder}: ${systemMessage(error)}`,
      {
        cause: error,
      },
    );
  }
}
