import { runbook } from "../../../domain/controls";
import { environmentFacts } from "../../../domain/environments";
import { environmentIn } from "../../lens/environment";
import { appNameOf, herokuTypes } from "../../lens/heroku";
import { isOurs, isOurName } from "../../lens/ownership";
import { judged } from "../../rule/findings";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import type { Resource } from "../../rule/resource";

/** A promotion carries what stands in `staging` on to `production`: swapped, it carries the wrong way. */
export const pipelineStages = stackRule({
  id: "pipeline-stages",
  title: "An app stands in the stage of its pipeline that its environment has.",
  controls: [runbook("1.3")],
  severity: "high",
  waivable: true,
  remedy: 'Couple the app of staging as stage "staging" and the app of prod as "production".',
  check: (stack) =>
    stack
      .ofType(herokuTypes.coupling)
      .filter((each) => isOurs(each) || isOurName(appNameOf(stack, each) ?? ""))
      .flatMap((each) => judged(each, () => faultsOf(stack, each))),
});

function faultsOf(stack: Stack, resource: Resource): string[] {
  const environment = environmentIn(appNameOf(stack, resource) ?? "");
  if (environment === undefined) return [];
  const { pipelineStage } = environmentFacts[environment];
  return resource.props["stage"] === pipelineStage
    ? []
    : [`the app of ${environment} is not in the stage ${pipelineStage}`];
}
