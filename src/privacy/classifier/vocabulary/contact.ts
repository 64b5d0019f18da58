import type { Terms } from "../match";

/** Ways to reach a person: e-mail, telephone, fax, handles. */
export const contact: Terms = {
  category: "contact",
  anywhere: `
    actor alternate id, address email, adresse courriel, adresse email, adresse mail, aim handle,
    alert email, alert phone, alt phone, alternate contact number, alternate email, alternate email
    address, alternate mobile, alternate phone, alternative phone, ani, apple id email, author url,
    backup email, bcc list, best phone, billing email, billing phone, bluesky handle, bounce email,
    business email, business phone, call back number, call back phone, callback number, callback
    phone, called number, caller id, calling number, cc list, cell number, cell phone, cellphone,
    cellulare, celular, certified email, communication address, company email, contact email,
    contact email passenger, contact info, contact mobile, contact mobile passenger, contact no,
    contact number, contact phone, contact phone number, contact telephone, correo, correo
    electronico, courriel, daytime phone, ddi number, desk phone, dialed number, dialled number,
    direct dial, direct line, discord, distribution list email, dnis, e mail, electronic mail,
    electronic mail address, email, email 1, email 2, email 3, email addr, email address, email
    business, email home, email id, email normalized, email private, email work, emails, emergency
    contact no, emergency contact number, emergency mobile, emergency number, emergency phone,
    emergency phone number, emergency telephone, epost, epost adresse, evening phone, extension
    phone, facebook, facebook id, facetime, fax home, festnetz, fone, friends and family number,
    google chat, gsm, gsm number, handy, hm telephone, home email, home fax, home no, home phone,
    home telephone, icq, im address, im id, imessage, indirizzo email, instagram, invoice email,
    jabber, jabber id, kindle email, kontakt, land line, landline, line id, linkedin, mail adresse,
    mail to, mailbox address, mastodon handle, matrix id, microsoft account email, mobiel, mobil,
    mobile no, mobile number, mobile phone, mobile phone number, mobile telephone, mobilephone,
    mobiltelefon, movil, msisdn, msn, night phone, notification email, notify email, notify on
    subscribe, notify phone, office phone, oth email, other email, other phone, pager number,
    parent email, parent phone, personal email, personal phone, phone, phone 1, phone 2, phone
    business, phone daytime, phone e 164, phone emergency, phone ext, phone extension, phone home,
    phone mobile, phone normalized, phone num, phone num 0, phone num 1, phone num 2, phone num 3,
    phone number 0, phone number e 164, phone parent, phone private, phone work, phones, pinterest
    handle, poc email, portable, preferred email, preferred phone, privatcell, private email,
    privatnr, puhelin, reachable at, reachable under, receipt email, recipient list, reply email,
    rufnummer, school email, second email, secondary email, send to, sendto, signal number, sip
    address, sip uri, skype, skype id, slack handle, slack id, slack user id, sms alert number, sms
    number, sms phone, sms recipient, sms reminder number, sms to, snapchat, snapchat handle,
    social handle, social handles, social media accounts, social media handle, social networks,
    social profile, social profiles, socialnetworks, spouse phone, student email, system recipient,
    teams id, tel fixe, tel portable, telecopie, telefon, telefon dienstlich, telefon privat,
    telefone, telefonnummer, telefono, telefono 1, telefono casa, telefono celular, telefono movil,
    telefoonnummer, telegram, telegram handle, telegram id, telephone, telephone 1, telephone 2,
    telephone number, text number, text to, threads handle, tiktok, tiktok handle, toll free,
    tollfree, twitch handle, twitter, twitter handle, twitter id, twitterhandle, user email, viber,
    voice number, voip number, web site, webex id, wechat, whatsapp, whatsapp id, whatsapp number,
    work email, work fax, work phone, work telephone, xmpp, youtube handle`,
  atEnd: `
    addressee, bcc, bcc addresses, cc, cc addresses, cell, contact raw, email notification to, email
    response to, email to, emails, ext number, extension number, fax, fax nbr, fax number, from
    address, from email, from number, from phone, gsm, gsm number, im handle, mail, mail address,
    mail to, mailbox, mailing recipients, mailto, mob, mobile, mobile no, mobile number, notify
    email, office no, pager, phone number, primary phone, ramal, receipt email, recipient email,
    recipients, reply address, reply to, response to, sender address, sender number, sent from, sent
    to, switchboard, telephone no, to address, to email, to mail, to number`,
  ofPerson: `
    aim, blog, cell, chats, daytime, evening, extension, home page, homepage, homepage url, im,
    mail, mobile, msn, pager, phone extension, phone home, phone work, room extension, site, social,
    tel, twitter, url, web, web page, webpage, website, www, yahoo`,
};
