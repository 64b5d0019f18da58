import { columnWords } from "../column-words";
import { peopleNouns } from "../people";
import { phrase } from "../phrase";
import { holdsPersons } from "./persons";
import type { Match } from "./lexicon";
import { TermList } from "./match";
import { programTable } from "./vocabulary/tables";
import { singular, sortOf } from "./word-sorts";
import type { ColumnFacts, TableFacts } from "./types";

const programs = new TermList(programTable, "anywhere");

/**
 * Whether rows are programs, or what lets one in; what a user has at one is the user's own. The schema says nothing of
 * it: whatever a product keeps is often in one called `app` or `api`.
 */
export const isOfPrograms = ({ name, columns = [] }: Named): boolean => {
  const own = phrase(name.split(".").at(-1) ?? "");
  return (
    programs.test(own.replaceAll("s_", "_")) && !ofUser.test(own) && !columns.some(livesSomewhere)
  );
};

type Named = Pick<TableFacts, "name"> & Partial<TableFacts>;

/** No program has a street, a birthday or a first name: such a client or applicant is a person or a firm. */
const livesSomewhere = ({ name }: ColumnFacts): boolean =>
  /_(?:street|zip|zipcode|postcode|postal_code|address_1|address_line_1|birth|first_name|last_name|applicant)_/.test(
    phrase(name),
  );

/** What a user has at a program, and the browser that one lets send. */
const ofUser = /_(?:users?|customers?|members?)_(?!pool|agent)\w|_push_subscriptions?_/;

/** Whether a table's own noun is one of programs: a row of `oauth_clients` is a program, one of `client_tokens` is none. */
export const isCalledAfterPrograms = ({ name }: Named): boolean =>
  isOfPrograms({ name: singular(columnWords(name.split(".").at(-1) ?? "").at(-1) ?? "") });

/** Whether a word is a noun of institutions, also one that is written together: `booksellers`. */
const isInstitution = (word: string): boolean =>
  [word, singular(word)].some((each) => sortOf(each) === "institution") ||
  /(?:seller|location|supplier|vendor)s?$/.test(word);

/** Whether a word of a table's name is one: a row of `local_office` is an office, `phone_office` a person's. */
const isInstitutionOfTable = (word: string): boolean =>
  isInstitution(word) || /^(?:dealer|journal|office|payer|retailer|room)s?$/.test(word);

/** What only a firm or an office has; two of them make a table one of institutions. */
const ofFirm = new TermList(
  `industry, number of employees, employees, employee count, annual revenue, revenue, vat number, vat id, vat no, legal name, company name,
   opening hours, capacity, registration number, company number, vat reg number, head office, headquarters, parent account, parent company, website,
   sic code, naics code, founded, ticker symbol, ownership, urn, ukprn, ofsted, ods code, is open, seats, seating capacity, number of rooms`,
  "whole",
);
const ofSomeone =
  /_(?:first|last|given|family|middle)_name_|_birth_|_gender_|_password_|_(?:lease|move_in)_/;

const known = new WeakMap<TableFacts, boolean>();

/** Whether rows are institutions, as a noun of the table or its columns tell; what has a first name is a person. */
export function isOfInstitutions(table: TableFacts): boolean {
  const verdict = known.get(table) ?? areInstitutions(table);
  known.set(table, verdict);
  return verdict;
}

const areInstitutions = (table: TableFacts): boolean =>
  !table.columns.some((column) => ofSomeone.test(phrase(column.name))) &&
  !isMerePlace(table) &&
  (/_legal_entit(?:y|ies)_/.test(phrase(table.name)) ||
    columnWords(table.name.split(".").at(-1) ?? "").some(isInstitutionOfTable) ||
    table.columns.filter((column) => ofFirm.test(phrase(column.name))).length > 1);

/** Whether rows are places without a name or a telephone: an address, whoever lives there. */
const isMerePlace = ({ name, columns }: TableFacts): boolean =>
  /_locations?_$/.test(phrase(name)) &&
  !columns.some((column) =>
    /_(?:name|title|type|phone|fax|email|website)_$/.test(phrase(column.name)),
  );

/** Whether a table or the name of a column speaks of a program, so that a secret may let that one in. */
export const speaksOfProgram = (table: Named, column: string): boolean =>
  isOfPrograms(table) || secretOfProgram.test(phrase(column));

const secretOfProgram =
  /_(?:client|consumer|webhook|hook|signing|encryption|smtp|imap|ldap|bind|api|app|service|server|master|shared|salt)_/;

/** Whether a name says that the secret is a program's own, whoever else the table is of: `client_secret`. */
export const namesSecretOfProgram = (column: string): boolean =>
  /_(?:client|connection|web_?hook|hook|signing|bind|smtp|imap|ldap|saml|masking|s?ftp|ssh_tunnel|pgp|gpg|dkim|apns|fcm|vapid|aws|azure|gcs|kms|jdbc|proxy|mqtt|hmac)_(?:\w+_)?(?:secrets?|pass|password|passphrase|pwd|key|salt)_/.test(
    phrase(column),
  );

const ofUsers = /_(?:api_keys?|apikeys?|tokens?|grants?|access|flows?|sessions?|codes?|requests?)_/;
const nouns = peopleNouns("keyed")
  .split("|")
  .filter((noun) => !/^(?:account|client|consumer|recipient|sender|user)$/.test(noun));
const somebody = new RegExp(
  `_(?:${nouns.join("|")}|user|subject)_(?:id|uuid|email)_$|^_(?:${nouns.join("|")})_(?:name_)?$|_by_$`,
);

/** Who made a program is not let in by its secret. */
const maker = /^_(?:created|updated|registered)_by_(?:user_)?(?:id_)?$/;

/** Whether only programs are let in by what a table keeps: it is of programs, and no column leads to a person. */
export const holdsSecretsOfPrograms = (table: TableFacts): boolean =>
  isOfPrograms(table) &&
  !ofUsers.test(phrase(table.name)) &&
  !holdsPersons(table) &&
  !table.columns.some(
    ({ name }) =>
      somebody.test(phrase(name)) && !(isCalledAfterPrograms(table) && maker.test(phrase(name))),
  );

/**
 * Whether a table or the name of a column speaks of an institution, so that contact data may be its own; that of its
 * owner is the owner's.
 */
export const speaksOfInstitution = (table: TableFacts, column: string): boolean =>
  columnWords(column).some(isInstitution) ||
  ofSeat.test(phrase(column)) ||
  (/_payer_/.test(phrase(column)) &&
    /_(?:insurances?|insurance_polic(?:y|ies)|coverages?)_$/.test(phrase(table.name))) ||
  (!columnWords(column).some((word) => someone.has(word)) &&
    (isOfPrograms(table) ||
      isOfInstitutions(table) ||
      (!isMerePlace(table) &&
        !table.columns.some(({ name }) => /^_first_name_|_(?:lease|move_in)_/.test(phrase(name))) &&
        columnWords(table.name.split(".").at(-1) ?? "").some(isInstitutionOfTable))));

/** The seat of a firm. */
const ofSeat = /_(?:depot|legal|registered_office)_(?:address|phone|email)_/;

/** Who has a telephone of their own, whatever the row is of; `contact` and `sender` may be anybody. */
const someone = new Set(
  "applicant child claimant employee father guardian mother owner parent patient spouse student tenant".split(
    " ",
  ),
);

/** Whom a row or a name is told to be of: an institution or a program, where no person is. */
export function whoseRow(
  words: readonly string[],
  match: Pick<Match, "start"> | undefined,
  general: readonly string[],
): string | undefined {
  const isOfInstitutions = general.includes("table of institutions");
  // A location is an office's, unless a person's row has its key.
  const isPlace = general.some((feature) =>
    /^table called (?:postal-address|location)$/.test(feature),
  );
  const isOfPerson =
    general.includes("table of persons") ||
    (general.includes("referred to by persons") && (isPlace || !isOfInstitutions)) ||
    general.includes("persons by its columns");
  const before = words.slice(0, match?.start ?? 0).map(sortOf);
  if (before.includes("person")) return "of a person by name";
  if (before.includes("institution")) return "of an institution by name";
  if (isOfPerson) return "row of a person";
  if (isOfInstitutions) return "row of an institution";
  return general.includes("table of programs") ? "row of a program" : undefined;
}
