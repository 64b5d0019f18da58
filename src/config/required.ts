import type { Environment } from "../domain/environments";

/**
 * What an environment cannot be without, though the schema lets another one leave it out. Without this list
 * a block that is deleted or misspelt would be a system that nobody guards, and no rule could miss it.
 */
const required: Readonly<Record<Environment, readonly string[]>> = {
  // Staging has no host, no state bucket and no detection of its own: prod's serve both (BCP §1).
  staging: [],
  prod: [
    "vault",
    "tickets",
    "state",
    "detection",
    "apps.velvet",
    "apps.queue",
    "edge.status",
    "delivery.shared",
  ],
};

/** One sentence for each part that the stack file of this environment lacks. */
export function missing(environment: Environment, values: unknown): string[] {
  return required[environment]
    .filter((path) => isAbsent(values, path.split(".")))
    .map((path) => `raxx:${path} is absent; ${environment} cannot be without it`);
}

/** Whether the last step leads nowhere; a step before it that does is a problem of its own. */
function isAbsent(values: unknown, [step = "", ...rest]: readonly string[]): boolean {
  if (typeof values !== "object" || values === null) return false;
  const value = (values as Record<string, unknown>)[step];
  return rest.length === 0 ? value === undefined : isAbsent(value, rest);
}
