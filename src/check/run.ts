import { setTimeout as sleep } from "node:timers/promises";
import * as pulumi from "@pulumi/pulumi";

/** Where Node tells of what nobody caught, such as an error inside an `apply`. */
const uncaught = ["unhandledRejection", "uncaughtException"] as const;

/**
 * Milliseconds, or a little more, in which nothing keeps the process alive before a program counts as stuck.
 * Not none: a module that is being imported does not show.
 */
const patience = 1_000;

/**
 * Runs a program as Pulumi does, until nothing that it has begun is left.
 * @throws the first error of the program, also one inside an `apply` that nobody awaits: the resources
 *   behind it were never declared, so that there is nothing whole to judge
 */
export async function runToItsEnd(program: () => unknown): Promise<void> {
  const failures: unknown[] = [];
  const note = (error: unknown) => failures.push(error);
  for (const event of uncaught) process.on(event, note);
  const isOver = await runInStack(program, note);
  for (const event of uncaught) process.off(event, note);
  if (failures.length > 0) throw failures[0];
  if (!isOver) throw new Error("the program waits for something that never happens");
}

/** Whether the program came to an end. */
async function runInStack(
  program: () => unknown,
  note: (error: unknown) => void,
): Promise<boolean> {
  const before = busy();
  const init = async () => {
    // Caught here, because the stack's own promise is rejected in several places at once.
    try {
      return await program();
    } catch (error) {
      note(error);
      return {};
    }
  };
  const ran = await settled(pulumi.runtime.runInPulumiStack(init).catch(note), before);
  // The runtime waits for its calls only; an `apply` may be waiting for a timer, a file or a socket.
  do await sleep(1);
  while (busy() > before);
  return (await settled(pulumi.runtime.disconnect(), before)) && ran;
}

/** Waits for `promise`, unless nothing is left that could settle it: Node would end the process then. */
async function settled(promise: Promise<unknown>, before: number): Promise<boolean> {
  const seen = { settled: false };
  void promise.then(() => (seen.settled = true));
  for (let calm = 0; !seen.settled && calm < patience; calm = busy() > before ? 0 : calm + 1) {
    await sleep(1);
  }
  return seen.settled;
}

/** How many things keep this process alive. */
const busy = (): number => process.getActiveResourcesInfo().length;
