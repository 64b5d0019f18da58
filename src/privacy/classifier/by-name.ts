import { isHarmless } from "./lexicon";
import { columnWords } from "../column-words";
import { type Terms, TermList } from "./match";
import { hasAddress, machine, partOfAddress } from "./by-place";
import { phrase } from "../phrase";
import { holdsPersons } from "./persons";
import { keptIn, numbered, shapeOf } from "./shape";
import { about, bare, withoutPrefix, withoutTable } from "./name-forms";
import { vocabulary } from "./terms";
import { postTable } from "./vocabulary/tables";
import type { PersonalCategory } from "../category";
import type { Detector, TableFacts } from "./types";

interface Compiled {
  readonly category: PersonalCategory;
  readonly anywhere: TermList | undefined;
  /** The same terms as the last words: then no word behind them says otherwise. */
  readonly last: TermList | undefined;
  readonly atEnd: TermList | undefined;
  readonly ofPerson: TermList | undefined;
}

const compiled: readonly Compiled[] = vocabulary.map(
  ({ category, anywhere, atEnd, ofPerson }: Terms) => ({
    category,
    anywhere: anywhere === undefined ? undefined : new TermList(anywhere, "anywhere"),
    last: anywhere === undefined ? undefined : new TermList(anywhere, "atEnd"),
    atEnd: atEnd === undefined ? undefined : new TermList(atEnd, "atEnd"),
    ofPerson: ofPerson === undefined ? undefined : new TermList(ofPerson, "whole"),
  }),
);

/** What the words of the name say. */
export const byName: Detector = (table, column) => {
  if (isHarmless(columnWords(column.name))) return undefined;
  const whole = withoutPrefix(phrase(column.name));
  const shape = shapeOf(column);
  const name = bare(whole);
  const shorter = withoutTable(whole, table.name);
  const spellings = [...new Set([whole, name, shorter, bare(shorter)])];
  const persons = holdsPersons(table);
  const isAbout = about.test(whole);
  const isNumber = identifier.test(whole) && !/_(?:no|number|code|key|uid)_$/.test(whole);
  const isOffered = isOfOffers(table);
  const usable = compiled.filter(
    ({ category }) =>
      keptIn[category]?.includes(shape) !== false &&
      (shape !== "number" || numbered(category, whole)) &&
      (!isNumber || takesId.has(category)) &&
      (!isOffered || !ofOffers.has(category)) &&
      (category !== "postal-address" || !machine.test(whole)),
  );
  const last = usable.find((each) => each.last?.test(whole) || each.last?.test(name));
  if (last && (isAbout || about.test(name)))
    return [last.category, "last words", `its name (${column.name})`];
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
    if (said && !isTemplate) return [said.category, "words", `its name (${column.name})`];
  }
  if (hasAddress(table) && partOfAddress.test(name))
    return ["postal-address", "part of an address", `its name (${column.name}) beside an address`];
  const own =
    persons && usable.find(({ ofPerson }) => spellings.some((each) => ofPerson?.test(each)));
  return own
    ? [own.category, "of a person", `its name (${column.name}) in a table of persons`]
    : undefined;
};

/** Posts and courses: what they ask and give is nobody's. */
export const isOfOffers = (table: TableFacts): boolean =>
  offered.test(phrase(table.name)) && !holdsPersons(table);
const offered = new TermList(postTable, "atEnd");
export const ofOffers: ReadonlySet<PersonalCategory> = new Set(["employment", "financial"]);

/** An address of e-mail, whoever it is of. */
const mail =
  /_email_(?:auteur|author|user|cliente?|kunde|contact|address|owner|perso|pro|customer)_$/;
const birth = /_(?:dob|birth|naissance|nascimento|nacimiento|geburt)_/;

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

/** Numbers of things. */
export const identifier = /_(?:ids?|uuid|guid|pk|fk|key|no|number|ref|uid|rowid|code|urn)_$/;
