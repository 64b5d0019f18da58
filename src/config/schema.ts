import { z } from "zod";
import type { Environment } from "../domain/environments";
import { accountsConfig } from "./systems/accounts";
import { adinsightsConfig } from "./systems/adinsights";
import { analyticsConfig } from "./systems/analytics";
import { appsConfig } from "./systems/apps";
import { deliveryConfig } from "./systems/delivery";
import { detectionConfig } from "./systems/detection";
import { edgeConfig } from "./systems/edge";
import { monitoringConfig } from "./systems/monitoring";
import { parametersConfig } from "./systems/parameters";
import { secretsConfig } from "./systems/secrets";
import { stateConfig } from "./systems/state";
import { ticketsConfig } from "./systems/tickets";
import { vaultConfig } from "./systems/vault";

/** One key of the stack file for each system, under the namespace `raxx`. */
export const platformConfig = (environment: Environment) =>
  z.strictObject({
    accounts: accountsConfig,
    edge: edgeConfig,
    analytics: analyticsConfig,
    apps: appsConfig,
    vault: vaultConfig.optional(),
    tickets: ticketsConfig.optional(),
    state: stateConfig.optional(),
    parameters: parametersConfig,
    secrets: secretsConfig.optional(),
    delivery: deliveryConfig,
    detection: detectionConfig.optional(),
    monitoring: monitoringConfig,
    adinsights: adinsightsConfig(environment),
  });

export type PlatformConfig = z.infer<ReturnType<typeof platformConfig>>;
export type AccountsConfig = PlatformConfig["accounts"];
export type EdgeConfig = PlatformConfig["edge"];
export type AnalyticsConfig = PlatformConfig["analytics"];
export type AppsConfig = PlatformConfig["apps"];
export type VaultConfig = NonNullable<PlatformConfig["vault"]>;
export type TicketsConfig = NonNullable<PlatformConfig["tickets"]>;
export type StateConfig = NonNullable<PlatformConfig["state"]>;
export type ParametersConfig = PlatformConfig["parameters"];
export type DeliveryConfig = PlatformConfig["delivery"];
export type DetectionConfig = NonNullable<PlatformConfig["detection"]>;
export type MonitoringConfig = PlatformConfig["monitoring"];
export type AdinsightsConfig = PlatformConfig["adinsights"];
