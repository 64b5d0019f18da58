import type { Terms } from "../match";

/** Relatives of a person. */
export const family: Terms = {
  category: "family",
  anywhere: `
    angehoriger, anzahl der kinder, anzahl kinder, caregiver age, caregiver name, caregiver
    relationship, carer name, child birth date, child dob, child name, children count, conjoint,
    contact relationship, count child, count children, custody, dependant, dependants, dependent
    name, ehepartner, emergency contact, emergency contact relationship, enfants, family background,
    family details, family members, family members count, father, father id, father name, father
    occupation, father s name, fathers name, figli, filiation, guardian, guardian name, guardian
    phone, guardian relationship, guardiansname, hijos, household members, household size, husband
    name, is dependent, kids, kin name, kin relationship, kinder, kinderfreibetrag,
    kinderfreibetrage, legal guardian, legal guardian name, lives with, maiden, marriage date,
    mother, mother id, mother maiden name, mother name, mother occupation, mother s name, mothers
    maiden, mothers name, mothersname, name mae, name pai, nb enfants, next of kin, nm mae, nm pai,
    no of children, no of dependents, nombre enfants, nome conjuge, nome mae, nome pai, number of
    children, number of dependants, number of dependents, number of kids, numero de hijos, parent id
    person, parent name, parent relationship, parental status, parentesco, partner name, relation
    descriptor, relation to patient, relation type person, relationship cv id, relationship to,
    relationship to applicant, relationship to child, relationship to employee, relationship to
    head, relationship to patient, relationship to student, relationship type, relationship type
    person, sibling, siblings, spouse, spouse employer, spouse name, subscriber relationship, wife
    name`,
  ofPerson: `
    children, dependants, dependents, kinship, link, no of dependents, relation, relation type,
    relationship, relationship descriptor, relationship type`,
};
