/** Short names, so that a labelled column fits its line. */
const full: Readonly<Record<string, string>> = {
  char: "character",
  timestamp: "timestamp without time zone",
  timestamptz: "timestamp with time zone",
  varchar: "character varying",
};

/** The type as the catalog of PostgreSQL prints it. */
export function postgresType(short: string): string {
  const [, name, rest] = /^(\w+)((?:\(.*\))?(?:\[\])?)$/.exec(short) ?? [];
  return name === undefined ? short : `${full[name] ?? name}${rest}`;
}
