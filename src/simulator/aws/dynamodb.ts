import { uuid } from "../provider/made-up";
import { type Model } from "../provider/model";
import { matching, needs, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { type Properties } from "../wire/properties";
import { isObject, reveal, text } from "../wire/values";
import { apiError, arn, idFrom, regional } from "./words";

/** DynamoDB. */
export const dynamodb: Record<string, Model> = {
  "dynamodb/table:Table": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating AWS DynamoDB Table (${need(draft, "name")})`,
        "DynamoDB",
        "CreateTable",
        400,
        `ResourceInUseException: Table already exists: ${need(draft, "name")}`,
      ),
    replaces: [
      "name",
      "hashKey",
      "rangeKey",
      "localSecondaryIndexes",
      "importTable",
      "restoreBackupArn",
      "restoreDateTime",
      "restoreSourceName",
      "restoreSourceTableArn",
      "restoreToLatestTime",
    ],
    sets: ["attributes"],
    defaults: { billingMode: "PROVISIONED" },
    rules: [
      oneOf("billingMode", "PAY_PER_REQUEST", "PROVISIONED"),
      oneOf("attributes.type", "B", "N", "S"),
      matching("name", /^[\w.-]{3,255}$/, "must be 3 to 255 letters, digits, _ . or -"),
      needs("streamViewType", "streamEnabled"),
      indexedAttributes,
    ],
    undeletable: ({ id, properties }) =>
      properties["deletionProtectionEnabled"] === true
        ? apiError(
            `deleting DynamoDB Table (${id})`,
            "DynamoDB",
            "DeleteTable",
            400,
            "ValidationException: Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
          )
        : undefined,
    outputs: {
      arn: (draft) => arn("dynamodb", draft, `table/${draft.id}`),
      streamArn: (draft) =>
        draft.inputs["streamEnabled"] === true
          ? arn("dynamodb", draft, `table/${draft.id}/stream/${uuid(draft.seed, "stream")}`)
          : "",
      streamLabel: () => "",
    },
  },
};

/** The attributes that a table defines are exactly those that its keys and indexes use. */
function indexedAttributes(inputs: Properties) {
  const defined = names(inputs, "attributes", "name");
  const keys = ["hashKey", "rangeKey"].flatMap((name) => text(inputs, name) ?? []);
  const indexes = ["globalSecondaryIndexes", "localSecondaryIndexes"].flatMap((list) => [
    ...names(inputs, list, "hashKey"),
    ...names(inputs, list, "rangeKey"),
  ]);
  const used = new Set([...keys, ...indexes]);
  const unused = defined.filter((name) => !used.has(name));
  const missing = [...used].filter((name) => !defined.includes(name));
  // Global indexes can also be described by `keySchemas`, which this check does not read.
  if (inputs["globalSecondaryIndexes"] !== undefined) return [];
  return [
    ...(unused.length > 0
      ? [
          {
            path: "attributes",
            reason: `all attributes must be indexed. Unused attributes: ["${unused.join('" "')}"]`,
          },
        ]
      : []),
    ...(missing.length > 0
      ? [
          {
            path: "attributes",
            reason: `all indexes must match a defined attribute. Unmatched indexes: ["${missing.join('" "')}"]`,
          },
        ]
      : []),
  ];
}

function names(inputs: Properties, list: string, property: string): string[] {
  const elements = reveal(inputs[list] ?? null);
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element) => (isObject(element) ? (text(element, property) ?? []) : []));
}
