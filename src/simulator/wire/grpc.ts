import {
  type handleUnaryCall,
  type sendUnaryData,
  type ServerUnaryCall,
  status,
} from "@grpc/grpc-js";
import { CheckFailure } from "@pulumi/pulumi/proto/provider_pb";
import { toServiceError } from "./service-error";
import { type About } from "../provider/kind";
import { type Properties } from "./properties";

/**
 * The engine opens one connection for each provider instance of the program (default and explicit ones), all
 * to the same port. What `Configure` says holds for its connection.
 */
export class Sessions {
  private readonly configs = new Map<string, Properties>();
  private latest: Properties = {};
  private readonly renamed: Record<string, string>;

  /** `renamed`: old names of types, and the new ones. */
  constructor(renamed: Record<string, string> = {}) {
    this.renamed = renamed;
  }

  remember(call: Peer, config: Properties): void {
    this.configs.set(call.getPeer(), config);
    this.latest = config;
  }

  /** What a call is about. Older engines leave the type out; it is then read from the URN. */
  aboutOf(call: Peer, urn: string, type: string): About {
    const fromUrn = urn.split("::")[2]?.split("$").pop() ?? "";
    const named = type === "" ? fromUrn : type;
    return { urn, type: this.renamed[named] ?? named, config: this.configOf(call) };
  }

  /**
   * The configuration of the caller's connection. One that was idle for long is opened anew without being
   * configured again; it gets the latest configuration.
   */
  configOf(call: Peer): Properties {
    return this.configs.get(call.getPeer()) ?? this.latest;
  }
}

/** Who calls: the address of the connection. */
interface Peer {
  getPeer(): string;
}

/** One thing that is wrong with the inputs. */
export const failureOf = (reason: string, property = ""): CheckFailure =>
  new CheckFailure().setReason(reason).setProperty(property);

/** A gRPC handler from a function that returns the response, or throws. */
export function unary<Request, Response>(
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
