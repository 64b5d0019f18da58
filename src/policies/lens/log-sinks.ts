import { drainsVariable } from "../../domain/log-sinks";
import { isRecord, type KnownValue, peek, type Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { text } from "../rule/text";
import { awsResources, awsTypes, cloudName } from "./aws";
import { herokuTypes } from "./heroku";

/** Types by which a function answers callers from outside. */
export const functionTypes = {
  function: "aws:lambda/function:Function",
  url: "aws:lambda/functionUrl:FunctionUrl",
  permission: "aws:lambda/permission:Permission",
} as const;

/** The receivers' own names (src/domain/log-sinks.ts). */
const receiverName = /^raxx-log-sink-/;

/** Whether a statement lets anybody call a receiver of log lines through its address, and nothing else. */
export const letsDrainsIn = ({
  function: called,
  functionUrlAuthType,
  invokedViaFunctionUrl,
}: Readonly<Record<string, KnownValue>>): boolean =>
  receiverName.test(text(called)) &&
  (functionUrlAuthType === "NONE" || invokedViaFunctionUrl === true);

/** The address that a drain posts to, where this program declares it. */
export const addressOf = (stack: Stack, drain: Resource): Resource[] =>
  ["url", "sensitiveUrl"]
    .flatMap((property) => stack.sources(drain, property))
    .filter(({ type }) => type === functionTypes.url);

/** The function that an address or a statement is of: wired to it, or by its name. */
export function functionOf(stack: Stack, resource: Resource): Resource | undefined {
  const property = resource.type === functionTypes.url ? "functionName" : "function";
  const named = text(peek(resource, property));
  const functions = awsResources(stack, functionTypes.function);
  return (
    stack.sources(resource, property).find(({ type }) => type === functionTypes.function) ??
    functions.find(
      (each) => cloudName(each) === named || named.endsWith(`:function:${cloudName(each)}`),
    )
  );
}

/** A variable of a function's. */
function variable(receiver: Resource | undefined, name: string): string | undefined {
  const environment = receiver && peek(receiver, "environment");
  const variables = isRecord(environment) ? environment["variables"] : undefined;
  const value = isRecord(variables) ? variables[name] : undefined;
  return typeof value === "string" ? value : undefined;
}

const named = (stack: Stack, type: string, name: string | undefined): Resource | undefined =>
  name === undefined
    ? undefined
    : awsResources(stack, type).find((each) => cloudName(each) === name);

/** What a receiver knows drains by, and where it writes. */
export const drainsKnownTo = (stack: Stack, receiver: Resource | undefined) =>
  named(stack, awsTypes.parameter, variable(receiver, drainsVariable));
export const groupOf = (stack: Stack, receiver: Resource | undefined) =>
  named(stack, awsTypes.logGroup, variable(receiver, "LOG_GROUP"));

/** Whether the receiver is told of a drain: the parameter is made of its token. */
export function isAdmitted(stack: Stack, drain: Resource, receiver: Resource | undefined): boolean {
  const parameter = drainsKnownTo(stack, receiver);
  return (
    drain.type === herokuTypes.drain &&
    parameter !== undefined &&
    ["insecureValue", "value"].some(
      (property) =>
        stack.sources(parameter, property).includes(drain) && isKept(parameter, property),
    )
  );
}

/** Whether Pulumi keeps a property as it is declared. */
export const isKept = ({ ignoreChanges }: Resource, ...properties: readonly string[]): boolean =>
  !ignoreChanges.some((path) => properties.includes(path.split(/[.[]/)[0] ?? path));
