import { MetricAlarm, type MetricAlarmArgs } from "@pulumi/aws/cloudwatch";
import type * as pulumi from "@pulumi/pulumi";
import type { System } from "./system";

/** What an alarm watches, and when it is too much or too little. */
export type AlarmArgs = Pick<
  MetricAlarmArgs,
  "namespace" | "metricName" | "dimensions" | "metricQueries" | "statistic" | "period"
> & {
  readonly name: string;
  readonly alarmDescription: string;
  readonly comparisonOperator: "GreaterThanThreshold" | "LessThanThreshold";
  readonly threshold: number;
  readonly evaluationPeriods: number;
};

/** Who is told, and what the alarm belongs to. */
export interface AlarmContext {
  readonly topic: pulumi.Input<string>;
  readonly system: System;
  /** The component that declares it, where that is not the system itself. */
  readonly parent?: pulumi.Resource;
}

/**
 * Declares an alarm that tells `topic` when it starts and when it is over. A metric that has gone
 * silent counts as a failure: what nobody measures is not known to be well.
 */
export function declareAlarm(
  label: string,
  args: AlarmArgs,
  { topic, system, parent = system }: AlarmContext,
): MetricAlarm {
  return new MetricAlarm(
    label,
    {
      ...args,
      treatMissingData: "breaching",
      actionsEnabled: true,
      alarmActions: [topic],
      okActions: [topic],
      tags: system.tags("internal"),
    },
    { parent },
  );
}
