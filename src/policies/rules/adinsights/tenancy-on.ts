import { adinsights } from "../../../domain/controls";
import { adinsightsDeployments, isAdinsights } from "../../lens/adinsights";
import { isOurs } from "../../lens/ownership";
import { judged } from "../../rule/findings";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import { type Variable, variablesOf } from "../../lens/variables";
import type { Resource } from "../../rule/resource";
import { text } from "../../rule/text";

const variable = "ENABLE_TENANCY";

const facts: RuleFacts = {
  id: "tenancy-on",
  title: "ADinsights separates its tenants in every environment, and says so.",
  controls: [adinsights("Tenant Safety Checklist 1")],
  severity: "critical",
  waivable: false,
  remedy: `Set ${variable} to "True" among the settings of every ADinsights environment.`,
};

/** Whether a resource alone shows that its settings are the product's; others are judged in relation. */
const speaksForItself = (resource: Resource): boolean => isOurs(resource) || isAdinsights(resource);

const faultsOf = ({ read }: Pick<Variable, "read">): string[] =>
  /^true$/i.test(text(read())) ? [] : ["tenancy is not switched on"];

/** Without tenancy one customer reads the campaigns of another. */
export const tenancyOn = resourceRule({
  ...facts,
  applies: (resource) =>
    speaksForItself(resource) && variablesOf(resource).some(({ name }) => name === variable),
  check: (resource) =>
    variablesOf(resource)
      .filter(({ name }) => name === variable)
      .flatMap(faultsOf),
});

/** The setting has a default; the checklist asks that every deployment states it nevertheless. */
export const tenancyStated = stackRule({
  ...facts,
  judges: (stack, context) => adinsightsDeployments(stack, context).map(({ holder }) => holder),
  check: (stack, context) =>
    adinsightsDeployments(stack, context).flatMap(({ holder, settings }) => {
      const stated = settings.filter(({ name }) => name === variable);
      return stated.length === 0
        ? [{ urn: holder.urn, message: `${variable} is not stated` }]
        : stated
            .filter((setting) => !speaksForItself(setting.holder))
            .flatMap((setting) => judged(setting.holder, () => faultsOf(setting)));
    }),
});
