import extract from "../../db/analytics/dictionary.lock.json";

/** Table to column to PostgreSQL type. */
export type ApprovedColumns = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What the approved data dictionary of the analytics store allows (DPIA §4.5, §6 condition 5). It is
 * extracted from db/analytics/dictionary.yaml, so that the pack reads no file and parses no YAML.
 */
export const approvedDictionary: ApprovedColumns = extract;

/** PostgreSQL's own names of types that have shorter ones. */
const fullNames: Readonly<Record<string, string>> = {
  bool: "boolean",
  bpchar: "character",
  char: "character",
  decimal: "numeric",
  float4: "real",
  float8: "double precision",
  int: "integer",
  int2: "smallint",
  int4: "integer",
  int8: "bigint",
  bigserial: "bigint",
  serial: "integer",
  smallserial: "smallint",
  time: "time without time zone",
  timestamp: "timestamp without time zone",
  timestamptz: "timestamp with time zone",
  timetz: "time with time zone",
  varchar: "character varying",
};

/** A type in PostgreSQL's own spelling: `VARCHAR (40)` is `character varying(40)`. */
export function postgresType(type: string): string {
  const [, name = "", rest = ""] =
    /^([a-z_][a-z0-9_. ]*?)\s*((?:\(.*)?(?:\[\])*)$/.exec(
      type.toLowerCase().trim().replaceAll(/\s+/g, " "),
    ) ?? [];
  const plain = name.replace(/^pg_catalog\./, "");
  return `${fullNames[plain] ?? plain}${rest.replaceAll(" ", "")}`;
}
