import * as pulumi from "@pulumi/pulumi";
import {
  dumpsStandIn,
  type LogicalBackups as Dumps,
  logicalBackupsType,
} from "../domain/logical-backups";

/**
 * Whether and when Heroku dumps an app's database, in the resource tree: no provider has a resource of it, a policy judges it
 * there, and `raxx db schedule` brings it to Heroku (BCP §1.2, §2.1).
 */
export class LogicalBackups extends pulumi.ComponentResource {
  constructor(label: string, dumps: Omit<Dumps, "standIn">, parent: pulumi.Resource) {
    super(logicalBackupsType, label, { ...dumps, standIn: dumpsStandIn }, { parent });
    this.registerOutputs({});
  }
}
