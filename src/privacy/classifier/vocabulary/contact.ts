import type { Terms } from "../match";

/** Ways to reach a person: e-mail, telephone, fax, handles. */
export const contact: Terms = {
  category: "contact",
  anywhere: `
    address email, adresse courriel, adresse email, adresse mail, aim handle, alert email, alert
    phone, alt phone, alternate email, alternate mobile, alternate phone, alternative phone, ani,
    apple id email, author url, bcc list, billing email, billing phone, bluesky handle, bounce
    email, business email, business phone, callback number, called number, caller id, calling
    number, cc list, cell number, cell phone, cellphone, cellulare, celular, certified email,
    communication address, company email, contact email, contact info, contact mobile, contact no,
    contact number, contact phone, contact telephone, correo, correo electronico, courriel, daytime
    phone, ddi number, desk phone, direct dial, direct line, discord, distribution list email, dnis,
    e mail, electronic mail, electronic mail address, email, email 1, email 2, email addr, email
    address, email id, email normalized, emails, emergency contact no, emergency contact number,
    emergency mobile, emergency number, emergency phone, emergency phone number, epost, epost
    adresse, evening phone, extension phone, facebook, facebook id, facetime, festnetz, fone, google
    chat, gsm, gsm number, handy, hm telephone, home email, home fax, home no, home phone, home
    telephone, icq, imessage, indirizzo email, instagram, invoice email, jabber, jabber id, kindle
    email, kontakt, land line, landline, line id, linkedin, mail adresse, mail to, mailbox address,
    mastodon handle, matrix id, microsoft account email, mobiel, mobil, mobile no, mobile number,
    mobile phone, mobile phone number, mobile telephone, mobilephone, mobiltelefon, movil, msisdn,
    msn, night phone, notification email, notify email, notify phone, office phone, oth email, other
    email, other phone, parent email, parent phone, personal email, personal phone, phone, phone 1,
    phone 2, phone e 164, phone ext, phone extension, phone home, phone mobile, phone normalized,
    phone number e 164, phone work, phones, pinterest handle, poc email, portable, preferred email,
    preferred phone, privatcell, private email, privatnr, puhelin, receipt email, recipient list,
    reply email, rufnummer, school email, send to, sendto, signal number, sip address, sip uri,
    skype, skype id, slack handle, slack id, slack user id, sms alert number, sms number, sms phone,
    sms recipient, sms reminder number, snapchat, snapchat handle, social handle, social handles,
    social media accounts, social media handle, social networks, social profile, social profiles,
    socialnetworks, spouse phone, student email, teams id, tel fixe, tel portable, telecopie,
    telefon, telefon dienstlich, telefon privat, telefone, telefonnummer, telefono, telefono 1,
    telefono casa, telefono celular, telefono movil, telefoonnummer, telegram, telegram handle,
    telegram id, telephone, telephone 1, telephone 2, telephone number, text number, threads handle,
    tiktok, tiktok handle, twitch handle, twitter, twitter handle, twitter id, twitterhandle, user
    email, viber, voip number, web site, webex id, wechat, whatsapp, whatsapp id, whatsapp number,
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
    aim, blog, cell, chats, daytime, evening, home page, homepage, homepage url, im, mail, mobile,
    msn, pager, phone home, phone work, site, social, tel, twitter, url, web, web page, webpage,
    website, www, yahoo`,
};
