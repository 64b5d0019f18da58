import Table from "cli-table3";
import pc from "picocolors";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { sentText } from "../change/alert";
import { alert, alertChecks } from "./alert";
import { lookAt, type Observation } from "./check";
import { smokeChecks } from "./checks";

/** What `bcp smoke` is asked for. */
export interface SmokeFlags {
  readonly env: Environment;
  readonly json?: boolean;
  /** Tells nobody. */
  readonly dryRun?: boolean;
}

/**
 * `raxx bcp smoke`: whether what a restore would need is there (BCP §4 Win 5). Whoever cannot be asked does not pass.
 * @returns the exit code: broken where a promise is not kept; then the operator was told, once
 */
export async function smoke(
  { env, json = false, dryRun = false }: SmokeFlags,
  talk: Talk,
  around: Surroundings = outside,
  root: string = process.cwd(),
  now: Date = new Date(),
): Promise<number> {
  if (env !== "prod")
    throw new CannotRun(
      `The plan promises backups of prod only (BCP §1): \`${raxx`bcp smoke --env prod`}\`.`,
    );
  talk.tell("Looking at backups, snapshots, versions and drills…");
  const checks = await lookAt([...smokeChecks(around, root, now), ...alertChecks(around)]);
  const failing = checks.filter((each) => !each.kept);
  const alerts = failing.length === 0 || dryRun ? [] : await alert(failing, checks.length, around);
  for (const line of sentText(alerts)) talk.tell(line);
  const result = {
    environment: env,
    at: now.toISOString(),
    kept: failing.length === 0,
    checks,
    alerts,
  };
  showResult(talk, json, result, () => tableOf(checks));
  return failing.length === 0 ? kept : broken;
}

function tableOf(observations: readonly Observation[]): string {
  const table = new Table({
    head: ["check", "", "seen"],
    colWidths: [30, 4, 46],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { check, kept: well, seen, evidence } of observations)
    table.push([check, well ? pc.green("✓") : pc.red("✗"), `${seen}${shown(evidence)}`]);
  return table.toString();
}

function shown(evidence: Observation["evidence"]): string {
  if (!evidence) return "";
  const { key, size, at } = evidence;
  return `\n${[key, size === undefined ? "" : `${size} bytes`, at ?? ""].filter(Boolean).join(", ")}`;
}
