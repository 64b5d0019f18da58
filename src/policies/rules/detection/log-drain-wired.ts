import { detection } from "../../../domain/controls";
import { environmentIn } from "../../lens/environment";
import { judged } from "../../rule/findings";
import { appNameOf, herokuTypes, isApp, realName, spaceOf } from "../../lens/heroku";
import type { Known, Resource } from "../../rule/resource";
import type { Context, Finding } from "../../rule/rule";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** Without a drain no detection rule reads logs by itself; without TLS anybody reads along. */
export const logDrainWired = stackRule({
  id: "log-drain-wired",
  title: "Every prod app drains its log lines, over TLS.",
  controls: [detection("FINDING-002")],
  severity: "high",
  waivable: true,
  remedy: "Declare a heroku.Drain for the app with a syslog+tls:// or https:// address.",
  judges: (stack, context) => [...prodApps(stack, context), ...prodDrains(stack, context)],
  check: (stack, context) => [
    ...prodApps(stack, context)
      .filter((app) => drainsOf(stack, app).length === 0)
      .map(({ urn }) => ({ urn, message: "no drain takes the app's log lines" })),
    ...prodDrains(stack, context).flatMap(openDrain),
  ],
});

const prodApps = (stack: Stack, context: Context): Resource[] =>
  stack.resources.filter((resource) => isApp(resource) && isProduction(resource, context));

/** A drain of an app that nothing names may be one of prod. */
const prodDrains = (stack: Stack, context: Context): Resource[] =>
  stack.ofType(...drainTypes).filter((drain) => {
    const app = drained(stack, drain);
    return app === undefined || nameIsProduction(app, context.stack);
  });

const drainTypes = [herokuTypes.drain, herokuTypes.telemetryDrain];

/** By the app's own name; an app of ours without a suffix belongs to the stack's environment. */
const isProduction = (app: Resource, { stack }: Context): boolean =>
  nameIsProduction(realName(app), stack);

const nameIsProduction = (name: string, stack: string): boolean =>
  (environmentIn(name) ?? (name.startsWith("raxx-") ? environmentIn(stack) : undefined)) === "prod";

const drainsOf = (stack: Stack, app: Resource): Resource[] =>
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

const drained = (stack: Stack, drain: Resource): string | undefined =>
  appNameOf(stack, drain, drain.type === herokuTypes.drain ? "appId" : "ownerId");

function openDrain(drain: Resource): Finding[] {
  return judged(drain, () =>
    /^(?:syslog\+tls|https):\/\/[^/]/.test(text(address(drain.props)))
      ? []
      : ["the drain is not encrypted with TLS"],
  );
}

const address = ({ url, sensitiveUrl, endpoint }: Known) => url ?? sensitiveUrl ?? endpoint;
