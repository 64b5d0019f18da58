import { cloudName } from "./aws";
import type { Resource } from "../rule/resource";

const ourName = /^(?:\/raxx\/|alias\/raxx-|raxx-)/i;

/** Whether a resource is the platform's: declared by its own project, or called by its name. */
export const isOurs = (resource: Resource): boolean =>
  resource.urn.split("::")[1] === "raxx" ||
  ourName.test(cloudName(resource) ?? "") ||
  ourName.test(resource.name);
