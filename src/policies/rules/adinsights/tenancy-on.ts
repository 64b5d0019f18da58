import { adinsights } from "../../../domain/controls";
import { adinsightsDeployments } from "../../lens/adinsights";
import { judged } from "../../rule/findings";
import { resourceRule, type RuleFacts, stackRule } from "../../rule/rule";
import { variablesOf } from "../../lens/variables";
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

/** Without tenancy one customer reads the campaigns of another. */
export const tenancyOn = resourceRule({
  ...facts,
  applies: (resource) => variablesOf(resource).some(({ name }) => name === variable),
  check: (resource) =>
    variablesOf(resource)
      .filter(({ name }) => name === variable)
      .flatMap(({ read }) => (/^true$/i.test(text(read())) ? [] : ["tenancy is not switched on"])),
});

/** The setting has a default; the checklist asks that every deployment states it nevertheless. */
export const tenancyStated = stackRule({
  ...facts,
  judges: (stack, context) => adinsightsDeployments(stack, context).map(({ holder }) => holder),
  check: (stack, context) =>
    adinsightsDeployments(stack, context).flatMap(({ holder, settings }) =>
      judged(holder, () =>
        settings.some(({ name }) => name === variable) ? [] : [`${variable} is not stated`],
      ),
    ),
});
