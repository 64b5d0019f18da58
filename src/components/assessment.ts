import * as pulumi from "@pulumi/pulumi";
import { type Assessment as Standing, assessmentType } from "../domain/dpia";

/** How the impact assessment stands, in the resource tree, where the report finds it (DPIA §5, §6). */
export class Assessment extends pulumi.ComponentResource {
  constructor(standing: Standing, parent: pulumi.Resource) {
    super(assessmentType, "assessment", { ...standing }, { parent });
    this.registerOutputs({});
  }
}
