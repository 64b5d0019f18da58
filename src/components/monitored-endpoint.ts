import { HealthCheck } from "@pulumi/aws/route53";
import * as pulumi from "@pulumi/pulumi";
import { type Hours, outageExpression } from "../domain/monitoring";
import { type AlarmArgs, declareAlarm } from "./alarm";
import type { System } from "./system";

export interface MonitoredEndpointArgs {
  /** Reference name of the check, at most 27 characters. */
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly alarms: readonly EndpointAlarm[];
}

/** Who is told when the endpoint does not answer, and when. */
interface EndpointAlarm {
  /** What the resource is called after the endpoint. */
  readonly label: string;
  /** Name of the alarm. */
  readonly name: string;
  readonly topic: pulumi.Input<string>;
  readonly hours: Hours;
}

/** An HTTPS address that Route 53 asks every 30 seconds from around the world, and its alarms. */
export class MonitoredEndpoint extends pulumi.ComponentResource {
  /** Id of the health check, the dimension of its metrics. */
  readonly check: pulumi.Output<string>;

  constructor(
    private readonly label: string,
    private readonly args: MonitoredEndpointArgs,
    private readonly system: System,
  ) {
    super("raxx:monitoring:Endpoint", label, {}, { parent: system });
    this.check = this.declareCheck().id;
    for (const alarm of args.alarms) this.declareAlarm(alarm);
    this.registerOutputs({ check: this.check });
  }

  private declareCheck(): HealthCheck {
    const { name, host, path } = this.args;
    return new HealthCheck(
      `${this.label}-check`,
      {
        referenceName: name,
        type: "HTTPS",
        fqdn: host,
        port: 443,
        resourcePath: path,
        requestInterval: 30,
        failureThreshold: 3,
        tags: { ...this.system.tags("internal"), Name: name },
      },
      { parent: this },
    );
  }

  private declareAlarm({ label, name, topic, hours }: EndpointAlarm): void {
    const { host, path } = this.args;
    const alarmDescription = `https://${host}${path} does not answer${spoken[hours]}`;
    declareAlarm(
      `${this.label}-${label}`,
      { name, alarmDescription, evaluationPeriods: 1, ...outage(this.check, hours) },
      { topic, system: this.system, parent: this },
    );
  }
}

const spoken: Readonly<Record<Hours, string>> = {
  always: "",
  working: ", in working hours",
  other: ", outside working hours",
};

type Outage = Omit<AlarmArgs, "name" | "alarmDescription" | "evaluationPeriods">;

/** One bad minute is enough: the check itself has failed three times by then. */
function outage(check: pulumi.Input<string>, hours: Hours): Outage {
  const metric = {
    namespace: "AWS/Route53",
    metricName: "HealthCheckStatus",
    dimensions: { HealthCheckId: check },
    period: 60,
  };
  if (hours === "always")
    return {
      ...metric,
      statistic: "Minimum",
      comparisonOperator: "LessThanThreshold",
      threshold: 1,
    };
  return {
    metricQueries: [
      { id: "status", metric: { ...metric, stat: "Minimum" } },
      { id: "down", expression: outageExpression(hours), returnData: true },
    ],
    comparisonOperator: "GreaterThanThreshold",
    threshold: 0,
  };
}
