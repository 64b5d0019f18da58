import {
  type handleUnaryCall,
  type sendUnaryData,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as rpc from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { checkConfig, readConfig } from "./configuration";
import { type Change } from "./diff";
import { toServiceError } from "./errors";
import { type Provider } from "./model";
import { fromWire, type Properties, toWire } from "./properties";
import { type About } from "./kind";
import { type Naming } from "./naming";
import { type Simulation } from "./simulation";
import { equal } from "./values";

/** The engine's own limit: a Lambda archive or a big policy arrives in one message. */
const maxMessageBytes = 400 * 1024 * 1024;

/** Serves one provider on a free local port, and resolves to that port. */
export function serve(simulation: Simulation): Promise<number> {
  const server = new Server({
    "grpc.max_receive_message_length": maxMessageBytes,
    "grpc.max_send_message_length": maxMessageBytes,
  });
  server.addService(ResourceProviderService, service(simulation));
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
      if (error) reject(error);
      else resolve(port);
    });
  });
}

/**
 * The engine opens one connection for each provider instance of the program (default and explicit ones), all
 * to the same port. What `Configure` says holds for its connection.
 */
class Sessions {
  private readonly configs = new Map<string, Properties>();
  private latest: Properties = {};

  remember(peer: string, config: Properties): void {
    this.configs.set(peer, config);
    this.latest = config;
  }

  /** A connection that was idle for long is opened anew, and is then only known by its configuration. */
  configOf(peer: string): Properties {
    return this.configs.get(peer) ?? this.latest;
  }
}

function service(simulation: Simulation): UntypedServiceImplementation {
  const sessions = new Sessions();
  const about = (call: { getPeer(): string }, urn: string, type: string): About => ({
    urn,
    type: type === "" ? typeOf(urn) : type,
    config: sessions.configOf(call.getPeer()),
  });
  return {
    ...lifecycle(simulation.provider, sessions),
    ...resources(simulation, about),
    invoke: unary(async (request: rpc.InvokeRequest, call) => {
      const config = sessions.configOf(call.getPeer());
      const args = fromWire(request.getArgs());
      const { result, failures } = await simulation.invoke(request.getTok(), args, config);
      return new rpc.InvokeResponse()
        .setReturn(toWire(result))
        .setFailuresList(failures.map(({ reason, path }) => failureOf(reason, path)));
    }),
  };
}

/** Everything that concerns the provider rather than a resource. */
function lifecycle(provider: Provider, sessions: Sessions): UntypedServiceImplementation {
  return {
    handshake: unary(() => capabilities(new rpc.ProviderHandshakeResponse())),
    attach: unary(() => new Empty()),
    cancel: unary(() => new Empty()),
    getPluginInfo: unary(() => new PluginInfo().setVersion(provider.version)),
    getSchema: unary(() => new rpc.GetSchemaResponse().setSchema(emptySchema(provider))),
    getMapping: unary(() => new rpc.GetMappingResponse()),
    getMappings: unary(() => new rpc.GetMappingsResponse()),
    parameterize: unary((request: rpc.ParameterizeRequest) => parameterize(provider, request)),
    checkConfig: unary((request: rpc.CheckRequest) => {
      const news = fromWire(request.getNews());
      const failures = checkConfig(provider, request.getUrn(), news);
      return new rpc.CheckResponse()
        .setInputs(request.getNews())
        .setFailuresList(failures.map((reason) => failureOf(reason)));
    }),
    diffConfig: unary((request: rpc.DiffRequest) => {
      const before = readConfig(provider, fromWire(request.getOldInputs()));
      const same = equal(before, readConfig(provider, fromWire(request.getNews())));
      const { DIFF_NONE, DIFF_SOME } = rpc.DiffResponse.DiffChanges;
      return new rpc.DiffResponse().setChanges(same ? DIFF_NONE : DIFF_SOME);
    }),
    configure: unary((request: rpc.ConfigureRequest, call) => {
      sessions.remember(call.getPeer(), readConfig(provider, fromWire(request.getArgs())));
      const response = new rpc.ConfigureResponse().setSupportspreview(true);
      return response
        .setAcceptsecrets(true)
        .setAcceptoutputs(true)
        .setSupportsAutonamingConfiguration(true);
    }),
  };
}

function capabilities(response: rpc.ProviderHandshakeResponse): rpc.ProviderHandshakeResponse {
  // Not acceptResources: a resource passed by value then arrives as its id, which is all a cloud knows.
  return response
    .setAcceptSecrets(true)
    .setAcceptOutputs(true)
    .setSupportsAutonamingConfiguration(true);
}

const emptySchema = ({ name, version }: Provider): string => JSON.stringify({ name, version });

/**
 * Turns the Terraform bridge into the provider it is asked for; only ours is simulated. Like the bridge, goes
 * by the parameter's value: the version beside it is the bridge's own where the engine reads it from a state.
 */
function parameterize(
  provider: Provider,
  request: rpc.ParameterizeRequest,
): rpc.ParameterizeResponse {
  const { url, version } = remoteOf(request);
  if (url.split("/").pop() !== provider.name || version !== provider.version)
    throw new Error(
      `the simulated ${provider.plugin} is ${provider.name} ${provider.version}, not ${url} ${version}`,
    );
  return new rpc.ParameterizeResponse().setName(provider.name).setVersion(provider.version);
}

/** From `{"remote":{"url":…,"version":…}}`, or from command-line arguments: `heroku/heroku 5.3.2`. */
function remoteOf(request: rpc.ParameterizeRequest): { url: string; version: string } {
  const [url = "", version = ""] = request.getArgs()?.getArgsList() ?? [];
  const value = request.getValue();
  if (value === undefined) return { url, version };
  const text = Buffer.from(value.getValue_asU8()).toString("utf8");
  const { remote } = JSON.parse(text) as { remote?: { url?: string; version?: string } };
  return { url: remote?.url ?? "", version: remote?.version ?? "" };
}

type AboutOf = (call: { getPeer(): string }, urn: string, type: string) => About;

/** Check, diff and the four operations of a resource's life. */
function resources(simulation: Simulation, about: AboutOf): UntypedServiceImplementation {
  return {
    check: unary(async (request: rpc.CheckRequest, call) => {
      const who = about(call, request.getUrn(), request.getType());
      const { inputs, failures } = await simulation.check(who, {
        olds: fromWire(request.getOlds()),
        news: fromWire(request.getNews()),
        naming: namingOf(request),
      });
      return new rpc.CheckResponse()
        .setInputs(toWire(inputs))
        .setFailuresList(failures.map((reason) => failureOf(reason)));
    }),
    diff: unary(async (request: rpc.DiffRequest, call) => {
      const who = about(call, request.getUrn(), request.getType());
      const { changes, deleteBeforeReplace } = await simulation.diff(who, {
        asked: fromWire(request.getOldInputs()),
        state: fromWire(request.getOlds()),
        wanted: fromWire(request.getNews()),
        ignored: request.getIgnorechangesList(),
      });
      return diffOf(changes, deleteBeforeReplace);
    }),
    create: unary(async (request: rpc.CreateRequest, call) => {
      const who = about(call, request.getUrn(), request.getType());
      const inputs = fromWire(request.getProperties());
      const { id, state } = await simulation.create(who, inputs, request.getPreview());
      return new rpc.CreateResponse().setId(id).setProperties(toWire(state));
    }),
    read: unary(async (request: rpc.ReadRequest, call) => {
      const who = about(call, request.getUrn(), request.getType());
      const found = await simulation.read(who, request.getId(), {
        state: fromWire(request.getProperties()),
        inputs: fromWire(request.getInputs()),
      });
      const response = new rpc.ReadResponse();
      if (found === undefined) return response;
      response.setId(found.id).setProperties(toWire(found.state));
      return response.setInputs(toWire(found.inputs));
    }),
    update: unary(async (request: rpc.UpdateRequest, call) => {
      const who = about(call, request.getUrn(), request.getType());
      const state = await simulation.update(who, request.getId(), {
        state: fromWire(request.getOlds()),
        inputs: fromWire(request.getNews()),
        preview: request.getPreview(),
      });
      return new rpc.UpdateResponse().setProperties(toWire(state));
    }),
    delete: unary(async (request: rpc.DeleteRequest, call) => {
      const who = about(call, request.getUrn(), request.getType());
      await simulation.delete(who, request.getId(), fromWire(request.getProperties()));
      return new Empty();
    }),
  };
}

function namingOf(request: rpc.CheckRequest): Naming | undefined {
  const options = request.getAutonaming();
  if (options === undefined) return undefined;
  const modes = ["propose", "enforce", "disable"] as const;
  return { proposed: options.getProposedName(), mode: modes[options.getMode()] ?? "propose" };
}

function diffOf(changes: Change[], deleteBeforeReplace: boolean): rpc.DiffResponse {
  const { DIFF_NONE, DIFF_SOME } = rpc.DiffResponse.DiffChanges;
  const response = new rpc.DiffResponse()
    .setChanges(changes.length > 0 ? DIFF_SOME : DIFF_NONE)
    .setHasdetaileddiff(true);
  const replaces = changes.filter(({ replaces }) => replaces);
  response.setReplacesList(unique(replaces.map(({ path }) => top(path))));
  response.setDiffsList(unique(changes.map(({ path }) => top(path))));
  response.setDeletebeforereplace(deleteBeforeReplace && replaces.length > 0);
  for (const change of changes)
    response.getDetaileddiffMap().set(change.path, propertyDiff(change));
  return response;
}

const top = (path: string): string => path.split(/[.[]/)[0] ?? path;
const unique = (names: string[]): string[] => [...new Set(names)];

function propertyDiff({ kind, replaces, input }: Change): rpc.PropertyDiff {
  const { Kind } = rpc.PropertyDiff;
  const kinds = {
    add: [Kind.ADD, Kind.ADD_REPLACE],
    delete: [Kind.DELETE, Kind.DELETE_REPLACE],
    update: [Kind.UPDATE, Kind.UPDATE_REPLACE],
  } as const;
  return new rpc.PropertyDiff().setKind(kinds[kind][replaces ? 1 : 0]).setInputdiff(input);
}

function failureOf(reason: string, property = ""): rpc.CheckFailure {
  return new rpc.CheckFailure().setReason(reason).setProperty(property);
}

/** Older engines leave the type out; the URN's third part ends with it. */
const typeOf = (urn: string): string => urn.split("::")[2]?.split("$").pop() ?? "";

/** A gRPC handler from a function that returns the response, or throws. */
function unary<Request, Response>(
  answer: (
    request: Request,
    call: ServerUnaryCall<Request, Response>,
  ) => Response | Promise<Response>,
): handleUnaryCall<Request, Response> {
  return (call: ServerUnaryCall<Request, Response>, reply: sendUnaryData<Response>) => {
    Promise.resolve()
      .then(() => answer(call.request, call))
      .then(
        (response) => {
          reply(null, response);
        },
        (error: unknown) => {
          reply({ code: status.UNKNOWN, ...toServiceError(error) });
        },
      );
  };
}
