import { peopleNouns } from "../people";
import { columnWords } from "../column-words";
import { phrase } from "../phrase";
import { TermList } from "./match";
import { singular, sortOf } from "./word-sorts";
import type { TableFacts } from "./types";

const rows = peopleNouns("rows");
/** `patients`, `user_details`, `patient_data`. */
const calledAfter = new RegExp(
  `_(?:(?:${rows}|insured|official|people|parties|identities|beneficiaries)s?(?:_master)?|(?:user|customer|person|patient)_(?:data|details?|info|entity)|res_partner)_$`,
);

/** Columns that only a row about a person has; two of them make a table one of persons. */
const telling = new TermList(
  `first name, last name, given name, family name, surname, password, birth date, date of birth,
   birthday, gender, username, user name, last login, last seen, last sign in at, nachname,
   vorname, prenom, apellidos, nom, maiden name, middle name, login, email, phone, mobile,
   salutation, anrede, avatar, date naissance, full name, job title, encrypted password, senha,
   data nasc, firstname, lastname, name first, name last, ssn, marital, marital status, middle initial, sex, race,
   ethnicity, hair color, eye color, nationality, passport number, driver license number, home phone, cell phone,
   nickname, preferred name, legal first, legal last, social security number, national insurance number, nino,
   nhs number`,
  "atEnd",
);

const known = new WeakMap<TableFacts, boolean>();

/** Whether a row of the table is a person: by its name, or by what is kept of it. */
export function holdsPersons(table: TableFacts): boolean {
  const verdict =
    known.get(table) ?? (isCalledAfterPersons(table.name) || isSomebody(table) || tells(table));
  known.set(table, verdict);
  return verdict;
}

/** Providers of care and children are persons where their sex, birth or registration is kept, and else hosts, firms or branches. */
const isSomebody = ({ name, columns }: TableFacts): boolean =>
  /_(?:providers?|child|children)_$/.test(phrase(name)) &&
  columns.some((column) =>
    /_(?:gender|sex|birth|npi|dea|specialt?it?y)_/.test(phrase(column.name)),
  );

export const isCalledAfterPersons = (name: string): boolean =>
  calledAfter.test(phrase(name.split(".").at(-1) ?? ""));

/** Columns that an office has too, so that they tell nothing of a table that is called after institutions. */
const shared = new TermList("email, phone, mobile, full name", "atEnd");

const tells = ({ name: table, columns: all }: TableFacts): boolean => {
  const noun = columnWords(table.split(".").at(-1) ?? "").at(-1) ?? "";
  const isOffice = sortOf(singular(noun)) === "institution";
  const columns = isOffice ? all.filter(({ name }) => !shared.test(phrase(name))) : all;
  return (
    columns.filter(({ name, type }) => type !== "boolean" && telling.test(phrase(name))).length >= 3
  );
};

/** An address or an order is told of a person, and is none. */
export const isOfPersons = (table: Pick<TableFacts, "name"> & Partial<TableFacts>): boolean =>
  isCalledAfterPersons(table.name) ||
  (isWhole(table) && isShown(table)) ||
  (isWhole(table) &&
    holdsPersons(table) &&
    !/_(?:address|addresses|orders?|sessions?|tokens?|alias(?:es)?|applications?|application_forms?|appointments?|meetings?|referrals?|webinars?|histor(?:y|ies)|logs?|messages?|notes?|checkouts?|carts?|invoices?|payments?|settings?|realm|mailbox(?:es)?|companies|company|channels?|quotes?|bookings?|reservations?)_$/.test(
      phrase(table.name),
    ));

/** Accounts are persons where they are shown as such, and else places of work or sums of money. */
const shown = new TermList(
  `display name, username, avatar, avatar file name, email, note, bio, password, password hash,
   encrypted password, first name, last name, profile image path`,
  "whole",
);

const isShown = ({ name, columns }: TableFacts): boolean =>
  /_accounts?_$/.test(phrase(name)) &&
  columns.filter((column) => shown.test(phrase(column.name))).length >= 2;

const isWhole = (table: Partial<TableFacts>): table is TableFacts => table.columns !== undefined;
