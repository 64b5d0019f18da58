import * as pulumi from "@pulumi/pulumi";
import { type ConsentStore as Contract, consentStoreType } from "../domain/consent-store";

/**
 * What is promised of the Queue service's database, in the resource tree: a policy judges it there, and
 * `raxx privacy check` compares the database with it (DPIA §3 R5, §4.2, §4.6).
 */
export class ConsentStore extends pulumi.ComponentResource {
  constructor(contract: Contract, parent: pulumi.Resource) {
    super(consentStoreType, "consent-store", { ...contract }, { parent });
    this.registerOutputs({});
  }
}
