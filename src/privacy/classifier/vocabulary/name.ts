import type { Terms } from "../match";

/** Names of persons, also nicknames and logins. */
export const name: Terms = {
  category: "name",
  anywhere: `
    account holder, account name holder, account owner name, achternaam, actor label, actor name,
    actual name, admin name, adminname, aka, alias name, aliases, also known as, alternate name,
    ancestor name, ansprech partner, apellido, apellido materno, apellido paterno, apellidos, author
    display name, badge name, ballot name, bearer name, billing detail name, birth full name, birth
    surname, card holder, card name holder, card owner, cardholder, cc name, cc owner, certificate
    name, chosen name, christian name, cognome, collected by name, contact first, counterparty nm,
    creditor name, customer full name, dba name personal, debtor name, display first name,
    displayname, efternamn, embossed name, emergency person, english name, ex name, face match
    label, familienname, family name, family name 2, family name prefix, family names, first
    initial, first name, first name kana, first name search, first names, first nm, firstname,
    fname, fore name, forename, forenames, formal name, former name, former surname, fornamn, full
    legal name, full name ar, full nm, fullname, geburtsname, generation code suffix, given name,
    given names, given nm, guardians name, guardiansname, honorific prefix, honorific suffix, imie,
    individual name, infant name, informal name, inhaber, initials, insured name, known as,
    kontoinhaber, landlord name, last initial, last name, last name kana, last nm, last surname,
    lastname, lastnames, legal first, legal first name, legal last, legal last name, legal middle,
    legal middle name, lname, local name person, machine readable zone, maiden, maiden name, matched
    name, maternal surname, middle initial, middle initials, middle name, mname, moniker, mother s
    surname, mothersname, mrz, mrz line, mrz line 1, nachname, name as on id, name as per id, name
    as written, name at birth, name embossed, name family, name first, name formatted, name given,
    name in full, name informal, name kana, name last, name middle, name native script, name of
    applicant, name of child, name of contact, name of customer, name of deceased, name of employee,
    name of father, name of guardian, name of holder, name of mother, name of patient, name of
    person, name of signatory, name of spouse, name of student, name of the bearer, name of witness,
    name on account, name on badge, name on ballot, name on card, name on certificate, name on
    check, name on cheque, name on document, name on id, name on passport, name phonetic, name
    prefix, name printed, name pronunciation, name soundex, name suffix, native script name,
    nazwisko, nice name, nicename, nick name, nick names, nom de famille, nom de jeune fille, nom de
    naissance, nom famille, nom naissance, nom usage, nombre apellidos, nombre completo, nome
    completo, nome crianca, nome social, nomi, other family name, other given name, other name,
    other names, other names used, owner display name, passenger, paternal surname, patronymic, pax
    name, pen name, person to be contacted, person to contact, persona contacto, personal title,
    personal title prefix, phonetic first name, phonetic last name, preferred first name, preferred
    full name, preferred last name, preferred name, prenom, prenoms, previous surname, primer
    apellido, primer nombre, printed name, prior last name, razon social, real name, religious name,
    roll name, rufname, salutation line, second family name, second first name, second last name,
    second name, second surname, segundo apellido, segundo nombre, sender display name, sender name,
    signatory, signatory full name, signature name, signed by name, signed name, sobrenome, sort
    name, sortable name, soundex name, spoken name, spouse first name, stage name, street name
    person, subscriber name, supporter name, sur name, surname, surname prefix, surnames, third
    name, to whom name, tracked name, treatment supporter name, tussenvoegsel, typed name, user
    display name, user nicename, user real name, users name, verified name, vollname, voorletters,
    voornaam, vorname`,
  atEnd: `
    account manager, account owner, account owner name, account rep, accused, accused name,
    addressee name, adjuster name, adviser, adviser name, advisor, advisor name, agent full name,
    agent name, ansprechpartner, answered by name, appellant, appellant name, applicant name,
    appointee name, approver name, artist name, assignee full name, assignee name, assistant name,
    attendee name, attending physician, attention, attention of, attention to, attn, attorney name,
    auteur, author full name, author name, authorised by name, authorised person, authorised
    signatory, authorized person, authorized signatory, bail bondsman, bearbeiter, beneficial owner,
    beneficial owner name, beneficiary full name, beneficiary name, benutzername, billing details
    name, billing name, birth first name, birth name, borrower, borrower name, bride name, broker
    name, buyer name, by name, called by name, caller name, candidate name, captain name, card
    holder name, care of, caregiver name, carer, carer name, caretaker, case caption, case handler,
    case manager, case officer, case officer name, case worker, case worker name, caseworker,
    caseworker name, certifier name, chair, chairman, chairperson, chairwoman, claimant, claimant
    name, claims handler, cleaner name, clerk name, client name, clinician name, co applicant, co
    applicant name, co borrower, co borrower name, co signer, coach full name, coach name, collector
    name, committer name, complainant, complainant name, consignee, consignee name, contact 1 name,
    contact 2 name, contact 3 name, contact full name, contact name, contact person, controller,
    coordinator, cosigner, cosigner name, councillor name, counsel, counsellor, counterparty name,
    courier name, court clerk, creator name, creditor nm, crew name, csr, csr name, custodian name,
    customer name, data controller name, data owner, data protection officer, data steward, debtor,
    debtor nm, deceased name, decision maker, declarant name, defendant, defendant name, delegate
    name, dentist name, dependant name, dependent name, deponent, deponent name, detainee name,
    director, director full name, director name, dispatcher name, displayname, doctor, doctor name,
    donor name, dpo, dpo name, driver name, editor name, elector name, embossed name, emergency
    contact person, emergency name, employee name, encargado, entered init, evidence customer name,
    examiner, examiner name, executor name, father name, filed by name, for the attention of, foster
    carer, foster carer name, from name, full name, gamertag, general practitioner, gp name, grantee
    name, groom name, guarantor, guarantor full name, guarantor name, guardian full name, guest full
    name, guest name, head of department, head of household, head of unit, head teacher, headmaster,
    headteacher, heir, heir name, holder full name, holder name, honorific, host name person,
    household head, individual name, informant name, inhabitant name, initialed by, inmate name,
    inspector, inspector name, instructor name, insured full name, interlocuteur, interviewee,
    interviewer, interviewer name, investigator, investigator name, invigilator, issuing officer,
    janitor, judge, judge name, key worker, key worker name, keyworker, kid name, kin name,
    landlord, landlord name, lawyer name, lecturer name, legal name, legal representative, lessee
    name, lessor name personal, licence holder, license holder, licensee name, line manager, lodger
    name, login, login id, login name, logon name, loss adjuster, manager name, mechanic name,
    medecin, medico, member name, mentor name, midwife, moderator name, mother name, next kin name,
    next of kin name, nickname, nombre cliente, nome completo, nominator, nominator name, nominee,
    nominee name, notary, notary name, notify person, nurse name, objector name, occupant, occupant
    name, occupier, occupier name, offender, offender name, officer full name, officer name,
    operator init, operator name, ordered by name, organizer name, other driver name, owner contact
    name, owner name, parent full name, parent name, parole officer, partner contact name, party
    full name, party name, passenger name, patient name, payee, payee name, payer name, performer
    name, person full name, person met, person name, person notified, person to notify, pet owner
    name, petitioner, petitioner name, pharmacist, pharmacist name, physician, physician name, pick
    up name, pickup name, pilot name, plaintiff, plaintiff name, planner name, player name, poc 1
    name, poc 2 name, poc name, point of contact, policyholder, policyholder name, practitioner
    name, preparer name, prescriber, prescriber name, presenter name, principal, principal
    investigator, principal name, prisoner name, probation officer, professor, professor name,
    proposer name, proprietor, proprietor name, proprio, provider full name, proxy name, pseudo,
    published by, pupil full name, pupil name, recipient name, recruiter, recruiter name, referee
    name, referred by, referring physician, registrant, registrant name, registrar, registrar name,
    relative name, rep name, reply name, reporter name, representative, representative name,
    requester name, resident name, resource person, respondent name, responsable, responsible,
    responsible officer, responsible person, reviewer name, rider name, sachbearbeiter, sales rep,
    sales rep name, salesman, salesman name, salutation, sam account name, scout name, screen name,
    seconder, seconder name, secretary full name, secretary name, seller name, sender name,
    shareholder name, shipping name, signatory name, signer name, site contact, skipper name, social
    worker, social worker name, speaker name, spokesperson, sponsor name, spouse name, steward,
    student full name, student name, subscriber name, supervisor name, support worker, support
    worker name, surety name, surgeon, surgeon name, suspect, suspect name, teacher name, tech init,
    technician name, tenant name, test taker name, tester name, therapist name, titulaire, to name,
    trainer name, traveler name, traveller name, treatment supporter, trustee, trustee name, tutor
    name, ubo name, ultimate beneficial owner, ultimate creditor nm, ultimate debtor nm, under
    signed, underwriter, underwriter name, uploader name, user full name, user login, user logon,
    user name, user principal name, username, verantwortlicher, vice chair, victim, victim name,
    violator first, violator last, visitor name, voter name, ward name person, witness, witness name`,
  ofPerson: `
    addressee display, alias, anrede, birth first name, civil name, cname, code suffix, common name,
    complete name, degree, display, display name, email greeting, family, first, first 1, first
    names, forenames, fornames, full, full name, full names, fullname, generation suffix, given,
    handle, holder, household name, ident, imie, informal, init, known as, last, last 1, legal
    first, legal last, line manager, maiden, manager, middle, middle initial, naam, name, name 1,
    name 2, name formatted, native name, nick, nickname 1, nom, nombre, nombre completo, nombres,
    nome, personal title, phonetic name, postal greeting, preferred, preferred first, prefix, prefix
    id, prenom, prenoms, pseudo, public name, roll name, salutation name, second, second name,
    sfirst, short name, slast, slug, sort name, suffix, supervisor, sur, third name, titel, title,
    title 1, usage name, user`,
};
