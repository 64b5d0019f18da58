import type { Environment } from "../../domain/environments";
import { type Killswitch, killswitches } from "../../domain/stops";
import { isOff } from "../../policies/lens/switches";
import { CannotRun } from "../../process/cannot-run";
import type { Heroku } from "../clients/heroku";

/** The app that reads every feature's variable. */
export const featuresApp = (environment: Environment): string => `raxx-api-${environment}`;

/** The variable of each feature with one value, as Heroku takes them. */
export const variablesOf = (
  names: readonly Killswitch[],
  value: "0" | "1",
): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [killswitches[name].variable, value]));

/** @throws CannotRun where the app answers that one is still on */
export async function turnFeaturesOff(
  heroku: Heroku,
  environment: Environment,
  names: readonly Killswitch[],
): Promise<void> {
  const app = featuresApp(environment);
  const values = await heroku.setConfigVars(app, variablesOf(names, "0"));
  const still = names
    .map((name) => killswitches[name].variable)
    .filter((name) => !isOff(values[name]));
  if (still.length > 0) throw new CannotRun(`${app} answered that ${still.join()} is on.`);
}
