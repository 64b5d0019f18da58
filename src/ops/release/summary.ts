import { stripVTControlCharacters } from "node:util";
import { isManagedName, says } from "../../policies/lens/secrets/names";
import { decoded, tellsSecret } from "../../policies/lens/secrets/texts";
import { hasSecretForm } from "../../policies/lens/secrets/values";

/** GitHub refuses a summary of more than 1 MiB; others may write to the same. */
const limit = 900_000;

/** How much of the beginning stays where the middle has to go; the end says what it comes to. */
const beginning = 300_000;

/**
 * What the approver sees on the run's page.
 * @param secrets values that must not be seen, wherever they stand
 */
export function summaryOf(title: string, output: string, secrets: readonly string[]): string {
  const text = masked(stripVTControlCharacters(output).trim(), secrets);
  const fence = "~".repeat(longestFence(text) + 1);
  return `### ${title}\n\n${fence}text\n${shortened(text, limit)}\n${fence}\n\n`;
}

/** Pulumi shows `[secret]` for what it knows to be one; this is for what only its name or its form tells. */
export function masked(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((value) => value !== "");
  const isInside = secretBlocks();
  return text
    .split("\n")
    .map((line) => {
      if (isInside(line) || hidesSecret(line, known)) return hidden(line);
      return maskedLine(
        spellings(known).reduce((rest, value) => rest.replaceAll(value, "[secret]"), line),
      );
    })
    .join("\n");
}

/** A value as it stands in an address, and in a text within quotes. */
const spellings = (values: readonly string[]): readonly string[] =>
  values.flatMap((value) => [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]);

const hidden = (line: string): string =>
  `${line.slice(0, line.search(/\S|$/))}[a line with a secret]`;

/** Whether base64 in a line is a text with a secret. */
const hidesSecret = (line: string, known: readonly string[]): boolean =>
  [...line.matchAll(/[A-Za-z0-9+/]{12,}={0,2}/g)].some(([encoded]) => {
    if (known.some((value) => encoded === Buffer.from(value).toString("base64"))) return true;
    const plain = decoded(encoded);
    return (
      plain !== undefined && (tellsSecret(plain) || known.some((each) => plain.includes(each)))
    );
  });

/** Tells of one line after the other whether it goes on with a private key, or with a text that is called a secret. */
function secretBlocks(): (line: string) => boolean {
  let isKey = false;
  let below = Number.POSITIVE_INFINITY;
  return (line) => {
    const indent = line.search(/\S|$/);
    const isInside = isKey || indent > below;
    if (isKey) isKey = !/-----END /.test(line);
    else isKey = /-----BEGIN [A-Z ]*PRIVATE KEY/.test(line) && !/-----END /.test(line);
    if (!isInside) below = opensSecret(line) ? indent : Number.POSITIVE_INFINITY;
    return isInside;
  };
}

/** As in `~ DB_PASSWORD:`, below which the lines of the two texts are compared. */
function opensSecret(line: string): boolean {
  const name = /^\s*(?:[-+~]{1,2}\s*)?"?([\w.-]+)"?\s*:\s*$/.exec(line)?.[1];
  return name !== undefined && tellsByName(name);
}

/** As in `+ HEROKU_API_KEY: "…"`, and `NAME: "…" => "…"`. */
const property = /^(\s*(?:[-+~]{1,2}\s*)?"?([\w.-]+)"?\s*:\s*)(".*)$/;

function maskedLine(line: string): string {
  const [, start, name, value] = property.exec(line) ?? [];
  if (name !== undefined && value !== undefined && tellsByName(name)) return `${start}[secret]`;
  return tellsSecret(line) || hasSecretForm(line) ? hidden(line) : line;
}

/** Whatever may be a secret by its name; an approver can do without the value of an address that logs in. */
const tellsByName = (name: string): boolean =>
  isManagedName(name) || ["secret", "address"].includes(says(name));

/** The middle goes, by whole lines, and the text says so. */
export function shortened(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const lines = text.split("\n");
  const head = fitting(lines, Math.min(beginning, Math.floor(bytes / 3)));
  const tail = fitting(
    lines.slice(head.length).toReversed(),
    bytes - sizeOf(head) - 200,
  ).toReversed();
  const left = lines.length - head.length - tail.length;
  const note = `… ${left} lines are left out here; the whole text is in the log of this job …`;
  return [...head, "", note, "", ...tail].join("\n");
}

/** As many of the first lines as fit. */
function fitting(lines: readonly string[], bytes: number): string[] {
  let size = 0;
  const end = lines.findIndex((line) => (size += Buffer.byteLength(line) + 1) > bytes);
  return lines.slice(0, end === -1 ? lines.length : end);
}

const sizeOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

const longestFence = (text: string): number =>
  Math.max(2, ...[...text.matchAll(/~+/g)].map(([run]) => run.length));
