import { awsTypes, cloudName, isAws } from "./aws";
import { peek, type Resource } from "../rule/resource";
import { text } from "../rule/text";

const stateName = /(?:iac|terraform|tf|pulumi)[-_.]?state/i;

/** Whether a bucket of this name holds a deployment's state: `raxx-iac-state-prod`, and whatever else says so. */
export const isStateName = (name: string): boolean => stateName.test(name);

export const isStateBucket = (resource: Resource): boolean =>
  isAws(resource, awsTypes.bucket) &&
  isStateName(cloudName(resource) ?? (text(peek(resource, "bucketPrefix")) || resource.name));
