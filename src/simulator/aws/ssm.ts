import { type Model } from "../provider/model";
import { exactlyOne, matching, needs, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { apiError, arn, idFrom, regional } from "./words";

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
    writeOnly: ["valueWo"],
    unread: ["overwrite", "valueWoVersion"],
    rules: [
      exactlyOne("value", "valueWo", "insecureValue"),
      needs("valueWoVersion", "valueWo"),
      oneOf("type", "String", "StringList", "SecureString"),
      oneOf("tier", "Standard", "Advanced", "Intelligent-Tiering"),
      oneOf("dataType", "aws:ec2:image", "aws:ssm:integration", "text"),
      matching("name", /^[a-zA-Z0-9_.\-/]{1,2048}$/, "must be letters, digits and _ . - /"),
    ],
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
