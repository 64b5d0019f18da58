import { type Model } from "../provider/model";
import { matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { accountOf, apiError, arn, idFrom, regional, regionOf } from "./words";

/** ECR, the registry of container images. */
export const ecr: Record<string, Model> = {
  "ecr/repository:Repository": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating ECR Repository (${need(draft, "name")})`,
        "ECR",
        "CreateRepository",
        400,
        `RepositoryAlreadyExistsException: The repository with name '${need(draft, "name")}' already exists`,
      ),
    replaces: ["name", "encryptionConfigurations"],
    defaults: { imageTagMutability: "MUTABLE" },
    unread: ["forceDelete"],
    rules: [
      oneOf(
        "imageTagMutability",
        "MUTABLE",
        "IMMUTABLE",
        "IMMUTABLE_WITH_EXCLUSION",
        "MUTABLE_WITH_EXCLUSION",
      ),
      matching(
        "name",
        /^[a-z0-9]+([._/-][a-z0-9]+)*$/,
        "must be lowercase letters, digits and . _ - /",
      ),
    ],
    outputs: {
      arn: (draft) => arn("ecr", draft, `repository/${draft.id}`),
      registryId: ({ config }) => accountOf(config),
      repositoryUrl: (draft) =>
        `${accountOf(draft.config)}.dkr.ecr.${regionOf(draft)}.amazonaws.com/${draft.id}`,
    },
  },
};
