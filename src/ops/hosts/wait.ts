import { CannotRun } from "../../process/cannot-run";
import type { Surroundings } from "../change/surroundings";
import { until } from "../change/until";

/** Does what is not done. A request whose answer was lost is refused when it is repeated, so what is there counts. */
export async function ensured(
  isDone: () => Promise<boolean>,
  act: () => Promise<void>,
): Promise<void> {
  if (await isDone()) return;
  try {
    await act();
  } catch (error) {
    if (!(await isDone())) throw error;
  }
}

/** A snapshot of a large disk takes long; whoever does not want to wait ends the command and runs it again. */
const longestMs = 2 * 3_600_000;

/** Asks until it is so. @param what is waited for, as a sentence without its end @throws CannotRun where it never is */
export async function waited(
  what: string,
  isSo: () => Promise<boolean>,
  around: Surroundings,
): Promise<void> {
  if (await until(around, isSo, (so) => so, longestMs)) return;
  throw new CannotRun(`Two hours went by before ${what}. Run the same command again.`);
}
