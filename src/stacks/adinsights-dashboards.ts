import { adinsightsMetrics as metrics, adinsightsNamespace } from "../domain/adinsights";
import type { Environment } from "../domain/environments";
import { awsRegion } from "../domain/regions";

/** A line of a graph, as CloudWatch's dashboards write it: a metric, or an expression of others. */
type Line = readonly (string | Readonly<Record<string, string | number | boolean>>)[];

/** One graph: its title, and what it plots. */
interface Graph {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Body of a dashboard, in the form of CloudWatch's API. */
interface DashboardBody {
  readonly widgets: readonly object[];
}

/** The dashboards that the runbook names, by name, in the form of CloudWatch's API. */
export function adinsightsDashboards(
  environment: Environment,
): Readonly<Record<string, DashboardBody>> {
  const namespace = adinsightsNamespace(environment);
  return {
    webhook: body(webhookGraphs(namespace)),
    snapshots: body([
      {
        title: "Warehouse Snapshot Health: age of each tenant's snapshot, in minutes",
        lines: [byTenant(namespace, metrics.snapshotAge.name)],
      },
      {
        title: "Snapshots persisted",
        lines: [[namespace, metrics.snapshots.name, { stat: "Sum" }]],
      },
    ]),
    orchestration: body(orchestrationGraphs(namespace)),
  };
}

/** Count, share and delay of the webhooks (runbook, Airbyte webhook, Monitoring). */
const webhookGraphs = (namespace: string): Graph[] => [
  {
    title: "Airbyte Webhook Health: webhooks and jobs",
    lines: [
      [namespace, metrics.webhooks.name, { stat: "Sum" }],
      [namespace, metrics.jobs.name, { stat: "Sum" }],
    ],
  },
  {
    title: "Jobs of which a webhook told, in percent",
    lines: [
      [namespace, metrics.webhooks.name, { id: "webhooks", stat: "Sum", visible: false }],
      [namespace, metrics.jobs.name, { id: "jobs", stat: "Sum", visible: false }],
      [{ id: "share", expression: "100 * webhooks / jobs", label: "told" }],
    ],
  },
  {
    title: "Median delay from the end of a sync to its webhook, in seconds",
    lines: [[namespace, metrics.webhookDelay.name, { stat: "p50" }]],
  },
];

/** Airbyte, dbt, Celery and the scheduler (runbook, Observability & Alerting, Dashboards). */
const orchestrationGraphs = (namespace: string): Graph[] => [
  {
    title: "Age of the latest success: Airbyte in minutes, dbt in hours",
    lines: [
      [namespace, metrics.airbyteAge.name, { stat: "Maximum" }],
      [namespace, metrics.dbtAge.name, { stat: "Maximum" }],
    ],
  },
  {
    title: "Models of dbt that failed",
    lines: [[namespace, metrics.dbtFailures.name, { stat: "Maximum" }]],
  },
  {
    title: "Duration of Celery's tasks, in seconds",
    lines: [
      [namespace, metrics.taskSeconds.name, { stat: "p50" }],
      [namespace, metrics.taskSeconds.name, { stat: "p95" }],
    ],
  },
  {
    title: "Requests to the API, and those that failed",
    lines: [
      [namespace, metrics.requests.name, { stat: "Sum" }],
      [namespace, metrics.errors.name, { stat: "Sum" }],
    ],
  },
  {
    title: "Lines and starts of the scheduler, rotations of the tenants' keys",
    lines: [metrics.schedulerLines, metrics.schedulerStarts, metrics.keyRotations].map(
      ({ name }): Line => [namespace, name, { stat: "Sum" }],
    ),
  },
];

const byTenant = (namespace: string, metric: string): Line => [
  { expression: `SEARCH('{${namespace},Tenant} MetricName="${metric}"', 'Maximum', 300)` },
];

/** Two graphs in a row; a dashboard is 24 units wide. */
const body = (graphs: readonly Graph[]): DashboardBody => ({
  widgets: graphs.map(({ title, lines }, at) => ({
    type: "metric",
    x: (at % 2) * 12,
    y: Math.floor(at / 2) * 6,
    width: 12,
    height: 6,
    properties: { title, metrics: lines, view: "timeSeries", period: 300, region: awsRegion },
  })),
});
