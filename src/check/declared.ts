import * as pulumi from "@pulumi/pulumi";
import type { Resource } from "../policies/rule/resource";
import { RecordingMonitor } from "./monitor";
import { runToItsEnd } from "./run";
import { withholdStackOutputs } from "./unanswered";

/** A program and the stack it is run for. */
export interface Program {
  readonly project: string;
  readonly stack: string;
  /** Stack configuration as Pulumi keeps it: `namespace:key` to a string, structured values as JSON. */
  readonly config: Readonly<Record<string, string>>;
  readonly run: () => unknown;
}

/**
 * Runs a program in this process, without an engine, and returns what it declares.
 * @throws the program's own error
 */
export async function declared({ project, stack, config, run }: Program): Promise<Resource[]> {
  const monitor = new RecordingMonitor(project, stack, config);
  // setMocks switches on every feature of the wire; its own monitor forgets options and relations.
  await pulumi.runtime.setMocks(noMocks, project, stack, true);
  pulumi.runtime.setMockOptions(monitor, project, stack, true);
  withholdStackOutputs();
  // Where each resource is declared: a stack trace as deep as it goes, which this monitor does not show.
  Object.assign(pulumi.Resource, { callsites: () => [] });
  pulumi.runtime.setAllConfig({ ...config });
  await runToItsEnd(run);
  return monitor.resources;
}

const noMocks: pulumi.runtime.Mocks = {
  newResource: ({ inputs }) => ({ id: "", state: inputs as Record<string, unknown> }),
  call: () => ({}),
};
