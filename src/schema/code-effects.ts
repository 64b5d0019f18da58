/** DDL, written out, that makes tables or columns. */
const making =
  /\b(?:create\s+(?:(?:or\s+replace|global|local|unlogged|foreign|materialized|recursive)\s+)*(?:table|view|type)\b|alter\s+(?:foreign\s+)?(?:table|view|type)\b[^;]*?\b(?:rename|inherit|add\s+(?!constraint\b|primary\b|unique\b|check\b|foreign\b|exclude\b|value\b))|import\s+foreign\s+schema\b|into\s+(?:table|unlogged)\b)/i;

/** DDL, written out, that takes columns away or gives them another name. */
const takingAway =
  /\b(?:drop\s+(?:table|view|type|schema|domain|materialized\s+view|foreign\s+table|owned)\b|alter\s+(?:foreign\s+)?(?:table|view|type)\b[^;]*?\b(?:rename\b|drop\s+(?!constraint\b|default\b|not\b|identity\b|expression\b)))/i;

/** Whether code says that it takes columns away. */
export const takesAway = (code: string): boolean => takingAway.test(code);

/** Whether code could make a table or a column: it says so, or it runs text that is put together. */
export const couldMake = (code: string): boolean => making.test(code) || composes(code);

const string = String.raw`'(?:[^']|'')*'|\$(\w*)\$[^]*?\$\1\$`;
const executed = new RegExp(
  String.raw`\bexecute\s+(?!function\b|procedure\b|on\b)((?:${string}|[^;'$]|\$)*)`,
  "gi",
);
const strings = new RegExp(string, "g");
/** What is left of an expression of strings and quoted names only, without these strings. */
const onlyQuoted = /^(?:\s|\|\||(?:pg_catalog\.)?quote_(?:ident|literal|nullable)\s*\([^()]*\))*$/i;
const formatted = /^\s*(?:pg_catalog\.)?format\s*\(/i;

/** Whether code runs text as SQL of which it cannot be read what it makes. */
export function composes(code: string): boolean {
  return [...code.matchAll(executed)].some(([, expression = ""]) => {
    const texts = expression.match(strings) ?? [];
    const rest = expression.replaceAll(strings, "").replace(/\s(?:using|into|loop)\s[^]*$/i, "");
    if (formatted.test(expression)) return texts[0] === undefined || isOpen(texts[0]);
    if (!onlyQuoted.test(rest)) return true;
    const parts = texts.map((text) => text.slice(1, -1));
    return parts.length > 1 && ["", "x"].some((name) => mentionsDdl.test(parts.join(name)));
  });
}

const mentionsDdl =
  /\b(?:create\s+(?!(?:unique\s+)?index|role|user|or\s+replace\s+function|function|policy|trigger|extension|publication|sequence|database)|alter\s+(?:foreign\s+)?table\b[^;]*\b(?:add|drop|rename)\b|drop\s+(?:table|view|schema|type|materialized|foreign|owned)\b|import\b)/i;

/** Whether a text of format() takes more than names and values, or names what it makes by them. */
const isOpen = (text: string): boolean =>
  /%(?:\d+\$)?-?\d*s/i.test(text) || (text.includes("%") && mentionsDdl.test(text));

/** Names of PostgreSQL that tell of the schema, which is the same here. */
const ofSchema =
  /^(?:pg_catalog|pg_class|pg_attribute|pg_attrdef|pg_namespace|pg_constraint|pg_index(?:es)?|pg_tables|pg_views|pg_matviews|pg_type|pg_enum|pg_trigger|pg_inherits|pg_depend|pg_description|pg_rules|pg_sequences?|pg_get_\w+|pg_partition\w*|pg_table_is_visible|pg_type_is_visible|pg_typeof|pg_temp|pg_policy|pg_policies|pg_publication\w*|pg_notify|pg_advisory\w*|pg_event_trigger_ddl_commands|current_schemas?)$/i;

/** Names that may tell of the server: its roles, its settings, its extensions, its time. */
const perhapsOfServer =
  /\b(?:pg_\w+|current_\w+|session_\w+|system_user|inet_\w+|has_\w+_privilege|to_reg(?:role|proc|procedure|oper|operator|collation)|version|txid_\w+|row_security_active|getpgusername|user(?=\s*(?:=|<>|!=|like\b|in\b))|applicable_roles|enabled_roles|routines)\b/gi;

/** What differs from one run to the next; it matters where it decides. */
const ofTheMoment =
  /\b(?:if|elsif|when|while)\b[^;]*\b(?:random\w*|now|clock_timestamp|statement_timestamp|timeofday|current_(?:date|time|timestamp)|gen_random_uuid|uuidv\d)\b[^;]*\b(?:then|loop)\b/i;

const settingTheClock = /\bcurrent_(?:date|time|timestamp)\b/gi;

/** Whether what code does may be another thing on another server with the same schema. */
export const dependsOnServer = (code: string): boolean =>
  ofTheMoment.test(code) ||
  (code.replaceAll(settingTheClock, "").match(perhapsOfServer) ?? []).some(
    (name) => !ofSchema.test(name),
  );

/** Whether code goes on where a part of it failed. */
export const catchesErrors = (code: string): boolean => /\bexception\s+when\b/i.test(code);

const added =
  /\balter\s+(?:foreign\s+)?table\b[^;]*?\badd\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?(?!constraint\b|primary\b|unique\b|check\b|foreign\b|exclude\b)("(?:[^"]|"")+"|[a-z_]\w*)/gi;
const renamed =
  /\brename\s+(?:(?:column\s+)?("(?:[^"]|"")+"|\w+)\s+)?to\s+("(?:[^"]|"")+"|[a-z_]\w*)/gi;

/** Names of columns and tables that code gives, so far as they are written out. */
export const givenBy = (code: string): string[] => [
  ...[...code.matchAll(added)].map(([, name = ""]) => unquoted(name)),
  ...[...code.matchAll(renamed)].map(([, , name = ""]) => unquoted(name)),
];

const unquoted = (name: string): string =>
  name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
