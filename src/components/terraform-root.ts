import * as pulumi from "@pulumi/pulumi";
import {
  rootBackendOf,
  type TerraformRoot as Root,
  terraformRootType,
} from "../domain/terraform-roots";

/**
 * Where a former Terraform root keeps its state, in the resource tree: a policy judges that none has a bucket of its own, and
 * `raxx adopt roots` looks whether it is so and what of it this program has taken over (BCP §1.7).
 */
export class TerraformRoot extends pulumi.ComponentResource {
  constructor(root: Root, parent: pulumi.Resource) {
    super(terraformRootType, `terraform-${root}`, { ...rootBackendOf(root) }, { parent });
    this.registerOutputs({});
  }
}
