import * as grpc from "@grpc/grpc-js";
import * as rpc from "@pulumi/pulumi/proto/analyzer_pb";
import { AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { cite } from "../../domain/controls";
import type { Violation, Waived } from "../../domain/verdict";
import { diagnosticText, waivedText } from "./diagnostic";
import { type Enforced, enforced } from "./enforcement";
import { judgeResource, judgeStack } from "./evaluate";
import { type Exception, ExceptionBook } from "./exceptions";
import { guarded, type Resource } from "../rule/resource";
import type { Context, Rule, Severity } from "../rule/rule";
import { Stack } from "../rule/stack";
import { decode } from "./wire";

/** Name and version of the pack as the engine shows them. */
export interface PackFacts {
  readonly name: string;
  readonly version: string;
}

/**
 * The engine's Analyzer service over our rules. @pulumi/policy is not used: it decodes a resource
 * once per rule, hides what is secret, and lets an unknown value turn a mandatory policy into a note.
 */
export class Analyzer {
  private context: Context = { stack: "" };
  private book: ExceptionBook;
  /** The rules at the levels of the environment, until it says otherwise those of the rules themselves. */
  private enforced: Enforced;
  /** The resources of the run as they were declared, by URN. */
  private readonly declared = new Map<string, Resource>();

  /** @param now the moment of the run, by which exceptions expire */
  constructor(
    private readonly facts: PackFacts,
    private readonly rules: readonly Rule[],
    private readonly exceptions: readonly Exception[],
    private readonly now: Date,
  ) {
    this.book = this.bookOf("");
    this.enforced = { rules, violations: [] };
  }

  /** Listens on a free port of the loopback interface. */
  async listen(): Promise<number> {
    const server = new grpc.Server({ "grpc.max_receive_message_length": -1 });
    server.addService(AnalyzerService, this.methods());
    return new Promise((resolve, reject) => {
      server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
  }

  private methods(): grpc.UntypedServiceImplementation {
    return {
      handshake: unary(() => new rpc.AnalyzerHandshakeResponse()),
      configureStack: unary((request: rpc.AnalyzerStackConfigureRequest) => {
        this.context = { stack: request.getStack() };
        this.book = this.bookOf(request.getStack());
        return new rpc.AnalyzerStackConfigureResponse();
      }),
      configure: unary((request: rpc.ConfigureAnalyzerRequest) => {
        this.enforced = enforced(this.rules, settingsIn(request));
        return new Empty();
      }),
      cancel: unary(() => new Empty()),
      getAnalyzerInfo: unary(() => this.info()),
      getPluginInfo: unary(() => new PluginInfo().setVersion(this.facts.version)),
      analyze: unary((request: rpc.AnalyzeRequest) => {
        const resource = received(request);
        this.declared.set(resource.urn, resource);
        return this.response(judgeResource(this.enforced.rules, resource, this.context));
      }),
      analyzeStack: unary((request: rpc.AnalyzeStackRequest) => {
        const stack = new Stack(request.getResourcesList().map((each) => this.related(each)));
        return this.closing(judgeStack(this.enforced.rules, stack, this.context));
      }),
      remediate: unary(() => new rpc.RemediateResponse()),
    };
  }

  /**
   * A resource with its relations. At the end of a run the engine shows outputs, of which a preview
   * knows little and a component has none, so that the inputs are remembered from the beginning.
   */
  private related(message: rpc.AnalyzerResource): Resource {
    const declared = this.declared.get(message.getUrn());
    return declared === undefined ? received(message) : { ...declared, ...relations(message) };
  }

  private info(): rpc.AnalyzerInfo {
    const { name, version } = this.facts;
    return new rpc.AnalyzerInfo()
      .setName(name)
      .setDisplayname(name)
      .setVersion(version)
      .setSupportsconfig(true)
      .setPoliciesList([...byNameAndType(this.rules).values()]);
  }

  private bookOf(stack: string): ExceptionBook {
    const { rules, now } = this;
    return new ExceptionBook(this.exceptions, { rules, stack, now });
  }

  private response(found: readonly Violation[]): rpc.AnalyzeResponse {
    const { violations, waived } = this.book.excuse(found);
    return this.reported(violations, waived);
  }

  /** The last word of a run: what the stack rules found, then what is wrong with exceptions and levels. */
  private closing(found: readonly Violation[]): rpc.AnalyzeResponse {
    const { violations, waived } = this.book.excuse(found);
    const ofTheRun = [...this.book.close(), ...this.enforced.violations];
    return this.reported([...violations, ...ofTheRun], waived);
  }

  private reported(violations: readonly Violation[], waived: readonly Waived[]) {
    return new rpc.AnalyzeResponse().setDiagnosticsList([
      ...violations.map((each) => this.diagnostic(each, each.level, diagnosticText(each))),
      ...waived.map((each) => this.diagnostic(each, "advisory", waivedText(each))),
    ]);
  }

  private diagnostic({ policy, urn }: Violation, level: Violation["level"], text: string) {
    const { name, version } = this.facts;
    return new rpc.AnalyzeDiagnostic()
      .setPolicyname(policy)
      .setPolicypackname(name)
      .setPolicypackversion(version)
      .setEnforcementlevel(enforcement(level))
      .setUrn(urn)
      .setMessage(text);
  }
}

type Reply<Response> = (error: grpc.ServiceError | null, response?: Response) => void;

const unary =
  <Request, Response>(answer: (request: Request) => Response) =>
  (call: grpc.ServerUnaryCall<Request, Response>, reply: Reply<Response>) =>
    reply(null, answer(call.request));

const enforcement = (level: Violation["level"]) =>
  level === "mandatory" ? rpc.EnforcementLevel.MANDATORY : rpc.EnforcementLevel.ADVISORY;

/** Words of the engine's levels; `remediate` is none of ours, because no rule changes a resource. */
const levelNames: Readonly<Record<rpc.EnforcementLevel, string>> = {
  [rpc.EnforcementLevel.ADVISORY]: "advisory",
  [rpc.EnforcementLevel.MANDATORY]: "mandatory",
  [rpc.EnforcementLevel.DISABLED]: "disabled",
  [rpc.EnforcementLevel.REMEDIATE]: "remediate",
};

function settingsIn(request: rpc.ConfigureAnalyzerRequest): Record<string, unknown> {
  const settings = [...request.getPolicyconfigMap().entries()].map(([policy, setting]) => {
    const properties = setting.getProperties()?.toJavaScript() ?? {};
    return [policy, { level: levelNames[setting.getEnforcementlevel()], properties }] as const;
  });
  return Object.fromEntries(settings);
}

const severities: Record<Severity, rpc.PolicySeverity> = {
  low: rpc.PolicySeverity.POLICY_SEVERITY_LOW,
  medium: rpc.PolicySeverity.POLICY_SEVERITY_MEDIUM,
  high: rpc.PolicySeverity.POLICY_SEVERITY_HIGH,
  critical: rpc.PolicySeverity.POLICY_SEVERITY_CRITICAL,
};

/** A policy may have several rules of a type, and the engine counts what it is told. */
const byNameAndType = (rules: readonly Rule[]) =>
  new Map(rules.map((rule) => [`${rule.id} ${rule.scope}`, policyInfo(rule)]));

function policyInfo(rule: Rule): rpc.PolicyInfo {
  return new rpc.PolicyInfo()
    .setName(rule.id)
    .setDisplayname(rule.id)
    .setDescription(`${rule.title} (${rule.controls.map(cite).join(", ")})`)
    .setMessage(rule.remedy)
    .setEnforcementlevel(enforcement(rule.level ?? "mandatory"))
    .setPolicyType(
      rule.scope === "stack"
        ? rpc.PolicyType.POLICY_TYPE_STACK
        : rpc.PolicyType.POLICY_TYPE_RESOURCE,
    )
    .setSeverity(severities[rule.severity])
    .setRemediationSteps(rule.remedy);
}

/** A resource as the engine describes it, alone or with its relations. */
function received(message: rpc.AnalyzeRequest | rpc.AnalyzerResource): Resource {
  const urn = message.getUrn();
  const { props, secrets } = decode(message.getProperties());
  const options = message.getOptions();
  return {
    urn,
    type: message.getType(),
    name: message.getName(),
    props: guarded(urn, props),
    secrets,
    protect: options?.getProtect() ?? false,
    ignoreChanges: options?.getIgnorechangesList() ?? [],
    provider: receivedProvider(message.getProvider()),
    ...relations(message),
  };
}

function receivedProvider(
  provider: rpc.AnalyzerProviderResource | undefined,
): Resource["provider"] {
  if (provider === undefined) return undefined;
  const { props } = decode(provider.getProperties());
  return { type: provider.getType(), props: guarded(provider.getUrn(), props) };
}

function relations(
  message: rpc.AnalyzeRequest | rpc.AnalyzerResource,
): Pick<Resource, "parent" | "dependencies" | "propertyDependencies"> {
  if (!(message instanceof rpc.AnalyzerResource)) {
    const parent = message.getOptions()?.getParent() || undefined;
    return { parent, dependencies: [], propertyDependencies: {} };
  }
  const wired = [...message.getPropertydependenciesMap().entries()];
  return {
    parent: message.getParent() || undefined,
    dependencies: message.getDependenciesList(),
    propertyDependencies: Object.fromEntries(
      wired.map(([property, sources]) => [property, sources.getUrnsList()]),
    ),
  };
}
