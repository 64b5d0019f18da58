import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import { ownValues } from "../own-values";
import { parseConfig } from "../parse";
import type { PlatformConfig } from "../schema";
import { stackFileConfig } from "./read";

/**
 * The checked configuration of an environment, as this checkout's stack file says it: for what works where no engine
 * runs.
 * @throws ConfigError where the program would not start with it either
 */
export function platformOf(environment: Environment): PlatformConfig {
  const all = stackFileConfig(join(__dirname, "..", "..", ".."), environment);
  return parseConfig(environment, ownValues(all), Object.keys(all));
}
