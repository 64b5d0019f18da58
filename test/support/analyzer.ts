import { credentials, type ServiceError } from "@grpc/grpc-js";
import * as pulumi from "@pulumi/pulumi";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as rpc from "@pulumi/pulumi/proto/analyzer_pb";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { PolicyResult } from "../../src/domain/verdict";
import { Analyzer } from "../../src/policies/pack/analyzer";
import type { Exception } from "../../src/policies/pack/exceptions-file";
import type { Rule } from "../../src/policies/rule/rule";

/** A property bag as the engine sends it: JSON, with its marks for what is secret or unknown. */
type Bag = Readonly<Record<string, unknown>>;

/** What the engine sends for a value that does not exist yet. */
export const unknownMark = pulumi.runtime.unknownValue;

/** What the engine sends for a secret. */
export const secretMark = (value: unknown): Bag => ({
  [pulumi.runtime.specialSigKey]: pulumi.runtime.specialSecretSig,
  value,
});

/** A resource as the engine shows it; valid for any rule that only looks at what is given. */
export interface Shown {
  readonly type: string;
  readonly name: string;
  readonly properties?: Bag;
  readonly protect?: boolean;
  readonly ignoreChanges?: string[];
  readonly parent?: string;
  readonly provider?: { readonly type: string; readonly properties: Bag };
  /** Property to the URNs it was computed from; told at the end of a run only. */
  readonly from?: Readonly<Record<string, string[]>>;
}

/** A diagnostic as the engine hears it. */
export interface Said {
  readonly policy: string;
  readonly level: "mandatory" | "advisory" | "other";
  readonly urn: string;
  readonly message: string;
}

export const urnOf = ({ type, name }: Shown, stack = "prod"): string =>
  `urn:pulumi:${stack}::raxx::${type}::${name}`;

/** An analyzer that listens, and a client which speaks to it as the engine does. */
export class Session {
  private constructor(
    private readonly client: AnalyzerClient,
    private readonly stack: string,
  ) {}

  /** Configured for `stack`, as the engine does before it shows the first resource. */
  static async open(
    rules: readonly Rule[],
    {
      stack = "prod",
      exceptions = [] as readonly Exception[],
      now = new Date(),
      tell = undefined as ((results: readonly PolicyResult[]) => void) | undefined,
    } = {},
  ): Promise<Session> {
    const facts = { name: "@raxx/policies", version: "0.1.0" };
    const port = await new Analyzer(facts, rules, exceptions, now, tell).listen();
    const session = new Session(
      new AnalyzerClient(`127.0.0.1:${port}`, credentials.createInsecure()),
      stack,
    );
    await session.configureStack(stack);
    return session;
  }

  close(): void {
    this.client.close();
  }

  /** Any method of the service, by the name of the generated stub. */
  async call<Answer>(method: keyof AnalyzerClient, request: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const stub = this.client[method] as unknown as (
        this: AnalyzerClient,
        request: unknown,
        done: (error: ServiceError | null, answer: Answer) => void,
      ) => void;
      stub.call(this.client, request, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
  }

  async configureStack(stack: string): Promise<void> {
    await this.call("configureStack", new rpc.AnalyzerStackConfigureRequest().setStack(stack));
  }

  /** @param levels policy to level; `undefined` sends none, which the wire cannot tell from advisory */
  async configure(
    levels: Readonly<Record<string, rpc.EnforcementLevel | undefined>>,
  ): Promise<void> {
    const request = new rpc.ConfigureAnalyzerRequest();
    for (const [policy, level] of Object.entries(levels)) {
      const config = new rpc.PolicyConfig();
      if (level !== undefined) config.setEnforcementlevel(level);
      request.getPolicyconfigMap().set(policy, config);
    }
    await this.call("configure", request);
  }

  /** Shows one resource, before it is created. */
  async analyze(shown: Shown): Promise<Said[]> {
    const request = described(new rpc.AnalyzeRequest(), shown, this.stack);
    return said(await this.call<rpc.AnalyzeResponse>("analyze", request));
  }

  /** Shows all resources, at the end of a run. */
  async analyzeStack(shown: readonly Shown[] = []): Promise<Said[]> {
    const resources = shown.map((each) => related(each, this.stack));
    const request = new rpc.AnalyzeStackRequest().setResourcesList(resources);
    return said(await this.call<rpc.AnalyzeResponse>("analyzeStack", request));
  }
}

const struct = (bag: Bag): Struct => Struct.fromJavaScript(bag as Record<string, JavaScriptValue>);

function described<Message extends rpc.AnalyzeRequest | rpc.AnalyzerResource>(
  message: Message,
  shown: Shown,
  stack: string,
): Message {
  const { type, name, properties = {}, protect = false, ignoreChanges = [], parent = "" } = shown;
  const options = new rpc.AnalyzerResourceOptions()
    .setProtect(protect)
    .setIgnorechangesList(ignoreChanges)
    .setParent(parent);
  message.setType(type).setName(name).setUrn(urnOf(shown, stack)).setOptions(options);
  message.setProperties(struct(properties));
  if (shown.provider !== undefined) {
    const { type, properties } = shown.provider;
    const provider = new rpc.AnalyzerProviderResource().setType(type).setName("explicit");
    message.setProvider(provider.setProperties(struct(properties)));
  }
  return message;
}

function related(shown: Shown, stack: string): rpc.AnalyzerResource {
  const message = described(new rpc.AnalyzerResource(), shown, stack);
  for (const [property, urns] of Object.entries(shown.from ?? {})) {
    const sources = new rpc.AnalyzerPropertyDependencies().setUrnsList(urns);
    message.getPropertydependenciesMap().set(property, sources);
  }
  message.setDependenciesList(Object.values(shown.from ?? {}).flat());
  return message.setParent(shown.parent ?? "");
}

const said = (response: rpc.AnalyzeResponse): Said[] =>
  response.getDiagnosticsList().map((each) => ({
    policy: each.getPolicyname(),
    level: levels.get(each.getEnforcementlevel()) ?? "other",
    urn: each.getUrn(),
    message: each.getMessage(),
  }));

const levels: ReadonlyMap<rpc.EnforcementLevel, Said["level"]> = new Map([
  [rpc.EnforcementLevel.MANDATORY, "mandatory"],
  [rpc.EnforcementLevel.ADVISORY, "advisory"],
]);
