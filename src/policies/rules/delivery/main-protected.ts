import { mission } from "../../../domain/controls";
import { isRecord, type KnownValue, peek, records, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const environmentType = "github:index/repositoryEnvironment:RepositoryEnvironment";
const rulesetType = "github:index/repositoryRuleset:RepositoryRuleset";
const protectionType = "github:index/branchProtection:BranchProtection";

/** The check that runs the preview and the pack: the job of preview.yml. */
const requiredCheck = /^preview(?![\w-])/;
const defaultBranch: ReadonlySet<unknown> = new Set(["~DEFAULT_BRANCH", "~ALL", "refs/heads/main"]);
/** GitHub does not tell `Production` from `production`. */
const production = /^production$/i;

/** A guardrail that a push can go around is none. */
export const mainProtected = stackRule({
  id: "main-protected",
  title: "Where production is deployed from, the default branch requires the preview check.",
  controls: [mission],
  severity: "high",
  waivable: true,
  remedy:
    "Declare an active RepositoryRuleset for ~DEFAULT_BRANCH whose requiredStatusChecks name the preview check.",
  check: (stack) =>
    stack
      .ofType(environmentType)
      .filter(({ props }) => production.test(text(props["environment"])))
      .filter(({ props }) => !isProtected(stack, props["repository"]))
      .map(({ urn }) => ({
        urn,
        message: "the default branch does not require the preview check",
      })),
});

const isProtected = (stack: Stack, repository: KnownValue): boolean =>
  stack
    .ofType(rulesetType)
    .some((ruleset) => ruleset.props["repository"] === repository && guards(ruleset)) ||
  stack.ofType(protectionType).some((protection) => protects(protection, repository));

function guards({ props: { enforcement, target, conditions, rules } }: Resource): boolean {
  const refName = isRecord(conditions) ? conditions["refName"] : undefined;
  const includes = isRecord(refName) ? refName["includes"] : undefined;
  const excludes = isRecord(refName) ? refName["excludes"] : undefined;
  const checks = isRecord(rules) ? rules["requiredStatusChecks"] : undefined;
  return (
    enforcement === "active" &&
    target === "branch" &&
    Array.isArray(includes) &&
    includes.some((ref) => defaultBranch.has(ref)) &&
    !(Array.isArray(excludes) && excludes.some((ref) => defaultBranch.has(ref))) &&
    isRecord(checks) &&
    records(checks["requiredChecks"]).some(({ context }) => requiredCheck.test(text(context)))
  );
}

/** The older form of the same; the repository is named by an id, which may be unknown. */
function protects(protection: Resource, repository: KnownValue): boolean {
  const { pattern, requiredStatusChecks } = protection.props;
  const named = peek(protection, "repositoryId");
  // Ids of GitHub's own are opaque and begin so; any other text is a name.
  const isOther =
    typeof named === "string" && !/^(?:R_|MDEwOlJlcG9)/.test(named) && named !== repository;
  return (
    !isOther &&
    pattern === "main" &&
    records(requiredStatusChecks).some(({ contexts }) =>
      [contexts].flat().some((context) => requiredCheck.test(text(context))),
    )
  );
}
