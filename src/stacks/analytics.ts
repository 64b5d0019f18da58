import { AnalyticsGoals } from "../components/analytics-goals";
import { AnalyticsSchema } from "../components/analytics-schema";
import { Assessment } from "../components/assessment";
import { drainedBy, HerokuService, type Switch } from "../components/heroku-service";
import type { Edge } from "../components/edge";
import { LogSink } from "../components/log-sink";
import { pipelineId } from "../components/pipeline";
import type { Platform } from "../components/platform";
import { declareSecrets } from "../components/secret-contract";
import { System } from "../components/system";
import type { AnalyticsConfig } from "../config/schema";
import { approvalLine, approvalVariables } from "../domain/approval";
import { assessmentOf } from "../domain/dpia";
import type { SchemaLock } from "../domain/analytics-schema";

/** Opt-in aggregate signals in the Union: an app and a database that nothing else shares (DPIA §1). */
export function analytics(platform: Platform, edge: Edge, schema: SchemaLock): void {
  const { environment, config, pipelineStage, protectsState } = platform;
  const { region, host, formation, postgresPlan, logSink, pipeline, assessment, routes } =
    config.analytics;
  const system = new System("analytics", platform);
  const { accountId } = config.accounts.aws;
  const sink = new LogSink({ name: "analytics", environment, accountId, ...logSink }, system);
  const service = new HerokuService(
    "analytics",
    {
      name: `raxx-analytics-${environment}`,
      region,
      pipeline: pipelineId(pipeline, system),
      stage: pipelineStage,
      formation,
      host,
      variables: analyticsVariables(config.analytics),
      switches: [shadowSwitch(config.analytics)],
      postgres: { plan: postgresPlan },
      logSink: sink.url,
      protect: protectsState,
    },
    system,
  );
  sink.admit(drainedBy([service]));
  new AnalyticsSchema(schema, system);
  if (routes) new AnalyticsGoals(routes, system);
  if (assessment) new Assessment(assessmentOf(assessment), system);
  declareSecrets("analytics", environment, system);
  // Raptor is the only caller; the perimeter knows it by its service token (DPIA §3 risk 3).
  edge.publish(host, {
    record: { type: "CNAME", content: service.dnsTarget },
    audience: { kind: "service", token: `raptor-analytics-${environment}` },
  });
}

/** The switch the service and its caller must agree on (analytics runbook §1 steps 6–7). */
export const shadowSwitch = ({ shadowAnalytics }: AnalyticsConfig): Switch => ({
  variable: "SHADOW_ANALYTICS_ENABLED",
  value: String(shadowAnalytics.enabled),
  ...(shadowAnalytics.enabled && {
    evidence: {
      [approvalVariables.shadowMigrated]: approvalLine(shadowAnalytics.migrated),
      [approvalVariables.shadowHealthy]: approvalLine(shadowAnalytics.healthy),
    },
  }),
});

function analyticsVariables({ anonymity }: AnalyticsConfig): Record<string, string> {
  return {
    ANALYTICS_K_FLOOR: String(anonymity.kFloor),
    // The guard is set only together with a recorded approval (analytics runbook §5).
    ...("approval" in anonymity && {
      I_ACCEPT_WEAKER_ANONYMITY: "true",
      [approvalVariables.kFloorApproval]: approvalLine(anonymity.approval),
      [approvalVariables.kFloorNote]: anonymity.assessmentNote,
    }),
  };
}
