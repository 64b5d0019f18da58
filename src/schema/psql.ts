/** What a command of psql means to whoever reads only the SQL around it. */
export type Meaning =
  | { readonly is: "harmless" }
  | { readonly is: "rows" }
  | { readonly is: "end" }
  | { readonly is: "stop at errors" }
  | { readonly is: "connect"; readonly database: string }
  /** Variables of psql get values; `names` is absent where rows name them. */
  | { readonly is: "variables"; readonly names?: readonly string[] }
  | { readonly is: "unread"; readonly makes: string };

/** Of psql's commands, those that show, print, or set something for psql alone. */
const harmless =
  /^\\(?:a|C|conninfo|copyright|crosstabview|d\S*|dp|echo|elif|else|encoding|endif|errverbose|f|g|gx|gdesc|bind|h|H|help|html|l\+?|list|lo_\w+|o|out|p|password|print|pset|qecho|r|reset|restrict|s|setenv|sf|sv|t|T|timing|unrestrict|unset|w|warn|watch|write|x|z|\?|\.|\\)(?:\s|$)/;

/** The shell runs what stands in such quotes, and what a pipe leads to. */
const shell = /`|^\\(?:g|gx|o|out|w|write)\s*(?:\([^)]*\)\s*)?\|/;

/** Reads one command, such as `\connect app`. */
export function meaningOf(command: string): Meaning {
  const [, name = "", rest = ""] = /^\\(\S*)\s*([^]*)$/.exec(command) ?? [];
  const unread: Meaning = { is: "unread", makes: `whatever ${command} brings` };
  if (name === "copy") return copied(rest) ?? unread;
  if (shell.test(command)) return unread;
  switch (name) {
    case "c":
    case "connect":
      return { is: "connect", database: databaseIn(rest) };
    case "q":
    case "quit":
      return { is: "end" };
    case "set":
      return variable(rest) ?? unread;
    case "prompt":
      return { is: "variables" };
    case "gset":
      return { is: "variables" };
    default:
      return harmless.test(command) ? { is: "harmless" } : unread;
  }
}

/** A word of `\copy`, or what stands in quotes or parentheses. */
const wordsOfCopy =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|\((?:[^()'"]|'[^']*'|"[^"]*"|\([^()]*\))*\)|[^\s'"()]+/g;

/** `undefined` where the shell, or whoever starts psql, decides what is read. */
function copied(rest: string): Meaning | undefined {
  const words = (rest.match(wordsOfCopy) ?? []).map((word) => word.toLowerCase());
  const [direction = "", place = ""] = words.slice(
    words.findIndex((word) => /^(?:from|to)$/.test(word)),
  );
  if (place === "program" || (direction === "from" && place === "pstdin")) return undefined;
  if (direction === "from" && place === "stdin") return { is: "rows" };
  return { is: "harmless" };
}

/** `\set NAME VALUE`; `undefined` where lines end statements from now on. */
function variable(rest: string): Meaning | undefined {
  const [name = "", value = "on"] = rest.trim().split(/\s+/);
  const isOff = /^(?:0|off|false|no?)$/i.test(value);
  if (name === "SINGLELINE") return isOff ? { is: "harmless" } : undefined;
  if (name === "ON_ERROR_STOP") return isOff ? { is: "harmless" } : { is: "stop at errors" };
  return { is: "variables", names: [name] };
}

/** The database of `\connect`; empty where it stays the same. */
function databaseIn(rest: string): string {
  const words = rest.replace(/^-reuse-previous=\S+\s*/, "").trim();
  const named = /\bdbname\s*=\s*(?:\\?'((?:[^'\\]|\\.)*?)\\?'|([^\s"']+))/.exec(words);
  if (named) return named[1] ?? named[2] ?? "";
  const [, quoted, single, plain = ""] = /^(?:"((?:[^"]|"")*)"|'([^']*)'|(\S*))/.exec(words) ?? [];
  const database = quoted ?? single ?? plain;
  return database === "-" ? "" : database;
}

/** A variable in SQL, which psql puts its value in place of: `:name`, `:'name'`, `:"name"`. */
const inSql = /(?<!:):(?:([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)|'(\w+)'|"(\w+)"|\{\?)/g;

/** Names of variables that a text may use. */
export const variablesIn = (sql: string): string[] =>
  [...sql.matchAll(inSql)].map(([, plain, single, double]) => plain ?? single ?? double ?? "");
