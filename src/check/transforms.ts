import { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb";
import { type Callback, CallbackInvokeRequest } from "@pulumi/pulumi/proto/callback_pb";
import {
  type RegisterResourceRequest,
  TransformRequest,
  TransformResourceOptions,
  TransformResponse,
} from "@pulumi/pulumi/proto/resource_pb";

/** The transforms of a program, which the engine calls back for each resource before it looks at it. */
export class Transforms {
  private readonly ofStack: Callback[] = [];
  private readonly ofResource = new Map<string, readonly Callback[]>();
  private readonly parents = new Map<string, string>();
  private readonly clients = new Map<string, CallbacksClient>();

  /** From here on every resource of the stack is transformed. */
  addToStack(transform: Callback): void {
    this.ofStack.push(transform);
  }

  /** What stands below this resource is transformed as it is itself. */
  remember(urn: string, request: RegisterResourceRequest): void {
    this.parents.set(urn, request.getParent());
    const own = request.getTransformsList();
    if (own.length > 0) this.ofResource.set(urn, own);
  }

  /** The transforms of a resource in the engine's order: its own, those of its parents, the stack's. */
  of(request: RegisterResourceRequest): Callback[] {
    const all = [...request.getTransformsList()];
    for (let above = request.getParent(); above !== ""; above = this.parents.get(above) ?? "") {
      all.push(...(this.ofResource.get(above) ?? []));
    }
    return [...all, ...this.ofStack];
  }

  /**
   * Changes the request as the transforms say, one after the other.
   * @throws the error of a transform
   */
  async apply(transforms: readonly Callback[], request: RegisterResourceRequest): Promise<void> {
    for (const transform of transforms) change(request, await this.call(transform, asked(request)));
  }

  /** Ends the connections to the program. */
  close(): void {
    for (const client of this.clients.values()) client.close();
  }

  private async call(transform: Callback, request: TransformRequest): Promise<TransformResponse> {
    const message = new CallbackInvokeRequest();
    message.setToken(transform.getToken());
    message.setRequest(request.serializeBinary());
    const client = await this.clientOf(transform.getTarget());
    return new Promise((resolve, reject) => {
      client.invoke(message, (error, answer) => {
        if (error) reject(new Error(error.details));
        else resolve(TransformResponse.deserializeBinary(answer.getResponse_asU8()));
      });
    });
  }

  private async clientOf(target: string): Promise<CallbacksClient> {
    // Few programs transform anything, and gRPC takes a while to load.
    const { credentials } = await import("@grpc/grpc-js");
    const client =
      this.clients.get(target) ?? new CallbacksClient(target, credentials.createInsecure());
    this.clients.set(target, client);
    return client;
  }
}

function asked(request: RegisterResourceRequest): TransformRequest {
  const message = new TransformRequest();
  message.setType(request.getType());
  message.setName(request.getName());
  message.setCustom(request.getCustom());
  message.setParent(request.getParent());
  message.setProperties(request.getObject());
  message.setOptions(optionsOf(request));
  return message;
}

/** The options that a rule is shown. */
function optionsOf(request: RegisterResourceRequest): TransformResourceOptions {
  const options = new TransformResourceOptions();
  options.setDependsOnList(request.getDependenciesList());
  if (request.hasProtect()) options.setProtect(request.getProtect() ?? false);
  options.setIgnoreChangesList(request.getIgnorechangesList());
  options.setProvider(request.getProvider());
  options.setVersion(request.getVersion());
  return options;
}

function change(request: RegisterResourceRequest, answer: TransformResponse): void {
  request.setObject(answer.getProperties());
  const options = answer.getOptions();
  if (options === undefined) return;
  request.setDependenciesList(options.getDependsOnList());
  if (options.hasProtect()) request.setProtect(options.getProtect() ?? false);
  else request.clearProtect();
  request.setIgnorechangesList(options.getIgnoreChangesList());
  request.setProvider(options.getProvider());
}
