import type { ChildProcess } from "node:child_process";
import * as grpc from "@grpc/grpc-js";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import * as rpc from "@pulumi/pulumi/proto/language_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { pluginProcess, programProcess } from "./processes";

/** Exit code of a program that has told the user itself what is wrong. */
const alreadyReported = 32;

/**
 * Pulumi's language host for Node, as far as this project needs one: it runs programs and policy packs
 * with the SDK's own entry points. The official host comes with every installation of Pulumi and is
 * used where it is; an engine that was built from source has none.
 */
export class LanguageHost {
  private readonly children = new Set<ChildProcess>();

  /** @param engine address of the engine that started the host */
  constructor(private engine: string) {}

  /** Ends the programs and packs that still run. */
  stop(): void {
    for (const child of this.children) child.kill();
  }

  /** Listens on a free port of the loopback interface. */
  async listen(): Promise<number> {
    const server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
    server.addService(LanguageRuntimeService, this.methods());
    return new Promise((resolve, reject) => {
      server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
  }

  private methods(): grpc.UntypedServiceImplementation {
    return {
      handshake: unary((request: rpc.LanguageHandshakeRequest) => {
        this.engine = request.getEngineAddress() || this.engine;
        return new rpc.LanguageHandshakeResponse();
      }),
      getPluginInfo: unary(() => new PluginInfo().setVersion(process.versions.node)),
      // Every provider is attached, so the engine has nothing to install.
      getRequiredPackages: unary(() => new rpc.GetRequiredPackagesResponse()),
      getRequiredPlugins: unary(() => new rpc.GetRequiredPluginsResponse()),
      getProgramDependencies: unary(() => new rpc.GetProgramDependenciesResponse()),
      about: unary(() =>
        new rpc.AboutResponse().setExecutable(process.execPath).setVersion(process.version),
      ),
      run: (
        call: grpc.ServerUnaryCall<rpc.RunRequest, rpc.RunResponse>,
        reply: Reply<rpc.RunResponse>,
      ) => {
        void this.run(call.request).then((response) => reply(null, response), reply);
      },
      runPlugin: (call: grpc.ServerWritableStream<rpc.RunPluginRequest, rpc.RunPluginResponse>) =>
        this.runPlugin(call),
      cancel: unary(() => {
        this.stop();
        return new Empty();
      }),
    };
  }

  private async run(request: rpc.RunRequest): Promise<rpc.RunResponse> {
    const child = this.watched(programProcess(request, this.engine));
    child.stdout.on("data", (data: Buffer) => process.stdout.write(data));
    child.stderr.on("data", (data: Buffer) => process.stderr.write(data));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const response = new rpc.RunResponse();
    if (code === alreadyReported) response.setBail(true);
    else if (code !== 0) response.setError(`Program exited with non-zero exit code: ${code}`);
    return response;
  }

  private watched<Child extends ChildProcess>(child: Child): Child {
    this.children.add(child);
    child.once("close", () => this.children.delete(child));
    return child;
  }

  /** Streams what the plugin prints: its first line tells the engine where it listens. */
  private runPlugin(
    call: grpc.ServerWritableStream<rpc.RunPluginRequest, rpc.RunPluginResponse>,
  ): void {
    const child = this.watched(pluginProcess(call.request, this.engine));
    child.stdout.on("data", (data: Buffer) =>
      call.write(new rpc.RunPluginResponse().setStdout(data)),
    );
    child.stderr.on("data", (data: Buffer) =>
      call.write(new rpc.RunPluginResponse().setStderr(data)),
    );
    child.once("error", (error) => call.destroy(error));
    child.once("close", (code) => {
      call.write(new rpc.RunPluginResponse().setExitcode(code ?? 1));
      call.end();
    });
    call.once("cancelled", () => child.kill());
  }
}

type Reply<Response> = grpc.sendUnaryData<Response>;

const unary =
  <Request, Response>(answer: (request: Request) => Response) =>
  (call: grpc.ServerUnaryCall<Request, Response>, reply: Reply<Response>) =>
    reply(null, answer(call.request));
