import type { z } from "zod";
import type { Environment } from "../domain/environments";
import { declaredInClear } from "./encrypted";
import { meantKey, unread } from "./namespaces";
import { misplaced } from "./places";
import { missing } from "./required";
import { type PlatformConfig, platformConfig } from "./schema";
import { CannotRun } from "../process/cannot-run";

/** A stack file that cannot be used. The message names file, key, what was found and what is allowed. */
export class ConfigError extends CannotRun {
  override readonly name = "ConfigError";

  constructor(
    readonly file: string,
    readonly problems: readonly string[],
  ) {
    super(`${file} cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  }
}

/**
 * The configuration of one environment, checked.
 * @param values what stands under the namespace `raxx` of its stack file, decoded
 * @param keys every key of the stack file, with its namespace
 * @param encrypted those of them with an encrypted value
 * @throws ConfigError listing every problem at once
 */
export function parseConfig(
  environment: Environment,
  values: unknown,
  keys: readonly string[] = [],
  encrypted: readonly string[] = [],
): PlatformConfig {
  const result = platformConfig(environment).safeParse(values, { reportInput: true });
  const problems = [
    ...declaredInClear(encrypted),
    ...unread(keys),
    ...missing(environment, values),
    ...(result.success
      ? elsewhere(environment, result.data)
      : result.error.issues.flatMap((issue) => describe(issue))),
  ];
  if (result.success && problems.length === 0) return result.data;
  throw new ConfigError(`Pulumi.${environment}.yaml`, problems);
}

const elsewhere = (environment: Environment, config: PlatformConfig): string[] =>
  misplaced(environment, config).map(
    ([path, value, right]) => `raxx:${path} is "${value}"; it must be ${right}`,
  );

/** The alternatives of a union are reported where the value came closest, not all at once. */
function describe(issue: z.core.$ZodIssue, prefix: PropertyKey[] = []): string[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    return (closest ?? []).flatMap((nested) => describe(nested, path));
  }
  if (issue.code === "invalid_union") return [describeChoice(issue, path)];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${keyName([...path, key])} is not a key; ${hint(path, key)}`);
  }
  return [`${keyName(path)} is ${shown(issue.input)}; it must be ${allowed(issue)}`];
}

const hint = (path: readonly PropertyKey[], key: string): string =>
  path.length === 0 ? meantKey(key) : "remove it or check its spelling";

/** The key that decides between the alternatives has a value that none of them has. */
function describeChoice(issue: z.core.$ZodIssueInvalidUnion, path: PropertyKey[]): string {
  const { discriminator = "", input } = issue;
  const owner: PropertyKey[] = path.at(-1) === discriminator ? path : [...path, discriminator];
  const found = (input as Record<string, unknown> | undefined)?.[discriminator];
  const options = "options" in issue ? (issue.options ?? []) : [];
  return `${keyName(owner)} is ${shown(found)}; it must be ${quoted(options)}`;
}

const quoted = (values: readonly unknown[]) =>
  values.map((value) => JSON.stringify(value)).join(" or ");

const depth = (issues: readonly z.core.$ZodIssue[]) =>
  Math.max(0, ...issues.map((issue) => issue.path.length));

/** `["apps", "api", "formation", 0]` as a person finds it in the file: `raxx:apps.api.formation[0]`. */
function keyName(path: readonly PropertyKey[]): string {
  const [system, ...rest] = path;
  const steps = rest.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  return system === undefined ? "raxx" : `raxx:${String(system)}${steps.join("")}`;
}

function shown(input: unknown): string {
  if (input === undefined) return "absent";
  return typeof input === "object"
    ? `of type ${Array.isArray(input) ? "array" : "object"}`
    : JSON.stringify(input);
}

function allowed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return quoted(issue.values);
    case "invalid_type":
      return `of type ${issue.expected}`;
    case "invalid_format":
      return issue.message.startsWith("Invalid") ? `a valid ${issue.format}` : issue.message;
    case "too_small":
      return `at least ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}
