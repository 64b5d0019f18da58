import { mission } from "../../../domain/controls";
import { isOurName, isOurs } from "../../lens/ownership";
import { leavesOf } from "../../lens/secrets/leaves";
import type { Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";

/** Types that set something which no rule can read: a command, a program's own provider, a template, any type by text. */
const hatches =
  /^(?:command:(?:local|remote):|pulumi-nodejs:dynamic|pulumi-python:dynamic|null:index|terracurl:|restapi:|http:index|aws:cloudcontrol\/resource:|aws-native:index:ExtensionResource|aws:cloudformation\/(?:stack|stackSet|stackInstances):|aws:ssm\/(?:association|maintenanceWindowTask):|aws:lambda\/invocation:|shell:)/;

/** Where a rule cannot look, it must be shown that there is nothing to see. */
export const noEscapeHatch = resourceRule({
  id: "no-escape-hatch",
  title:
    "Nothing of the platform is set by a command, a template or a provider that no rule reads.",
  controls: [mission],
  severity: "high",
  waivable: true,
  remedy:
    "Declare the resource by its own type; what has none is an operation under src/ops, which is reviewed as code.",
  applies: (resource) => hatches.test(resource.type) && concernsUs(resource),
  check: () => ["what it sets cannot be judged"],
});

/** Its own, or one whose text speaks of the platform's names. */
const concernsUs = (resource: Resource): boolean =>
  isOurs(resource) ||
  leavesOf(resource).some(
    ({ value }) => value !== undefined && value.split(/[\s"'=,;]+/).some(isOurName),
  );
