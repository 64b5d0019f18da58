import type { Terms } from "../match";

/** Ways to reach a person: e-mail, telephone, fax, handles. */
export const contact: Terms = {
  category: "contact",
  anywhere: `
    adresse courriel, adresse email, adresse mail, alternative phone, author url, bounce email,
    cellulare, celular, communication address, contact email, contact mobile, contact number,
    contact phone, correo, correo electronico, courriel, daytime phone, desk phone, e mail, email,
    email addr, emails, epost, epost adresse, evening phone, facebook, facebook id, festnetz, fone,
    handy, home phone, icq, imessage, indirizzo email, instagram, jabber, kontakt, linkedin, mail
    adresse, mobiel, mobil, mobile no, mobile phone, mobilephone, mobiltelefon, movil, msisdn,
    phone, phone e 164, phone home, phone mobile, phone work, phones, poc email, portable,
    privatcell, privatnr, puhelin, receipt email, reply email, rufnummer, send to, sendto, skype,
    skype id, sms alert number, sms number, sms phone, sms reminder number, social networks, social
    profiles, socialnetworks, tel fixe, tel portable, telecopie, telefon, telefon dienstlich,
    telefon privat, telefone, telefonnummer, telefono, telefono 1, telefono casa, telefono celular,
    telefono movil, telefoonnummer, telegram, telegram id, telephone, twitter, twitter handle,
    twitter id, twitterhandle, viber, web site, wechat, whatsapp, whatsapp id, work phone, xmpp`,
  atEnd: `
    addressee, bcc, bcc addresses, cc, cc addresses, cell, contact raw, email notification to, email
    response to, email to, extension number, fax, fax nbr, fax number, from address, from email,
    from number, from phone, gsm, gsm number, im handle, mail, mail address, mail to, mailing
    recipients, mailto, mob, mobile, mobile number, notify email, pager, phone number, ramal,
    receipt email, recipient email, recipients, reply address, reply to, response to, sender
    address, sent from, sent to, to address, to email, to mail, to number`,
  ofPerson: `
    aim, blog, cell, chats, daytime, evening, home page, homepage, homepage url, im, mail, mobile,
    msn, pager, phone home, phone work, site, social, tel, twitter, url, web, web page, webpage,
    website, www, yahoo`,
};
