import type { Terms } from "../match";

/** Ways to reach a person: e-mail, telephone, fax, handles. */
export const contact: Terms = {
  category: "contact",
  anywhere: `
    alternative phone, bounce email, celular, contact email, correo, courriel, e mail, email,
    emails, epost, facebook, festnetz, fone, handy, icq, imessage, instagram, jabber, kontakt,
    linkedin, mail adresse, mobil, mobiltelefon, movil, msisdn, phone, phones, poc email,
    portable, privatcell, privatnr, reply email, rufnummer, send to, sendto, skype, sms number,
    sms reminder number, social networks, social profiles, socialnetworks, telecopie, telefon,
    telefone, telefonnummer, telefono, telefono 1, telegram, telephone, twitter, twitter handle,
    viber, web site, wechat, whatsapp, xmpp`,
  atEnd: `
    addressee, bcc, bcc addresses, cc, cc addresses, cell, contact raw, email notification to,
    email response to, extension number, fax, fax number, from address, gsm, gsm number,
    im handle, mail, mail address, mailing recipients, mailto, mobile, mobile number, pager,
    phone number, ramal, recipient email, recipients, reply to, response to, sender address,
    to address`,
  ofPerson: `
    aim, blog, cell, chats, home page, homepage, homepage url, im, mail, mobile, msn, pager, site,
    tel, url, web, web page, webpage, website, www, yahoo`,
};
