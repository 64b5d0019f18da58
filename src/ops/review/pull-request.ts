import { readFileSync } from "node:fs";
import { z } from "zod";
import { services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { systemMessage } from "../../process/system-error";
import { hasStatus, PullRequestComments, type Scanned } from "../clients/github-pull-request";
import type { Patience } from "../clients/request";

/** Where a review is told: the pull request that a job of GitHub's runs for, and what was checked out. */
export interface Place {
  readonly comments: PullRequestComments;
  readonly scanned: Scanned;
}

const event = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/) }),
  }),
});

/** Begins our comment and shows nowhere. */
const marker = "<!-- raxx review: one comment, edited by each run -->";

/**
 * The pull request of the job that we run in.
 * @throws CannotRun where there is none, or no token
 */
export function pullRequest(env: NodeJS.ProcessEnv, patience?: Patience): Place {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !env["GITHUB_EVENT_PATH"]) throw noJob();
  const { number, head } = eventOf(env["GITHUB_EVENT_PATH"]).pull_request;
  const { github } = services(["github"], env);
  const merged = `refs/pull/${number}/merge`;
  const isMerged = env["GITHUB_REF"] === merged && /^[0-9a-f]{40}$/.test(env["GITHUB_SHA"] ?? "");
  return {
    comments: new PullRequestComments(github, { repository, number }, patience),
    // What was checked out is the merge, where GitHub made one.
    scanned: isMerged
      ? { commit: env["GITHUB_SHA"] ?? "", ref: merged }
      : { commit: head.sha, ref: `refs/pull/${number}/head` },
  };
}

function eventOf(file: string): z.infer<typeof event> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new CannotRun(`GITHUB_EVENT_PATH cannot be read: ${systemMessage(error)}`);
  }
  const read = event.safeParse(json(text));
  if (read.success) return read.data;
  throw noJob();
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const noJob = (): CannotRun =>
  new CannotRun(
    "--comment is for a job of GitHub's that runs for a pull request: GITHUB_REPOSITORY and GITHUB_EVENT_PATH have to name it; without --comment: npm run review -- --out review.md",
  );

/** What is told, in both forms. */
interface Told {
  readonly markdown: string;
  readonly sarif: string;
}

/**
 * Writes the comment and hands the findings to code scanning. A token that may only read, as that of a fork's job, and a
 * repository without code scanning fail nothing: the verdict stands. Resolves to notes on what was done.
 * @throws ServiceError where GitHub cannot be reached, or refuses for another reason
 */
export const tell = async ({ comments, scanned }: Place, told: Told): Promise<string[]> => [
  await attempted(
    async () => `The review is at ${await comments.keep(marker, told.markdown)}`,
    "No comment is written",
    [403],
  ),
  await attempted(
    async () => {
      await comments.scan(scanned, told.sarif);
      return "Code scanning has the findings.";
    },
    "Code scanning has no findings, it may be off",
    [403, 404],
  ),
];

async function attempted(
  act: () => Promise<string>,
  otherwise: string,
  harmless: readonly number[],
): Promise<string> {
  try {
    return await act();
  } catch (error) {
    if (hasStatus(error, ...harmless)) return `${otherwise}: ${error.message}`;
    throw error;
  }
}
