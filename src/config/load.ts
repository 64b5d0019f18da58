import * as pulumi from "@pulumi/pulumi";
import { type Environment, environments, isEnvironment } from "../domain/environments";
import { secretKeys } from "./encrypted";
import { ownValues } from "./own-values";
import { ConfigError, parseConfig } from "./parse";
import type { PlatformConfig } from "./schema";

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
    const all = pulumi.runtime.allConfig();
    if (Object.keys(all).length === 0)
      throw new ConfigError(`Pulumi.${environment}.yaml`, [absent]);
    return {
      environment,
      config: parseConfig(environment, ownValues(all), Object.keys(all), secretKeys(process.env)),
    };
  } catch (error) {
    if (error instanceof ConfigError) throw new pulumi.RunError(error.message);
    throw error;
  }
}

/** Pulumi starts a program without its stack file as well, and every system would be reported as absent. */
const absent = "it does not exist or has nothing under config; every stack needs its file";
