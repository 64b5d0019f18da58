import * as pulumi from "@pulumi/pulumi";
import type { Resource } from "../policies/resource";
import { RecordingMonitor } from "./monitor";

/** A program and the stack it is run for. */
export interface Program {
  readonly project: string;
  readonly stack: string;
  /** Stack configuration as Pulumi keeps it: `namespace:key` to a string, structured values as JSON. */
  readonly config: Readonly<Record<string, string>>;
  readonly run: () => unknown;
}

/** Runs a program in this process, without an engine, and returns what it declares. */
export async function declared({ project, stack, config, run }: Program): Promise<Resource[]> {
  const monitor = new RecordingMonitor(project, stack);
  // setMocks switches on every feature of the wire; its own monitor forgets options and relations.
  await pulumi.runtime.setMocks(noMocks, project, stack, true);
  pulumi.runtime.setMockOptions(monitor, project, stack, true);
  pulumi.runtime.setAllConfig({ ...config });
  const failure = await runToItsEnd(run);
  if (failure !== undefined) throw failure.error;
  return monitor.resources;
}

/** What the program threw, once everything that it had begun is over: Pulumi would end the process. */
async function runToItsEnd(run: () => unknown): Promise<{ error: unknown } | undefined> {
  let failure: { error: unknown } | undefined;
  await pulumi.runtime.runInPulumiStack(async () => {
    try {
      return await run();
    } catch (error) {
      failure = { error };
      return {};
    }
  });
  await pulumi.runtime.disconnect();
  return failure;
}

const noMocks: pulumi.runtime.Mocks = {
  newResource: ({ inputs }) => ({ id: "", state: inputs as Record<string, unknown> }),
  call: () => ({}),
};
