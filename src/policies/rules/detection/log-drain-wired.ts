import { detection } from "../../../domain/controls";
import { environmentIn } from "../../lens/environment";
import { judged } from "../../rule/findings";
import { isApp, realName } from "../../lens/heroku";
import { addressOf, functionOf, isAdmitted, isKept } from "../../lens/log-sinks";
import { drained, drainsOf, drainTypes } from "../../lens/telemetry";
import { type Known, peek, type Resource } from "../../rule/resource";
import type { Context, Finding } from "../../rule/rule";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** Without a drain no detection rule reads logs by itself; without TLS anybody reads along. */
export const logDrainWired = stackRule({
  id: "log-drain-wired",
  title: "Every prod app drains its log lines, over TLS, to a sink that takes them.",
  controls: [detection("FINDING-002")],
  severity: "high",
  waivable: true,
  remedy:
    "Declare a heroku.Drain for the app with the url of a LogSink that admits it (src/components/log-sink.ts), or another syslog+tls:// or https:// address.",
  judges: (stack, context) => [...prodApps(stack, context), ...prodDrains(stack, context)],
  check: (stack, context) => [
    ...prodApps(stack, context)
      .filter((app) => drainsOf(stack, app).length === 0)
      .map(({ urn }) => ({ urn, message: "no drain takes the app's log lines" })),
    ...prodDrains(stack, context).flatMap((drain) => drainFaults(stack, drain)),
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

/** By the app's own name; an app of ours without a suffix belongs to the stack's environment. */
const isProduction = (app: Resource, { stack }: Context): boolean =>
  nameIsProduction(realName(app), stack);

const nameIsProduction = (name: string, stack: string): boolean =>
  (environmentIn(name) ?? (name.startsWith("raxx-") ? environmentIn(stack) : undefined)) === "prod";

/** A receiver of this program is reached over TLS alone; it has to hear whoever posts, and to know the drain. */
function drainFaults(stack: Stack, drain: Resource): Finding[] {
  const [own] = addressOf(stack, drain);
  if (own === undefined) return openDrain(drain);
  return judged(drain, () => [
    ...(isKept(drain, "url", "sensitiveUrl")
      ? []
      : ["Pulumi is told to leave the drain's address alone"]),
    ...(peek(own, "authorizationType") === "NONE" && isKept(own, "authorizationType")
      ? []
      : ["the sink asks for credentials that Heroku does not have"]),
    ...(isAdmitted(stack, drain, functionOf(stack, own))
      ? []
      : ["the sink is not told of the drain, and refuses its lines"]),
  ]);
}

function openDrain(drain: Resource): Finding[] {
  return judged(drain, () =>
    /^(?:syslog\+tls|https):\/\/[^/]/.test(text(address(drain.props)))
      ? []
      : ["the drain is not encrypted with TLS"],
  );
}

const address = ({ url, sensitiveUrl, endpoint }: Known) => url ?? sensitiveUrl ?? endpoint;
