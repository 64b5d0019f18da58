import type { Terms } from "../match";

/** Ways to reach a person: e-mail, telephone, fax, handles. */
export const contact: Terms = {
  category: "contact",
  anywhere: `
    address email, adresse courriel, adresse email, adresse mail, alt phone, alternate email,
    alternate phone, alternative phone, author url, bounce email, business email, business phone,
    callback number, cell number, cell phone, cellphone, cellulare, celular, certified email,
    communication address, company email, contact email, contact info, contact mobile, contact no,
    contact number, contact phone, contact telephone, correo, correo electronico, courriel, daytime
    phone, desk phone, discord, e mail, electronic mail, electronic mail address, email, email 1,
    email 2, email addr, email address, email id, email normalized, emails, emergency contact no,
    emergency contact number, emergency phone, emergency phone number, epost, epost adresse, evening
    phone, extension phone, facebook, facebook id, festnetz, fone, handy, hm telephone, home email,
    home no, home phone, home telephone, icq, imessage, indirizzo email, instagram, jabber, kontakt,
    line id, linkedin, mail adresse, mailbox address, mobiel, mobil, mobile no, mobile phone, mobile
    phone number, mobile telephone, mobilephone, mobiltelefon, movil, msisdn, msn, night phone,
    office phone, oth email, other email, other phone, parent email, parent phone, personal email,
    personal phone, phone, phone 1, phone 2, phone e 164, phone ext, phone extension, phone home,
    phone mobile, phone normalized, phone number e 164, phone work, phones, poc email, portable,
    privatcell, private email, privatnr, puhelin, receipt email, reply email, rufnummer, school
    email, send to, sendto, signal number, skype, skype id, slack handle, sms alert number, sms
    number, sms phone, sms recipient, sms reminder number, social networks, social profiles,
    socialnetworks, spouse phone, student email, tel fixe, tel portable, telecopie, telefon, telefon
    dienstlich, telefon privat, telefone, telefonnummer, telefono, telefono 1, telefono casa,
    telefono celular, telefono movil, telefoonnummer, telegram, telegram handle, telegram id,
    telephone, telephone 1, telephone 2, telephone number, text number, tiktok, twitter, twitter
    handle, twitter id, twitterhandle, user email, viber, web site, wechat, whatsapp, whatsapp id,
    whatsapp number, work email, work phone, work telephone, xmpp`,
  atEnd: `
    addressee, bcc, bcc addresses, cc, cc addresses, cell, contact raw, email notification to, email
    response to, email to, emails, ext number, extension number, fax, fax nbr, fax number, from
    address, from email, from number, from phone, gsm, gsm number, im handle, mail, mail address,
    mail to, mailing recipients, mailto, mob, mobile, mobile no, mobile number, notify email, office
    no, pager, phone number, primary phone, ramal, receipt email, recipient email, recipients, reply
    address, reply to, response to, sender address, sent from, sent to, telephone no, to address, to
    email, to mail, to number`,
  ofPerson: `
    aim, blog, cell, chats, daytime, evening, home page, homepage, homepage url, im, mail, mobile,
    msn, pager, phone home, phone work, site, social, tel, twitter, url, web, web page, webpage,
    website, www, yahoo`,
};
