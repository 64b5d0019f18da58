import { type PersonalCategory as StoreCategory, personalData } from "../personal-data";
import { identifier } from "./by-name";
import { machine } from "./by-place";
import { holdsPersons, phrase } from "./people";
import { keptIn, shapeOf } from "./shape";
import { about, bare } from "./name-forms";
import type { Detector, PersonalCategory } from "./types";

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

/** The classifier's category for one of the store's. */
export const categoryOf = (category: StoreCategory): PersonalCategory => renamed[category];

/** What only the store is so strict about. */
const strictOnly: ReadonlySet<PersonalCategory> = new Set(["free-text", "container", "person-key"]);

/** The stricter vocabulary of the analytics store knows more words; where nothing speaks against them. */
export const byStore: Detector = (table, column) => {
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
