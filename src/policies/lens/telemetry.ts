import { appNameOf, herokuTypes, realName, spaceOf } from "./heroku";
import type { Setting } from "./settings";
import { isOn } from "./switches";
import type { Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";

export const drainTypes = [herokuTypes.drain, herokuTypes.telemetryDrain];

/** The drains that take an app's log lines. */
export const drainsOf = (stack: Stack, app: Resource): Resource[] =>
  stack
    .ofType(...drainTypes)
    .filter(
      (drain) =>
        takesLogs(drain) &&
        (drained(stack, drain) === realName(app) || drainsSpaceOf(stack, drain, app)),
    );

/** A telemetry drain of a private space takes the log lines of every app in it. */
const drainsSpaceOf = (stack: Stack, drain: Resource, app: Resource): boolean => {
  const space = spaceOf(stack, app, "space");
  return (
    space !== undefined &&
    drain.props["ownerType"] === "space" &&
    spaceOf(stack, drain, "ownerId") === space
  );
};

/** A telemetry drain can also carry traces and metrics only. */
const takesLogs = ({ type, props: { signals } }: Resource): boolean =>
  type === herokuTypes.drain || (Array.isArray(signals) && signals.includes("logs"));

/** The app that a drain is of, by its name. */
export const drained = (stack: Stack, drain: Resource): string | undefined =>
  appNameOf(stack, drain, drain.type === herokuTypes.drain ? "appId" : "ownerId");

const switches = ["SENTRY_BACKEND", "FLAG_SENTRY_BACKEND", "SENTRY_ENABLED"];

/** Whether an app's variables switch Sentry on. @throws UnknownField where one cannot be shown */
export function isSwitchedOn(settings: readonly Setting[]): boolean {
  const declared = settings.filter(({ name }) => switches.includes(name));
  return declared.length > 0 && declared.every((setting) => isOn(setting.read()));
}

/** Whether a managed secret delivers where Sentry is. */
export const hasDsn = (settings: readonly Setting[]): boolean =>
  settings.some(({ name, secret }) => name === "SENTRY_DSN" && secret);
