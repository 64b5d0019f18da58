import { type Model, type Rule } from "../provider/model";
import {
  atMostItems,
  between,
  conflicts,
  each,
  isJson,
  lengthBetween,
  matching,
  oneOf,
} from "../provider/rules";
import { snake } from "../provider/shape-check";
import { need } from "../provider/state";
import { apiError, arn, globalArn, idFrom, regional } from "./words";

/** Seconds over which a metric is counted: whole minutes, or a few shorter periods. */
const isPeriod = (path: string, ...short: number[]): Rule =>
  each(path, (value, where) =>
    typeof value !== "number" || value % 60 === 0 || short.includes(value)
      ? undefined
      : `expected ${snake(where)} to be one of [${short.join(" ")}] or divisible by 60, got: ${value}`,
  );

/** CloudWatch: alarms, log groups and the metrics that are read from logs. */
export const cloudwatch: Record<string, Model> = {
  "cloudwatch/metricAlarm:MetricAlarm": {
    id: idFrom("name"),
    // The API's only call is PutMetricAlarm, which changes an alarm that exists.
    adopts: () => true,
    replaces: ["name"],
    defaults: { actionsEnabled: true, treatMissingData: "missing" },
    sets: ["alarmActions", "okActions", "insufficientDataActions"],
    rules: [
      oneOf(
        "comparisonOperator",
        "GreaterThanOrEqualToThreshold",
        "GreaterThanThreshold",
        "LessThanThreshold",
        "LessThanOrEqualToThreshold",
        "LessThanLowerOrGreaterThanUpperThreshold",
        "LessThanLowerThreshold",
        "GreaterThanUpperThreshold",
      ),
      oneOf("statistic", "SampleCount", "Average", "Sum", "Minimum", "Maximum"),
      oneOf("treatMissingData", "breaching", "notBreaching", "ignore", "missing"),
      lengthBetween("name", 1, 255),
      between("evaluationPeriods", 1, 2 ** 31),
      between("datapointsToAlarm", 1, 2 ** 31),
      atMostItems("insufficientDataActions", 5),
      atMostItems("okActions", 5),
      isPeriod("period", 10, 20, 30),
      isPeriod("metricQueries.period", 1, 5, 10, 20, 30),
      isPeriod("metricQueries.metric.period", 1, 5, 10, 20, 30),
      conflicts("statistic", "extendedStatistic", "metricQueries"),
      conflicts("extendedStatistic", "statistic", "metricQueries"),
      ...["dimensions", "metricName", "namespace", "period"].map((name) =>
        conflicts(name, "metricQueries"),
      ),
      conflicts("metricQueries", "metricName"),
      conflicts("threshold", "thresholdMetricId"),
      conflicts("thresholdMetricId", "threshold"),
    ],
    forbidden: (_, { metricName, statistic, extendedStatistic }) =>
      metricName !== undefined && statistic === undefined && extendedStatistic === undefined
        ? "One of `statistic` or `extended_statistic` must be set for a cloudwatch metric alarm"
        : undefined,
    outputs: { arn: (draft) => arn("cloudwatch", draft, `alarm:${draft.id}`) },
  },
  "cloudwatch/dashboard:Dashboard": {
    id: idFrom("dashboardName"),
    // The API's only call is PutDashboard, which changes a dashboard that exists.
    adopts: () => true,
    replaces: ["dashboardName"],
    rules: [
      lengthBetween("dashboardName", 1, 255),
      matching("dashboardName", /^[\w-]+$/, "must be letters, digits, _ and -"),
      isJson("dashboardBody"),
    ],
    outputs: {
      dashboardArn: (draft) => globalArn("cloudwatch", draft, `dashboard/${draft.id}`),
    },
  },
  "cloudwatch/logGroup:LogGroup": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating CloudWatch Logs Log Group (${need(draft, "name")})`,
        "CloudWatch Logs",
        "CreateLogGroup",
        400,
        "ResourceAlreadyExistsException: The specified log group already exists",
      ),
    replaces: ["name", "namePrefix", "logGroupClass"],
    defaults: { retentionInDays: 0, skipDestroy: false },
    unread: ["skipDestroy"],
    rules: [
      ({ retentionInDays: days }) =>
        typeof days !== "number" || retentions.includes(days)
          ? []
          : [
              {
                path: "retentionInDays",
                reason: `expected retention_in_days to be one of [${retentions.join(" ")}], got ${days}`,
              },
            ],
      matching("name", /^[\w.\-/#]{1,512}$/, "must be letters, digits and _ . - / #"),
    ],
    outputs: { arn: (draft) => arn("logs", draft, `log-group:${draft.id}`) },
  },
  "cloudwatch/logMetricFilter:LogMetricFilter": {
    id: idFrom("name"),
    // The API's only call is PutMetricFilter, which changes a filter that exists.
    adopts: () => true,
    scope: ["logGroupName"],
    replaces: ["name", "logGroupName"],
    references: {
      logGroupName: {
        to: "aws:cloudwatch/logGroup:LogGroup",
        error: (value, { name }) =>
          apiError(
            `putting CloudWatch Logs Metric Filter (${name})`,
            "CloudWatch Logs",
            "PutMetricFilter",
            400,
            `ResourceNotFoundException: The specified log group does not exist. (${value})`,
          ),
      },
    },
    imports: (id, cloud, type) =>
      cloud
        .list(type)
        .find(({ id: own, properties }) => `${String(properties["logGroupName"])}:${own}` === id),
  },
};

/** Days that CloudWatch can keep logs; 0 is for ever. */
const retentions = [
  0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
  3288, 3653,
];
