import { runbook } from "../../../domain/controls";
import { environmentIn } from "../../lens/environment";
import { appsNamed, realName } from "../../lens/heroku";
import { UnknownField } from "../../rule/resource";
import { type Finding, resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { type Setting, settingsOf } from "../../lens/settings";
import { text } from "../../rule/text";
import { type Variable, variablesOf } from "../../lens/variables";

const flag = "SHADOW_ANALYTICS_ENABLED";

/** The service and its caller; a flag on one of them alone collects nothing, or what nobody reads. */
const parties = /^raxx-(?:analytics|api)(?:-|$)/;

const facts: RuleFacts = {
  id: "shadow-flag-consistent",
  title: "The shadow analytics flag is the same on analytics and api, and is true or false.",
  controls: [runbook("1 steps 6–7")],
  severity: "high",
  waivable: true,
  remedy: `Set ${flag} to the same literal, "true" or "false", on both apps of the environment.`,
};

/** Services compare the text; another spelling of on is off for one of them. */
export const shadowFlagSpelled = resourceRule({
  ...facts,
  applies: (resource) => variablesOf(resource).some(({ name }) => name === flag),
  check: (resource) =>
    variablesOf(resource).flatMap((variable) =>
      variable.name !== flag || isSpelled(variable) ? [] : ["the flag is not true or false"],
    ),
});

/** Raptor decides by its own copy of the flag whether clients aggregate at all. */
export const shadowFlagConsistent = stackRule({
  ...facts,
  judges: (stack) => [
    ...appsNamed(stack, parties),
    ...flagsIn(stack)
      .filter(({ app = "" }) => parties.test(app))
      .map(({ holder }) => holder),
  ],
  check: (stack, context) => {
    const flags = flagsIn(stack);
    // What is unknown or misspelled was reported where it stands; there is nothing to compare.
    return flags.every(isReadable) ? disagreements(stack, flags, context.stack) : [];
  },
});

const flagsIn = (stack: Stack): Setting[] => settingsOf(stack).filter(({ name }) => name === flag);

/** @throws UnknownField where the flag cannot be shown at preview */
const isSpelled = ({ read }: Variable): boolean => /^(?:true|false)$/.test(text(read()));

function isReadable(setting: Setting): boolean {
  try {
    return isSpelled(setting);
  } catch (error) {
    if (error instanceof UnknownField) return false;
    throw error;
  }
}

/** Between apps that this program speaks of; one that stands elsewhere cannot be compared. */
function disagreements(stack: Stack, flags: readonly Setting[], stackName: string): Finding[] {
  const members = [
    ...appsNamed(stack, parties).map((app) => ({ app: realName(app), urn: app.urn })),
    ...flags.flatMap(({ app = "", holder }) =>
      parties.test(app) ? [{ app, urn: holder.urn }] : [],
    ),
  ];
  const environment = ({ app }: { app: string }) => environmentIn(app) ?? stackName;
  return [...new Set(members.map(environment))].flatMap((judgedEnvironment) => {
    const own = members.filter((member) => environment(member) === judgedEnvironment);
    const values = new Set(own.flatMap(({ app }) => valuesOf(flags, app)));
    const message = "the flag differs between analytics and api";
    return values.size > 1 ? [{ urn: own.at(-1)?.urn, message }] : [];
  });
}

/** What an app reads; an app without the flag reads something else than one with it. */
function valuesOf(flags: readonly Setting[], wanted: string): string[] {
  const values = flags.filter(({ app }) => app === wanted).map((flag) => text(flag.read()));
  return values.length > 0 ? values : ["absent"];
}
