import { type Document, Scalar, visit } from "yaml";

/** What Pulumi's reader takes in a file: no other control character, and half of no character. */
const foreign = /(?![\t\n\r\x85])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** They end a line for Pulumi's reader, and for nobody else. */
const lineEnds = /[\x85\u2028\u2029]/;

/**
 * Why Pulumi's reader does not take a text that ours does, or reads another thing in it; undefined where it does not.
 * A verdict on values that no update would use is none.
 */
export function refusedByPulumi(text: string, document: Document.Parsed): string | undefined {
  return (
    found(text, foreign, (character) => `${named(character)}, which no YAML file may hold`) ??
    found(text, lineEnds, (character) => `${named(character)}, in which Pulumi ends a line`) ??
    directive(text) ??
    scalar(text, document)
  );
}

function found(text: string, form: RegExp, told: (match: string) => string): string | undefined {
  const match = form.exec(text);
  return match ? `line ${lineOf(text, match.index)} has ${told(match[0])}` : undefined;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

const named = (character: string): string =>
  `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Version 1.1 is the only one that Pulumi's reader knows, and `%TAG` the only other directive. */
function directive(text: string): string | undefined {
  const lines = text.split(/^(?:---|[^%#\s])/m)[0] ?? "";
  return [...lines.matchAll(/^%.*$/gm)]
    .map(([line]) => line.trim())
    .filter((line) => !/^%YAML 1\.1(?:\s|$)|^%TAG\s/.test(line))
    .map((line) => `${line} is no directive that Pulumi knows; remove it`)[0];
}

function scalar(text: string, document: Document.Parsed): string | undefined {
  let reason: string | undefined;
  visit(document, {
    Scalar: (_, { type, range, tag, source }) => {
      const written = range ? text.slice(range[0], range[1]) : "";
      const refused = ofScalar(type, written, tag === binary ? source : undefined);
      if (refused === undefined) return undefined;
      reason = `line ${lineOf(text, range?.[0] ?? 0)} has ${refused}`;
      return visit.BREAK;
    },
  });
  return reason;
}

const binary = "tag:yaml.org,2002:binary";

function ofScalar(
  type: Scalar["type"],
  written: string,
  encoded: string | undefined,
): string | undefined {
  if (encoded !== undefined && !isBase64(encoded)) return "!!binary before what is no base64";
  if (type === Scalar.QUOTE_DOUBLE) return foreignEscape.test(written) ? escapeRemedy : undefined;
  return (type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED) && tabFirst.test(written)
    ? "a tab where the first line of a block begins; begin it with spaces alone"
    : undefined;
}

/** `\/`, and half of a character as JSON writes one beyond U+FFFF; a backslash before them is one itself. */
const foreignEscape = /(?<!\\)(?:\\\\)*\\(?:\/|u[dD][89a-fA-F])/;
const escapeRemedy =
  "an escape that Pulumi does not know: write \\/ as /, and a character beyond U+FFFF as itself";

/** The head of a block, lines of spaces, and a tab. */
const tabFirst = /^[|>][^\n]*\n(?: *\r?\n)* *\t/;

const isBase64 = (text: string): boolean => {
  const joined = text.replaceAll(/[\r\n]/g, "");
  return joined.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(joined);
};
