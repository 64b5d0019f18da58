import type { Audience, Edge } from "../components/edge";
import { HerokuService, type PostgresArgs } from "../components/heroku-service";
import { pipelineId } from "../components/pipeline";
import type { Platform } from "../components/platform";
import { declareSecrets } from "../components/secret-contract";
import { System } from "../components/system";
import type { AppsConfig, PlatformConfig } from "../config/schema";
import { approvalLine, approvalVariables } from "../domain/approval";
import { platformHerokuRegion } from "../domain/regions";
import { shadowFlag } from "./analytics";

type ServiceConfig = Pick<AppsConfig["api"], "pipeline" | "host" | "formation"> & {
  postgres?: PostgresArgs;
};

/** Raptor and the services around it: one app each, in the platform's own region (BCP §1.1, §1.2). */
export function apps(platform: Platform, edge: Edge): void {
  const { api, console, velvet, queue } = platform.config.apps;
  const system = new System("apps", platform);
  const services = new Services(platform, edge, system);
  services.declare("api", api, { variables: apiVariables(platform.config) });
  services.declare("console", console, {
    variables: { SENTRY_BACKEND: onOff(console.sentry) },
    audience: { kind: "operators" },
  });
  if (velvet) services.declare("velvet", velvet);
  if (queue) services.declare("queue", queue);
  declareSecrets("apps", platform.environment, system);
}

/** Declares one service after the other with what they have in common. */
class Services {
  constructor(
    private readonly platform: Platform,
    private readonly edge: Edge,
    private readonly system: System,
  ) {}

  declare(
    label: string,
    config: ServiceConfig,
    { variables = {}, audience }: { variables?: Record<string, string>; audience?: Audience } = {},
  ): void {
    const { host, formation, postgres } = config;
    const service = new HerokuService(
      label,
      {
        name: `raxx-${label}-${this.platform.environment}`,
        region: platformHerokuRegion,
        pipeline: pipelineId(config.pipeline, this.system),
        stage: this.platform.pipelineStage,
        formation,
        host,
        variables,
        postgres,
        logSink: this.platform.config.apps.logSink?.url,
        protect: this.platform.protectsState,
      },
      this.system,
    );
    this.edge.publish(host, { record: { type: "CNAME", content: service.dnsTarget }, audience });
  }
}

/** Raptor's switches. Each has its own promise; none of them is a secret. */
function apiVariables({ apps, analytics }: PlatformConfig): Record<string, string> {
  const { api, console } = apps;
  const restricted = "restrictedRole" in api.postgres && api.postgres.restrictedRole !== undefined;
  return {
    // Detection FINDING-003: the verifier's built-in default may be another environment's console.
    CONSOLE_INTERNAL_URL: console.internalUrl,
    // BCP §3.2 phase 4: the restricted role is used wherever the database has it.
    FLAG_RAPTOR_APP_ROLE_SEPARATION: onOffDigit(restricted),
    FLAG_WEBAUTHN_REGISTRATION: onOffDigit(api.webauthnRegistration),
    // BCP preamble, paper-first.
    FLAG_LIVE_TRADING: onOffDigit(api.liveTrading.enabled),
    ...(api.liveTrading.enabled && {
      [approvalVariables.paperGate]: approvalLine(api.liveTrading.paperGate),
    }),
    // Detection FINDING-001.
    SENTRY_BACKEND: onOff(api.sentry),
    ...shadowFlag(analytics),
  };
}

const onOff = (on: boolean) => (on ? "on" : "off");
const onOffDigit = (on: boolean) => (on ? "1" : "0");
