import { hex } from "../provider/made-up";
import { type Draft, type Model, type Reference } from "../provider/model";
import { between, conflicts, exactlyOne, lengthBetween, matching, oneOf } from "../provider/rules";
import { need } from "../provider/state";
import { accountOf, apiError, arn, idFrom, regional, regionOf } from "./words";

const noFunction = (operation: string, draft: Draft, name: string): string =>
  apiError(
    operation === "CreateFunctionUrlConfig"
      ? `creating Lambda Function URL (${name})`
      : `adding Lambda Permission (${name}/${need(draft, "statementId")})`,
    "Lambda",
    operation,
    404,
    `ResourceNotFoundException: Function not found: ${arn("lambda", draft, `function:${name}`)}`,
  );

/** By its name, or by the ARN of one that may be somebody else's. */
const itsFunction = (operation: string): Reference => ({
  to: "aws:lambda/function:Function",
  error: (name, draft) => noFunction(operation, draft, name),
  elsewhere: (name) => name.startsWith("arn:"),
});

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
  "lambda/functionUrl:FunctionUrl": {
    id: idFrom("functionName"),
    unique: (draft) =>
      `${regional("functionName")(draft)}/${String(draft.inputs["qualifier"] ?? "")}`,
    taken: (draft) =>
      apiError(
        `creating Lambda Function URL (${need(draft, "functionName")})`,
        "Lambda",
        "CreateFunctionUrlConfig",
        409,
        `ResourceConflictException: Failed to create function url config for [functionArn = ${arn("lambda", draft, `function:${need(draft, "functionName")}`)}]. Error message:  FunctionUrlConfig exists for this Lambda function`,
      ),
    replaces: ["functionName", "qualifier"],
    defaults: { invokeMode: "BUFFERED" },
    rules: [
      oneOf("authorizationType", "AWS_IAM", "NONE"),
      oneOf("invokeMode", "BUFFERED", "RESPONSE_STREAM"),
    ],
    references: { functionName: itsFunction("CreateFunctionUrlConfig") },
    outputs: {
      functionArn: (draft) => arn("lambda", draft, `function:${need(draft, "functionName")}`),
      // The host names its region, and ends in a name that nobody can look up.
      functionUrl: (draft) =>
        `https://${urlId(draft)}.lambda-url.${regionOf(draft)}.simulated.invalid/`,
      urlId: (draft) => urlId(draft),
    },
  },
  "lambda/permission:Permission": {
    id: idFrom("statementId"),
    autoname: "statementId",
    scope: ["function", "qualifier"],
    unique: (draft) =>
      `${accountOf(draft.config)}/${regionOf(draft)}/${need(draft, "function")}/${need(draft, "statementId")}`,
    taken: (draft) =>
      apiError(
        `adding Lambda Permission (${need(draft, "function")}/${need(draft, "statementId")})`,
        "Lambda",
        "AddPermission",
        409,
        `ResourceConflictException: The statement id (${need(draft, "statementId")}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
      ),
    // The API adds and removes statements, and changes none.
    replaces: "all",
    unread: ["eventSourceToken"],
    rules: [
      matching(
        "action",
        /^(lambda:\*|lambda:[A-Za-z]+|\*)$/,
        "must be an action of Lambda, such as lambda:InvokeFunction",
      ),
      oneOf("functionUrlAuthType", "AWS_IAM", "NONE"),
      matching("statementId", /^[\w-]*$/, "must contain alphanumeric, underscores or dashes only"),
      lengthBetween("statementId", 1, 100),
      conflicts("statementId", "statementIdPrefix"),
    ],
    refusal: (draft) => {
      const { action, functionUrlAuthType: type } = draft.inputs;
      return type === undefined || type === null || action === "lambda:InvokeFunctionUrl"
        ? undefined
        : apiError(
            `adding Lambda Permission (${need(draft, "function")}/${need(draft, "statementId")})`,
            "Lambda",
            "AddPermission",
            400,
            "InvalidParameterValueException: FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action",
          );
    },
    references: { function: itsFunction("AddPermission") },
    imports: (id, cloud, type) =>
      cloud
        .list(type)
        .find(({ id: own, properties }) => `${String(properties["function"])}/${own}` === id),
  },
};

/** 32 characters, as those of a real function URL. */
const urlId = (draft: Draft): string => hex(`${draft.type}/${need(draft, "functionName")}`, "url");
