import { type Draft, type Rule } from "../provider/model";
import { each } from "../provider/rules";
import { snake } from "../provider/shape-check";
import { need } from "../provider/state";
import { text } from "../wire/values";
import { type Properties } from "../wire/properties";

/** The account of everything that is simulated, unless the provider's configuration names one. */
const noAccount = "000000000000";

/** Account of the configured provider: the one it is restricted to, or that of the role it assumes. */
export function accountOf(config: Properties): string {
  const [allowed] = list(config["allowedAccountIds"]);
  if (typeof allowed === "string") return allowed;
  const [role] = list(config["assumeRoles"]);
  const arn = typeof role === "object" && role !== null ? text(role as Properties, "roleArn") : "";
  return /^arn:aws:iam::(\d{12}):/.exec(arn ?? "")?.[1] ?? noAccount;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Region of a resource: its own, else the provider's. */
export const regionOf = ({ inputs, config }: Pick<Draft, "inputs" | "config">): string =>
  text(inputs, "region") ?? text(config, "region") ?? process.env["AWS_REGION"] ?? "us-east-1";

/** ARN of a regional resource. */
export const arn = (service: string, draft: Draft, resource: string): string =>
  `arn:aws:${service}:${regionOf(draft)}:${accountOf(draft.config)}:${resource}`;

/** ARN of a resource that belongs to no region. */
export const globalArn = (service: string, draft: Draft, resource: string): string =>
  `arn:aws:${service}::${accountOf(draft.config)}:${resource}`;

/** An error as the AWS SDK words it. */
export const apiError = (
  doing: string,
  service: string,
  operation: string,
  code: number,
  error: string,
): string =>
  `${doing}: operation error ${service}: ${operation}, ` +
  `https response error StatusCode: ${code}, RequestID: simulated, ${error}`;

/** A name that must be unique in an account and region. */
export const regional =
  (property: string) =>
  (draft: Draft): string =>
    `${accountOf(draft.config)}/${regionOf(draft)}/${need(draft, property)}`;

/** A name that must be unique in an account. */
export const inAccount =
  (property: string) =>
  (draft: Draft): string =>
    `${accountOf(draft.config)}/${need(draft, property)}`;

/** An id that is one of the inputs. */
export const idFrom =
  (property: string) =>
  (draft: Draft): string =>
    need(draft, property);

/** An ARN, of whatever. */
export const isArn = (path: string): Rule =>
  each(path, (value, where) =>
    typeof value !== "string" || /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(value)
      ? undefined
      : `"${snake(where)}" (${value}) is an invalid ARN: arn: invalid prefix`,
  );
