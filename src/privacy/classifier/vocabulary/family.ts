import type { Terms } from "../match";

/** Relatives of a person. */
export const family: Terms = {
  category: "family",
  anywhere: `
    adopted, adoption date, adoption status, angehoriger, anzahl der kinder, anzahl kinder, brothers
    and sisters, caregiver age, caregiver name, caregiver relationship, carer name, child allowance,
    child allowances, child birth date, child custody, child dob, child name, children count,
    conjoint, contact relationship, count child, count children, custody, custody arrangement, date
    of divorce, date of marriage, dependant, dependants, dependent name, dependents, divorce date,
    ehepartner, emergency contact, emergency contact relationship, enfants, ex partner, ex spouse,
    family background, family details, family members, family members count, family tree, father,
    father id, father name, father occupation, father s name, fathers name, fathers occupation,
    figli, filiation, foster status, fostered, guardian, guardian name, guardian phone, guardian
    relationship, guardiansname, hijos, household members, household size, husband name, is
    dependent, kids, kin name, kin relationship, kinder, kinderfreibetrag, kinderfreibetrage,
    kinship, legal guardian, legal guardian name, legal guardian relationship, lives with, maiden,
    marriage date, mother, mother id, mother maiden name, mother name, mother occupation, mother s
    name, mothers maiden, mothers name, mothers occupation, mothersname, name mae, name pai, nb
    enfants, next of kin, next of kin relationship, nm mae, nm pai, no of children, no of
    dependents, nombre enfants, nome conjuge, nome mae, nome pai, number of children, number of
    dependants, number of dependents, number of kids, number of siblings, numero de hijos, only
    child, own children, parent id person, parent name, parent relationship, parental
    responsibility, parental rights, parental status, parentesco, parents occupation, partner
    details, partner name, relation descriptor, relation to, relation to patient, relation type
    person, relationship cv id, relationship descriptor, relationship to, relationship to applicant,
    relationship to child, relationship to employee, relationship to head, relationship to insured,
    relationship to patient, relationship to student, relationship type, relationship type person,
    sibling, sibling count, siblings, spouse, spouse details, spouse employer, spouse income, spouse
    name, spouse occupation, stepchildren, stepparent, subscriber relationship, twin, wedding
    anniversary, wedding date, wife name`,
  ofPerson: `
    children, dependants, dependents, kinship, link, no of dependents, relation, relation type,
    relationship, relationship descriptor, relationship type`,
};
