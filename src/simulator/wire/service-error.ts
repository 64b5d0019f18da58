import { Metadata, type ServiceError, status } from "@grpc/grpc-js";
import { ErrorResourceInitFailed } from "@pulumi/pulumi/proto/provider_pb";
import { Status } from "@pulumi/pulumi/proto/status_pb";
import { Any } from "google-protobuf/google/protobuf/any_pb";
import { type Properties, toWire } from "./properties";

/** An error that a provider reports: what failed, on which resource, in the API's words. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
}

/** The resource exists but did not become ready: it belongs in the state, and the next update retries it. */
export class NotReady extends ProviderError {
  readonly id: string;
  readonly state: Properties;
  readonly inputs: Properties;
  constructor(message: string, made: { id: string; state: Properties; inputs: Properties }) {
    super(message);
    this.id = made.id;
    this.state = made.state;
    this.inputs = made.inputs;
  }
}

/** The gRPC form of an error. Unknown, as the Terraform bridge sends it, so that the engine prints it as is. */
export function toServiceError(error: unknown): Partial<ServiceError> {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof NotReady)) return { code: status.UNKNOWN, details: message };
  const metadata = new Metadata();
  metadata.add("grpc-status-details-bin", Buffer.from(initFailed(error).serializeBinary()));
  return { code: status.UNKNOWN, details: message, metadata };
}

function initFailed({ id, state, inputs, message }: NotReady): Status {
  const detail = new ErrorResourceInitFailed();
  detail.setId(id);
  detail.setProperties(toWire(state));
  detail.setInputs(toWire(inputs));
  detail.setReasonsList([message]);
  const any = new Any();
  any.pack(detail.serializeBinary(), "pulumirpc.ErrorResourceInitFailed");
  const result = new Status();
  result.setCode(status.UNKNOWN);
  result.setMessage(message);
  result.addDetails(any);
  return result;
}
