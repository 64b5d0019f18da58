import Table from "cli-table3";
import pc from "picocolors";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";
import { services } from "../../config/services";
import { watchedServices } from "../../domain/detection";
import type { Environment } from "../../domain/environments";
import { baselineDays, detectionMeasures, measuresFolder } from "../../domain/measures";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { alerting, alertOperator, sentText } from "../change/alert";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Bucket } from "../clients/bucket";
import { Heroku } from "../clients/heroku";
import { type Measured, measure } from "./measured";
import { drains } from "./observed";

/** What `detect measure` is asked for. */
export interface MeasureFlags {
  readonly env: Environment;
  /** Mails what was found, and that nothing could be measured. */
  readonly tell?: boolean;
  readonly json?: boolean;
}

/** The measures of a day, as they are kept. */
const dayRecord = z.object({
  day: z.iso.date(),
  /** Whether every app drained its log: wiring the drains begins a new baseline. */
  drained: z.boolean(),
  values: z.record(z.string(), z.number()),
});
type DayRecord = z.infer<typeof dayRecord>;

interface RuleMeasure {
  readonly rule: string;
  readonly value: number | null;
  readonly unit: string;
  /** The median of the days before; null while there are fewer than seven. */
  readonly baseline: number | null;
  /** Days of the baseline that there are. */
  readonly days: number;
  readonly verdict: "found" | "quiet" | "no baseline yet" | "not measured";
  readonly why?: string;
}

/**
 * `raxx detect measure`: what rules measure once a day, beside the baseline of the seven days before, which is kept in the state
 * bucket (detection dashboard, Schedule).
 * @returns the exit code: broken where a rule found something
 * @throws CannotRun where Heroku or the bucket cannot be asked, or a record cannot be read
 */
export async function detectMeasure(
  flags: MeasureFlags,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const told = {
    command: "detect measure",
    remedy: `Again: ${raxx`detect measure --env ${flags.env}`}`,
  };
  return flags.tell
    ? alerting(flags.env, told, around, talk.tell, async () => measured(flags, talk, around))
    : measured(flags, talk, around);
}

async function measured(
  { env, json, tell }: MeasureFlags,
  talk: Talk,
  around: Surroundings,
): Promise<number> {
  const heroku = new Heroku(services(["heroku"], around.env).heroku, around.patience);
  const bucket = new Bucket(around.patience);
  const drained = (
    await Promise.all(watchedServices.map(async (each) => drains(heroku, `raxx-${each}-${env}`)))
  ).every(Boolean);
  const today = around.lock.now().toISOString().slice(0, 10);
  const taken = await measure(heroku, env, around);
  const before = (await recordsBefore(bucket, env, today)).filter(
    (record) => record.drained === drained,
  );
  const values = Object.fromEntries(
    [...taken].flatMap(([rule, { value }]) => (value === null ? [] : [[rule, value] as const])),
  );
  // The first of a day counts for it: who measures again, after something was found, moves no baseline.
  const record: DayRecord = { day: today, drained, values };
  const isFirst = await bucket.create(
    `${measuresFolder(env)}${today}.json`,
    JSON.stringify(record),
  );
  const rules = detectionMeasures.map(({ rule }) => judged(rule, taken.get(rule), before));
  const report = { environment: env, day: today, drained, kept: isFirst, rules };
  showResult(talk, json, report, () => measureText(rules));
  const found = rules.filter(({ verdict }) => verdict === "found");
  if (found.length === 0) return kept;
  if (tell) {
    const subject = `[raxx ${env}] detect measure: ${found.length} above the baseline`;
    const text = stripVTControlCharacters(measureText(rules));
    const about = found.map(({ rule }) => rule).join();
    for (const line of sentText(
      await alertOperator({ subject, text, about, by: ["mail"] }, around),
    ))
      talk.tell(line);
  }
  return broken;
}

/** The newest days of the baseline, oldest first; what is older than two weeks says nothing of today. */
async function recordsBefore(
  bucket: Bucket,
  env: Environment,
  today: string,
): Promise<DayRecord[]> {
  const oldest = new Date(Date.parse(today) - 2 * baselineDays * 86_400_000).toISOString();
  const keys = (await bucket.list(measuresFolder(env)))
    .map(({ key }) => key)
    .filter((key) => key < `${measuresFolder(env)}${today}`)
    .filter((key) => key >= `${measuresFolder(env)}${oldest.slice(0, 10)}`)
    .slice(-baselineDays);
  return Promise.all(
    keys.map(async (key) => {
      try {
        return dayRecord.parse(JSON.parse((await bucket.read(key))?.text ?? ""));
      } catch {
        throw new CannotRun(
          `${key} in the state bucket is no record of a day's measures, so there is no baseline. Restore an older version of it.`,
        );
      }
    }),
  );
}

function judged(
  rule: string,
  taken: Measured | undefined,
  before: readonly DayRecord[],
): RuleMeasure {
  const { unit, factor, least } = detectionMeasures.find((each) => each.rule === rule) ?? {
    unit: "",
    factor: 1,
    least: 0,
  };
  const known = before.flatMap(({ values }) => values[rule] ?? []).toSorted((a, b) => a - b);
  const days = known.length;
  const baseline = days < baselineDays ? null : (known[Math.floor(days / 2)] ?? null);
  const all = { rule, unit, baseline, days } as const;
  if (taken === undefined || taken.value === null)
    return { ...all, value: null, verdict: "not measured", why: taken?.why ?? "" };
  const { value } = taken;
  if (baseline === null) return { ...all, value, verdict: "no baseline yet" };
  const isAbove = value >= least && value > baseline * factor;
  return { ...all, value, verdict: isAbove ? "found" : "quiet" };
}

const colour = {
  found: pc.red,
  quiet: pc.green,
  "no baseline yet": pc.yellow,
  "not measured": pc.yellow,
} as const;

function measureText(rules: readonly RuleMeasure[]): string {
  const table = new Table({
    head: ["rule", "now", "baseline", ""],
    colWidths: [15, 14, 16, 30],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { rule, value, unit, baseline, days, verdict, why } of rules)
    table.push([
      rule,
      value === null ? "–" : `${value} ${unit}`,
      baseline === null ? `${days} of ${baselineDays} days` : `${baseline} ${unit}`,
      colour[verdict](why === undefined ? verdict : `${verdict}: ${why}`),
    ]);
  const actions = rules
    .filter(({ verdict }) => verdict === "found")
    .map(({ rule }) => {
      const known = detectionMeasures.find((each) => each.rule === rule);
      return `✗ ${rule} (${known?.measures}): ${known?.action}`;
    });
  return [table.toString(), ...actions].join("\n");
}
