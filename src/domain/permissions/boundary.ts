import { allow, type PolicyStatement } from "../iam-policy";

/** The most that a role can be allowed which a release makes: it tells Slack, and looks at metrics at best. */
export const alertsBoundary = {
  name: "raxx-alerts-boundary",
  arn: (accountId: string): string => `arn:aws:iam::${accountId}:policy/raxx-alerts-boundary`,
  statements: [
    allow("LookAtMetrics", ["cloudwatch:Describe*", "cloudwatch:Get*", "cloudwatch:List*"], ["*"]),
  ] satisfies readonly PolicyStatement[],
} as const;
