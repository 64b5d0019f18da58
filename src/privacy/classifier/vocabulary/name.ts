import type { Terms } from "../match";

/** Names of persons, also nicknames and logins. */
export const name: Terms = {
  category: "name",
  anywhere: `
    account holder, achternaam, actor label, actor name, admin name, adminname, alternate name,
    ansprech partner, apellido, apellidos, bearer name, card holder, cardholder, christian name,
    cognome, contact first, displayname, efternamn, family name, family name 2,
    family name prefix, first name, firstname, fname, fore name, forename, fornamn, geburtsname,
    given name, guardians name, guardiansname, imie, inhaber, initials, last name, lastname,
    legal first name, lname, maiden name, middle name, mname, mothersname, nachname, name first,
    name last, name middle, name suffix, nazwisko, nick name, nom famille, nom naissance,
    nombre apellidos, nome social, owner display name, patronymic, pen name, preferred name,
    prenom, razon social, real name, rufname, second last name, second surname,
    sender display name, sender name, sobrenome, sort name, subscriber name, sur name, surname,
    users name, voornaam, vorname`,
  atEnd: `
    ansprechpartner, approver name, assignee name, attendee name, attention, auteur,
    author full name, author name, beneficiary name, billing name, birth first name, birth name,
    buyer name, client name, committer name, contact name, contact person, creator name,
    customer name, displayname, doctor name, driver name, employee name, from name, gamertag,
    guest name, holder name, honorific, legal name, login, login name, member name, nickname,
    nombre cliente, nome completo, organizer name, owner name, patient name, person name, proprio,
    pseudo, published by, recipient name, referred by, reply name, reporter name, requester name,
    reviewer name, salutation, screen name, seller name, sender name, shipping name, signer name,
    student name, teacher name, titulaire, to name, uploader name, user full name, user name,
    username, visitor name`,
  ofPerson: `
    addressee display, alias, anrede, birth first name, cname, complete name, degree, display,
    display name, email greeting, first, first 1, full, full name, fullname, handle,
    household name, ident, imie, known as, last, middle, naam, name, name 2, native name, nick,
    nom, nombre, nombre completo, nome, phonetic name, postal greeting, prefix, prefix id, pseudo,
    public name, short name, slug, sort name, suffix, titel, title, title 1`,
};
