import { peopleNouns } from "../people";
import { columnWords } from "../column-words";
import { phrase } from "../phrase";
import { isKnown } from "./short-forms";
import { isOwnNumber, targetByName } from "./target";
import { isOfInstitutions } from "./institutions";
import { holdsPersons, isCalledAfterPersons, isOfPersons } from "./persons";
import { shapeOf } from "./shape";
import { about, withoutPrefix } from "./name-forms";
import type { Detector, Schema, TableFacts } from "./types";
import { sortOf } from "./word-sorts";

/** A reference to a person, by key or by name. */
export const byPerson: Detector = (table, column, schema) => {
  const name = withoutPrefix(phrase(column.name));
  const shape = shapeOf(column);
  if (shape === "time" || notWho.test(name)) return undefined;
  const other = ownerOfKey(column.name, schema);
  if (other !== undefined)
    return other.name === table.name
      ? ["person-key", "own key", "the number of a person"]
      : ["person-key", "key to persons by name", `the key of ${other.name}`];
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
    if (isOfPersons(schema.get(target) ?? { name: target }) && !/_type_|_group_/.test(name))
      return ["person-key", "key to persons", `a reference to ${target}`];
    return byWho.test(name) || namesPerson.test(name) || personId.test(name)
      ? ["person-key", "key by a noun", "who did it"]
      : undefined;
  }
  const named = targetByName(table, column.name, schema);
  if (named !== undefined && isOfPersons(named))
    return ["person-key", "key to persons by name", `a number of ${named.name}`];
  if (named !== undefined && /_accounts?_/.test(name)) return undefined;
  if (/^_pid_$|_provider_id_$/.test(name) && hasPatients(schema))
    return ["person-key", "number of a person", "the number of a patient"];
  if (isOfPersons(table) && ownKey(table, name))
    return ["person-key", "own key", "the number of a person"];
  if (isElsewhere(table, name))
    return ["person-key", "number elsewhere", "the number of a person in another system"];
  if (about.test(name)) return undefined;
  if (personId.test(name)) return ["person-key", "number of a person", "the number of a person"];
  if (
    byWho.test(name.replace(/_str_$/, "_")) &&
    shape === "text" &&
    /_str_$|_published_by_/.test(name)
  )
    return ["name", "doer by name", "who did it, by name"];
  if (shape !== "text" && namesPerson.test(name)) return ["person-key", "who", "who it is"];
  if (shape !== "text" && ofAKind.test(name)) return ["person-key", "who, of a kind", "who it is"];
  if (shape === "text" && writer.test(name)) return ["name", "writer", "who wrote it"];
  if (shape === "text" && namesPerson.test(name))
    return ["person-key", "who, as text", "who it is"];
  if (byWho.test(name) && shape !== "text") return ["person-key", "doer", "who did it"];
  if (byWho.test(name)) return ["person-key", "doer, as text", "who did it"];
  if (ofAKind.test(name)) return ["person-key", "who, of a kind, as text", "who it is"];
  return agentId.test(name) && !(isOwnNumber(table, column) && isOfInstitutions(table))
    ? ["person-key", "number of a doer", "the number of who does it"]
    : undefined;
};

/** How many, where somebody is called, and what one is to another: `relationship_to_tenant`. */
const notWho =
  /^_(?:number|count|total)_of_|_contact_number_$|_user_code_$|_rel(?:ation|ationship)?_(?:to|with)_|_(?:becoming|being)_an?_/;

const keys = new WeakMap<Schema, ReadonlyMap<string, TableFacts>>();

/** The table of persons that begins with a key of this very name: `subject_id` of patients, in whatever table. */
function ownerOfKey(name: string, schema: Schema): TableFacts | undefined {
  const known = keys.get(schema) ?? keysOfPersons(schema);
  keys.set(schema, known);
  const last = name.split("_").at(-1) ?? "";
  return known.get(name) ?? (/^(?!\w*id$)[a-z]+$/i.test(last) ? known.get(last) : undefined);
}

function keysOfPersons(schema: Schema): ReadonlyMap<string, TableFacts> {
  const shared = sharedNames(schema);
  const made = new Map<string, TableFacts>();
  for (const table of schema.values()) {
    const [first] = table.columns;
    if (first === undefined || made.has(first.name)) continue;
    if (isOfGroup(first.name, table.name)) continue;
    const isKey = isCalledAfterPersons(table.name)
      ? specificKey.test(phrase(first.name))
      : isOfPersons(table) && !anyKey.test(phrase(first.name)) && shared.has(first.name);
    if (isKey) made.set(first.name, table);
  }
  return made;
}

/** `household_id` of household members is the number of the household. */
function isOfGroup(key: string, table: string): boolean {
  const [noun = "", ...more] = columnWords(key).filter((word) => sortOf(word) !== "number");
  const nouns = columnWords(table.split(".").at(-1) ?? "");
  return more.length === 0 && nouns.slice(0, -1).includes(noun) && nouns.at(-1) !== noun;
}

/** Names that columns of three tables or more have. */
function sharedNames(schema: Schema): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { columns } of schema.values())
    for (const name of new Set(columns.map((each) => each.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 2).map(([name]) => name));
}

const anyKey =
  /^_(?:id|uuid|guid|key|code|name|type|status|number|pk|tenant|org\w*|company|account|batch|date|created|version|entity)(?:_\w+)?_$|_(?:account|tenant|company|org|organization|raw|row|record|batch|source)_id_$/;
const specificKey =
  /^_(?!(?:external|tenant|account|case|claim|company|household|org|organization|source|row|record|entity|partner|role|group|raw|batch|project|list)_)\w+_(?:id|uid|usi|number|key|sk)_$|^_id_\w+_$|^_(?:uid|usi)_$/;

const hasPatients = (schema: Schema): boolean =>
  [...schema.keys()].some((name) => /_patients?_/.test(phrase(name)));

/** `id` of users; `user_id` and `id_auteur` where the table is called so. */
function ownKey({ name: table }: TableFacts, name: string): boolean {
  if (
    /^_(?:id|uuid|guid|did|rowid|pk|external_id|external_reference|system_id|identifier|entity_id)_$/.test(
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
    (new RegExp(`^_(?:id|cod|idpes|nr|num|number)_(?:${noun})s?_$`).test(name) ||
      new RegExp(`^_${noun}s?_(?:id|uuid|no|number|key|sk|nk|bk|hk|usi|unique_id)_$`).test(name))
  );
}

/** What a person is called in another system: `external_directory_id`, `fjc_id` of people. */
function isElsewhere(table: TableFacts, name: string): boolean {
  if (!numberElsewhere.test(name) || !isOfPersons(table)) return false;
  const [noun = "", ...more] = name.split("_").filter((word) => /\D/.test(word));
  return elsewhere.test(name) || (more.length === 1 && noun.length < 5 && !isKnown(noun));
}
const numberElsewhere = /_(?:ids?|identifier|uid|uuid|guid|phid)_$/;
const elsewhere =
  /_(?:alternate|alt|auth|directory|external|federated|foreign|import|ldap|legacy|oauth|oidc|old|other|public|reference|remote|saml|sso|unique)_(?:\w+_)?(?:ids?|identifier|uid|uuid|guid)_$/;

const person = peopleNouns("referred");
const personId = new RegExp(
  `_(?:${person}|child|father|mother|next_of_kin)_(?:ids?|did|pid|uuid|guid|pk|fk|sk|nk|bk|hk|no|number|nbr|ref|uid|sub|subject|usi|unique_id|state_id|local_id)_$|^_(?:id|fk|ref|cod|ref_cod|ref_id|idpes)_(?:${person}|pessoa_fj|funcionario|servidor)(?:_\\w+)?_$|^_(?:shared_with|shared_by|reports_to|reply_to|replied_to|owned_by|added|modified)_(?:id|user|person|user_id|uid)_$|^_(?:uid|idpes|ref_idpes|usermodified|userid|matriculation_number|matricula|personalnummer|who_id)_$|_pidm_$|^_loyalty_id_$|_(?:customer|doctor|employee|member|patient|staff|student|teacher)_code_$|_fk_(?:user|author)\\w*_`,
);
/** `grader_id`: a noun for who does something; that of a thing, a firm or a state of being looks the same. */
const agentId =
  /_(?!(?:center|charter|cluster|color|container|counter|creditor|debtor|degree|descriptor|donor|employer|encounter|fee|filter|folder|footer|gender|header|layer|letter|manufacturer|master|meter|monitor|number|operator|order|originator|parameter|provider|register|runner|sector|sensor|server|supplier|tracker|transfer|user|vendor|voucher)_)[^_]{3,}(?:[^aeiou]er|or|ee)_(?:ids?|uuid|sk|fk)_$/;
const namesPerson = new RegExp(
  `^_(?:${person}|user_id_owner|user_id_initiator|user_id_lower|share_with|owner_uid|reports_to|(?:lead|account|deal|contact|record|case|task|ticket|opportunity)_owner|user_name_id|requested_user|destinataires|created_user|modified_user|last_modifier)_$`,
);
/** `billing_attorney`, `primary_care_doctor`: a person by what they are for the row. */
const ofAKind = new RegExp(
  `^_(?!is_|was_|has_|number_of_|preferred_|\\w*_(?:by|from|is)_)\\w+_(?:${person
    .split("|")
    .filter(
      (noun) =>
        !/^(?:account|admin|agent|contact|identity|modifier|partner|people|principal|staff)$/.test(
          noun,
        ),
    )
    .join("|")})_$`,
);
const writer =
  /^_(?:author|auteur|autor|author_str|\w+_to_str|\w+_author|author_name|referred_to|reporter_name)_$/;
const byWho =
  /_(?:modifie|cree|geandert|geaendert|erstellt|creado|modificado|aprobado|valide|angelegt)_(?:par|von|por)_$|_(?<!(?:sort|sorted|order|ordered|group|grouped|partition|partitioned|divided|multiplied|split|caused|bucketed|followed|increased?|decreased?|limited|powered|used|triggered|generated|provided|hosted|sponsored|rated|accredited|distributed|financed|franchised|funded|governed|insured|manufactured|regulated)_)by_(?:ids?_|fk_|user_|user_id_|uuid_)?$|_assigned_to_(?:id_|user_id_)?$|_fk_user_\w+_$/;
