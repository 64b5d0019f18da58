import * as pulumi from "@pulumi/pulumi";
import { type GoalRoute, goalsType } from "../domain/goals";

/** Which goal each path of the analytics service serves, in the resource tree, where the policies judge it (DPIA §2). */
export class AnalyticsGoals extends pulumi.ComponentResource {
  constructor(routes: readonly GoalRoute[], parent: pulumi.Resource) {
    super(goalsType, "analytics-goals", { routes }, { parent });
    this.registerOutputs({});
  }
}
