import { hex, uuid } from "../provider/made-up";
import { type Draft, type Model } from "../provider/model";
import { between, isPolicy, lengthBetween, matching, oneOf, reach } from "../provider/rules";
import { need } from "../provider/state";
import { at, isObject } from "../wire/values";
import { apiError, arn, idFrom, regional } from "./words";

const keyType = "aws:kms/key:Key";

const operations = [
  ...["Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom"],
  ...["ReEncryptTo", "Sign", "Verify", "GetPublicKey", "CreateGrant", "RetireGrant", "DescribeKey"],
  ...["GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateMac", "VerifyMac"],
  ...["DeriveSharedSecret"],
];

/** A principal by its ARN, or a service of AWS. */
const isPrincipal = (path: string) =>
  matching(
    path,
    /^(arn:[^:]+:.+|[a-z0-9.-]+\.amazonaws\.com)$/,
    "must be an ARN or a service principal",
  );

/** KMS: keys, their aliases and who else may use them. */
export const kms: Record<string, Model> = {
  "kms/key:Key": {
    id: ({ seed }) => uuid(seed),
    replaces: ["customKeyStoreId", "customerMasterKeySpec", "keyUsage", "multiRegion", "xksKeyId"],
    defaults: {
      bypassPolicyLockoutSafetyCheck: false,
      customerMasterKeySpec: "SYMMETRIC_DEFAULT",
      isEnabled: true,
      keyUsage: "ENCRYPT_DECRYPT",
    },
    unread: ["bypassPolicyLockoutSafetyCheck", "deletionWindowInDays"],
    rules: [
      between("deletionWindowInDays", 7, 30),
      between("rotationPeriodInDays", 90, 2560),
      oneOf("keyUsage", "ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"),
      isPolicy("policy"),
    ],
    outputs: {
      arn: (draft) => arn("kms", draft, `key/${draft.id}`),
      keyId: ({ id }) => id,
    },
  },
  "kms/alias:Alias": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating KMS Alias (${need(draft, "name")})`,
        "KMS",
        "CreateAlias",
        400,
        `AlreadyExistsException: An alias with the name ${need(draft, "name")} already exists`,
      ),
    replaces: ["name", "namePrefix"],
    rules: [
      matching(
        "name",
        /^alias\/[\w/-]+$/,
        "must begin with 'alias/' and be comprised of only [a-zA-Z0-9/_-]",
      ),
      matching(
        "name",
        /^(?!alias\/aws\/)/,
        "cannot begin with reserved AWS CMK prefix 'alias/aws/'",
      ),
    ],
    references: {
      targetKeyId: {
        to: keyType,
        elsewhere: (value) => value.startsWith("arn:aws:kms:"),
        error: (value, draft) =>
          apiError(
            `creating KMS Alias (${need(draft, "name")})`,
            "KMS",
            "CreateAlias",
            400,
            `NotFoundException: Key '${value}' does not exist`,
          ),
      },
    },
    outputs: {
      arn: (draft) => arn("kms", draft, draft.id),
      targetKeyArn: (draft) => {
        const key = need(draft, "targetKeyId");
        return key.startsWith("arn:") ? key : arn("kms", draft, `key/${key}`);
      },
    },
  },
  "kms/grant:Grant": {
    id: (draft) => `${need(draft, "keyId")}:${grantId(draft)}`,
    replaces: "all",
    sets: ["constraints", "grantCreationTokens", "operations"],
    defaults: { retireOnDelete: false },
    unread: ["grantCreationTokens", "retireOnDelete"],
    rules: [
      lengthBetween("name", 0, 256),
      matching("name", /^[a-zA-Z0-9:/_-]+$/, "must be letters, digits and : / _ -"),
      oneOf("operations", ...operations),
      isPrincipal("granteePrincipal"),
      isPrincipal("retiringPrincipal"),
    ],
    references: {
      keyId: {
        to: keyType,
        elsewhere: (value) => value.startsWith("arn:aws:kms:"),
        error: (value) =>
          apiError(
            `creating KMS Grant for Key (${value})`,
            "KMS",
            "CreateGrant",
            400,
            `NotFoundException: Key '${value}' does not exist`,
          ),
      },
    },
    refusal: (draft) =>
      contextsOf(draft) > 1
        ? "A grant constraint can't have both encryption_context_equals and encryption_context_subset set"
        : undefined,
    outputs: {
      grantId,
      grantToken: ({ seed }) => `simulated-${hex(seed, "grant token", 54)}`,
    },
  },
};

function grantId({ seed }: Draft): string {
  return hex(seed, "grant", 64);
}

/** How many contexts the constraints of a grant name; KMS knows one. */
const contextsOf = ({ inputs }: Draft): number =>
  reach(inputs, ["constraints"], "")
    .flatMap(({ value }) =>
      isObject(value)
        ? [at(value, "encryptionContextEquals"), at(value, "encryptionContextSubset")]
        : [],
    )
    .filter((context) => isObject(context) && Object.keys(context).length > 0).length;
