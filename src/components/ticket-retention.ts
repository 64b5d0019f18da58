import * as pulumi from "@pulumi/pulumi";
import { ticketRetention, ticketRetentionType } from "../domain/ticket-retention";

/**
 * How long FreeScout keeps tickets, in the resource tree: FreeScout has no setting of it, a policy judges it there, and
 * `raxx tickets retention` deletes what is older (BCP, Security Considerations).
 */
export class TicketRetention extends pulumi.ComponentResource {
  constructor(instance: string, parent: pulumi.Resource) {
    super(ticketRetentionType, "ticket-retention", { instance, ...ticketRetention }, { parent });
    this.registerOutputs({});
  }
}
