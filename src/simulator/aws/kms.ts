import { uuid } from "../provider/made-up";
import { type Model } from "../provider/model";
import { between, isPolicy, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { apiError, arn, idFrom, regional } from "./words";

const keyType = "aws:kms/key:Key";

/** KMS: keys and aliases. */
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
};
