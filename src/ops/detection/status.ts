import Table from "cli-table3";
import pc from "picocolors";
import { ownValues } from "../../config/own-values";
import { parseConfig } from "../../config/parse";
import { stackFileConfig } from "../../config/stack-file/read";
import {
  type DetectionState,
  detectionRules,
  detectionStatus,
  readinessOf,
  unlockedBy,
} from "../../domain/detection";
import { logChecks } from "../../domain/detection-checks";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { wrapped } from "../../report/wrap";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { type Observed, observed } from "./observed";

/** What `detect status` is asked for. */
export interface StatusFlags {
  readonly env: Environment;
  readonly json?: boolean;
}

/** A rule of the catalog as it stands. */
interface RuleStatus {
  readonly rule: string;
  readonly name: string;
  readonly state: DetectionState;
  readonly reason: string;
  readonly unlockedBy: readonly string[];
  /** Whether `raxx detect run` checks it over log lines meanwhile. */
  readonly logCheck: boolean;
}

/**
 * `raxx detect status`: each rule of the catalog, live, manual or dormant by what is declared, less what is observed not
 * to be there, and what would unlock it.
 * @param root folder of Pulumi.yaml
 * @returns the exit code: broken where something that is declared is not there
 */
export async function detectStatus(
  { env, json = false }: StatusFlags,
  talk: Talk,
  around: Surroundings = outside,
  root: string = process.cwd(),
): Promise<number> {
  const { apps, detection } = parseConfig(env, ownValues(stackFileConfig(root, env)));
  if (detection === undefined)
    throw new CannotRun(
      `The catalog watches prod only, and Pulumi.${env}.yaml has no raxx:detection: detect status --env prod.`,
    );
  const declared = readinessOf({ apps, evidence: detection.evidence });
  const seen = await observed(env, around);
  const missing = seen.filter(
    ({ prerequisite, holds }) => holds === false && declared.satisfied.has(prerequisite),
  );
  const absent = new Set(missing.map(({ prerequisite }) => prerequisite));
  const readiness = {
    ...declared,
    satisfied: new Set([...declared.satisfied].filter((id) => !absent.has(id))),
  };
  const rules = detectionRules.map((rule): RuleStatus => ({
    rule: rule.id,
    name: rule.name,
    ...detectionStatus(rule, readiness),
    unlockedBy: unlockedBy(rule, readiness),
    logCheck: logChecks.some((check) => check.rule === rule.id),
  }));
  const report = { environment: env, rules, observed: seen };
  showResult(talk, json, report, () => statusText(rules, seen, missing));
  return missing.length > 0 ? broken : kept;
}

const colour = { live: pc.green, manual: pc.yellow, dormant: pc.red } as const;

function statusText(
  rules: readonly RuleStatus[],
  seen: readonly Observed[],
  missing: readonly Observed[],
): string {
  const table = new Table({
    head: ["rule", "name", "", "over logs", "unlocked by"],
    colWidths: [16, 24, 9, 11, 35],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { rule, name, state, logCheck, unlockedBy } of rules)
    table.push([
      rule,
      name,
      colour[state](state),
      logCheck ? "yes" : "–",
      unlockedBy.join("; ") || "–",
    ]);
  const count = (state: DetectionState): string =>
    `${rules.filter((rule) => rule.state === state).length} ${state}`;
  const lines = [
    `${rules.length} rules: ${count("live")}, ${count("manual")}, ${count("dormant")}.`,
    ...seen.map(({ prerequisite, seen: what }) => `${prerequisite} on Heroku: ${what}.`),
    `Rules over logs:\n  ${raxx`detect run --env prod`}`,
  ].flatMap((line) => wrapped(line, 0, 100));
  const lost = missing.map(({ prerequisite, seen: what }) =>
    pc.red(`✗ ${prerequisite} is declared and not there: ${what}; raxx release puts it back.`),
  );
  return [table.toString(), ...lines, ...lost].join("\n");
}
