import type { PersonalCategory } from "../category";
import { phrase } from "../phrase";
import { personalData } from "../strict";
import { identifier, isOfOffers, ofOffers } from "./by-name";
import { machine } from "./by-place";
import { holdsPersons } from "./persons";
import { keptIn, shapeOf } from "./shape";
import { about, bare } from "./name-forms";
import type { Detector } from "./types";

/** What only the store is so strict about. */
const strictOnly: ReadonlySet<PersonalCategory> = new Set(["free-text", "container", "person-key"]);

/** The stricter vocabulary of the analytics store knows more words; where nothing speaks against them. */
export const byStore: Detector = (table, column) => {
  const whole = phrase(column.name);
  const name = bare(whole);
  if (about.test(whole) || about.test(name) || machine.test(whole)) return undefined;
  if (identifier.test(whole) && !/_(?:no|number|code|key|uid)_$/.test(whole)) return undefined;
  const category = personalData(table, { name: column.name, type: "text" });
  if (category === undefined || strictOnly.has(category)) return undefined;

  if (keptIn[category]?.includes(shapeOf(column)) === false) return undefined;
  if (ofPersonsOnly.has(category) && !holdsPersons(table)) return undefined;
  if (ofOffers.has(category) && isOfOffers(table)) return undefined;
  return [category, "strict vocabulary", `its name (${column.name})`];
};

/** What only the store's vocabulary calls so, where no row is a person. */
const ofPersonsOnly: ReadonlySet<PersonalCategory> = new Set([
  "name",
  "postal-address",
  "demographic",
  "government-id",
  "online-identifier",
]);
