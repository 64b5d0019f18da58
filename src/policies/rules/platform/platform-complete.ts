import { adinsights, bcp, detection, dpia, runbook } from "../../../domain/controls";
import { type Promised, inventory } from "../../../domain/inventory";
import { environmentIn } from "../../lens/environment";
import { herokuTypes } from "../../lens/heroku";
import { isPlatform } from "../../lens/platform";
import { peek, type Resource } from "../../rule/resource";
import { type Context, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

/** What is not declared cannot break a rule, and is missed by nobody. */
export const platformComplete = stackRule({
  id: "platform-complete",
  title: "The platform's program declares everything that an environment is promised to have.",
  controls: [
    bcp("1.1"),
    bcp("1.6"),
    bcp("7.2"),
    runbook("0"),
    detection("Summary"),
    dpia("1"),
    adinsights("Observability & Alerting"),
  ],
  severity: "high",
  waivable: true,
  remedy: "Declare it, or change src/domain/inventory.ts together with the document.",
  judges: (stack, context) =>
    promisedIn(stack, context).flatMap((promised) => found(stack, promised)),
  check: (stack, context) => [
    ...promisedIn(stack, context)
      .filter((promised) => found(stack, promised).length === 0)
      .map((promised) => ({ message: `${kindOf(promised)} ${promised.value} is not declared` })),
    ...uncoupled(stack, context).map(({ urn }) => ({
      urn,
      message: "the app is in no stage of a pipeline",
    })),
  ],
});

function promisedIn(stack: Stack, context: Context): readonly Promised[] {
  const environment = environmentIn(context.stack);
  return environment === undefined || !isPlatform(stack) ? [] : inventory(environment);
}

const found = (stack: Stack, { type, property, value }: Promised): Resource[] =>
  stack.ofType(type).filter((resource) => peek(resource, property) === value);

/** A release is promoted from stage to stage (analytics runbook §1.3). */
function uncoupled(stack: Stack, context: Context): Resource[] {
  const promised = promisedIn(stack, context).filter(({ type }) => type === herokuTypes.app);
  const coupled = stack
    .ofType(herokuTypes.coupling)
    .flatMap((each) => stack.sources(each, "appId"));
  return promised.flatMap((each) => found(stack, each)).filter((app) => !coupled.includes(app));
}

/** `heroku:index/app:App` is `App`. */
const kindOf = ({ type }: Promised): string => type.split(":").at(-1) ?? type;
