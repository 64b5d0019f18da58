import { type Known, records, type Resource } from "../../rule/resource";
import type { Stack } from "../../rule/stack";
import { isOff } from "../switches";

/** The rules in a zone's entry point of a phase that are not turned off. */
export const zoneRules = (stack: Stack, zone: Resource, phase: string): readonly Known[] =>
  stack
    .ofType("cloudflare:index/ruleset:Ruleset")
    .filter((ruleset) => stack.sources(ruleset, "zoneId").includes(zone))
    .filter(({ props }) => props["kind"] === "zone" && props["phase"] === phase)
    .flatMap(({ props }) => records(props["rules"]))
    .filter(({ enabled }) => enabled === undefined || !isOff(enabled));

/** Whether requests may pass the rules of zones by: an address that is let in, or a rule of the account, which comes first. */
export const mayPassBy = (stack: Stack): boolean =>
  stack
    .ofType("cloudflare:index/accessRule:AccessRule")
    .some(({ props: { mode } }) => mode === "whitelist") ||
  stack
    .ofType("cloudflare:index/ruleset:Ruleset")
    .filter(({ props: { kind } }) => kind !== "zone")
    .flatMap(({ props: { rules } }) => records(rules))
    .some(({ action }) => action === "skip");
