import { uuid } from "../provider/made-up";
import { type Model } from "../provider/model";
import { between, lengthBetween, oneOf } from "../provider/rules";
import { text } from "../wire/values";

/** Route 53's health checks. */
export const route53: Record<string, Model> = {
  "route53/healthCheck:HealthCheck": {
    id: ({ seed }) => uuid(seed),
    replaces: ["type", "requestInterval", "measureLatency", "referenceName", "routingControlArn"],
    defaults: { disabled: false, measureLatency: false },
    sets: ["childHealthchecks", "regions"],
    rules: [
      lengthBetween("referenceName", 0, 27),
      lengthBetween("fqdn", 0, 255),
      lengthBetween("resourcePath", 0, 255),
      lengthBetween("searchString", 0, 255),
      oneOf("insufficientDataHealthStatus", ...["Healthy", "Unhealthy", "LastKnownStatus"]),
      oneOf(
        "type",
        "HTTP",
        "HTTPS",
        "HTTP_STR_MATCH",
        "HTTPS_STR_MATCH",
        "TCP",
        "CALCULATED",
        "CLOUDWATCH_METRIC",
        "RECOVERY_CONTROL",
      ),
      between("failureThreshold", 1, 10),
      between("port", 1, 65_535),
      ({ requestInterval: seconds }) =>
        typeof seconds !== "number" || [10, 30].includes(seconds)
          ? []
          : [
              {
                path: "requestInterval",
                reason: `expected request_interval to be one of [10 30], got ${seconds}`,
              },
            ],
    ],
    outputs: {
      arn: ({ id }) => `arn:aws:route53:::healthcheck/${id}`,
      failureThreshold: () => 3,
      enableSni: ({ inputs }) => (text(inputs, "type") ?? "").startsWith("HTTPS"),
    },
  },
};
