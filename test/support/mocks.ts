import { setImmediate as nextTurn } from "node:timers/promises";
import * as pulumi from "@pulumi/pulumi";
import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import type { Environment } from "../../src/domain/environments";
import { decode } from "../../src/policies/pack/wire";

/** A resource, component or provider as a program registered it. */
export interface Recorded {
  readonly type: string;
  /** Name in the program. */
  readonly name: string;
  /** Inputs with every output resolved; secrets are unwrapped and named in `secrets`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Paths of the inputs that were marked as secret, such as `valueWo`. */
  readonly secrets: readonly string[];
  readonly protect: boolean;
  readonly ignoreChanges: readonly string[];
  readonly deleteBeforeReplace: boolean;
  /** Names of the resources it waits for, parents left out. */
  readonly dependsOn: readonly string[];
  /** Name of the parent; absent right under the stack. */
  readonly parent?: string;
  /** Name of the explicit provider; absent where the default one would be used. */
  readonly provider?: string;
}

interface Surroundings {
  readonly stack?: Environment;
  /** What the cloud answers beyond the inputs: properties that only exist once a resource does. */
  readonly outputs?: (type: string, name: string) => Readonly<Record<string, unknown>>;
  /** Answer of a look-up such as `heroku:index/getPipeline:getPipeline`. */
  readonly lookup?: (token: string, inputs: Record<string, unknown>) => Record<string, unknown>;
}

/**
 * Runs `program` against mocks to its very end and returns all that it registered, in order. Nothing
 * is left pending, and an error of the program rejects.
 */
export async function declare(
  program: () => unknown,
  { stack = "prod", outputs = cloudOutputs, lookup = found }: Surroundings = {},
): Promise<Recorded[]> {
  const mocks: pulumi.runtime.Mocks = {
    newResource: ({ type, name, inputs }) => ({
      id: `${name}-id`,
      state: { ...(inputs as object), ...outputs(type, name) },
    }),
    call: ({ token, inputs }) => lookup(token, inputs as Record<string, unknown>),
  };
  // setMocks switches on every feature of the wire; its own monitor forgets options and relations.
  await pulumi.runtime.setMocks(mocks, "raxx", stack);
  const monitor = new RecordingMonitor(mocks);
  pulumi.runtime.setMockOptions(monitor, "raxx", stack);
  const failures: Error[] = [];
  await pulumi.runtime.runInPulumiStack(async () => {
    try {
      await program();
    } catch (error) {
      failures.push(error as Error);
    }
  });
  // Also after a failure: what is under way would otherwise run into the next test.
  await quiet(monitor);
  if (failures[0]) throw failures[0];
  return monitor.recorded;
}

/** The runtime waits for its calls only; what an `apply` declares starts a turn of the event loop later. */
async function quiet({ recorded }: RecordingMonitor): Promise<void> {
  let seen: number;
  do {
    seen = recorded.length;
    await nextTurn();
  } while (recorded.length > seen);
  await pulumi.runtime.disconnect();
}

/** The one resource of `type` (and `name`); fails the test when there is none or several. */
export function only(resources: readonly Recorded[], type: string, name?: string): Recorded {
  const matching = ofType(resources, type).filter(
    (each) => name === undefined || each.name === name,
  );
  const [first, ...others] = matching;
  if (first === undefined || others.length > 0) {
    throw new Error(`${matching.length} resources ${type} ${name ?? ""}, expected 1`);
  }
  return first;
}

export function ofType(resources: readonly Recorded[], type: string): Recorded[] {
  return resources.filter((resource) => resource.type === type);
}

/** What real providers compute and systems build on. */
function cloudOutputs(type: string, name: string): Record<string, unknown> {
  return {
    arn: `arn:mock:${name}`,
    ...(type === "aws:lightsail/staticIp:StaticIp" && { ipAddress: "203.0.113.10" }),
    ...(type === "heroku:index/drain:Drain" && { token: `d.${name}` }),
    ...(type === "aws:lambda/functionUrl:FunctionUrl" && { functionUrl: `https://${name}.test/` }),
    ...(type === "heroku:index/domain:Domain" && { cname: `${name}.herokudns.com` }),
  };
}

const found = (_: string, inputs: Record<string, unknown>) => ({ id: "found-id", ...inputs });

/** Pulumi's own monitor, which also keeps what was asked of it. */
class RecordingMonitor extends MockMonitor {
  readonly recorded: Recorded[] = [];

  override async registerResource(
    request: RegisterResourceRequest,
    reply: (error: unknown, response: unknown) => void,
  ): Promise<void> {
    if (request.getType() !== "pulumi:pulumi:Stack") this.recorded.push(recorded(request));
    await super.registerResource(request, reply);
  }

  /** What the runtime closes at the end of a program; here there is no connection. */
  close(): void {}
}

function recorded(request: RegisterResourceRequest): Recorded {
  const { props, secrets } = decode(request.getObject());
  const parent = nameOf(request.getParent());
  return {
    type: request.getType(),
    name: request.getName(),
    inputs: props,
    secrets: [...secrets],
    protect: request.getProtect() ?? false,
    ignoreChanges: request.getIgnorechangesList(),
    deleteBeforeReplace: request.getDeletebeforereplace(),
    dependsOn: request.getDependenciesList().map((urn) => nameOf(urn) ?? urn),
    ...(parent !== undefined && { parent }),
    ...(request.getProvider() !== "" && { provider: nameOf(request.getProvider()) }),
  };
}

/** The last part of `urn:…::type::name`, of a provider's `urn::id` too; nothing for the stack. */
function nameOf(urn: string): string | undefined {
  const [, , type, name] = urn.split("::");
  return type === "pulumi:pulumi:Stack" ? undefined : name;
}
