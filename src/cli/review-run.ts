import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../check/check";
import { snapshotOf } from "../check/snapshot";
import { type Environment, environments } from "../domain/environments";
import { loses, type Review, type StackChanges } from "../domain/review";
import type { Snapshot, SnappedResource } from "../domain/snapshot";
import { passes, type StackVerdict, type Verdict } from "../domain/verdict";
import { BaseCannotRun, baseOf, declaredAt, newSalt } from "../ops/review/base";
import { lossOf } from "../policies/pack/losses";
import { reported } from "../policies/pack/policies";
import { stackChanges } from "../preview/changes";
import { CannotRun } from "../process/cannot-run";
import { broken, kept } from "../process/exit-codes.json";
import { isSystemError, systemMessage } from "../process/system-error";
import { typedPath } from "../process/typed-path";
import { reviewMarkdown } from "../report/review/markdown";
import { reviewText } from "../report/review/text";
import { sarif } from "../report/sarif";
import { host, interrupted, print } from "./command";

export interface ReviewFlags {
  readonly base?: string;
  readonly out?: string;
  readonly comment?: boolean;
  readonly json?: boolean;
}

const root = join(__dirname, "..", "..");
const entry = join(root, "src", "check", "snapshot-main.ts");

/** Compares, judges, and tells whoever shall be told. Resolves to the exit code of the verdict. */
export async function runReview({ base, out, comment, json }: ReviewFlags): Promise<number> {
  // A base that is being looked at is taken away again, whoever wants us to stop.
  interrupted();
  const { pullRequest, tell } = await import("../ops/review/pull-request.js");
  const where = comment ? pullRequest(process.env) : undefined;
  const at = new Date();
  const review = await reviewed(base, at);
  interrupted().throwIfAborted();
  const markdown = reviewMarkdown(review, at);
  if (out !== undefined) write(out, markdown);
  print(json ? JSON.stringify(review, undefined, 2) : reviewText(review));
  if (where !== undefined) {
    const notes = await tell(where, { markdown, sarif: sarif(review.verdict, reported) });
    for (const note of notes) host.say(note);
  }
  return review.verdict.ok ? kept : broken;
}

async function reviewed(asked: string | undefined, at: Date): Promise<Review> {
  const base = await baseOf(root, asked, process.env);
  const salt = newSalt();
  host.say(`Running the program of the checkout and of ${base.revision}…`);
  const now: Record<string, SnappedResource[]> = {};
  const former = declaredAt(root, base, { entry, salt }).catch((error: unknown) => {
    if (error instanceof BaseCannotRun) return error;
    throw error;
  });
  const verdict = await check(root, environments, at, (stack, resources) => {
    now[stack] = snapshotOf(resources, { root, salt });
  }).catch(async (error: unknown) => {
    await former;
    throw error;
  });
  const before = await former;
  if (before instanceof BaseCannotRun) return { base, verdict, problem: before.message };
  const stacks = environments.map((stack) => changed(stack, before, now));
  return { base, verdict: withLosses(verdict, stacks), stacks };
}

const changed = (stack: Environment, before: Snapshot, now: Snapshot): StackChanges =>
  stackChanges(stack, before[stack] ?? [], now[stack] ?? []);

/** What a plan of prod would be refused for is told before there is one (policy `stateful-kept`). */
function withLosses(verdict: Verdict, stacks: readonly StackChanges[]): Verdict {
  const judged = verdict.stacks.map((each): StackVerdict => {
    const changes = stacks.find(({ stack }) => stack === each.stack)?.changes ?? [];
    const lost = each.stack === "prod" ? changes.filter(loses) : [];
    const faults = lost.map(({ urn, system, operation }) => ({
      ...lossOf(urn, operation === "delete" ? "delete" : "replace"),
      system,
    }));
    return { ...each, violations: [...each.violations, ...faults] };
  });
  return { ...verdict, ok: passes(judged), stacks: judged };
}

/** @throws CannotRun where the file cannot be written */
function write(out: string, markdown: string): void {
  const file = typedPath(out);
  try {
    writeFileSync(file, markdown);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRun(`cannot write --out ${file}: ${systemMessage(error)}`, { cause: error });
  }
}
