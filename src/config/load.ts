import * as pulumi from "@pulumi/pulumi";
import { type Environment, environments, isEnvironment } from "../domain/environments";
import { ConfigError, parseConfig } from "./parse";
import type { PlatformConfig } from "./schema";

const namespace = "raxx:";

/** The environment that the running stack is, and its checked configuration. */
export interface StackConfig {
  readonly environment: Environment;
  readonly config: PlatformConfig;
}

/**
 * Reads the running stack's file: the only place that asks Pulumi for configuration.
 * @throws pulumi.RunError (shown without a stack trace) when the stack or its file cannot be used
 */
export function loadConfig(): StackConfig {
  const environment = pulumi.getStack();
  if (!isEnvironment(environment)) {
    throw new pulumi.RunError(
      `stack ${environment} is not an environment of the platform; choose ${environments.join(" or ")}`,
    );
  }
  try {
    return { environment, config: parseConfig(environment, stackValues()) };
  } catch (error) {
    if (error instanceof ConfigError) throw new pulumi.RunError(error.message);
    throw error;
  }
}

/** What stands under `raxx:` in the stack file; Pulumi hands structured values over as JSON. */
function stackValues(): Record<string, unknown> {
  const entries = Object.entries(pulumi.runtime.allConfig());
  return Object.fromEntries(
    entries
      .filter(([key]) => key.startsWith(namespace))
      .map(([key, value]) => [key.slice(namespace.length), decoded(value)]),
  );
}

function decoded(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
