import { mission } from "../../domain/controls";
import { isRecord, type Known, type KnownValue, records, type Resource } from "../resource";
import { stackRule } from "../rule";
import type { Stack } from "../stack";
import { text } from "../text";

const environmentType = "github:index/repositoryEnvironment:RepositoryEnvironment";
const rulesetType = "github:index/repositoryRuleset:RepositoryRuleset";
const protectionType = "github:index/branchProtection:BranchProtection";

/** The check that runs the preview and the pack: the job of preview.yml. */
const requiredCheck = /^preview\b/;
const defaultBranch: ReadonlySet<unknown> = new Set(["~DEFAULT_BRANCH", "~ALL", "refs/heads/main"]);

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
      .filter(({ props }) => props["environment"] === "production")
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
  stack.ofType(protectionType).some(protects);

function guards({ props: { enforcement, target, conditions, rules } }: Resource): boolean {
  const refName = isRecord(conditions) ? conditions["refName"] : undefined;
  const includes = isRecord(refName) ? refName["includes"] : undefined;
  const checks = isRecord(rules) ? rules["requiredStatusChecks"] : undefined;
  return (
    enforcement === "active" &&
    target === "branch" &&
    Array.isArray(includes) &&
    includes.some((ref) => defaultBranch.has(ref)) &&
    isRecord(checks) &&
    records(checks["requiredChecks"]).some(({ context }) => requiredCheck.test(text(context)))
  );
}

/** The older form of the same; the repository is named by an id, which may be unknown. */
function protects({ props: { pattern, requiredStatusChecks } }: { props: Known }): boolean {
  return (
    pattern === "main" &&
    records(requiredStatusChecks).some(({ contexts }) =>
      [contexts].flat().some((context) => requiredCheck.test(text(context))),
    )
  );
}
