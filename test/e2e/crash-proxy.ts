import {
  Client,
  credentials,
  Server,
  ServerCredentials,
  type sendUnaryData,
  type ServiceDefinition,
  type ServerUnaryCall,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";

/** When to crash, counted in requests to create something. */
export interface CrashPoint {
  /** Which request to create something, from 1. */
  readonly create: number;
  /** Whether the cloud has done it by then; the engine has heard of it in neither case. */
  readonly landed: boolean;
}

/** No message is decoded here: what passes through is bytes. */
const same = (bytes: Buffer): Buffer => bytes;
const options = {
  "grpc.max_receive_message_length": -1,
  "grpc.max_send_message_length": -1,
};

/** The provider's service, with every message left as it is. */
function bytesOnly(): ServiceDefinition {
  const bytes = { requestSerialize: same, requestDeserialize: same };
  const replies = { responseSerialize: same, responseDeserialize: same };
  const unary = { requestStream: false, responseStream: false, ...bytes, ...replies };
  const methods = Object.entries(ResourceProviderService);
  return Object.fromEntries(methods.map(([name, { path }]) => [name, { path, ...unary }]));
}

/** Stands between the engine and the simulated providers, and can end the engine at an exact point. */
export class CrashProxy {
  private readonly servers: Server[] = [];
  private readonly clients: Client[] = [];
  private creates = 0;
  private point: CrashPoint | undefined;
  private crash: () => void = () => undefined;

  /** From now on: calls `crash` at this point, and then leaves every request unanswered. */
  arm(point: CrashPoint | undefined, crash: () => void = () => undefined): void {
    this.point = point;
    this.crash = crash;
    this.creates = 0;
  }

  /** Puts itself before each provider of a PULUMI_DEBUG_PROVIDERS, and resolves to the value to use instead. */
  async before(debugProviders: string): Promise<string> {
    const proxied = debugProviders.split(",").map(async (entry) => {
      const [name = "", port = ""] = entry.split(":");
      return `${name}:${await this.listen(`127.0.0.1:${port}`)}`;
    });
    return (await Promise.all(proxied)).join(",");
  }

  close(): void {
    for (const server of this.servers) server.forceShutdown();
    for (const client of this.clients) client.close();
  }

  private listen(upstream: string): Promise<number> {
    const server = new Server(options);
    server.addService(bytesOnly(), this.handlers(upstream));
    this.servers.push(server);
    return new Promise((resolve, reject) => {
      server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
  }

  private handlers(upstream: string): UntypedServiceImplementation {
    // A provider tells its instances apart by their connections, so each keeps one of its own.
    const connections = new Map<string, Client>();
    const connection = (peer: string): Client => {
      const known = connections.get(peer) ?? this.connect(upstream);
      connections.set(peer, known);
      return known;
    };
    const handlers = Object.entries(ResourceProviderService).map(([name, { path }]) => {
      const handler = (call: ServerUnaryCall<Buffer, Buffer>, reply: sendUnaryData<Buffer>) => {
        const client = connection(call.getPeer());
        const forward = (answer: sendUnaryData<Buffer>) =>
          client.makeUnaryRequest(path, same, same, call.request, call.metadata, answer);
        if (name === "create") this.create(forward, reply);
        else forward(reply);
      };
      return [name, handler];
    });
    return Object.fromEntries(handlers) as UntypedServiceImplementation;
  }

  private create(
    forward: (answer: sendUnaryData<Buffer>) => unknown,
    reply: sendUnaryData<Buffer>,
  ): void {
    this.creates += 1;
    if (this.creates !== this.point?.create) forward(reply);
    else if (this.point.landed) forward(() => this.crash());
    else this.crash();
  }

  private connect(upstream: string): Client {
    const own = { ...options, "grpc.use_local_subchannel_pool": 1 };
    const client = new Client(upstream, credentials.createInsecure(), own);
    this.clients.push(client);
    return client;
  }
}
