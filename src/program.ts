import { definePlatform } from "./components/platform";
import { forgetCredentials } from "./config/credentials";
import { loadConfig } from "./config/load";
import { readSchemaLock } from "./schema/lock-file";
import { adinsights } from "./stacks/adinsights";
import { analytics } from "./stacks/analytics";
import { apps } from "./stacks/apps";
import { delivery } from "./stacks/delivery";
import { detection } from "./stacks/detection";
import { edge as declareEdge } from "./stacks/edge";
import { monitoring } from "./stacks/monitoring";
import { parameters } from "./stacks/parameters";
import { state } from "./stacks/state";
import { tickets } from "./stacks/tickets";
import { vault } from "./stacks/vault";

/**
 * The program: every system of the running stack's environment, in order of dependence. A system
 * that the stack file does not mention is one that the environment does not have.
 */
export async function program(): Promise<Record<string, unknown>> {
  forgetCredentials();
  const { environment, config } = loadConfig();
  const platform = definePlatform(environment, config);
  const edge = await declareEdge(platform);
  analytics(platform, edge, readSchemaLock());
  apps(platform, edge);
  if (config.vault) vault(platform, edge, config.vault);
  if (config.tickets) tickets(platform, edge, config.tickets);
  if (config.state) state(platform, config.state);
  parameters(platform, config.parameters);
  delivery(platform, config.delivery);
  monitoring(platform, config.monitoring);
  if (config.detection) detection(platform, config.detection);
  adinsights(platform, config.adinsights);
  return { serviceTokens: edge.serviceTokens };
}
