import extract from "../../db/analytics/dictionary.lock.json";

/** What a column may be, and the goals of the assessment that it serves (DPIA §2). */
export interface ApprovedColumn {
  /** PostgreSQL's. */
  readonly type: string;
  readonly goals: readonly number[];
}

/** By table, then by column. */
export type ApprovedColumns = Readonly<Record<string, Readonly<Record<string, ApprovedColumn>>>>;

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
  varchar: "character varying",
};

/** A type in PostgreSQL's own spelling: `VARCHAR (40)` is `character varying(40)`. */
export function postgresType(type: string): string {
  const written = type.toLowerCase().trim().replaceAll(/\s+/g, " ");
  const moment = momentType(written);
  if (moment !== undefined) return moment;
  const [, name = "", rest = ""] =
    /^([a-z_][a-z0-9_. ]*?)\s*((?:\(.*)?(?:\[\])*)$/.exec(written) ?? [];
  const plain = name.replace(/^pg_catalog\./, "");
  return `${fullNames[plain] ?? plain}${rest.replaceAll(" ", "")}`;
}

/** The precision of a moment stands in the middle of its name: `timestamptz(3)` is `timestamp(3) with time zone`. */
function momentType(written: string): string | undefined {
  const [whole, kind, zoned, precision = "", zone, array = ""] =
    /^(?:pg_catalog\.)?(timestamp|time)(tz)? ?(\(\d\))?(?: (with(?:out)?) time zone)? ?((?:\[\])*)$/.exec(
      written,
    ) ?? [];
  if (whole === undefined) return undefined;
  return `${kind}${precision} ${zone ?? (zoned === undefined ? "without" : "with")} time zone${array}`;
}
