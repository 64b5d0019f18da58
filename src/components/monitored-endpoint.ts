import { HealthCheck } from "@pulumi/aws/route53";
import * as pulumi from "@pulumi/pulumi";
import { declareAlarm } from "./alarm";
import type { System } from "./system";

export interface MonitoredEndpointArgs {
  /** Reference name of the check, at most 27 characters. */
  readonly name: string;
  readonly host: string;
  readonly path: string;
  /** Name of the alarm that follows the check. */
  readonly alarm: string;
  readonly alertTopic: pulumi.Input<string>;
}

/** An HTTPS address that Route 53 asks every 30 seconds from around the world, and its alarm. */
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
    this.declareAlarm();
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

  /** One bad minute is enough: the check itself has failed three times by then. */
  private declareAlarm(): void {
    const { alarm, host, path, alertTopic: topic } = this.args;
    declareAlarm(
      `${this.label}-alarm`,
      {
        name: alarm,
        alarmDescription: `https://${host}${path} does not answer`,
        namespace: "AWS/Route53",
        metricName: "HealthCheckStatus",
        dimensions: { HealthCheckId: this.check },
        statistic: "Minimum",
        period: 60,
        evaluationPeriods: 1,
        comparisonOperator: "LessThanThreshold",
        threshold: 1,
      },
      { topic, system: this.system, parent: this },
    );
  }
}
