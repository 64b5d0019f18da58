import { bcp } from "../../../domain/controls";
import { registeredParameters } from "../../../domain/parameters";
import { awsTypes, isAws } from "../../lens/aws";
import { isOurs } from "../../lens/ownership";
import { resourceRule } from "../../rule/rule";

const scheme = /^\/raxx\/[a-z][a-z0-9-]*\/\S+$/;

/** A parameter that the registry does not know is one that no restore would bring back. */
export const secretPathScheme = resourceRule({
  id: "secret-path-scheme",
  title:
    "Every parameter of the platform is named /raxx/<system>/… and the registry of secrets knows it.",
  controls: [bcp("2.6"), bcp("1.8")],
  severity: "medium",
  waivable: true,
  remedy:
    "Name it /raxx/<system>/<NAME> and add it to src/domain/secrets.ts, so that a restore re-seeds it.",
  applies: (resource) => isAws(resource, awsTypes.parameter) && isOurs(resource),
  check: ({ props: { name } }) => {
    if (typeof name !== "string" || !scheme.test(name)) {
      return ["the parameter is not named /raxx/<system>/…"];
    }
    return registeredParameters.has(name) ? [] : ["the registry does not know the parameter"];
  },
});
