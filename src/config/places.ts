import { type Environment, environmentFacts, environments } from "../domain/environments";
import type { PlatformConfig } from "./schema";

/** A value that belongs to the other environment, as `[path, value, what it must be]`. */
export type Misplaced = readonly [path: string, value: string, allowed: string];

/**
 * Hosts and addresses of the other environment: each is valid by itself, and using one would send
 * staging's traffic to prod (detection FINDING-003).
 */
export function misplaced(environment: Environment, config: PlatformConfig): Misplaced[] {
  return [...hosts(config)]
    .filter(([path, value]) => !belongs(environment, path, value))
    .map(([path, value]) => [path, value, `an address of ${environment}`] as const);
}

/** Every `host` and `internalUrl` of the stack file, with its path. */
function* hosts(value: unknown, path = ""): Generator<readonly [string, string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const childPath = path === "" ? key : `${path}.${key}`;
    if ((key === "host" || key === "internalUrl") && typeof child === "string") {
      yield [childPath, child];
    } else {
      yield* hosts(child, childPath);
    }
  }
}

/** The first label of a host names the environment, and so does the app in a herokuapp.com address. */
function belongs(environment: Environment, path: string, value: string): boolean {
  if (path.endsWith("internalUrl")) return value.includes(`-${environment}`);
  const label = value.split(".")[0] ?? "";
  const suffixes = environments.map((other) => environmentFacts[other].hostSuffix);
  const found = suffixes.find((suffix) => suffix !== "" && label.endsWith(suffix)) ?? "";
  return found === environmentFacts[environment].hostSuffix;
}
