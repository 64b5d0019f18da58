import * as grpc from "@grpc/grpc-js";
import * as rpc from "@pulumi/pulumi/proto/analyzer_pb";
import { AnalyzerService } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Fault, PolicyResult } from "../../domain/verdict";
import { diagnostic, type PackFacts, packInfo } from "./described";
import { diagnosticText, waivedText } from "./diagnostic";
import { type Enforced, enforced } from "./enforcement";
import { judgeResource, judgeStack } from "./evaluate";
import { ExceptionBook, type Excused } from "./exceptions";
import type { Exception } from "./exceptions-file";
import { received, relations, settingsIn } from "./received";
import { Tally } from "./tally";
import type { Resource } from "../rule/resource";
import type { Context, Rule } from "../rule/rule";
import { Stack } from "../rule/stack";

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
  private readonly tally = new Tally();

  /**
   * @param now the moment of the run, by which exceptions expire
   * @param tell is told at the end of a run how each policy fared
   */
  constructor(
    private readonly facts: PackFacts,
    private readonly rules: readonly Rule[],
    private readonly exceptions: readonly Exception[],
    private readonly now: Date,
    private readonly tell: (results: readonly PolicyResult[]) => void = () => undefined,
  ) {
    this.book = this.bookOf("");
    this.enforced = { rules, violations: [] };
  }

  /** Listens on a free port of the loopback interface. */
  async listen(): Promise<number> {
    const server = new grpc.Server({
      "grpc.max_receive_message_length": -1,
      // Statistics of calls, which nobody asks for.
      "grpc.enable_channelz": 0,
    });
    server.addService(service, this.methods());
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
        this.judgeAs(request.getStack());
        return new rpc.AnalyzerStackConfigureResponse();
      }),
      configure: unary((request: rpc.ConfigureAnalyzerRequest) => {
        this.enforced = enforced(this.rules, settingsIn(request));
        return new Empty();
      }),
      cancel: unary(() => new Empty()),
      getAnalyzerInfo: unary(() => packInfo(this.facts, this.rules)),
      getPluginInfo: unary(() => new PluginInfo().setVersion(this.facts.version)),
      analyze: unary((request: rpc.AnalyzeRequest) => {
        const resource = received(request);
        this.learnStack(resource.urn);
        this.declared.set(resource.urn, resource);
        return this.response(
          judgeResource(this.enforced.rules, resource, this.context, this.tally),
        );
      }),
      analyzeStack: unary((request: rpc.AnalyzeStackRequest) => {
        const stack = new Stack(request.getResourcesList().map((each) => this.related(each)));
        this.learnStack(stack.resources[0]?.urn ?? "");
        return this.closing(judgeStack(this.enforced.rules, stack, this.context, this.tally));
      }),
      remediate: unary(() => new rpc.RemediateResponse()),
    };
  }

  private judgeAs(stack: string): void {
    this.context = { stack };
    this.book = this.bookOf(stack);
  }

  /** `pulumi policy analyze` does not say which stack it reads; every URN does. */
  private learnStack(urn: string): void {
    const [, stack = ""] = /^urn:pulumi:(.*?)::/.exec(urn) ?? [];
    if (this.context.stack === "" && stack !== "") this.judgeAs(stack);
  }

  /**
   * A resource with its relations. At the end of a run the engine shows outputs, of which a preview
   * knows little and a component has none, so that the inputs are remembered from the beginning.
   */
  private related(message: rpc.AnalyzerResource): Resource {
    const declared = this.declared.get(message.getUrn());
    return declared === undefined ? received(message) : { ...declared, ...relations(message) };
  }

  private bookOf(stack: string): ExceptionBook {
    const { rules, now } = this;
    return new ExceptionBook(this.exceptions, { rules, stack, now });
  }

  private response(found: readonly Fault[]): rpc.AnalyzeResponse {
    return this.reported(this.excused(found));
  }

  /** The last word of a run: what the stack rules found, then what is wrong with exceptions and levels. */
  private closing(found: readonly Fault[]): rpc.AnalyzeResponse {
    const { violations, waived } = this.excused(found);
    this.tell(this.tally.results(this.rules, this.enforced.rules));
    const ofTheRun = [...this.book.close(), ...this.enforced.violations];
    return this.reported({ violations: [...violations, ...ofTheRun], waived });
  }

  private excused(found: readonly Fault[]): Excused {
    const excused = this.book.excuse(found);
    this.tally.note(excused);
    return excused;
  }

  private reported({ violations, waived }: Excused): rpc.AnalyzeResponse {
    return new rpc.AnalyzeResponse().setDiagnosticsList([
      ...violations.map((each) => diagnostic(this.facts, each, each.level, diagnosticText(each))),
      ...waived.map((each) => diagnostic(this.facts, each, "advisory", waivedText(each))),
    ]);
  }
}

/** The engine asks before each analysis whether something is to be remedied, with all properties, which need not be read. */
const service = {
  ...AnalyzerService,
  remediate: { ...AnalyzerService.remediate, requestDeserialize: () => new rpc.AnalyzeRequest() },
};

type Reply<Response> = (error: grpc.ServiceError | null, response?: Response) => void;

const unary =
  <Request, Response>(answer: (request: Request) => Response) =>
  (call: grpc.ServerUnaryCall<Request, Response>, reply: Reply<Response>) =>
    reply(null, answer(call.request));
