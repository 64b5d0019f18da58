import { type Model } from "../provider/model";
import { exactlyOne, lengthBetween, needs, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { Secret } from "../wire/properties";
import { apiError, arn, idFrom, regional } from "./words";

/** What the API has against a name; which names it keeps to itself is from its documentation. */
function nameFault(name: string): string | undefined {
  if (/^\/?aws/i.test(name))
    return `AccessDeniedException: No access to reserved parameter name: ${name}.`;
  if (!/^[a-zA-Z0-9_.\-/]+$/.test(name) || /^\/?ssm/i.test(name))
    return 'ValidationException: Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_';
  return name.includes("/") && !name.startsWith("/")
    ? "ValidationException: Parameter name must be a fully qualified name."
    : undefined;
}

/** The parameter store of Systems Manager. */
export const ssm: Record<string, Model> = {
  "ssm/parameter:Parameter": {
    id: idFrom("name"),
    unique: regional("name"),
    adopts: ({ inputs }) => inputs["overwrite"] === true,
    taken: (draft) =>
      apiError(
        `creating SSM Parameter (${need(draft, "name")})`,
        "SSM",
        "PutParameter",
        400,
        "ParameterAlreadyExists: The parameter already exists. To overwrite this value, set the overwrite option in the request to true.",
      ),
    replaces: ["name", "dataType"],
    replacesBetween: { tier: (before, after) => before === "Advanced" && after === "Standard" },
    ignoresBetween: {
      tier: (before, after) => before !== undefined && after === "Intelligent-Tiering",
    },
    writeOnly: ["valueWo"],
    unread: ["overwrite", "valueWoVersion"],
    // resourceParameterRead decrypts, unless the state says that the value was write-only.
    imported: ({ name }) => ({
      value: new Secret(`simulated-value-of-${name}`),
      hasValueWo: false,
    }),
    rules: [
      exactlyOne("value", "valueWo", "insecureValue"),
      needs("valueWoVersion", "valueWo"),
      needs("valueWo", "valueWoVersion"),
      oneOf("type", "String", "StringList", "SecureString"),
      oneOf("tier", "Standard", "Advanced", "Intelligent-Tiering"),
      oneOf("dataType", "aws:ec2:image", "aws:ssm:integration", "text"),
      lengthBetween("name", 1, 2048),
      lengthBetween("allowedPattern", 0, 1024),
      lengthBetween("description", 0, 1024),
    ],
    refusal: (draft) => {
      const fault = nameFault(need(draft, "name"));
      const doing = `creating SSM Parameter (${need(draft, "name")})`;
      return fault && apiError(doing, "SSM", "PutParameter", 400, fault);
    },
    outputs: {
      arn: (draft) => arn("ssm", draft, `parameter/${need(draft, "name").replace(/^\//, "")}`),
      dataType: () => "text",
      hasValueWo: ({ inputs }) => (inputs["valueWo"] ?? null) !== null,
      keyId: ({ inputs }) => (inputs["type"] === "SecureString" ? "alias/aws/ssm" : ""),
      tier: () => "Standard",
      version: ({ previous }) =>
        typeof previous?.["version"] === "number" ? previous["version"] + 1 : 1,
    },
  },
};
