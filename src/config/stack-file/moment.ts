const clock = String.raw`\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?`;

/** A date alone, with a time and a zone, or with a time of no zone, as YAML knows them. */
const moment = new RegExp(
  String.raw`^(?<date>\d{4}-\d{1,2}-\d{1,2})(?:[Tt](?<time>${clock})(?:Z|(?<zone>[-+]\d\d:\d\d))| +(?<zoneless>${clock}))?$`,
);

/**
 * What the engine makes of a date without quotes: Go's text of a moment, `2026-05-09 00:00:00 +0000 UTC`.
 * Undefined where the text is no date, such as `2026-02-30`.
 */
export function momentText(text: string): string | undefined {
  const { date, time, zoneless, zone = "+00:00" } = moment.exec(text)?.groups ?? {};
  if (date === undefined || !isDay(date) || !isZone(zone)) return undefined;
  const [whole = "", fraction = ""] = (time ?? zoneless ?? "0:0:0").split(/[.,]/);
  if (!isTime(whole)) return undefined;
  return `${padded(date, "-")} ${padded(whole, ":")}${shownFraction(fraction)} ${shownZone(zone)}`;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isTime(text: string): boolean {
  const [hour = 0, minute = 0, second = 0] = text.split(":").map(Number);
  return hour < 24 && minute < 60 && second < 60;
}

function isZone(text: string): boolean {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  return Math.abs(hour) <= 24 && minute < 60;
}

const padded = (text: string, separator: string): string =>
  text
    .split(separator)
    .map((part) => part.padStart(2, "0"))
    .join(separator);

/** `.25` for 250 milliseconds, nothing for none; Go counts nanoseconds. */
function shownFraction(digits: string): string {
  const nanoseconds = digits.slice(0, 9).replace(/0+$/, "");
  return nanoseconds === "" ? "" : `.${nanoseconds}`;
}

/** A zone has no name but its offset. */
function shownZone(zone: string): string {
  const offset = zone.replace(":", "");
  return /^.0000$/.test(offset) ? "+0000 UTC" : `${offset} ${offset}`;
}
