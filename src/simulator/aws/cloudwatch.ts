import { type Model } from "../provider/model";
import { atMostOne, between, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { apiError, arn, idFrom, regional } from "./words";

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
      between("evaluationPeriods", 1, 2 ** 31),
      atMostOne("statistic", "extendedStatistic"),
      atMostOne("metricName", "metricQueries"),
    ],
    outputs: { arn: (draft) => arn("cloudwatch", draft, `alarm:${draft.id}`) },
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
