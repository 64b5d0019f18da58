import { join } from "node:path";
import { text } from "node:stream/consumers";
import { stackFileConfig } from "../config/stack-file/read";
import { environments } from "../domain/environments";
import type { SnappedResource } from "../domain/snapshot";
import { declared } from "./declared";
import { type Manner, snapshotOf } from "./snapshot";

/**
 * Prints what the program of another folder declares, as JSON: a Snapshot. The program runs here, in a process of its
 * own; all that it has to offer is `program` in `src/program.ts`. Reads its folder and the salt from standard input.
 */
async function main(): Promise<void> {
  const manner = JSON.parse(await text(process.stdin)) as Manner;
  const { program } = (await import(join(manner.root, "src", "program.ts"))) as {
    program: () => unknown;
  };
  const taken: Record<string, SnappedResource[]> = {};
  // Whatever the program prints is no part of the answer.
  const print = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  for (const stack of environments) {
    const config = stackFileConfig(manner.root, stack);
    const resources = await declared({ project: "raxx", stack, config, run: program });
    taken[stack] = snapshotOf(resources, manner);
  }
  print(JSON.stringify(taken));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
