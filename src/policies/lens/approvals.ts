import { isApproval } from "../../domain/approval";
import type { Resource } from "../rule/resource";
import { variablesOf } from "./variables";

/** Whether a complete approval stands in this variable of the resource. */
export const isApprovedIn = (resource: Resource, variable: string): boolean =>
  variablesOf(resource).some(({ name, read }) => name === variable && isApproval(read()));
