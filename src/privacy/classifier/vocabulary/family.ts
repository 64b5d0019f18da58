import type { Terms } from "../match";

/** Relatives of a person. */
export const family: Terms = {
  category: "family",
  anywhere: `
    access rights child, acknowledgement of paternity, adopted, adopted child, adopted from,
    adopted status, adopter, adoption date, adoption order, adoption order date, adoption status,
    adoption type, adoptive, adoptive father, adoptive mother, adoptive parent, adult dependant,
    adult dependants, adult dependents, adults in household, age of oldest child, age of youngest
    child, age youngest child, ages of children, ages of dependants, ages of dependents,
    angehoriger, annulment, anzahl der kinder, anzahl kinder, applicant relationship, aunt,
    beneficiary kind, beneficiary order, beneficiary percent, beneficiary percentage, beneficiary
    relation, beneficiary relationship, beneficiary share, beneficiary type relation, biological
    father, biological mother, birth father, birth mother, birth order child, birth rank, born out
    of wedlock, brothers and sisters, caller relationship, care order, care proceedings, caregiver
    age, caregiver relationship, carer details, carer for, carer relationship, carer role, carer
    status, carer type, carers details, cares for, caring for, caring hours, caring
    responsibilities, caring responsibility, child ages, child allowance, child allowances, child
    arrangements order, child birth date, child custody, child dependants, child dependents, child
    dob, child in need, child in need plan, child in need status, child number household, child
    protection, child protection category, child protection plan, child protection register, child
    protection status, children ages, children at home, children born, children count, children
    details, children ever born, children in care, children in household, children in need,
    children living at home, children living with, children names, children under, children under
    16, children under 18, children under 5, childrens ages, childrens names, civil partner, civil
    partnership, civil partnership date, claimant relationship, co habiting, cohabitant,
    cohabitation, cohabitation start, cohabiting, cohabiting since, cohabits, conjoint, contact
    arrangement, contact arrangements, contact relation, contact relationship, contact relationship
    type, contact schedule, contact with children, contact with father, contact with mother,
    contact with parents, cosigner relationship, count child, count children, cousin, cp plan,
    custodial, custodial parent, custody, custody arrangement, custody award, custody decision,
    custody holder, custody order, custody share, custody since, custody status, custody type, date
    divorced, date married, date of divorce, date of marriage, date of separation, date of wedding,
    date separated, date widowed, degree of kinship, degree of relationship, dependant, dependant
    ages, dependant children, dependant relationship, dependant status, dependant type, dependants,
    dependants ages, dependants count, dependants details, dependants information, dependants
    number, dependants under 18, dependency status, dependent birth date, dependent child count,
    dependent children, dependent children number, dependent code, dependent count, dependent
    persons, dependent relation, dependent relationship, dependent spouse, dependent type,
    dependents, dependents ages, dependents count, dependents number, dissolution date, dissolution
    reason, divorce, divorce date, divorce decree, divorce ground, divorce grounds, divorce type,
    divorced, divorced since, divorcee, domestic partner, domestic partnership, donor relationship,
    driver relationship, ehepartner, emergency contact, emergency contact 1 relationship, emergency
    contact relation, emergency contact relationship, emergency contact relationship type,
    emergency relation, emergency relationship, enfants, ever looked after, ex husband, ex partner,
    ex spouse, ex wife, family background, family bond, family circumstances, family code, family
    composition, family connection, family contact, family court order, family dependants, family
    details, family dynamics, family information, family link, family make up, family member type,
    family members, family members count, family members number, family network, family notes,
    family position, family relation, family relationship, family role, family situation, family
    size, family stage, family status, family structure, family support, family tree, family type,
    family unit, family violence, father, father age, father alive, father birth date, father birth
    place, father citizenship, father deceased, father education, father education level, father
    employer, father id, father in law, father language, father living, father name, father
    nationality, father relationship, father s birth date, father s name, father status, fathers
    name, fiance, fiancee, figli, filiation, first parent, former husband, former partner, former
    spouse, former wife, foster care, foster care status, foster child, foster child indicator,
    foster family, foster parent, foster placement, foster status, foster youth, fostered,
    fostering, fostering status, full orphan, grandchild, grandchildren, grandfather, grandmother,
    grandparent, guarantor relation, guarantor relationship, guardian, guardian 1 relationship,
    guardian phone, guardian relation, guardian relationship, guardian status, guardian type,
    guardianship, guardianship order, guardianship start, guardianship type, guardiansname, half
    orphan, has carer, has dependants, has dependents, has guardian, has parental responsibility,
    has partner, has spouse, head of household indicator, hijos, household adults, household
    children, household composition, household count, household dependants, household dependents,
    household family, household group, household head, household members, household persons,
    household position, household relation, household relations, household relationship, household
    role, household size, household status, household structure, household type family, husband
    name, in care, in care status, in foster care, in laws, informal care, informal carer,
    informant relationship, insured relation, insured relationship, is a carer, is carer, is
    dependent, is head of household, is household head, is main carer, joint custody, kids, kids
    count, kin relationship, kin type, kind of relationship, kinder, kinderfreibetrag,
    kinderfreibetrage, kinship, kinship care, kinship carer, kinship code, kinship degree, legal
    custody, legal father, legal guardian, legal guardian relationship, legal guardianship, legal
    mother, legal parent, legitimacy, life partner, lives alone, lives with, lives with family,
    lives with parents, lives with partner, living separately, living together, living with, living
    with family, living with parents, living with partner, lone parent, lone parent indicator,
    looked after, looked after child status, looked after status, maiden, maiden name mother, main
    carer, marital, marital date, marital history, marital property regime, marital since, marital
    status code, marriage, marriage contract, marriage count, marriage country, marriage date,
    marriage dissolution, marriage end, marriage end date, marriage number, marriage place,
    marriage regime, marriage status, marriage type, marriage year, married date, married name
    spouse, married since, married to, maternal grandmother, matrimonial property, matrimonial
    regime, members in household, members of household, minor children, mother, mother age, mother
    alive, mother birth date, mother birth place, mother citizenship, mother deceased, mother
    education, mother education level, mother employer, mother id, mother in law, mother language,
    mother living, mother maiden name, mother name, mother nationality, mother relationship, mother
    s birth date, mother s name, mother status, mothers maiden, mothers name, mothersname, name
    mae, name pai, nature of relationship, nb enfants, nephew, next kin, next kin relationship,
    next of kin, next of kin details, next of kin relation, next of kin
    relationship, niece, nm mae, nm pai, no of children, no of dependants, no of dependents, no of
    kids, nok relation, nok relationship, nombre enfants, nome conjuge, nome mae, nome pai, nominee
    relation, nominee relationship, non custodial parent, number dependants, number dependents,
    number in family, number in household, number of brothers, number of children, number of
    dependants, number of dependent children, number of dependent persons, number of dependents,
    number of family members, number of household members, number of kids, number of marriages,
    number of minor children, number of people in household, number of persons household, number of
    siblings, number of siblings at school, number of sisters, numero de hijos, occupant
    relationship, oldest child, one parent family, only child, orphan, other parent, own children,
    parent 1 relationship, parent 2 relationship, parent carer, parent contact priority, parent
    education, parent education level, parent guardian, parent guardian relationship, parent id
    person, parent name, parent or carer, parent or guardian, parent relationship, parent
    relationship type, parent status, parentage, parental authority, parental contact, parental
    custody, parental link, parental relationship, parental responsibility, parental rights,
    parental status, parentesco, parenting, parenting capacity, parenting plan, parenting time,
    parents divorced, parents education, parents living together, parents marital status, parents
    relationship, parents separated, parents status, parents together, partner details, partner in
    household, partner marital status, partner relationship, partnership date, partnership end,
    partnership start, partnership type, paternal grandmother, paternity, paternity acknowledged,
    paternity acknowledgement, paternity established, paternity test, patient relationship, patient
    relationship to subscriber, people in household, people living in household, personal
    relationship type, persons in family, persons in household, pickup authorised, place of
    marriage, policyholder relationship, position in household, previous marriage, previous
    marriages, primary caregiver type, primary carer relationship, private fostering, property
    regime, referrer relationship, registered partnership, rel to,
    relation code, relation descriptor,
    relation kind, relation to, relation to applicant, relation to child, relation to claimant,
    relation to deceased, relation to deceased person, relation to employee, relation to head,
    relation to insured, relation to insured person, relation to member, relation to patient,
    relation to pupil, relation to student, relation to subscriber, relation type person, relation
    with, relation with applicant, relation with child, relation with head, relation with patient,
    relation with student, relationship code, relationship cv id, relationship desc, relationship
    descriptor, relationship end date, relationship kind, relationship nature, relationship start
    date, relationship to, relationship to applicant, relationship to child, relationship to
    deceased, relationship to employee, relationship to head, relationship to insured, relationship
    to member, relationship to minor, relationship to offender, relationship to patient,
    relationship to pupil, relationship to student, relationship to subscriber, relationship to
    victim, relationship type, relationship type person, relationship with, relationship with
    applicant, relationship with child, relationship with claimant, relationship with head of
    household, relationship with patient, relationship with student, remarried, reporter
    relationship, residence order, residential parent, resides with, residing with, role in
    household, same sex partner, second parent, separated from spouse, separated since, separation
    date, separation status, shared custody, sibling, sibling at school, sibling attending, sibling
    count, sibling link, sibling order, sibling rank, sibling relationship, siblings, siblings at
    school, siblings count, siblings in school, siblings number, since marital, single father,
    single household, single mother, single parent, single parent family, size of family, size of
    household, sole carer, sole custody, sole parent, special guardianship, spouse, spouse birth
    date, spouse birth name, spouse citizenship, spouse deceased, spouse details, spouse employer,
    spouse income, spouse name, spouse nationality, spouse occupation, spouse pension, stepchild,
    stepchildren, stepfather, stepmother, stepparent, subscriber relation, subscriber relationship,
    surviving partner, surviving spouse, survivor, survivors, tenant relationship, total
    dependants, total dependents, twin, twin flag, twin status, two parent family, type of
    relationship, unborn child, uncle, unmarried partner, unpaid care, unpaid carer, visitation,
    visitation right, visitation rights, visitation schedule, visiting rights, wedding anniversary,
    wedding date, widow of, widow status, widowed, widowed since, widower, wife name, youngest
    child, youngest child age`,
  ofPerson: `
    brothers, carer, child count, child in need, children, children number, children total, cla
    status, custody, dependant children, dependants, dependents, divorced, family group, family
    role, family status, father, has children, has siblings, household members, husband, kin,
    kinship, lac status, married, mother, nb children, no of dependents, number children, parents,
    partner status, relation, relation type, relation with, relationship, relationship category,
    relationship description, relationship descriptor, relationship details, relationship name,
    relationship type, relationships, separated, sibling id, siblings, sisters, spouse, total
    children, wife`,
};
