import type { Terms } from "../match";

/** Relatives of a person. */
export const family: Terms = {
  category: "family",
  anywhere: `
    child name, children, conjoint, contact relationship, dependents, ehepartner,
    emergency contact, father, father name, fathers name, filiation, guardian name, guardiansname,
    kinder, maiden, marriage date, mother, mother name, mothers maiden, mothers name, mothersname,
    name mae, name pai, next of kin, nm mae, nm pai, nome conjuge, nome mae, nome pai,
    number of children, parent id person, parent name, parentesco, partner name,
    relationship to patient, spouse, spouse name, subscriber relationship`,
};
