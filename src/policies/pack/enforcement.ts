import { join } from "node:path";
import { z } from "zod";
import type { Fault } from "../../domain/verdict";
import type { Rule } from "../rule/rule";
import { configurationKept } from "./run-policies";
import { CannotRun } from "../../process/cannot-run";
import { readJson } from "../../process/input-file";

const settingsSchema = z.record(
  z.string(),
  z.strictObject({
    level: z.enum(["advisory", "mandatory", "disabled"], {
      error: "it must be advisory, mandatory or disabled",
    }),
    properties: z.strictObject({}, { error: "policies of this pack have no properties" }),
  }),
);

/** A setting as the engine passes it on, not yet checked: `{ level, properties }`, by policy. */
export type Settings = Readonly<Record<string, unknown>>;

/** File of a stack's configuration, which `pulumi` takes as `--policy-pack-config`. */
export const configurationFile = (folder: string, stack: string): string =>
  join(folder, "config", `${stack}.json`);

/** What the engine makes of a policy in such a file: its level, or an object with it. */
const written = z.record(
  z.string(),
  z.union([
    z.string().transform((level) => ({ level, properties: {} })),
    z
      .looseObject({ enforcementLevel: z.string() })
      .transform(({ enforcementLevel: level, ...properties }) => ({ level, properties })),
  ]),
);

/**
 * Reads a file of `--policy-pack-config` without the engine.
 * @throws CannotRun naming the file when it is no JSON object of levels
 */
export function readSettings(file: string): Settings {
  const content = readJson(file);
  try {
    return written.parse(content);
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new CannotRun(`${file} cannot be used: ${reason}`, { cause: error });
  }
}

/** The rules of one run, and what cannot stand of the configuration that was asked for. */
export interface Enforced {
  readonly rules: readonly Rule[];
  readonly violations: readonly Fault[];
}

/** A setting of all policies, which those that are named override. */
const everyPolicy = "all";

/**
 * The rules as an environment wants them enforced (`--policy-pack-config FILE`, a JSON object such as
 * `{ "controlled-tags": "mandatory" }`). An advisory policy may be made mandatory or disabled. A mandatory
 * one is never lowered: asking for it is a violation, and the policy stays as it is.
 * @param settings policy to `{ level, properties }`, not yet checked
 */
export function enforced(rules: readonly Rule[], settings: Settings): Enforced {
  const named = perPolicy(rules, settings);
  const violations = Object.entries(named).flatMap(([policy, setting]) =>
    faultsOf(rules, policy, setting).map((fault) => refused(policy, fault)),
  );
  const adjustable = rules.filter(isAdvisory);
  const levels = new Map(adjustable.map(({ id }) => [id, levelIn(named[id])]));
  return {
    rules: rules
      .filter(({ id }) => levels.get(id) !== "disabled")
      .map((rule) =>
        levels.get(rule.id) === "mandatory" ? { ...rule, level: "mandatory" } : rule,
      ),
    violations,
  };
}

/** The engine does the same, and passes the setting of all on besides. */
function perPolicy(rules: readonly Rule[], settings: Settings): Settings {
  const { [everyPolicy]: every, ...named } = settings;
  if (every === undefined) return named;
  return { ...Object.fromEntries(rules.map(({ id }) => [id, every])), ...named };
}

const isAdvisory = ({ level }: Rule): boolean => level === "advisory";

/** The level that is asked for; a setting that cannot be used asks for none. */
function levelIn(setting: unknown): string | undefined {
  const { data } = settingsSchema.safeParse({ setting });
  return data?.["setting"]?.level;
}

function faultsOf(rules: readonly Rule[], policy: string, setting: unknown): string[] {
  const rule = rules.find(({ id }) => id === policy);
  if (rule === undefined) return ["the pack has no such policy"];
  const { data, error } = settingsSchema.safeParse({ [policy]: setting });
  if (error) return error.issues.map(({ message }) => message);
  const lowered = !isAdvisory(rule) && data[policy]?.level !== "mandatory";
  return lowered ? ["it is mandatory, and stays so"] : [];
}

const refused = (policy: string, fault: string): Fault => ({
  policy: configurationKept.id,
  level: "mandatory",
  severity: configurationKept.severity,
  urn: "",
  message: `the configuration of ${policy} cannot stand: ${fault}`,
  remedy: configurationKept.remedy,
  controls: [],
});
