import { runbook } from "../../../domain/controls";
import { appNameOf, herokuTypes, isAnalyticsName, isApp, realName } from "../../lens/heroku";
import { type KnownValue, type Resource, shownEntries } from "../../rule/resource";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { hiddenMaps } from "../../lens/variables";

const guard = "I_ACCEPT_MANUAL_DELETE";

const facts: RuleFacts = {
  id: "analytics-no-manual-delete",
  title: "The guard against manual deletes in the analytics store is never declared.",
  controls: [runbook("4")],
  severity: "critical",
  waivable: false,
  remedy: `Remove ${guard}, and write the names of the variables down. Runbook §4 step 4 sets it by hand for one delete and unsets it at once.`,
};

/** Deleting by hand is a last resort, switched on for minutes; a declared guard would stay on. */
export const analyticsNoManualDelete = resourceRule({
  ...facts,
  applies: ({ type, props }) => !/^(?:random|tls|time|null):/.test(type) && speaksOfGuard(props),
  check: () => ["the guard against manual deletes is switched off"],
});

/** By a name or in a text, such as a script or a container's definition; what describes it sets nothing. */
function speaksOfGuard(value: KnownValue): boolean {
  if (typeof value === "string") return guardName.test(value);
  if (typeof value !== "object" || value === null) return false;
  return (
    Object.keys(value).some((key) => guardName.test(key)) ||
    shownEntries(value).some(([key, inner]) => !prose.test(key) && speaksOfGuard(inner))
  );
}

const prose = /^(?:description|comment|tags)$/;
const guardName = new RegExp(`(?<![A-Z0-9_])${guard}(?![A-Z0-9_])`, "i");

/** A map of variables that is computed as a whole may hold the guard. */
export const analyticsVariablesShown = stackRule({
  ...facts,
  judges: holdersOfVariables,
  check: (stack) =>
    holdersOfVariables(stack).flatMap((resource) =>
      hiddenMaps(resource)
        .filter((map) => !isBorrowed(stack, resource, map))
        .map((map) => ({
          urn: resource.urn,
          message: `${map} cannot be shown at preview: make its names literals`,
        })),
    ),
});

function holdersOfVariables(stack: Stack): Resource[] {
  return stack
    .ofType(herokuTypes.app, herokuTypes.association)
    .filter((resource) => mayBeAnalytics(stack, resource));
}

function mayBeAnalytics(stack: Stack, resource: Resource): boolean {
  const app = isApp(resource) ? realName(resource) : appNameOf(stack, resource);
  return app === undefined || isAnalyticsName(app);
}

/** `vars: shared.vars`, where the shared map is declared as well and judged there. */
function isBorrowed(stack: Stack, resource: Resource, map: string): boolean {
  const sources = stack.sources(resource, map);
  return sources.length > 0 && sources.every(({ type }) => type === herokuTypes.config);
}
