import type { Terms } from "../match";

/** Relatives of a person. */
export const family: Terms = {
  category: "family",
  anywhere: `
    adopted, adoption date, adoption status, angehoriger, anzahl der kinder, anzahl kinder,
    beneficiary relationship, brothers and sisters, caregiver age, caregiver name, caregiver
    relationship, carer name, carer relationship, child allowance, child allowances, child birth
    date, child custody, child dob, child name, children count, conjoint, contact relationship,
    count child, count children, custody, custody arrangement, custody status, date of divorce, date
    of marriage, dependant, dependant children, dependants, dependants count, dependent child count,
    dependent children, dependent count, dependent name, dependents, divorce date, ehepartner,
    emergency contact, emergency contact relationship, enfants, ex partner, ex spouse, family
    background, family details, family members, family members count, family tree, family type,
    father, father id, father name, father occupation, father s name, fathers name, fathers
    occupation, figli, filiation, foster status, fostered, guardian, guardian name, guardian phone,
    guardian relationship, guardiansname, hijos, household composition, household members, household
    size, household type family, husband name, insured relationship, is dependent, is main carer,
    kids, kin name, kin relationship, kinder, kinderfreibetrag, kinderfreibetrage, kinship, legal
    custody, legal guardian, legal guardian name, legal guardian relationship, lives with, living
    with, lone parent, lone parent indicator, maiden, maiden name mother, main carer, marital,
    marital date, marital since, marital status code, marriage date, mother, mother id, mother
    maiden name, mother name, mother occupation, mother s name, mothers maiden, mothers name,
    mothers occupation, mothersname, name mae, name pai, nb enfants, next kin, next kin
    relationship, next of kin, next of kin relationship, nm mae, nm pai, no of children, no of
    dependents, nombre enfants, nome conjuge, nome mae, nome pai, nominee relationship, number in
    household, number of children, number of dependants, number of dependents, number of kids,
    number of siblings, numero de hijos, only child, own children, parent id person, parent name,
    parent relationship, parent relationship type, parental relationship, parental responsibility,
    parental rights, parental status, parentesco, parents occupation, partner details, partner name,
    personal relationship type, relation descriptor, relation to, relation to head, relation to
    insured, relation to patient, relation type person, relationship cv id, relationship descriptor,
    relationship to, relationship to applicant, relationship to child, relationship to employee,
    relationship to head, relationship to insured, relationship to offender, relationship to
    patient, relationship to student, relationship to victim, relationship type, relationship type
    person, sibling, sibling count, siblings, since marital, single parent, sole parent, spouse,
    spouse details, spouse employer, spouse income, spouse name, spouse occupation, stepchildren,
    stepparent, subscriber relationship, twin, wedding anniversary, wedding date, wife name`,
  ofPerson: `
    children, dependants, dependents, kinship, link, no of dependents, relation, relation type,
    relationship, relationship descriptor, relationship type`,
};
