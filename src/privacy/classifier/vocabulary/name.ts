import type { Terms } from "../match";

/** Names of persons, also nicknames and logins. */
export const name: Terms = {
  category: "name",
  anywhere: `
    academic title, account holder, account in name of, account name, account name holder, account
    owner name, achternaam, actor label, actor name, actual name, admin name, adminname, aka, alias
    name, aliases, also known as, alternate name, ancestor name, ansprech partner, apellido,
    apellido materno, apellido paterno, apellidos, artistic name, author display name, badge name,
    ballot name, bank account owner, bank holder, bearer name, billing address name, billing detail
    name, birth family name, birth full name, birth surname, call name, calling name, card holder,
    card name holder, card owner, cardholder, caregiver name, carer name, cc name, cc owner,
    celebrant name, certificate name, child first name, child first names, child full name, child
    last name, child name, child surname, chosen name, christian name, cognome, collected by name,
    common surname, contact first, counterparty nm, creditor name, customer full name, dba name
    personal, debtor name, delivery address name, dependent name, display first name, displayname,
    efternamn, embossed name, emergency person, english name, ex name, face match label,
    familienname, family name, family name 2, family name prefix, family names, father birth name,
    father family name, father first name, father first names, father full name, father given
    names, father last name, father surname, first initial, first name, first name kana, first name
    search, first names, first names all, first nm, firstname, fname, fore name, forename,
    forenames, formal name, former family name, former name, former surname, fornamn, full legal
    name, full name ar, full nm, fullname, geburtsname, generation code suffix, given name, given
    names, given nm, godfather name, godmother name, guardian name, guardians name, guardiansname,
    honorific prefix, honorific suffix, iban holder, iban name, imie, in name of, in the name of,
    individual name, infant name, informal name, informant name, inhaber, initials, insured name,
    kin name, known as, kontoinhaber, landlord name, last initial, last name, last name kana, last
    nm, last surname, lastname, lastnames, legal first, legal first name, legal guardian name,
    legal last, legal last name, legal middle, legal middle name, lname, local name person, machine
    readable zone, maiden, maiden name, mailing address name, main first name, marriage name,
    married name, married surname, matched name, maternal surname, middle initial, middle initials,
    middle name, mname, moniker, mother birth name, mother family name, mother first name, mother
    first names, mother full name, mother given names, mother last name, mother s surname, mother
    surname, mothersname, mrz, mrz line, mrz line 1, nachname, name account holder, name after
    marriage, name as on id, name as per id, name as written, name at birth, name before marriage,
    name deceased, name embossed, name family, name father, name first, name formatted, name given,
    name in full, name in marriage, name informal, name informant, name kana, name last, name line,
    name line 1, name line 2, name middle, name mother, name native script, name of applicant, name
    of bride, name of child, name of contact, name of customer, name of deceased, name of doctor,
    name of employee, name of father, name of groom, name of guardian, name of holder, name of
    judge, name of mother, name of mother s husband, name of newborn, name of patient, name of
    person, name of physician, name of registrar, name of signatory, name of spouse, name of
    student, name of taxpayer, name of teacher, name of the bearer, name of the child, name of
    witness, name on account, name on badge, name on ballot, name on card, name on certificate,
    name on check, name on cheque, name on document, name on id, name on passport, name partner,
    name phonetic, name prefix, name printed, name pronunciation, name registrar, name soundex,
    name spouse, name suffix, name use, name witness, names given, names of parents, native script
    name, nazwisko, nice name, nicename, nick name, nick names, nobility title, noble predicate,
    noble title, nom de famille, nom de jeune fille, nom de naissance, nom famille, nom naissance,
    nom usage, nombre apellidos, nombre completo, nome completo, nome crianca, nome social, nomi,
    nominee name, official first name, official name person, order name, other family name, other
    first names, other given name, other name, other names, other names used, owner display name,
    partner first name, partner last name, partner name, partner surname, passenger, paternal
    surname, patronymic, pax name, pen name, person to be contacted, person to contact, persona
    contacto, personal title, personal title prefix, phonetic first name, phonetic last name,
    preferred first name, preferred full name, preferred last name, preferred name, prenom,
    prenoms, previous family name, previous name, previous names, previous surname, primer
    apellido, primer nombre, printed name, prior last name, razon social, real name, religious
    name, roll name, rufname, salutation line, second family name, second first name, second last
    name, second name, second surname, segundo apellido, segundo nombre, sender display name,
    sender name, shipping address name, signatory, signatory full name, signature name, signed by
    name, signed name, sobrenome, social name, sort name, sortable name, soundex name, spoken name,
    spouse first name, spouse last name, spouse surname, street name person, subscriber name,
    supporter name, sur name, surname, surname at birth, surname father, surname mother, surname
    prefix, surname use, surnames, taxpayer first name, taxpayer last name, taxpayer name, third
    name, title of nobility, to whom name, tracked name, treatment supporter name, tussenvoegsel,
    typed name, use first name, use name, user display name, user nicename, user real name, users
    name, usual name, verified name, vollname, voorletters, voornaam, vorname, witness 1 name,
    witness 2 name, witness first name, witness last name`,
  atEnd: `
    account holder 1, account holder 2, account manager, account officer, account owner, account
    owner name, account rep, accused, accused name, addressee name, adjuster name, administrator
    name, adviser, adviser name, advisor, advisor name, agent full name, agent name, anaesthetist,
    anesthetist, ansprechpartner, answered by name, appellant, appellant name, applicant name,
    appointee name, approved by name, approver name, artist name, assignee full name, assignee name,
    assistant name, assured, attendee name, attending doctor, attending physician, attention,
    attention of, attention to, attn, attorney name, auteur, author full name, author name,
    authorised by name, authorised person, authorised signatory, authorized person, authorized
    signatory, bail bondsman, bailiff, bailiff name, barrister, bearbeiter, beneficial owner,
    beneficial owner name, beneficiary 1 name, beneficiary 2 name, beneficiary full name,
    beneficiary name, benutzername, billing details name, billing name, birth first name, birth
    name, borrower, borrower name, bride name, broker name, buyer name, by name, called by name,
    caller name, candidate name, captain name, card holder name, care of, caregiver name, carer,
    carer name, caretaker, case caption, case handler, case handler name, case manager, case
    officer, case officer name, case owner, case worker, case worker name, caseworker, caseworker
    name, celebrant, certifier name, chair, chairman, chairperson, chairwoman, claimant, claimant
    name, claims handler, class teacher, class teacher name, cleaner name, clerk name, client name,
    clinician name, co applicant, co applicant full name, co applicant name, co borrower, co
    borrower name, co signer, coach full name, coach name, collector name, committer name, company
    doctor, complainant, complainant name, consignee, consignee name, contact 1 name, contact 2
    name, contact 3 name, contact full name, contact name, contact person, contact teacher,
    controller, coordinator, cosigner, cosigner name, councillor name, counsel, counsel name,
    counsellor, counsellor name, counterparty name, courier name, court clerk, court reporter,
    creator name, creditor nm, crew name, csr, csr name, curator name, custodian name, customer
    name, data controller name, data owner, data protection officer, data steward, debtor, debtor
    nm, deceased name, decision maker, declarant, declarant name, defendant, defendant name,
    delegate name, dentist name, dependant name, dependent name, deponent, deponent name, deputy,
    deputy name, detainee name, director, director full name, director name, dispatcher, dispatcher
    name, displayname, doctor, doctor name, donor name, dpo, dpo name, driver name, editor name,
    elector name, embossed name, emergency contact person, emergency name, employee name, encargado,
    entered init, evidence customer name, examiner, examiner name, examining doctor, examining
    physician, executor, executor name, expert witness, family doctor, father name, filed by name,
    first approver, for the attention of, form teacher, form tutor, foster carer, foster carer name,
    foster parent name, from name, full name, gamertag, general practitioner, godparent, gp, gp
    name, grantee name, groom name, group leader, guarantor, guarantor full name, guarantor name,
    guardian ad litem, guardian full name, guest full name, guest name, handler name, head of
    department, head of family, head of household, head of unit, head teacher, head teacher name,
    headmaster, headteacher, heir, heir name, heirs, holder full name, holder name, homeroom
    teacher, honorific, host name person, household head, household member name, individual name,
    informant, informant name, inhabitant name, initial, initialed by, inmate name, inspector,
    inspector name, instructor name, insurance doctor, insured full name, insured person,
    interlocuteur, interviewee, interviewer, interviewer name, investigator, investigator name,
    invigilator, issuing officer, janitor, judge, judge name, judge rapporteur, key worker, key
    worker name, keyworker, kid name, kin name, landlord, landlord name, lawyer name, lecturer name,
    legal guardian full name, legal name, legal representative, lessee name, lessor name personal,
    licence holder, license holder, licensee name, line manager, loan officer, loan officer name,
    lodger name, login, login id, login name, logon name, loss adjuster, manager name, mechanic
    name, medecin, mediator, medico, member full name, member name, mentor name, midwife, moderator
    name, mother name, next kin name, next of kin name, nickname, nombre cliente, nome completo,
    nominator, nominator name, nominee, nominee name, notary, notary name, notify person, nurse,
    nurse name, objector name, occupant, occupant name, occupational doctor, occupational physician,
    occupier, occupier name, offender, offender name, officer full name, officer name, official
    name, officiant, operator init, operator name, ordered by name, organizer name, orphan name,
    other driver name, owner contact name, owner name, parent full name, parent name, parole
    officer, partner contact name, partner name full, party full name, party name, passenger name,
    patient name, payee, payee name, payer name, pensioner name, performer name, person full name,
    person met, person name, person notified, person to notify, pet owner name, petitioner,
    petitioner name, pharmacist, pharmacist name, physician, physician name, pick up name, pickup
    name, pilot name, plaintiff, plaintiff name, planner, planner name, player name, poc 1 name, poc
    2 name, poc name, point of contact, policy holder, policy holder name, policyholder,
    policyholder name, practitioner name, preparer name, prescriber, prescriber name, presenter
    name, presiding judge, principal, principal investigator, principal name, prisoner name,
    probation officer, professor, professor name, proposer name, proprietor, proprietor name,
    proprio, provider full name, proxy name, pseudo, psychologist, psychologist name, published by,
    pupil full name, pupil name, recipient name, recruiter, recruiter name, referee name, referred
    by, referring doctor, referring physician, registrant, registrant name, registrar, registrar
    name, relationship manager, relative name, rep name, reply name, reporter name, representative,
    representative name, requested by name, requester name, resident name, resource person,
    respondent, respondent name, responsable, responsible, responsible officer, responsible person,
    reviewer name, rider name, sachbearbeiter, sales rep, sales rep name, salesman, salesman name,
    salutation, sam account name, school doctor, school nurse, scout name, screen name, seconder,
    seconder name, secretary full name, secretary name, seller name, sender name, shareholder name,
    shift leader, shipping name, signatory 1, signatory 2, signatory name, signer name, site
    contact, skipper name, social worker, social worker name, solicitor, solicitor name, speaker
    name, spokesperson, sponsor name, spouse name, steward, student full name, student name,
    subscriber name, substitute, supervisor full name, supervisor name, support worker, support
    worker name, surety name, surgeon, surgeon name, survivor name, suspect, suspect name, taxpayer,
    teacher name, team leader, team leader name, tech init, technician name, tenant name, test taker
    name, testator, tester name, therapist name, titulaire, to name, trainer name, traveler name,
    traveller name, treating doctor, treating physician, treatment supporter, trustee, trustee in
    bankruptcy, trustee name, tutor name, ubo name, ultimate beneficial owner, ultimate creditor nm,
    ultimate debtor nm, under signed, underwriter, underwriter name, uploader name, user full name,
    user login, user logon, user name, user principal name, username, verantwortlicher, vice chair,
    victim, victim name, violator first, violator last, visitor name, voter name, ward name person,
    ward person name, witness, witness name`,
  ofPerson: `
    addressee display, alias, anrede, birth first name, civil name, cname, code suffix, common
    name, complete name, degree, display, display name, email greeting, family, first, first 1,
    first names, forenames, fornames, full, full name, full names, fullname, generation suffix,
    given, handle, holder, household name, ident, imie, informal, init, known as, last, last 1,
    legal first, legal last, line manager, maiden, manager, middle, middle initial, naam, name,
    name 1, name 2, name formatted, native name, nick, nickname 1, nom, nombre, nombre completo,
    nombres, nome, personal title, phonetic name, postal greeting, preferred, preferred first,
    prefix, prefix id, prenom, prenoms, pseudo, public name, roll name, salutation name, second,
    second name, sfirst, short name, slast, slug, sort name, stage name, suffix, supervisor, sur,
    third name, titel, title, title 1, usage name, user`,
};
