import * as pulumi from "@pulumi/pulumi";
import type { SchemaLock } from "../domain/analytics-schema";

/**
 * The analytics store's schema in the resource tree, where the policies judge it as what is about to
 * run, whoever declares it (DPIA §4.4, §4.5, §6 condition 5).
 */
export class AnalyticsSchema extends pulumi.ComponentResource {
  constructor(lock: SchemaLock, parent: pulumi.Resource) {
    super("raxx:analytics:Schema", "analytics-schema", { ...lock }, { parent });
    this.registerOutputs({});
  }
}
