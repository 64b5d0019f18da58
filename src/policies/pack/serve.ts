import { join } from "node:path";
import facts from "../package.json";
import { Analyzer } from "./analyzer";
import { readExceptions } from "./exceptions-file";
import { rehearse } from "./rehearse";
import { resultsInto, resultsVariable } from "./results-file";
import { rules } from "../rules";

/**
 * Serves the rules until the engine ends the process. The engine reads the port from standard output.
 * @param folder where exceptions.yaml stands
 */
export async function serve(folder: string): Promise<void> {
  const exceptions = readExceptions(join(folder, "exceptions.yaml"));
  const tell = resultsInto(process.env[resultsVariable]);
  const port = await new Analyzer(facts, rules, exceptions, new Date(), tell).listen();
  process.stdout.write(`${port}\n`);
  setImmediate(() => rehearse(rules));
}
