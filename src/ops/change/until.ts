import { setTimeout as pause } from "node:timers/promises";
import type { Surroundings } from "./surroundings";

/**
 * The last answer, once it is enough or patience is at its end.
 * @param longestMs how long that is; whoever does not want to wait ends the command, and the service goes on
 */
export async function until<Answer>(
  { pauseMs }: Surroundings,
  ask: () => Promise<Answer>,
  isEnough: (answer: Answer) => boolean,
  longestMs: number,
): Promise<Answer> {
  const end = Date.now() + longestMs;
  for (;;) {
    const answer = await ask();
    if (isEnough(answer) || Date.now() >= end) return answer;
    await pause(pauseMs);
  }
}
