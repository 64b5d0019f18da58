import type { Terms } from "../match";

/** Names of persons, also nicknames and logins. */
export const name: Terms = {
  category: "name",
  anywhere: `
    account holder, account owner name, achternaam, actor label, actor name, admin name, adminname,
    aliases, also known as, alternate name, ansprech partner, apellido, apellido materno, apellido
    paterno, apellidos, bearer name, card holder, card owner, cardholder, cc owner, christian name,
    cognome, contact first, displayname, efternamn, familienname, family name, family name 2, family
    name prefix, first name, first nm, firstname, fname, fore name, forename, forenames, former
    name, former surname, fornamn, full nm, geburtsname, given name, guardians name, guardiansname,
    imie, individual name, inhaber, initials, known as, last name, last nm, lastname, legal first
    name, lname, maiden name, middle name, mname, mother s surname, mothersname, nachname, name
    first, name last, name middle, name on card, name suffix, nazwisko, nick name, nom de famille,
    nom de jeune fille, nom de naissance, nom famille, nom naissance, nom usage, nombre apellidos,
    nombre completo, nome completo, nome crianca, nome social, nomi, other names, owner display
    name, patronymic, pen name, persona contacto, preferred name, prenom, prenoms, previous surname,
    primer apellido, primer nombre, razon social, real name, rufname, second last name, second
    surname, segundo apellido, segundo nombre, sender display name, sender name, signatory, signed
    name, sobrenome, sort name, sortable name, subscriber name, sur name, surname, surnames, tracked
    name, tussenvoegsel, users name, verified name, vollname, voorletters, voornaam, vorname`,
  atEnd: `
    ansprechpartner, applicant name, approver name, assignee name, attendee name, attention,
    attorney name, auteur, author full name, author name, bearbeiter, beneficiary name,
    benutzername, billing details name, billing name, birth first name, birth name, borrower name,
    buyer name, caregiver name, case officer, case worker, caseworker, client name, committer name,
    contact 1 name, contact 2 name, contact 3 name, contact name, contact person, controller,
    coordinator, councillor name, creator name, customer name, data owner, data protection officer,
    data steward, decision maker, declarant name, defendant, defendant name, delegate name, director
    name, displayname, doctor name, dpo, driver name, employee name, encargado, evidence customer
    name, from name, full name, gamertag, guest name, head teacher, headteacher, holder name,
    honorific, informant name, inspector, inspector name, instructor name, interlocuteur, judge
    name, landlord name, lawyer name, legal name, legal representative, line manager, login, login
    name, manager name, medecin, medico, member name, nickname, nombre cliente, nome completo,
    objector name, occupant name, officer name, operator name, organizer name, owner contact name,
    owner name, parent name, partner contact name, patient name, payee name, payer name, person
    name, petitioner, petitioner name, physician, physician name, plaintiff, plaintiff name, point
    of contact, principal, principal investigator, principal name, proprio, pseudo, published by,
    recipient name, referred by, registrant, registrant name, registrar name, reply name, reporter
    name, representative, representative name, requester name, respondent name, responsable,
    responsible person, reviewer name, sachbearbeiter, salutation, screen name, seller name, sender
    name, shipping name, signatory name, signer name, social worker, spokesperson, steward, student
    name, subscriber name, supervisor name, teacher name, tenant name, titulaire, to name, trustee
    name, uploader name, user full name, user name, username, verantwortlicher, victim name, visitor
    name, witness, witness name`,
  ofPerson: `
    addressee display, alias, anrede, birth first name, cname, common name, complete name, degree,
    display, display name, email greeting, family, first, first 1, forenames, fornames, full, full
    name, fullname, given, handle, household name, ident, imie, known as, last, maiden, middle,
    naam, name, name 2, native name, nick, nom, nombre, nombre completo, nombres, nome, phonetic
    name, postal greeting, preferred, prefix, prefix id, prenom, prenoms, pseudo, public name, short
    name, slug, sort name, suffix, titel, title, title 1, usage name`,
};
