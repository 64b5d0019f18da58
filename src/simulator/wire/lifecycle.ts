import { type UntypedServiceImplementation } from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as rpc from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { checkConfig, readConfig } from "../provider/configuration";
import { failureOf, type Sessions, unary } from "./grpc";
import { type Provider } from "../provider/model";
import { fromWire } from "./properties";
import { equal } from "./values";

/** The calls that concern the provider as a whole rather than one resource. */
export function lifecycle(provider: Provider, sessions: Sessions): UntypedServiceImplementation {
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
      sessions.remember(call, readConfig(provider, fromWire(request.getArgs())));
      const response = new rpc.ConfigureResponse().setSupportspreview(true);
      return response
        .setAcceptsecrets(true)
        .setAcceptoutputs(true)
        .setSupportsAutonamingConfiguration(true);
    }),
  };
}

function capabilities(response: rpc.ProviderHandshakeResponse): rpc.ProviderHandshakeResponse {
  // Without acceptResources, the engine sends a resource that is passed as an input as its id.
  return response
    .setAcceptSecrets(true)
    .setAcceptOutputs(true)
    .setSupportsAutonamingConfiguration(true);
}

const emptySchema = ({ name, version }: Provider): string => JSON.stringify({ name, version });

/**
 * Turns the Terraform bridge into the provider that it is asked for, if that is the one simulated here. Only the
 * parameter's value counts: the version beside it may be the bridge's own.
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
