import { type Model } from "../provider/model";
import { atMostOne, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { text } from "../wire/values";
import { accountOf, apiError, globalArn, inAccount } from "./words";

/** Budgets. */
export const budgets: Record<string, Model> = {
  "budgets/budget:Budget": {
    id: (draft) =>
      `${text(draft.inputs, "accountId") ?? accountOf(draft.config)}:${need(draft, "name")}`,
    unique: inAccount("name"),
    taken: (draft) =>
      apiError(
        `creating Budget (${need(draft, "name")})`,
        "Budgets",
        "CreateBudget",
        400,
        `DuplicateRecordException: Error creating budget: ${need(draft, "name")} - the budget already exists.`,
      ),
    replaces: ["name", "namePrefix", "accountId"],
    defaults: { timePeriodEnd: "2087-06-15_00:00" },
    rules: [
      oneOf(
        "budgetType",
        "USAGE",
        "COST",
        "RI_UTILIZATION",
        "RI_COVERAGE",
        "SAVINGS_PLANS_UTILIZATION",
        "SAVINGS_PLANS_COVERAGE",
      ),
      oneOf("timeUnit", "DAILY", "MONTHLY", "QUARTERLY", "ANNUALLY", "CUSTOM"),
      oneOf("notifications.notificationType", "ACTUAL", "FORECASTED"),
      oneOf("notifications.thresholdType", "PERCENTAGE", "ABSOLUTE_VALUE"),
      oneOf("notifications.comparisonOperator", "GREATER_THAN", "LESS_THAN", "EQUAL_TO"),
      atMostOne("plannedLimits", "limitAmount"),
    ],
    outputs: {
      accountId: ({ config }) => accountOf(config),
      arn: (draft) => globalArn("budgets", draft, `budget/${need(draft, "name")}`),
      timePeriodStart: () => "2000-01-01_00:00",
    },
  },
};
