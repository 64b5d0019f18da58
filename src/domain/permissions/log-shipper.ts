import { adinsightsLogGroup, adinsightsStreams } from "../adinsights";
import type { Environment } from "../environments";
import { allow, arn, type PolicyStatement } from "../iam-policy";

/**
 * What ships ADinsights' log lines may do (its runbook, Structured logging), whoever that is: the product's own repository says as
 * whom its workloads run, and attaches this.
 */
export const logShipper = (environment: Environment) => {
  const name = `raxx-adinsights-logs-${environment}`;
  return {
    name,
    arn: (accountId: string): string => `arn:aws:iam::${accountId}:policy/${name}`,
    /** A line may carry a measure, in CloudWatch's embedded metric format: no action more is needed for those. */
    statements: (accountId: string): readonly PolicyStatement[] => [
      allow(
        "WriteLines",
        ["logs:CreateLogStream", "logs:PutLogEvents"],
        adinsightsStreams.map((stream) =>
          arn("logs", accountId, `log-group:${adinsightsLogGroup(environment, stream)}:*`),
        ),
      ),
    ],
  };
};
