import { Dashboard, LogGroup, LogMetricFilter } from "@pulumi/aws/cloudwatch";
import { Policy } from "@pulumi/aws/iam";
import { Parameter } from "@pulumi/aws/ssm";
import type * as pulumi from "@pulumi/pulumi";
import { declareAlarm } from "../components/alarm";
import { AlertChannel } from "../components/alert-channel";
import { MonitoredEndpoint } from "../components/monitored-endpoint";
import type { Platform } from "../components/platform";
import { declareSecrets } from "../components/secret-contract";
import { System } from "../components/system";
import { VersionedBucket } from "../components/versioned-bucket";
import type { AdinsightsConfig } from "../config/schema";
import {
  adinsightsAuditBucket,
  adinsightsAuditPrefix,
  type AdinsightsComponent,
  adinsightsComponents,
  adinsightsHost,
  adinsightsLogGroup,
  adinsightsMetrics as metrics,
  adinsightsNamespace,
  adinsightsSettings,
  type adinsightsStreams,
} from "../domain/adinsights";
import type { Environment } from "../domain/environments";
import { logShipper } from "../domain/permissions/log-shipper";
import { adinsightsAlarms } from "./adinsights-alarms";
import { adinsightsDashboards } from "./adinsights-dashboards";

/** Settings, monitoring and evidence of ADinsights, whose workloads run elsewhere (its runbook). */
export function adinsights(platform: Platform, config: AdinsightsConfig): void {
  const { environment } = platform;
  const { thresholds, logRetentionDays, auditRetentionDays } = config;
  const system = new System("adinsights", platform);
  declareSettings(environment, system);
  declareSecrets("adinsights", environment, system);
  const { topic } = declareAlerts(platform, config, system);
  const { backend } = declareEndpoints(environment, topic, system);
  declareLogs(environment, logRetentionDays, system);
  declareShipper(platform, system);
  const alarms = adinsightsAlarms(environment, thresholds, backend.check);
  for (const [alarm, args] of Object.entries(alarms)) {
    const name = `raxx-adinsights-${environment}-${alarm}`;
    declareAlarm(`adinsights-${alarm}`, { name, ...args }, { topic, system });
  }
  declareDashboards(environment, system);
  declareAuditArchive(environment, auditRetentionDays, system);
}

/** What a rollout and an incident are watched on (runbook, Deployments, Observability & Alerting). */
function declareDashboards(environment: Environment, system: System): void {
  for (const [dashboard, body] of Object.entries(adinsightsDashboards(environment))) {
    new Dashboard(
      `adinsights-${dashboard}`,
      {
        dashboardName: `raxx-adinsights-${environment}-${dashboard}`,
        dashboardBody: JSON.stringify(body),
      },
      system.child,
    );
  }
}

/** The deployment reads its switches where it reads its secret: in SSM. */
function declareSettings(environment: Environment, system: System): void {
  for (const [name, value] of Object.entries(adinsightsSettings(environment))) {
    const label = `adinsights-${name.split("/").at(-1)}`;
    const args = { name, type: "String", value, tags: system.tags("internal") } as const;
    new Parameter(label, args, system.child);
  }
}

function declareAlerts(
  { environment, config }: Platform,
  { alerts }: AdinsightsConfig,
  system: System,
): AlertChannel {
  return new AlertChannel(
    "adinsights-alerts",
    {
      name: `raxx-adinsights-alerts-${environment}`,
      accountId: config.accounts.aws.accountId,
      ...alerts,
    },
    system,
  );
}

/** Every component of the runbook's table that answers over HTTPS. */
function declareEndpoints(
  environment: Environment,
  alertTopic: pulumi.Input<string>,
  system: System,
): Record<AdinsightsComponent, MonitoredEndpoint> {
  const endpoint = (component: AdinsightsComponent) => {
    const { host, path } = adinsightsComponents[component];
    return new MonitoredEndpoint(
      `adinsights-${component}`,
      {
        name: `adinsights-${environment}-${component}`,
        host: adinsightsHost(host, environment),
        path,
        alarms: [
          {
            label: "alarm",
            name: `raxx-adinsights-${environment}-${component}-unhealthy`,
            topic: alertTopic,
            hours: "always",
          },
        ],
      },
      system,
    );
  };
  return {
    backend: endpoint("backend"),
    airbyte: endpoint("airbyte"),
    dbt: endpoint("dbt"),
    superset: endpoint("superset"),
  };
}

/** What is counted in log lines. */
const counted = Object.values(metrics).filter((metric) => "pattern" in metric);

/** Structured logs name tenants; they are kept for incident reconstruction and counted on the way. */
function declareLogs(environment: Environment, retentionInDays: number, system: System): void {
  const group = (stream: (typeof adinsightsStreams)[number]) =>
    new LogGroup(
      `adinsights-${stream}-logs`,
      {
        name: adinsightsLogGroup(environment, stream),
        retentionInDays,
        tags: system.tags("confidential"),
      },
      system.stateful,
    );
  const groups = { api: group("api"), celery: group("celery"), scheduler: group("scheduler") };
  for (const { name, pattern, stream } of counted) {
    const metric = { name, namespace: adinsightsNamespace(environment), value: "1" };
    new LogMetricFilter(
      `adinsights-${name}`,
      {
        name,
        logGroupName: groups[stream].name,
        pattern,
        metricTransformation: { ...metric, defaultValue: "0" },
      },
      system.child,
    );
  }
}

/** For the role that the deployment runs as, to write the groups with and nothing else. */
function declareShipper({ environment, config }: Platform, system: System): void {
  const { name, statements } = logShipper(environment);
  const Statement = statements(config.accounts.aws.accountId);
  new Policy(
    "adinsights-log-shipper",
    {
      name,
      description: "Writes the log lines of ADinsights, and nothing else",
      policy: JSON.stringify({ Version: "2012-10-17", Statement }),
      tags: system.tags("internal"),
    },
    system.child,
  );
}

/**
 * Daily exports of the audit log outlive the rows, which the database may delete after 365 days. Also
 * what was overwritten or deleted stays for as long (runbook, Audit Logging).
 */
function declareAuditArchive(environment: Environment, days: number, system: System): void {
  new VersionedBucket(
    "adinsights-audit",
    {
      name: adinsightsAuditBucket(environment),
      versioning: "Enabled",
      noncurrentDays: days,
      expiry: { [adinsightsAuditPrefix]: days },
      dataClass: "confidential",
    },
    system,
  );
}
