import type { Environment } from "./environments";
import { awsRegion } from "./regions";

/** A statement of an IAM policy. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>;
}

/** Policies of a role, by name. */
export type Permissions = Readonly<Record<string, readonly PolicyStatement[]>>;

export const allow = (
  Sid: string,
  Action: readonly string[],
  Resource: readonly string[],
  Condition?: PolicyStatement["Condition"],
): PolicyStatement => ({ Sid, Effect: "Allow", Action, Resource, ...(Condition && { Condition }) });

/** What no other statement can allow, be it one that somebody adds later. */
export const deny = (
  Sid: string,
  Action: readonly string[],
  Resource: readonly string[],
): PolicyStatement => ({ Sid, Effect: "Deny", Action, Resource });

/** ARN of something of this account in the platform's region. */
export const arn = (service: string, accountId: string, path: string): string =>
  `arn:aws:${service}:${awsRegion}:${accountId}:${path}`;

/** ARN of a part of a log sink: each stands in the region that the stack file says (src/domain/log-sinks.ts). */
export const sinkArn = (service: string, accountId: string, path: string): string =>
  `arn:aws:${service}:*:${accountId}:${path}`;

/** Keys have no names; their aliases are what a policy can hold on to. */
export const keyCalled = (alias: string) => ({
  "ForAnyValue:StringEquals": { "kms:ResourceAliases": alias },
});

export const throughSsm = { "kms:ViaService": `ssm.${awsRegion}.amazonaws.com` };
export const parametersKey = (environment: Environment) => `alias/raxx-parameters-${environment}`;
