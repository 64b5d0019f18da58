/**
 * What tools and PostgreSQL itself put into a database is numbered below; whatever a migration makes is
 * numbered above, in `information_schema` too.
 */
const firstOwn = 16384;

/** Functions of an extension come and go with it; a table may have been adopted, and is shown. */
const ofNoExtension = (oid: string, catalog: string) => `NOT EXISTS (
  SELECT FROM pg_depend
  WHERE classid = '${catalog}'::regclass AND objid = ${oid} AND deptype = 'e')`;

const isOwn = (oid: string, catalog: string) =>
  `${oid} >= ${firstOwn} AND ${ofNoExtension(oid, catalog)}`;

/** `schema.name`; of `public` without its name. */
const qualified = (schema: string, name: string) =>
  `CASE ${schema} WHEN 'public' THEN ${name} ELSE ${schema} || '.' || ${name} END`;

const nameOfClass = (oid: string) => `(
  SELECT ${qualified("n.nspname", "k.relname")}
  FROM pg_class k JOIN pg_namespace n ON n.oid = k.relnamespace WHERE k.oid = ${oid})`;

/** Names behind the column numbers in `key`, which are of `table`, in the order of the key. */
const columnsOf = (key: string, table: string) => `(
  SELECT coalesce(json_agg(attname ORDER BY position), '[]')
  FROM unnest(${key}) WITH ORDINALITY AS part (number, position)
  JOIN pg_attribute ON attrelid = ${table} AND attnum = part.number)`;

/** A constraint kind of the table `c`, each as `expression`, in the order of their names. */
const constraints = (kind: string, expression: string) => `coalesce((
  SELECT json_agg(${expression} ORDER BY conname)
  FROM pg_constraint WHERE conrelid = c.oid AND contype = '${kind}'), '[]')`;

/** A range of the schema's own, or a list of such ranges: it holds what its ends are. */
const ownRange = (type: string) => `(${type}.typtype IN ('r', 'm') AND ${type}.oid >= ${firstOwn})`;

/** Domains, ranges and arrays of them, down to the type they rest on, with every check on the way. */
const domains = `
  domain_chain (start, type, depth) AS (
    SELECT t.oid, t.oid, 0 FROM pg_type t LEFT JOIN pg_type element ON element.oid = t.typelem
    WHERE t.typtype = 'd' OR element.typtype IN ('d', 'e') OR ${ownRange("t")} OR ${ownRange("element")}
    UNION ALL
    SELECT start, CASE
        WHEN typtype = 'd' THEN typbasetype
        WHEN typtype IN ('r', 'm')
          THEN (SELECT rngsubtype FROM pg_range WHERE found.oid IN (rngtypid, rngmultitypid))
        ELSE typelem END, depth + 1
    FROM domain_chain JOIN pg_type found ON found.oid = type
    WHERE typtype = 'd' OR (typcategory = 'A' AND typelem <> 0) OR ${ownRange("found")})`;

/** Everything with columns, in one round trip. */
export const tablesQuery = `
WITH RECURSIVE ${domains},
own_functions AS MATERIALIZED (
  SELECT ${qualified("pn.nspname", "p.proname")} AS name, lower(pg_get_functiondef(p.oid)) AS text
  FROM pg_proc p JOIN pg_namespace pn ON pn.oid = p.pronamespace
  WHERE ${isOwn("p.oid", "pg_proc")} AND p.prokind <> 'a'
),
rests_on AS (SELECT DISTINCT ON (start) start, type FROM domain_chain ORDER BY start, depth DESC)
SELECT
  n.nspname AS schema,
  ${qualified("n.nspname", "c.relname")} AS name,
  CASE
    WHEN c.relispartition THEN 'partition'
    WHEN c.relkind = 'p' THEN 'partitioned table'
    WHEN c.relkind = 'v' THEN 'view'
    WHEN c.relkind = 'm' THEN 'materialized view'
    WHEN c.relkind = 'f' THEN 'foreign table'
    WHEN c.relkind = 'c' THEN 'composite type'
    ELSE 'table'
  END AS kind,
  obj_description(c.oid, 'pg_class') AS comment,
  (SELECT coalesce(json_agg(json_build_object(
      'name', attname,
      'type', format_type(atttypid, atttypmod),
      'nullable', NOT attnotnull,
      'default', CASE attgenerated WHEN '' THEN pg_get_expr(adbin, adrelid) END,
      'generated', CASE attgenerated WHEN '' THEN NULL ELSE pg_get_expr(adbin, adrelid) END,
      'comment', col_description(c.oid, attnum),
      'labels', (SELECT json_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum
                 WHERE enumtypid = coalesce(rests_on.type, atttypid)),
      'baseType', CASE WHEN rests_on.type <> atttypid THEN format_type(rests_on.type, NULL) END,
      'domainChecks', (SELECT json_agg(pg_get_constraintdef(check_.oid) ORDER BY conname)
                       FROM domain_chain JOIN pg_constraint check_ ON contypid = domain_chain.type
                       WHERE domain_chain.start = atttypid AND contype = 'c')
    ) ORDER BY attnum), '[]')
   FROM pg_attribute
   LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
   LEFT JOIN rests_on ON rests_on.start = atttypid
   WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS columns,
  coalesce((SELECT ${columnsOf("conkey", "conrelid")}
    FROM pg_constraint WHERE conrelid = c.oid AND contype = 'p'), '[]') AS "primaryKey",
  ${constraints("u", columnsOf("conkey", "conrelid"))} AS unique,
  (SELECT coalesce(json_agg(DISTINCT attname), '[]')
   FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
   WHERE indrelid = c.oid AND indisvalid AND indpred IS NULL) AS indexed,
  ${constraints(
    "f",
    `json_build_object(
      'columns', ${columnsOf("conkey", "conrelid")},
      'references', json_build_object(
        'table', ${nameOfClass("confrelid")}, 'columns', ${columnsOf("confkey", "confrelid")}))`,
  )} AS "foreignKeys",
  ${constraints("c", "pg_get_constraintdef(oid)")} AS checks,
  (SELECT coalesce(json_agg(${nameOfClass("inhparent")} ORDER BY inhseqno), '[]')
   FROM pg_inherits WHERE inhrelid = c.oid) AS parents,
  (SELECT coalesce(json_agg(pg_get_triggerdef(oid) ORDER BY tgname), '[]')
   FROM pg_trigger WHERE tgrelid = c.oid AND NOT tgisinternal) AS triggers,
  (SELECT coalesce(json_agg(DISTINCT own_functions.name), '[]')
   FROM own_functions WHERE strpos(text, lower(c.relname)) > 0) AS writers,
  CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS definition
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'f', 'm', 'v', 'c') AND n.nspname !~ '^pg_temp_[0-9]+$'
  AND c.oid >= ${firstOwn}
`;

/** What can move rows beside the tables themselves, in one round trip. */
export const objectsQuery = `
SELECT kind, name FROM (
  SELECT CASE prokind WHEN 'p' THEN 'procedure' ELSE 'function' END AS kind,
    oid::regprocedure::text AS name
  FROM pg_proc WHERE ${isOwn("oid", "pg_proc")}
  UNION ALL
  SELECT 'rule', rulename || ' on ' || ${nameOfClass("ev_class")} FROM pg_rewrite
  WHERE rulename <> '_RETURN' AND oid >= ${firstOwn}
  UNION ALL SELECT 'event trigger', evtname FROM pg_event_trigger
  UNION ALL SELECT 'publication', pubname FROM pg_publication
  UNION ALL SELECT 'foreign server', srvname FROM pg_foreign_server
  UNION ALL SELECT 'extension', extname FROM pg_extension WHERE extname <> 'plpgsql'
  UNION ALL SELECT 'large object', oid::text FROM pg_largeobject_metadata
) AS object`;
