import { type Command, InvalidArgumentError } from "commander";
import { isDay } from "../domain/day";
import { logSinkDaysAtMost } from "../domain/log-sinks";
import type { Flags } from "../ops/analytics/context";
import type { AnalyticsOperations } from "../ops/analytics/operations";
import { command, environmentOption } from "./command";
import { talk } from "./confirm";

/** What every command of operations takes. */
export interface Options extends Flags {
  readonly yes?: boolean;
}

/** A command that looks. */
export const looking = (name: string, description: string): Command =>
  command(name)
    .description(description)
    .addOption(environmentOption())
    .option("--json", "print JSON and nothing else");

/** A command that changes something real. */
export const changing = (name: string, description: string): Command =>
  looking(name, description)
    .option("--dry-run", "show what would be done, and do nothing")
    .option("--yes", "do not ask");

/** Text for a title or a record. */
export function words(text: string): string {
  if (text.trim() === "" || /\p{Cc}/u.test(text))
    throw new InvalidArgumentError("Say it in one line.");
  return text.trim();
}

/** Https address of a record. */
export function record(text: string): string {
  if (/^https:\/\/\S+\.\S+\/\S+$/.test(text)) return text;
  throw new InvalidArgumentError("Give the https address of an issue, comment or commit.");
}

/** A moment without a zone would be another one on every machine. */
export function moment(text: string): string {
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(
    text,
  );
  if (whole && !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10))) return text;
  throw new InvalidArgumentError("Give date, time and zone, such as 2026-03-01T12:00:00Z.");
}

export function seconds(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give whole seconds.");
}

/** Of a log: none is kept for longer than some days. */
export function hours(text: string): number {
  const most = logSinkDaysAtMost * 24;
  if (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= most) return Number(text);
  throw new InvalidArgumentError(`Give whole hours, up to ${most}.`);
}

/** Number of a Heroku release, as `12` or `v12`. */
export function version(text: string): number {
  const [, number] = /^v?([1-9]\d{0,8})$/.exec(text) ?? [];
  if (number !== undefined) return Number(number);
  throw new InvalidArgumentError("Give the release's number, such as v12.");
}

export async function operations(flags: Options): Promise<AnalyticsOperations> {
  const { AnalyticsOperations: Operations } = await import("../ops/analytics/operations.js");
  return new Operations(flags, talk(flags.yes));
}
