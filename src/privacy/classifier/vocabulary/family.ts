import type { Terms } from "../match";

/** Relatives of a person. */
export const family: Terms = {
  category: "family",
  anywhere: `
    angehoriger, anzahl der kinder, anzahl kinder, caregiver age, caregiver name, caregiver
    relationship, child name, conjoint, contact relationship, custody, ehepartner, emergency
    contact, enfants, family members, father, father name, father s name, fathers name, figli,
    filiation, guardian, guardian name, guardian phone, guardiansname, hijos, household members, is
    dependent, kin name, kinder, kinderfreibetrag, kinderfreibetrage, legal guardian, maiden,
    marriage date, mother, mother name, mother s name, mothers maiden, mothers name, mothersname,
    name mae, name pai, nb enfants, next of kin, nm mae, nm pai, nombre enfants, nome conjuge, nome
    mae, nome pai, number of children, number of dependents, numero de hijos, parent id person,
    parent name, parental status, parentesco, partner name, relationship cv id, relationship to,
    relationship to child, relationship to patient, relationship type person, siblings, spouse,
    spouse name, subscriber relationship`,
  ofPerson: `
    children, dependents, relationship`,
};
