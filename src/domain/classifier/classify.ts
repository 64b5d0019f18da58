import { termsOf } from "./match";
import { holdsPersons, isCalledAfterPersons, phrase } from "./people";
import { aboutIt, forms, type Terms, vocabulary, writtenColumns, writtenTables } from "./terms";
import type { ColumnFacts, Finding, PersonalCategory, Severity, TableFacts } from "./types";

const severities: Readonly<Record<PersonalCategory, Severity>> = {
  credential: "critical",
  "government-id": "critical",
  health: "critical",
  criminal: "critical",
  name: "high",
  contact: "high",
  "postal-address": "high",
  location: "high",
  financial: "high",
  "online-identifier": "high",
  demographic: "high",
  "person-key": "high",
  likeness: "medium",
  vehicle: "medium",
  family: "high",
  employment: "medium",
  "free-text": "medium",
  container: "low",
};

/**
 * What a column can be personal data for: nothing, or the category that most speaks for. It reads names as
 * whole words, types, the table around and what the schema says of the column; never a value (DPIA §1.4, §4.5).
 */
export function classify(table: TableFacts, column: ColumnFacts): readonly Finding[] {
  for (const detect of detectors) {
    const found = detect(table, column);
    if (found !== undefined) return found === "none" ? [] : [finding(...found)];
  }
  return [];
}

type Said = readonly [category: PersonalCategory, confidence: number, evidence: string];
type Detector = (table: TableFacts, column: ColumnFacts) => Said | "none" | undefined;

const finding = (category: PersonalCategory, confidence: number, evidence: string): Finding => ({
  category,
  severity: severities[category],
  confidence,
  evidence,
});

type Shape = "boolean" | "time" | "number" | "uuid" | "text" | "other";

const shapes: readonly (readonly [RegExp, Shape])[] = [
  [/^(?:boolean|bool|bit)$/, "boolean"],
  [/^(?:timestamp|date|time|interval|datetime)/, "time"],
  [
    /^(?:smallint|integer|int|int[248]|bigint|numeric|decimal|real|double precision|float[48]?|money|serial|bigserial|tinyint|mediumint)/,
    "number",
  ],
  [/^uuid$/, "uuid"],
  [/^(?:text|character|varchar|char|citext|bpchar|name|longtext|mediumtext|tinytext)/, "text"],
];

const base = (type: string): string =>
  type
    .toLowerCase()
    .replaceAll('"', "")
    .replace(/^\w+\./, "")
    .replaceAll(/\s*(?:\([^)]*\)|\[\d*\])/g, "")
    .trim();

const shapeOf = ({ type, baseType = type }: ColumnFacts): Shape =>
  shapes.find(([pattern]) => pattern.test(base(baseType)))?.[1] ?? "other";

/** What a category can be kept in; in other types the name means something else. */
const keptIn: Partial<Record<PersonalCategory, readonly Shape[]>> = {
  name: ["text", "other"],
  contact: ["text", "number", "other"],
  credential: ["text", "number", "uuid", "other"],
  "postal-address": ["text", "number", "other"],
  "government-id": ["text", "number", "other"],
  financial: ["text", "number", "other"],
  "online-identifier": ["text", "number", "uuid", "other"],
  demographic: ["text", "number", "time", "other"],
  health: ["text", "number", "time", "other"],
  employment: ["text", "number", "time", "other"],
  "free-text": ["text", "other"],
  likeness: ["text", "other"],
  vehicle: ["text", "other"],
  family: ["text", "number", "time", "other"],
  criminal: ["text", "number", "time", "other"],
  location: ["text", "number", "other"],
};

const about = termsOf(aboutIt, "atEnd");
const form = termsOf(forms, "atEnd");

/** The name without words that only say in which form or which of several it is. */
function bare(name: string): string {
  const shorter = name.replace(form, "_");
  return shorter === name || shorter === "_" ? name : bare(shorter);
}

interface Compiled {
  readonly category: PersonalCategory;
  readonly anywhere: RegExp | undefined;
  readonly atEnd: RegExp | undefined;
  readonly ofPerson: RegExp | undefined;
}

const compiled: readonly Compiled[] = vocabulary.map(
  ({ category, anywhere, atEnd, ofPerson }: Terms) => ({
    category,
    anywhere: anywhere === undefined ? undefined : termsOf(anywhere, "anywhere"),
    atEnd: atEnd === undefined ? undefined : termsOf(atEnd, "atEnd"),
    ofPerson: ofPerson === undefined ? undefined : termsOf(ofPerson, "whole"),
  }),
);

const networkType = /^(?:inet|cidr|macaddr8?)$/;
const placeType = /^(?:point|geography|geometry|box|circle|path|polygon|lseg|earth)$/;
const containerType = /^(?:jsonb?|hstore|xml|variant|super|map|struct|object|blob|longblob)$/;

/** What the type says, whatever the column is called. */
const byType: Detector = (table, column) => {
  const type = base(column.baseType ?? column.type);
  if (networkType.test(type)) return ["online-identifier", 0.9, `its type ${type}`];
  if (placeType.test(type)) return ["location", 0.8, `its type ${type}`];
  return undefined;
};

/** Flags and moments are about somebody, and tell nothing but of birth, death and work. */
const byShape: Detector = (table, column) => {
  const shape = shapeOf(column);
  if (shape === "boolean") return "none";
  if (shape === "time" && !moment.test(phrase(column.name))) return "none";
  return undefined;
};

const moment = termsOf(
  "birth; birthday; birthdate; dob; born; naissance; geburtsdatum; geburtstag; nasc; nascimento; nacimiento; death; dod; obito; died; deathdate; hire; employment; dateemployment; birthtime; marriage; deces; termination",
  "anywhere",
);

const identifier = /_(?:ids?|uuid|guid|pk|fk|key|no|number|ref|uid|rowid|code|urn)_$/;

/** A reference to a person, by key or by name. */
const byPerson: Detector = (table, column) => {
  const name = phrase(column.name);
  const shape = shapeOf(column);
  if (shape === "time") return undefined;
  const key = table.foreignKeys.find(
    ({ columns }) => columns.length === 1 && columns[0] === column.name,
  );
  if (key !== undefined) {
    const target = key.references.table;
    if (isCalledAfterPersons(target) && !/_type_|_group_/.test(name))
      return ["person-key", 0.95, `a reference to ${target}`];
    return byWho.test(name) ? ["person-key", 0.9, "who did it"] : undefined;
  }
  if (holdsPersons(table) && ownKey(table, name))
    return ["person-key", 0.9, "the number of a person"];
  if (about.test(name)) return undefined;
  if (personId.test(name)) return ["person-key", 0.9, "the number of a person"];
  if (byWho.test(name) && shape !== "text") return ["person-key", 0.85, "who did it"];
  return byWho.test(name) ? ["person-key", 0.7, "who did it"] : undefined;
};

/** `id` of users; `user_id` and `id_auteur` where the table is called so. */
function ownKey({ name: table }: TableFacts, name: string): boolean {
  if (
    /^_(?:id|uuid|guid|rowid|pk|external_id|external_reference|system_id|identifier|entity_id)_$/.test(
      name,
    )
  )
    return true;
  const noun =
    phrase(table.split(".").at(-1) ?? "")
      .split("_")
      .at(-2)
      ?.replace(/s$/, "") ?? "";
  return (
    noun.length > 2 &&
    (new RegExp(`^_(?:id|cod|idpes|nr|num)_(?:${noun})s?_$`).test(name) ||
      new RegExp(`^_${noun}s?_(?:id|uuid|no|number|key)_$`).test(name))
  );
}

const person = `user|customer|person|people|patient|employee|staff|subscriber|trader|investor|author|autor|auteur|player|participant|contributor|visitor|guest|applicant|beneficiary|payee|payer|student|teacher|passenger|resident|buyer|seller|consumer|citizen|spouse|guardian|cardholder|assignee|reviewer|creator|follower|friend|individual|member|owner|agent|operator|manager|supervisor|driver|partner|contact|sender|recipient|receiver|editor|uploader|inviter|invitee|requester|requestor|reporter|approver|modifier|attorney|judge|doctor|physician|nurse|provider_user|salesperson|candidate|attendee|benutzer|kunde|kunden|mitarbeiter|usuario|cliente|pessoa|aluno|utilisateur|adherent|idpes|identity|relateduser|realuser|poster|commenter|voter|starter|actor|admin|moderator|organizer|host_user|coach|tutor|parent_user|closer|assigner|resolver|signer|committer|pusher|merger|triggerer|causer|performer|respondent|referrer_user|updater|deleter|principal`;
const personId = new RegExp(
  `_(?:${person})_(?:ids?|uuid|guid|pk|fk|no|number|ref|uid|sub|subject)_$|^_(?:id|fk|ref|cod|ref_cod|ref_id|idpes)_(?:${person}|pessoa_fj|funcionario|servidor)(?:_\\w+)?_$|^_(?:uid|idpes|ref_idpes|usermodified|userid|matriculation_number|matricula)_$|_fk_(?:user|soc|author)\\w*_`,
);
const byWho =
  /_(?<!(?:sort|sorted|order|ordered|group|grouped|partition|partitioned|divided|multiplied|split|caused|bucketed|followed|increased?|decreased?|limited|powered|used|triggered|generated|provided|hosted|sponsored|rated)_)by_(?:id_|fk_|user_|user_id_|uuid_)?$|_assigned_to_(?:id_|user_id_)?$|_fk_user_\w+_$/;

/** A place is two numbers: one alone may be a latency or a length. */
const byPair: Detector = ({ columns }, column) => {
  const half = /^_(?:\w+_)?(?:lat|lng)_$/;
  if (!half.test(phrase(column.name))) return undefined;
  const halves = columns.filter(({ name }) => half.test(phrase(name)));
  return halves.length > 1 ? ["location", 0.9, "latitude and longitude"] : undefined;
};

/** What the words of the name say. */
const byName: Detector = (table, column) => {
  const whole = phrase(column.name);
  const shape = shapeOf(column);
  const name = bare(whole);
  const persons = holdsPersons(table);
  const isAbout = about.test(whole) || about.test(name);
  const isNumber = identifier.test(whole) && !/_(?:no|number|code|key|uid)_$/.test(whole);
  for (const terms of compiled) {
    if (keptIn[terms.category]?.includes(shape) === false) continue;
    if (shape === "number" && !numbered(terms.category, whole)) continue;
    if (isNumber && !takesId.has(terms.category)) continue;
    if (!isAbout && (terms.anywhere?.test(whole) || terms.atEnd?.test(name)))
      return [terms.category, 0.9, `its name (${column.name})`];
    if (persons && (terms.ofPerson?.test(whole) || terms.ofPerson?.test(name)))
      return [terms.category, 0.7, `its name (${column.name}) in a table of persons`];
  }
  return undefined;
};

/** Categories of which a number of a thing can be the data itself. */
const takesId: ReadonlySet<PersonalCategory> = new Set([
  "government-id",
  "online-identifier",
  "credential",
  "demographic",
  "health",
  "vehicle",
  "employment",
]);

/** Integers are seldom text: a phone or a house has a number, an e-mail has none. */
const numbered = (category: PersonalCategory, name: string): boolean =>
  category !== "contact" ||
  /_(?:phone|mobile|cell|fax|telefon|telefono|fone|celular|msisdn|ddd)_/.test(name);

const written = termsOf(writtenTables, "atEnd");
const writing = termsOf(writtenColumns, "whole");

/** Somebody's own words: the content of a message or a note. */
const byWriting: Detector = ({ name: table }, column) =>
  shapeOf(column) === "text" && written.test(phrase(table)) && writing.test(phrase(column.name))
    ? ["free-text", 0.8, `its name (${column.name}) in ${table}`]
    : undefined;

const digest =
  /_(?:pseudonym|hash|digest|checksum|sha_?\d*|md_5|etag|fingerprint|signature|hmac)_$/;

/** Anything at all can be in there. */
const byContainer: Detector = (_, column) => {
  const type = base(column.baseType ?? column.type);
  const name = phrase(column.name);
  if (containerType.test(type)) return ["container", 0.6, `its type ${type}`];
  if (type === "bytea") return digest.test(name) ? undefined : ["container", 0.5, "its type bytea"];
  return shapeOf(column) === "text" && openName.test(name)
    ? ["container", 0.5, `its name (${column.name})`]
    : undefined;
};

const openName = termsOf(
  "payload; raw data; extra data; custom fields; metadata; raw payload; event payload; sessdata; session data; serialized data; user data; json data; edit history; prefs; preferences; raw json; properties; extra; raw; blob; json; additional data; request body; response body",
  "whole",
);

const sources: readonly (readonly [RegExp, PersonalCategory])[] = [
  [/inet_client_addr|inet_server_addr/i, "online-identifier"],
  [/\b(?:current_user|session_user|current_role|user)\b(?!\w)/i, "name"],
];

/** What the schema itself says of the column: where it comes from, which words it takes, what a comment calls it. */
const byDefinition: Detector = (table, column) => {
  const { default: value = "", generated = "", labels = [], comment = "" } = column;
  const source = sources.find(([pattern]) => pattern.test(value) && !value.startsWith("'"));
  if (source) return [source[1], 0.8, "its default"];
  const words = phrase(labels.join(" ")).toLowerCase();
  if (
    /_(?:male|female|woman|man|weiblich|mannlich|homme|femme|masculino|femenino|non_binary)_/.test(
      words,
    )
  )
    return ["demographic", 0.9, "the words of its type"];
  if (
    /_(?:ab|o)_(?:pos|neg|positive|negative)|_(?:single|married|divorced|widowed)_.*_(?:married|divorced|single)_/.test(
      words,
    )
  )
    return ["demographic", 0.8, "the words of its type"];
  const from = table.columns.find(
    ({ name }) =>
      name !== column.name &&
      name.length > 2 &&
      new RegExp(`(?:^|[^\\w])"?${escaped(name)}"?(?:[^\\w]|$)`).test(generated),
  );
  const inherited =
    from && generated !== "" ? classify(table, { ...from, generated: "" })[0] : undefined;
  if (inherited)
    return [
      inherited.category,
      inherited.confidence * 0.9,
      `what it is generated from (${from?.name})`,
    ];
  if (comment === "") return undefined;
  const said = byName(table, { name: commentHead(comment), type: column.type });
  return said === "none" || said === undefined ? undefined : [said[0], 0.6, "its comment"];
};

/** The words of a comment that name the value: `E-mail of the customer, lower case` is an e-mail. */
const commentHead = (comment: string): string =>
  comment
    .split(/[.,;:(]|\b(?:of|for|from|in|der|des|de|du|del)\b/i)[0]
    ?.trim()
    .slice(0, 60) ?? "";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

const detectors: readonly Detector[] = [
  byType,
  byShape,
  byPair,
  byPerson,
  byWriting,
  byName,
  byContainer,
  byDefinition,
];
