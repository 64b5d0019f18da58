/** What a command of psql means to whoever reads only the SQL around it. */
export type Meaning =
  | { readonly is: "harmless" }
  | { readonly is: "rows" }
  | { readonly is: "connect"; readonly database: string }
  | { readonly is: "unread"; readonly makes: string };

/** Of psql's commands, those that show, print, or set something for psql alone. */
const harmless =
  /^\\(?:a|C|conninfo|copyright|crosstabview|d\S*|dp|e|echo|ef|ev|elif|else|encoding|endif|errverbose|f|g|gx|gset|gdesc|bind|h|H|help|html|l\+?|list|lo_\w+|o|out|p|password|print|prompt|pset|q|qecho|quit|r|reset|restrict|s|set|setenv|sf|sv|t|T|timing|unrestrict|unset|w|warn|watch|write|x|z|\?|\.|;|\\)(?:\s|$)/;

/** Reads one command, such as `\connect app`. */
export function meaningOf(command: string): Meaning {
  const [, name = "", rest = ""] = /^\\(\S*)\s*([^]*)$/.exec(command) ?? [];
  if (name === "c" || name === "connect") return { is: "connect", database: databaseIn(rest) };
  if (name === "copy") return { is: /\bfrom\s+p?stdin\b/i.test(rest) ? "rows" : "harmless" };
  if (harmless.test(command)) return { is: "harmless" };
  return { is: "unread", makes: `whatever ${command} brings` };
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
