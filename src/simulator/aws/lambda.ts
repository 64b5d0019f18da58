import { type Model } from "../provider/model";
import { between, exactlyOne, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { apiError, arn, idFrom, regional, regionOf } from "./words";

/** Lambda. */
export const lambda: Record<string, Model> = {
  "lambda/function:Function": {
    id: idFrom("name"),
    unique: regional("name"),
    taken: (draft) =>
      apiError(
        `creating Lambda Function (${need(draft, "name")})`,
        "Lambda",
        "CreateFunction",
        409,
        `ResourceConflictException: Function already exist: ${need(draft, "name")}`,
      ),
    replaces: ["name", "packageType"],
    unread: ["code", "s3Bucket", "s3Key", "s3ObjectVersion", "publish", "skipDestroy"],
    defaults: {
      memorySize: 128,
      packageType: "Zip",
      publish: false,
      reservedConcurrentExecutions: -1,
      skipDestroy: false,
      timeout: 3,
    },
    rules: [
      exactlyOne("code", "imageUri", "s3Bucket"),
      between("memorySize", 128, 32_768),
      between("timeout", 1, 900),
      oneOf("packageType", "Zip", "Image"),
      oneOf("architectures", "x86_64", "arm64"),
    ],
    outputs: {
      arn: (draft) => arn("lambda", draft, `function:${draft.id}`),
      invokeArn: (draft) =>
        `arn:aws:apigateway:${regionOf(draft)}:lambda:path/2015-03-31/functions/${arn("lambda", draft, `function:${draft.id}`)}/invocations`,
      qualifiedArn: (draft) => arn("lambda", draft, `function:${draft.id}:$LATEST`),
      version: () => "$LATEST",
    },
  },
};
