import { Server, ServerCredentials } from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { Sessions } from "./grpc";
import { lifecycle } from "./lifecycle";
import { operations } from "./operations";
import { type Simulation } from "../provider/simulation";

/** The engine's own limit: a Lambda archive or a big policy arrives in one message. */
const maxMessageBytes = 400 * 1024 * 1024;

/** Serves one provider on a free local port, and resolves to that port. */
export function serve(simulation: Simulation): Promise<number> {
  const server = new Server({
    "grpc.max_receive_message_length": maxMessageBytes,
    "grpc.max_send_message_length": maxMessageBytes,
  });
  const sessions = new Sessions(simulation.provider.renamed);
  server.addService(ResourceProviderService, {
    ...lifecycle(simulation.provider, sessions),
    ...operations(simulation, sessions),
  });
  return new Promise((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
      if (error) reject(error);
      else resolve(port);
    });
  });
}
