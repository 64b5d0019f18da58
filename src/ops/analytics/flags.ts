import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import type { Heroku } from "../clients/heroku";

/** The service and its caller read the same switch (runbook §1 steps 6–7, §3 step 1). */
const appsOf = (environment: Environment): readonly string[] => [
  `raxx-analytics-${environment}`,
  `raxx-api-${environment}`,
];

export const flagName = "SHADOW_ANALYTICS_ENABLED";

/** What an app's switch says; one that is not set is off (runbook, prerequisites: default false). */
export interface Flag {
  readonly app: string;
  readonly on: boolean;
}

export async function readFlags(
  heroku: Heroku,
  environment: Environment,
): Promise<readonly Flag[]> {
  return Promise.all(
    appsOf(environment).map(async (app) => {
      const value = (await heroku.configVars(app))[flagName];
      return { app, on: value !== undefined && value !== "" && value.toLowerCase() !== "false" };
    }),
  );
}

/**
 * Turns both switches off, side by side: where one app cannot be reached, the other is off all the same.
 * @throws CannotRun naming each app that is not off, and the command that is left
 */
export async function turnOff(heroku: Heroku, environment: Environment): Promise<void> {
  const apps = appsOf(environment);
  const tried = await Promise.allSettled(
    apps.map(async (app) => {
      const values = await heroku.setConfigVars(app, { [flagName]: "false" });
      if (values[flagName] !== "false") throw new CannotRun(`${app} answered that it is still on.`);
    }),
  );
  const failed = tried.flatMap((result, index) =>
    result.status === "rejected" ? [`${apps[index]}: ${reasonOf(result.reason)}`] : [],
  );
  if (failed.length === 0) return;
  const off = apps.length - failed.length;
  throw new CannotRun(
    `${off} of ${apps.length} switches are off. Run this again now, or turn the rest off at Heroku ` +
      `(\`heroku config:set ${flagName}=false --app APP\`):\n  - ${failed.join("\n  - ")}`,
  );
}

const reasonOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : "it did not answer";
