import { readFileSync } from "node:fs";
import { z } from "zod";
import { CannotRun } from "../../process/cannot-run";
import { systemMessage } from "../../process/system-error";

const revision = z.string().regex(/^[0-9a-f]{40}$/);
const push = z.object({ before: revision, after: revision });

/** The range of a change, as revisions. */
interface Range {
  readonly from: string;
  readonly to: string;
}

/**
 * What was pushed to start the workflow that we run in; undefined where something else did, such as the clock, or where
 * the branch is new and has no beginning.
 * @throws CannotRun where the event cannot be read
 */
export function pushedRange(env: NodeJS.ProcessEnv): Range | undefined {
  const file = env["GITHUB_EVENT_PATH"];
  if (!file)
    throw new CannotRun(
      "--pushed is for a job of GitHub's, which GITHUB_EVENT_PATH tells what started it; give --from and --to instead.",
    );
  const { data } = push.safeParse(eventIn(file));
  if (data === undefined || /^0+$/.test(data.before)) return undefined;
  return { from: data.before, to: data.after };
}

function eventIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as unknown;
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not JSON" : systemMessage(error);
    throw new CannotRun(`The event of GITHUB_EVENT_PATH cannot be read: ${why}`);
  }
}
