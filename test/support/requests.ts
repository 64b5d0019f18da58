import { setImmediate as nextTurn } from "node:timers/promises";
import * as pulumi from "@pulumi/pulumi";
import { CallResponse } from "@pulumi/pulumi/proto/provider_pb";
import type * as rpc from "@pulumi/pulumi/proto/resource_pb";
import { MockMonitor } from "@pulumi/pulumi/runtime/mocks";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";

type Reply = (error: unknown, response: unknown) => void;

/** Pulumi's own mocks, and what was asked of them. */
class RequestLog extends MockMonitor {
  readonly registered: rpc.RegisterResourceRequest[] = [];
  readonly read: rpc.ReadResourceRequest[] = [];
  readonly invoked: rpc.ResourceInvokeRequest[] = [];
  readonly called: rpc.ResourceCallRequest[] = [];
  readonly packages: rpc.RegisterPackageRequest[] = [];

  override async registerResource(request: rpc.RegisterResourceRequest, reply: Reply) {
    if (request.getType() !== "pulumi:pulumi:Stack") this.registered.push(request);
    await super.registerResource(request, reply);
  }

  override async readResource(request: rpc.ReadResourceRequest, reply: Reply) {
    this.read.push(request);
    await super.readResource(request, reply);
  }

  override async invoke(request: rpc.ResourceInvokeRequest, reply: Reply) {
    this.invoked.push(request);
    await super.invoke(request, reply);
  }

  /** The mocks have no methods of resources. */
  call(request: rpc.ResourceCallRequest, reply: Reply): void {
    this.called.push(request);
    const result = Struct.fromJavaScript({ result: { api_key: "told" } });
    reply(null, new CallResponse().setReturn(result));
  }

  override registerPackage(request: rpc.RegisterPackageRequest, reply: Reply) {
    this.packages.push(request);
    super.registerPackage(request, reply);
  }

  /** What the runtime closes at the end of a program; here there is no connection. */
  close(): void {}
}

/** What a program asks of the engine. */
export async function asked(program: () => unknown): Promise<RequestLog> {
  const mocks: pulumi.runtime.Mocks = {
    newResource: ({ inputs, name }) => ({ id: `${name}-id`, state: inputs as object }),
    call: ({ inputs }) => inputs as Record<string, unknown>,
  };
  await pulumi.runtime.setMocks(mocks, "raxx", "prod");
  const log = new RequestLog(mocks);
  pulumi.runtime.setMockOptions(log, "raxx", "prod");
  await pulumi.runtime.runInPulumiStack(async () => {
    await program();
  });
  await nextTurn();
  await pulumi.runtime.disconnect();
  return log;
}
