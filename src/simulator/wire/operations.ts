import { type UntypedServiceImplementation } from "@grpc/grpc-js";
import * as rpc from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { type Change } from "../provider/diff";
import { failureOf, type Sessions, unary } from "./grpc";
import { type Naming } from "../provider/naming";
import { fromWire, toWire } from "./properties";
import { type Simulation } from "../provider/simulation";

/** Check, diff, the four operations of a resource's life, and calls of functions. */
export function operations(
  simulation: Simulation,
  sessions: Sessions,
): UntypedServiceImplementation {
  return {
    check: unary(async (request: rpc.CheckRequest, call) => {
      const who = sessions.aboutOf(call, request.getUrn(), request.getType());
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
      const who = sessions.aboutOf(call, request.getUrn(), request.getType());
      const { changes, deleteBeforeReplace } = await simulation.diff(who, {
        asked: fromWire(request.getOldInputs()),
        state: fromWire(request.getOlds()),
        wanted: fromWire(request.getNews()),
        ignored: request.getIgnorechangesList(),
      });
      return diffOf(changes, deleteBeforeReplace);
    }),
    create: unary(async (request: rpc.CreateRequest, call) => {
      const who = sessions.aboutOf(call, request.getUrn(), request.getType());
      const inputs = fromWire(request.getProperties());
      const { id, state } = await simulation.create(who, inputs, request.getPreview());
      return new rpc.CreateResponse().setId(id).setProperties(toWire(state));
    }),
    read: unary(async (request: rpc.ReadRequest, call) => {
      const who = sessions.aboutOf(call, request.getUrn(), request.getType());
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
      const who = sessions.aboutOf(call, request.getUrn(), request.getType());
      const state = await simulation.update(who, request.getId(), {
        state: fromWire(request.getOlds()),
        inputs: fromWire(request.getNews()),
        preview: request.getPreview(),
      });
      return new rpc.UpdateResponse().setProperties(toWire(state));
    }),
    delete: unary(async (request: rpc.DeleteRequest, call) => {
      const who = sessions.aboutOf(call, request.getUrn(), request.getType());
      await simulation.delete(who, request.getId(), fromWire(request.getProperties()));
      return new Empty();
    }),
    invoke: unary(async (request: rpc.InvokeRequest, call) => {
      const config = sessions.configOf(call);
      const args = fromWire(request.getArgs());
      const { result, failures } = await simulation.invoke(request.getTok(), args, config);
      return new rpc.InvokeResponse()
        .setReturn(toWire(result))
        .setFailuresList(failures.map(({ reason, path }) => failureOf(reason, path)));
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
