import * as pulumi from "@pulumi/pulumi";
import { holderName, type UnmanagedSecret, unmanagedType } from "../domain/unmanaged-secrets";

/** What is no managed secret on purpose, in the resource tree, where a policy judges it (BCP §3.2.4). */
export class UnmanagedSecretRecord extends pulumi.ComponentResource {
  constructor(unmanaged: UnmanagedSecret, parent: pulumi.Resource) {
    const name = holderName(unmanaged).replaceAll(/[^\w-]+/g, "-");
    super(unmanagedType, name, { ...unmanaged }, { parent });
    this.registerOutputs({});
  }
}
