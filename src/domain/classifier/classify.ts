import { type PersonalCategory as StoreCategory, personalData } from "../personal-data";
import { termsOf } from "./match";
import { holdsPersons, isCalledAfterPersons, phrase } from "./people";
import { aboutIt, forms, type Terms, vocabulary, writtenColumns, writtenTables } from "./terms";
import type { ColumnFacts, Finding, PersonalCategory, Severity, TableFacts } from "./types";

/** The store's vocabulary has spelled-out categories. */
const renamed: Readonly<Record<StoreCategory, PersonalCategory>> = {
  "a person's name": "name",
  contact: "contact",
  "postal address": "postal-address",
  location: "location",
  "government id": "government-id",
  financial: "financial",
  credential: "credential",
  "online identifier": "online-identifier",
  demographic: "demographic",
  "health, biometric or genetic": "health",
  "employment or education": "employment",
  "free text": "free-text",
  likeness: "likeness",
  vehicle: "vehicle",
  family: "family",
  "criminal record": "criminal",
  "free-form container": "container",
  "key of a person or device": "person-key",
};

export const categoryOf = (category: StoreCategory): PersonalCategory => renamed[category];

/** What only the store is so strict about. */
const strictOnly: ReadonlySet<PersonalCategory> = new Set(["free-text", "container", "person-key"]);

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
  const first = strongest(table, column);
  if (first === "none") return [];
  const open = byContainerType(table, column);
  const said = first === undefined || first[0] === "container" ? [] : [first];
  const also =
    open === undefined || open === "none" ? (first?.[0] === "container" ? [first] : []) : [open];
  return [...said, ...also].map((each) => finding(...each));
}

function strongest(table: TableFacts, column: ColumnFacts): Said | "none" | undefined {
  for (const detect of detectors) {
    const found = detect(table, column);
    if (found !== undefined) return found;
  }
  return undefined;
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

/** The name without the table's own noun, whole or short: `nom_adh` of adherents, `user_email` of users. */
function withoutTable(name: string, table: string): string {
  const noun =
    phrase(table.split(".").at(-1) ?? "")
      .split("_")
      .at(-2) ?? "";
  const words = name.split("_").filter(Boolean);
  const isNoun = (word = "") => word.length >= 3 && noun.startsWith(word.replace(/s$/, ""));
  if (words.length > 1 && isNoun(words.at(-1))) words.pop();
  else if (words.length > 1 && isNoun(words[0])) words.shift();
  return `_${words.join("_")}_`;
}

/** The name without a letter for its type before it, as in `cVorname`. */
const withoutPrefix = (name: string): string =>
  name.replace(/^_(?:[cdfiknst]|str|int|txt|fld)_(?=\w{3})/, "_");

/** The name without words that only say in which form or which of several it is. */
function bare(name: string): string {
  const shorter = name.replace(form, "_");
  return shorter === name || shorter === "_" ? name : bare(shorter);
}

interface Compiled {
  readonly category: PersonalCategory;
  readonly anywhere: RegExp | undefined;
  /** The same terms as the last words: then no word behind them says otherwise. */
  readonly last: RegExp | undefined;
  readonly atEnd: RegExp | undefined;
  readonly ofPerson: RegExp | undefined;
}

const compiled: readonly Compiled[] = vocabulary.map(
  ({ category, anywhere, atEnd, ofPerson }: Terms) => ({
    category,
    anywhere: anywhere === undefined ? undefined : termsOf(anywhere, "anywhere"),
    last: anywhere === undefined ? undefined : termsOf(anywhere, "atEnd"),
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
  "birth; birthday; birthdate; dob; born; naissance; geburtsdatum; geburtstag; nasc; nascimento; nacimiento; deceased; death; dod; obito; died; deathdate; hire; employment; dateemployment; birthtime; marriage; deces; termination",
  "anywhere",
);

const identifier = /_(?:ids?|uuid|guid|pk|fk|key|no|number|ref|uid|rowid|code|urn)_$/;

/** A reference to a person, by key or by name. */
const byPerson: Detector = (table, column) => {
  const name = withoutPrefix(phrase(column.name));
  const shape = shapeOf(column);
  if (shape === "time") return undefined;
  // A text called uid is the number of anything, where no row is a person.
  if (
    shape === "text" &&
    /uid$/i.test(column.name) &&
    !holdsPersons(table) &&
    !/(?:user|owner|author).?uid$/i.test(column.name)
  )
    return undefined;
  const key = table.foreignKeys.find(
    ({ columns }) => columns.length === 1 && columns[0] === column.name,
  );
  if (key !== undefined) {
    const target = key.references.table;
    if (isCalledAfterPersons(target) && !/_type_|_group_/.test(name))
      return ["person-key", 0.95, `a reference to ${target}`];
    return byWho.test(name) || namesPerson.test(name) || personId.test(name)
      ? ["person-key", 0.9, "who did it"]
      : undefined;
  }
  if (isOfPersons(table) && ownKey(table, name))
    return ["person-key", 0.9, "the number of a person"];
  if (about.test(name)) return undefined;
  if (personId.test(name)) return ["person-key", 0.9, "the number of a person"];
  if (
    byWho.test(name.replace(/_str_$/, "_")) &&
    shape === "text" &&
    /_str_$|_published_by_/.test(name)
  )
    return ["name", 0.7, "who did it, by name"];
  if (shape !== "text" && namesPerson.test(name)) return ["person-key", 0.85, "who it is"];
  if (shape === "text" && writer.test(name)) return ["name", 0.6, "who wrote it"];
  if (shape === "text" && namesPerson.test(name)) return ["person-key", 0.6, "who it is"];
  if (byWho.test(name) && shape !== "text") return ["person-key", 0.85, "who did it"];
  return byWho.test(name) ? ["person-key", 0.7, "who did it"] : undefined;
};

/** An address or an order is told of a person, and is none. */
const isOfPersons = (table: TableFacts): boolean =>
  isCalledAfterPersons(table.name) ||
  (holdsPersons(table) &&
    !/_(?:address|addresses|orders?|sessions?|tokens?|histor(?:y|ies)|logs?|messages?|notes?|checkouts?|carts?|invoices?|payments?|settings?|realm|accounts?|mailbox(?:es)?|companies|company|channels?|quotes?|bookings?|reservations?)_$/.test(
      phrase(table.name),
    ));

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

const person = `user|customer|person|people|account|patient|employee|staff|subscriber|trader|investor|author|autor|auteur|player|participant|contributor|visitor|guest|applicant|beneficiary|payee|payer|student|teacher|passenger|resident|buyer|seller|consumer|citizen|spouse|guardian|cardholder|assignee|reviewer|creator|follower|friend|individual|member|owner|agent|operator|manager|supervisor|driver|partner|contact|sender|recipient|receiver|editor|uploader|inviter|invitee|requester|requestor|reporter|approver|modifier|attorney|judge|doctor|physician|nurse|provider_user|salesperson|candidate|attendee|benutzer|kunde|kunden|mitarbeiter|usuario|cliente|pessoa|aluno|utilisateur|adherent|idpes|identity|relateduser|realuser|poster|commenter|voter|starter|actor|executor|approver|agente|principal_user|affected_user|creator|admin|moderator|organizer|host_user|coach|tutor|parent_user|closer|assigner|resolver|signer|committer|pusher|merger|triggerer|causer|performer|respondent|referrer_user|updater|deleter|principal`;
const personId = new RegExp(
  `_(?:${person})_(?:ids?|uuid|guid|pk|fk|no|number|ref|uid|sub|subject)_$|^_(?:id|fk|ref|cod|ref_cod|ref_id|idpes)_(?:${person}|pessoa_fj|funcionario|servidor)(?:_\\w+)?_$|^_(?:uid|idpes|ref_idpes|usermodified|userid|matriculation_number|matricula)_$|_fk_(?:user|author)\\w*_`,
);
const namesPerson = new RegExp(
  `^_(?:${person}|uid_owner|uid_initiator|share_with|owner_uid|user_name_id|requested_user|destinataires|created_user|modified_user|last_modifier)_$`,
);
const writer =
  /^_(?:author|auteur|autor|author_str|\w+_to_str|\w+_author|author_name|referred_to|reporter_name)_$/;
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
  const whole = withoutPrefix(phrase(column.name));
  const shape = shapeOf(column);
  const name = bare(whole);
  const shorter = withoutTable(whole, table.name);
  const spellings = [...new Set([whole, name, shorter, bare(shorter)])];
  const persons = holdsPersons(table);
  const isAbout = about.test(whole);
  const isNumber = identifier.test(whole) && !/_(?:no|number|code|key|uid)_$/.test(whole);
  const usable = compiled.filter(
    ({ category }) =>
      keptIn[category]?.includes(shape) !== false &&
      (shape !== "number" || numbered(category, whole)) &&
      (!isNumber || takesId.has(category)) &&
      (category !== "postal-address" || !machine.test(whole)),
  );
  const last = usable.find((each) => each.last?.test(whole) || each.last?.test(name));
  if (last && (isAbout || about.test(name)))
    return [last.category, 0.9, `its name (${column.name})`];
  if (
    !isAbout &&
    !/^_attr_|_email_(?:invite|invitation|remind|reminder|confirm|register|subj|greeting|body|greeting_custom|greeting_display)_/.test(
      whole,
    )
  ) {
    const said =
      usable.find(
        ({ category, anywhere }) =>
          category === "demographic" && birth.test(whole) && !/_names?_$/.test(whole) && anywhere,
      ) ??
      usable.find(({ category }) => category === "contact" && mail.test(whole)) ??
      usable.find(({ atEnd }) => atEnd?.test(whole)) ??
      usable.find(({ atEnd }) =>
        spellings.some((each) => !about.test(each) && atEnd?.test(each)),
      ) ??
      usable.find(({ anywhere }) => !about.test(name) && anywhere?.test(whole));
    const isTemplate = said?.category === "free-text" && /_templates?_$/.test(phrase(table.name));
    if (said && !isTemplate) return [said.category, 0.9, `its name (${column.name})`];
  }
  if (hasAddress(table) && partOfAddress.test(name))
    return ["postal-address", 0.8, `its name (${column.name}) beside an address`];
  const own =
    persons && usable.find(({ ofPerson }) => spellings.some((each) => ofPerson?.test(each)));
  return own ? [own.category, 0.7, `its name (${column.name}) in a table of persons`] : undefined;
};

/** An address of e-mail, whoever it is of. */
const mail =
  /_email_(?:auteur|author|user|cliente?|kunde|contact|address|owner|perso|pro|customer)_$/;
const birth = /_(?:dob|birth|naissance|nascimento|nacimiento|geburt)_/;

/** Addresses of machines. */
const machine =
  /^_attr_|_(?:imap|smtp|pop_3|server|ldap|memory|contract|bind|listen|host|node|peer|mac|ip|email|mail|web|url)_/;

const partOfAddress = termsOf(
  "state; province; region; county; district; country; country area; city area; country code; number; state code; province name; province code; state province; municipality; area; unit; state name; postal code suffix; floor; door; complement; country name; subdivision; country id; house; building; county district; localite;  estado; provincia; pais; pays",
  "whole",
);
const addressWords = termsOf(
  "street; street 1; address 1; address line 1; zip; zipcode; postcode; postal code; city; plz; strasse; rue; calle; logradouro; address; line 1; town; cp; code postal; zip code; post code; cep; street address",
  "whole",
);
const addressTable = termsOf(
  "address; addresses; adresse; adressen; direccion; direcciones; endereco",
  "atEnd",
);

/** Whether the table keeps an address, part by part. */
const hasAddress = (table: TableFacts): boolean =>
  addressTable.test(phrase(table.name)) ||
  table.columns.filter(({ name }) => addressWords.test(phrase(name))).length >= 2;

const secretTable = termsOf(
  "api key; api keys; apikey; apikeys; personal api key; personalapikey; token; tokens; credential; credentials; secret; secrets; password; passwords; verification codes; recovery codes; reset codes; login codes; otp; giftcard; gift card; gift cards; invite; invites; invitation; invitations; session; sessions; passkeys; webhook; ssh keys; activation codes; password resets; backup codes; temp user; email verification codes; totp recovery codes; verification code; oauth token; oauth tokens",
  "atEnd",
);
const secretColumn = termsOf(
  "value; secure value; mask value; masked value; hash; key; digest; redacted; code; code hmac; secret data; credential data; token; hashed; token hash; secret; private key; public key; key hash; hashed key; encrypted value; encrypted key; payload hash; name hash; sessionid; session key; verifier",
  "whole",
);
const contactTable = termsOf(
  "threepids; user threepids; validation session; verifiable addresses; recovery addresses; credential identifiers; emails; email; email addresses; phones; phone numbers; fone pessoa; email address; contact methods; phone; user emails; contact points; communications",
  "atEnd",
);
const contactColumn = termsOf(
  "value; identifier; address; number; ddd; text; email; phone",
  "whole",
);
const sentTable = termsOf(
  "notification; notifications; message; messages; thread; threads; mail; mails; email; emails; conversation; conversations; sms; outbox; courier messages; email queue; delivery; deliveries; email log; mail log; sent emails",
  "atEnd",
);
const sentColumn = termsOf(
  "to; from; recipient; recipients; sender; receiver; to address; from address; cc; bcc; destinataires; destination; to number; from number; reply to",
  "whole",
);
const identityTable = termsOf(
  "identity; identities; oauth; user oauth; patient identifier; identifier; identifiers; provider identity; social account; socialaccount; external login; federated identity; openid; linked account; linked accounts; authentications; auth identity",
  "atEnd",
);
const identityColumn = termsOf(
  "identifier; provider id; uid; user id; subject; external id; entity id; provider user id; provider uid; extern uid; sub; login provider key; federated user id; social id",
  "whole",
);

const healthTable = termsOf(
  "vitals; form vitals; prescription; prescriptions; medication; medications; immunization; immunizations; allergy; allergies; diagnosis; diagnoses; conditions; condition; procedures; encounters; encounter; lab results; procedure result; procedure results; drug order; history data; observations; obs; vaccinations; lists; symptoms; treatments; care plans; medical history; patient data; form encounter",
  "atEnd",
);
const healthColumn = termsOf(
  "drug; drugs; dosage; dose; route; reaction; outcome; result; results; diagnosis; severity; bps; bpd; weight; height; temperature; pulse; respiration; bmi; oxygen saturation; head circ; waist circ; tobacco; coffee; alcohol; recreational drugs; exercise patterns; vaccine; manufacturer lot; value coded; value numeric; value text; interpretation; symptoms; condition; medication; reason; severity al; reaction type; substance; deceased reason; hazardous activities; sleep patterns; counseling; abnormal; subtype; verification; begdate; enddate; cvx code; allergen type; coded allergen",
  "whole",
);

const criminalTable =
  /_(?:criminal|offen[cs]es?|convictions?|arrests?|charges?|criminalcount|criminalcomplaint|sentences?)_/;
const criminalColumn = termsOf(
  "name; disposition; description; offense; offence; verdict; sentence; plea; charge; statute",
  "whole",
);

const cardTable = termsOf(
  "credit card; credit cards; bank cards; cards on file; payment cards",
  "atEnd",
);
const cardColumn = termsOf(
  "month; year; last digits; number; expiry; exp month; exp year; cc type",
  "whole",
);
const reviewTable = termsOf(
  "review; reviews; feedback; comment; comments; guestbook; user report; userreport; bewertung; testimonials; credit cards; petition signatures; signatures",
  "atEnd",
);

/** What `value` is, the table says. */
const byTable: Detector = ({ name }, column) => {
  const table = phrase(name);
  const own = phrase(column.name);
  const shape = shapeOf(column);
  if (healthTable.test(table) && healthColumn.test(own) && shape !== "time")
    return ["health", 0.7, `its name (${column.name}) in ${name}`];
  const evidence = `its name (${column.name}) in ${name}`;
  if (
    /_(?:verification|recovery|reset|login|confirmation|backup)_codes?_$/.test(table) &&
    /^_code_/.test(own)
  )
    return ["credential", 0.8, evidence];
  if (cardTable.test(table) && cardColumn.test(own)) return ["financial", 0.7, evidence];
  if (shape === "number" || shape === "time" || shape === "boolean") return undefined;
  if (/_sessions?_$/.test(table) && /^_(?:id|session_id|key|session_key)_$/.test(own))
    return ["credential", 0.7, evidence];
  if (reviewTable.test(table) && own === "_name_") return ["name", 0.7, evidence];
  if (criminalTable.test(table) && criminalColumn.test(own)) return ["criminal", 0.8, evidence];
  if (identityTable.test(table) && identityColumn.test(own)) return ["person-key", 0.8, evidence];
  if (contactTable.test(table) && contactColumn.test(own)) return ["contact", 0.8, evidence];
  if (sentTable.test(table) && sentColumn.test(own) && shape === "text")
    return ["contact", 0.7, evidence];
  if (secretTable.test(table) && secretColumn.test(own)) return ["credential", 0.8, evidence];
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
  const name = phrase(column.name);
  return shapeOf(column) === "text" && (openName.test(name) || openNames.test(name))
    ? ["container", 0.5, `its name (${column.name})`]
    : undefined;
};

const byContainerType: Detector = (_, column) => {
  const type = base(column.baseType ?? column.type);
  if (containerType.test(type)) return ["container", 0.6, `its type ${type}`];
  if (type !== "bytea" || digest.test(phrase(column.name))) return undefined;
  return ["container", 0.5, "its type bytea"];
};

const openName =
  /_json_|^_(?:login_attributes|extra_info|extrainfo|message_params|settings_data|configuration_json)_$/;
const openNames = termsOf(
  "payload; data; attributes; props; notify props; carddata; card data; calendardata; calendar data; responses; other; response data; request data; raw data; extra data; custom fields; metadata; raw payload; event payload; sessdata; session data; serialized data; user data; json data; edit history; prefs; preferences; raw json; properties; extra; raw; blob; json; additional data; request body; response body",
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

/** The stricter vocabulary of the analytics store knows more words; where nothing speaks against them. */
const byStore: Detector = (table, column) => {
  const whole = phrase(column.name);
  const name = bare(whole);
  if (about.test(whole) || about.test(name) || machine.test(whole)) return undefined;
  if (identifier.test(whole) && !/_(?:no|number|code|key|uid)_$/.test(whole)) return undefined;
  const columns = table.columns.map((one) => ({ ...one, nullable: true }));
  const said = personalData(
    { name: table.name, columns, primaryKey: [], foreignKeys: [], checks: [] },
    { name: column.name, type: "text", nullable: true },
  );
  if (said === undefined || strictOnly.has(renamed[said])) return undefined;
  const category = renamed[said];
  if (keptIn[category]?.includes(shapeOf(column)) === false) return undefined;
  if (ofPersonsOnly.has(category) && !holdsPersons(table)) return undefined;
  return [category, 0.5, `its name (${column.name})`];
};

/** What only the store's vocabulary calls so, where no row is a person. */
const ofPersonsOnly: ReadonlySet<PersonalCategory> = new Set([
  "name",
  "postal-address",
  "demographic",
  "government-id",
  "online-identifier",
]);

const detectors: readonly Detector[] = [
  byType,
  byShape,
  byPair,
  byTable,
  byPerson,
  byWriting,
  byName,
  byContainer,
  byDefinition,
  byStore,
];
