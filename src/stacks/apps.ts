import { ConsentStore } from "../components/consent-store";
import type { Audience, Edge } from "../components/edge";
import {
  drainedBy,
  HerokuService,
  type HerokuServiceArgs,
  type PostgresArgs,
  type Switch,
} from "../components/heroku-service";
import { LogSink } from "../components/log-sink";
import { pipelineId } from "../components/pipeline";
import type { Platform } from "../components/platform";
import { declareSecrets } from "../components/secret-contract";
import { System } from "../components/system";
import { raptorFeatures } from "../config/raptor-features";
import type { AppsConfig, PlatformConfig } from "../config/schema";
import { approvalLine, approvalVariables } from "../domain/approval";
import { consentStoreOf } from "../domain/consent-store";
import { platformHerokuRegion } from "../domain/regions";
import { shadowSwitch } from "./analytics";

type ServiceConfig = Pick<AppsConfig["api"], "pipeline" | "host" | "formation"> & {
  postgres?: PostgresArgs;
};

type Settings = Partial<Pick<HerokuServiceArgs, "variables" | "switches">> & {
  audience?: Audience;
};

/** Raptor and the services around it: one app each, in the platform's own region (BCP §1.1, §1.2). */
export function apps(platform: Platform, edge: Edge): void {
  const { api, console, velvet, queue } = platform.config.apps;
  const system = new System("apps", platform);
  const sink = declareSink(platform, system);
  const services = new Services(platform, edge, system, sink);
  services.declare("api", api, {
    // Detection FINDING-003: the verifier's built-in default may be another environment's console.
    variables: { CONSOLE_INTERNAL_URL: console.internalUrl },
    switches: apiSwitches(platform.config),
  });
  services.declare("console", console, {
    switches: [sentrySwitch(console.sentry)],
    audience: { kind: "operators" },
  });
  // Without a caller from outside that any document names, they are the operator's alone.
  if (velvet) services.declare("velvet", velvet, { audience: { kind: "operators" } });
  if (queue) {
    services.declare("queue", queue, { audience: { kind: "operators" } });
    new ConsentStore(consentStoreOf(platform.environment), system);
  }
  sink?.admit(drainedBy(services.declared));
  declareSecrets("apps", platform.environment, system);
}

function declareSink({ environment, config }: Platform, system: System): LogSink | undefined {
  const { logSink } = config.apps;
  const { accountId } = config.accounts.aws;
  return logSink && new LogSink({ name: "apps", environment, accountId, ...logSink }, system);
}

/** Declares one service after the other with what they have in common. */
class Services {
  readonly declared: HerokuService[] = [];

  constructor(
    private readonly platform: Platform,
    private readonly edge: Edge,
    private readonly system: System,
    private readonly sink: LogSink | undefined,
  ) {}

  declare(
    label: string,
    config: ServiceConfig,
    { variables = {}, switches, audience }: Settings = {},
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
        switches,
        postgres,
        logSink: this.sink?.url,
        protect: this.platform.protectsState,
      },
      this.system,
    );
    this.declared.push(service);
    this.edge.publish(host, { record: { type: "CNAME", content: service.dnsTarget }, audience });
  }
}

/** Raptor's switches. Each has its own promise; none of them is a secret. */
function apiSwitches(config: PlatformConfig): Switch[] {
  const { api } = config.apps;
  const features = raptorFeatures(config);
  return [
    { variable: "FLAG_RAPTOR_APP_ROLE_SEPARATION", value: onOffDigit(features["role-separation"]) },
    { variable: "FLAG_WEBAUTHN_REGISTRATION", value: onOffDigit(features["passkey-registration"]) },
    {
      variable: "FLAG_LIVE_TRADING",
      value: onOffDigit(features["live-trading"]),
      ...(api.liveTrading.enabled && {
        evidence: { [approvalVariables.paperGate]: approvalLine(api.liveTrading.paperGate) },
      }),
    },
    sentrySwitch(api.sentry),
    shadowSwitch(config.analytics),
  ];
}

/** Detection FINDING-001. */
const sentrySwitch = (on: boolean): Switch => ({
  variable: "SENTRY_BACKEND",
  value: on ? "on" : "off",
});

const onOffDigit = (on: boolean) => (on ? "1" : "0");
