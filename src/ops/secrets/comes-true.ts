import { setTimeout as pause } from "node:timers/promises";
import type { Surroundings } from "../change/surroundings";

/** Whether something becomes so within the time of a restart. */
export async function comesTrue(
  is: () => Promise<boolean>,
  { restartMs, pauseMs }: Pick<Surroundings, "restartMs" | "pauseMs">,
): Promise<boolean> {
  const until = Date.now() + restartMs;
  while (!(await is())) {
    if (Date.now() >= until) return false;
    await pause(pauseMs);
  }
  return true;
}
