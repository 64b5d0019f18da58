import { join } from "node:path";
import { type Ended, run } from "../../src/process/child";

/** The checkout. */
export const checkout = join(__dirname, "..", "..");

/** Arguments of node that run the command line. */
export const raxxArguments = [join(checkout, "src/cli/raxx.cjs")];

/** Runs `raxx …` as `npm run raxx` does, with variables beside those of this process. */
export const raxx = (args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  run(process.execPath, [...raxxArguments, ...args], {
    cwd: checkout,
    env: { ...process.env, NO_COLOR: "1", ...variables },
  });
