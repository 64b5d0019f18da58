import type { Terms } from "../match";

/** Relatives of a person. */
export const family: Terms = {
  category: "family",
  anywhere: `
    access rights child, acknowledgement of paternity, adopted, adopted child, adopter, adoption
    date, adoption status, adoption type, adoptive father, adoptive mother, adoptive parent,
    angehoriger, annulment, anzahl der kinder, anzahl kinder, aunt, beneficiary kind, beneficiary
    order, beneficiary percent, beneficiary percentage, beneficiary relationship, beneficiary
    share, biological father, biological mother, birth father, birth mother, birth order child,
    birth rank, born out of wedlock, brothers and sisters, caregiver age, caregiver relationship,
    carer relationship, child allowance, child allowances, child birth date, child custody, child
    dob, child number household, children count, children in household, children under 18, civil
    partnership, cohabitant, cohabitation, cohabitation start, cohabiting, conjoint, contact
    arrangement, contact relationship, contact schedule, count child, count children, cousin,
    custodial, custodial parent, custody, custody arrangement, custody award, custody decision,
    custody holder, custody order, custody share, custody since, custody status, custody type, date
    of divorce, date of marriage, date of separation, degree of kinship, degree of relationship,
    dependant, dependant children, dependants, dependants count, dependants number, dependency
    status, dependent birth date, dependent child count, dependent children, dependent code,
    dependent count, dependent persons, dependent relation, dependent relationship, dependent
    spouse, dependent type, dependents, dependents count, dependents number, dissolution date,
    dissolution reason, divorce, divorce date, divorce decree, divorce ground, divorce grounds,
    divorce type, divorced since, ehepartner, emergency contact, emergency contact relation,
    emergency contact relationship, enfants, ex partner, ex spouse, family background, family bond,
    family code, family composition, family details, family link, family member type, family
    members, family members count, family position, family relation, family relationship, family
    situation, family status, family tree, family type, father, father age, father birth date,
    father birth place, father citizenship, father id, father name, father nationality, father s
    birth date, father s name, fathers name, figli, filiation, first parent, foster child, foster
    family, foster parent, foster placement, foster status, fostered, full orphan, grandfather,
    grandmother, grandparent, guardian, guardian phone, guardian relationship, guardianship,
    guardianship start, guardianship type, guardiansname, half orphan, hijos, household
    composition, household members, household persons, household relation, household role,
    household size, household type family, husband name, in care, insured relationship, is
    dependent, is main carer, joint custody, kids, kin relationship, kinder, kinderfreibetrag,
    kinderfreibetrage, kinship, kinship code, kinship degree, legal custody, legal father, legal
    guardian, legal guardian relationship, legal mother, legal parent, legitimacy, lives alone,
    lives with, living separately, living together, living with, lone parent, lone parent
    indicator, maiden, maiden name mother, main carer, marital, marital date, marital property
    regime, marital since, marital status code, marriage, marriage contract, marriage country,
    marriage date, marriage dissolution, marriage end, marriage end date, marriage number, marriage
    place, marriage regime, marriage type, marriage year, married name spouse, matrimonial
    property, matrimonial regime, minor children, mother, mother age, mother birth date, mother
    birth place, mother citizenship, mother id, mother maiden name, mother name, mother
    nationality, mother s birth date, mother s name, mothers maiden, mothers name, mothersname,
    name mae, name pai, nb enfants, next kin, next kin relationship, next of kin, next of kin name,
    next of kin relationship, nm mae, nm pai, no of children, no of dependents, nombre enfants,
    nome conjuge, nome mae, nome pai, nominee relationship, non custodial parent, number
    dependents, number in household, number of children, number of dependants, number of dependent
    children, number of dependent persons, number of dependents, number of kids, number of
    marriages, number of minor children, number of persons household, number of siblings, numero de
    hijos, only child, orphan, other parent, own children, parent id person, parent name, parent
    relationship, parent relationship type, parent status, parentage, parental authority, parental
    custody, parental relationship, parental responsibility, parental rights, parental status,
    parentesco, parenting plan, parenting time, parents divorced, parents marital status, parents
    separated, parents together, partner details, partnership date, partnership end, partnership
    start, partnership type, paternity, paternity acknowledged, paternity acknowledgement,
    paternity established, paternity test, personal relationship type, persons in household, pickup
    authorised, place of marriage, position in household, previous marriage, previous marriages,
    property regime, registered partnership, relation code, relation descriptor, relation kind,
    relation to, relation to applicant, relation to child, relation to claimant, relation to
    deceased, relation to deceased person, relation to employee, relation to head, relation to
    insured, relation to insured person, relation to member, relation to patient, relation to
    pupil, relation to student, relation type person, relationship code, relationship cv id,
    relationship descriptor, relationship kind, relationship to, relationship to applicant,
    relationship to child, relationship to deceased, relationship to employee, relationship to
    head, relationship to insured, relationship to member, relationship to minor, relationship to
    offender, relationship to patient, relationship to pupil, relationship to student, relationship
    to victim, relationship type, relationship type person, residential parent, role in household,
    second parent, separated since, separation date, shared custody, sibling, sibling at school,
    sibling count, sibling rank, siblings, siblings at school, since marital, single household,
    single parent, sole custody, sole parent, spouse, spouse birth date, spouse birth name, spouse
    citizenship, spouse deceased, spouse details, spouse employer, spouse income, spouse name,
    spouse nationality, spouse occupation, spouse pension, stepchild, stepchildren, stepfather,
    stepmother, stepparent, subscriber relationship, surviving partner, surviving spouse, survivor,
    survivors, twin, unborn child, uncle, visitation, visitation right, visitation rights,
    visitation schedule, visiting rights, wedding anniversary, wedding date, widow status, widowed,
    widowed since, widower, wife name`,
  ofPerson: `
    child count, children, custody, dependants, dependents, kin, kinship, no of dependents,
    parents, relation, relation type, relationship, relationship descriptor, relationship type,
    siblings, spouse`,
};
