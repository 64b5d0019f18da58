import { credentials } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as rpc from "@pulumi/pulumi/proto/provider_pb";
import { type Empty } from "google-protobuf/google/protobuf/empty_pb";
import { fromWire, type Properties, toWire } from "../../src/simulator/wire/properties";

/** What the engine hears back, without the wire. */
export interface CheckAnswer {
  inputs: Properties;
  failures: string[];
}
export interface DiffAnswer {
  changed: boolean;
  replaces: string[];
  details: Record<string, rpc.PropertyDiff.Kind>;
  deleteBeforeReplace: boolean;
}
export interface Made {
  id: string;
  state: Properties;
}
export interface Found extends Made {
  inputs: Properties;
}
/** A resource that exists, and what it was made from. */
export interface Declared extends Found {
  urn: string;
}

/** One connection to a simulated provider, speaking gRPC as the engine does. */
export class Connection {
  private readonly client: ResourceProviderClient;

  /** `address` is one entry of PULUMI_DEBUG_PROVIDERS, for example `aws:40123`. */
  constructor(address: string) {
    const port = address.split(":")[1] ?? "";
    // Like the engine's: a connection for each provider instance, not one for each address.
    const options = { "grpc.use_local_subchannel_pool": 1 };
    const target = `127.0.0.1:${port}`;
    this.client = new ResourceProviderClient(target, credentials.createInsecure(), options);
  }

  close(): void {
    this.client.close();
  }

  /** Any method of the service, by the name of the generated stub. */
  call<Answer>(method: keyof ResourceProviderClient, request: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const stub = this.client[method] as unknown as (
        this: ResourceProviderClient,
        request: unknown,
        done: (error: Error | null, answer: Answer) => void,
      ) => void;
      stub.call(this.client, request, (error, answer) => {
        if (error) reject(error);
        else resolve(answer);
      });
    });
  }

  async configure(config: Properties): Promise<void> {
    await this.call("configure", new rpc.ConfigureRequest().setArgs(toWire(config)));
  }

  async checkConfig(urn: string, news: Properties): Promise<CheckAnswer> {
    const request = new rpc.CheckRequest().setUrn(urn).setNews(toWire(news));
    return checkAnswer(await this.call<rpc.CheckResponse>("checkConfig", request));
  }

  async check(urn: string, news: Properties, olds: Properties = {}): Promise<CheckAnswer> {
    const request = new rpc.CheckRequest().setUrn(urn).setNews(toWire(news)).setOlds(toWire(olds));
    return checkAnswer(await this.call<rpc.CheckResponse>("check", request));
  }

  async diff(
    urn: string,
    {
      id,
      state,
      asked,
      wanted,
      ignored = [],
    }: Made & { asked: Properties; wanted: Properties; ignored?: string[] },
  ): Promise<DiffAnswer> {
    const request = new rpc.DiffRequest()
      .setUrn(urn)
      .setId(id)
      .setOlds(toWire(state))
      .setOldInputs(toWire(asked))
      .setNews(toWire(wanted))
      .setIgnorechangesList(ignored);
    const answer = await this.call<rpc.DiffResponse>("diff", request);
    const details: DiffAnswer["details"] = {};
    answer.getDetaileddiffMap().forEach((change: rpc.PropertyDiff, path: string) => {
      details[path] = change.getKind();
    });
    return {
      changed: answer.getChanges() === rpc.DiffResponse.DiffChanges.DIFF_SOME,
      replaces: answer.getReplacesList(),
      details,
      deleteBeforeReplace: answer.getDeletebeforereplace(),
    };
  }

  async create(urn: string, inputs: Properties, preview = false): Promise<Made> {
    const request = new rpc.CreateRequest()
      .setUrn(urn)
      .setProperties(toWire(inputs))
      .setPreview(preview);
    const answer = await this.call<rpc.CreateResponse>("create", request);
    return { id: answer.getId(), state: fromWire(answer.getProperties()) };
  }

  /** Checks and creates, as the engine does; throws what the check refuses. */
  async declare(urn: string, news: Properties): Promise<Declared> {
    const { inputs, failures } = await this.check(urn, news);
    if (failures.length > 0) throw new Error(failures.join("\n"));
    return { urn, inputs, ...(await this.create(urn, inputs)) };
  }

  /** Without a state, an import; undefined when there is no such thing. */
  async read(
    urn: string,
    id: string,
    { state = {}, inputs = {} }: { state?: Properties; inputs?: Properties } = {},
  ): Promise<Found | undefined> {
    const request = new rpc.ReadRequest()
      .setUrn(urn)
      .setId(id)
      .setProperties(toWire(state))
      .setInputs(toWire(inputs));
    const answer = await this.call<rpc.ReadResponse>("read", request);
    if (answer.getId() === "") return undefined;
    return {
      id: answer.getId(),
      state: fromWire(answer.getProperties()),
      inputs: fromWire(answer.getInputs()),
    };
  }

  async update(
    urn: string,
    { id, state, asked, wanted }: Made & { asked: Properties; wanted: Properties },
    preview = false,
  ): Promise<Properties> {
    const request = new rpc.UpdateRequest()
      .setUrn(urn)
      .setId(id)
      .setOlds(toWire(state))
      .setOldInputs(toWire(asked))
      .setNews(toWire(wanted))
      .setPreview(preview);
    const answer = await this.call<rpc.UpdateResponse>("update", request);
    return fromWire(answer.getProperties());
  }

  async delete(urn: string, { id, state }: Made): Promise<void> {
    const request = new rpc.DeleteRequest().setUrn(urn).setId(id).setProperties(toWire(state));
    await this.call<Empty>("delete", request);
  }

  async invoke(token: string, args: Properties): Promise<Properties> {
    const request = new rpc.InvokeRequest().setTok(token).setArgs(toWire(args));
    const answer = await this.call<rpc.InvokeResponse>("invoke", request);
    const [failure] = answer.getFailuresList();
    if (failure) throw new Error(failure.getReason());
    return fromWire(answer.getReturn());
  }
}

function checkAnswer(answer: rpc.CheckResponse): CheckAnswer {
  return {
    inputs: fromWire(answer.getInputs()),
    failures: answer.getFailuresList().map((failure) => failure.getReason()),
  };
}

/** The URN of a resource called `name` in the program. */
export const urnOf = (type: string, name: string): string =>
  `urn:pulumi:test::raxx::${type}::${name}`;
