import type { Terms } from "../match";

/** Ways to reach a person: e-mail, telephone, fax, handles. */
export const contact: Terms = {
  category: "contact",
  anywhere: `
    account email, account phone, actor alternate id, additional email, additional phone, address
    email, adresse courriel, adresse email, adresse mail, agent email, agent phone, aim handle,
    alert email, alert emails, alert phone, alert phone number, alert recipients, allocated worker
    email, alt phone, alternate contact, alternate contact number, alternate email, alternate email
    address, alternate mobile, alternate phone, alternative contact, alternative contact number,
    alternative email, alternative phone, ani, apple id email, applicant email, applicant mobile,
    applicant phone, approver email, assignee email, assistant email, assistant phone, attendee
    email, attendee phone, author email, author url, backup email, bcc list, best phone, billing
    contact email, billing contact phone, billing email, billing email address, billing mobile,
    billing phone, billing telephone, bluesky handle, bounce email, business email, business phone,
    buyer email, buyer phone, call back number, call back phone, callback number, callback phone,
    called number, called party number, callee number, callee phone, caller id, caller number,
    caller phone, caller phone number, calling number, calling party number, cardholder email,
    cardholder phone, carer email, carer phone, caseworker email, caseworker phone, cc list, cell
    no, cell number, cell number 1, cell phone, cell phone number, cellphone, cellulare, celular,
    certified email, claimant email, claimant phone, client email, client mobile, client phone,
    communication address, company email, complainant email, complainant phone, consignee email,
    consignee phone, contact detail, contact details, contact email, contact email 1, contact email
    address, contact email passenger, contact emails, contact fax, contact handle, contact info,
    contact mobile, contact mobile no, contact mobile number, contact mobile passenger, contact no,
    contact no 1, contact number, contact number 1, contact number 2, contact numbers, contact
    phone, contact phone 1, contact phone 2, contact phone number, contact phones, contact
    telephone, contact telephone number, correo, correo electronico, courriel, creator email,
    customer contact number, customer email, customer mobile, customer phone, customer phone
    number, day phone, day telephone, daytime contact number, daytime phone, daytime telephone, ddi
    number, delivery contact number, delivery contact phone, delivery email, delivery phone,
    delivery telephone, desk phone, destination number, dialed number, dialled digits, dialled
    number, direct dial, direct line, discord, distribution list email, dnis, doctor phone, donor
    email, donor phone, driver email, driver mobile, driver phone, dropoff contact phone, dropoff
    phone, e mail, electronic mail, electronic mail address, email, email 1, email 2, email 3,
    email addr, email address, email addresses, email alt, email alternate, email bcc, email
    business, email canonical, email cc, email constraint, email encrypted, email hash, email
    hashed, email home, email id, email lower, email lowercase, email md 5, email normalized, email
    original, email other, email personal, email primary, email private, email raw, email
    recipient, email recipients, email school, email secondary, email sent to, email sha 256, email
    sis, email work, emails, emails sent to, emergency contact email, emergency contact mobile,
    emergency contact no, emergency contact number, emergency contact phone, emergency contact
    telephone, emergency email, emergency mobile, emergency number, emergency phone, emergency
    phone number, emergency telephone, epost, epost adresse, evening contact number, evening phone,
    evening telephone, extension phone, facebook, facebook id, facebook link, facebook messenger
    id, facebook profile, facebook profile url, facebook url, facebook username, facetime, father
    contact, father email, father mobile, father phone, fax home, fax no, fax telephone, festnetz,
    fone, friends and family number, from email address, from phone number, google chat, gsm, gsm
    number, guardian contact, guardian contact number, guardian email, guardian mobile, guardian
    telephone, guest email, guest mobile, guest phone, handy, hm telephone, holder email, holder
    phone, home contact number, home email, home fax, home fax number, home mobile, home no, home
    phone, home phone number, home telephone, home telephone number, icq, im address, im id,
    imessage, indirizzo email, instagram, instagram handle, instagram profile, instagram url,
    instagram username, invited email, invitee email, inviter email, invoice email, invoice
    recipient email, jabber, jabber id, key worker phone, kindle email, kontakt, land line,
    landline, landlord contact, landlord email, landlord phone, lawyer email, lawyer phone, line
    handle, line id, line manager email, linkedin, linkedin link, linkedin profile, linkedin
    profile url, linkedin url, login email, mail adresse, mail to, mailbox address, mailing email,
    main contact number, main email, main phone, main telephone, manager email, manager phone,
    masked phone, masked phone number, mastodon handle, matrix id, member email, member mobile,
    member phone, messenger handle, messenger id, mfa email, mfa phone, mfa phone number, microsoft
    account email, mobiel, mobil, mobile contact, mobile no, mobile number, mobile number 1, mobile
    number 2, mobile phone, mobile phone no, mobile phone number, mobile telephone, mobilephone,
    mobiltelefon, mother contact, mother email, mother mobile, mother phone, movil, msisdn, msn,
    new email, newsletter email, next of kin contact, next of kin contact number, next of kin
    email, next of kin phone, next of kin telephone, night phone, night telephone, nok contact, nok
    phone, notification email, notification emails, notification phone, notify email, notify
    emails, notify on subscribe, notify phone, office extension, office mobile, office phone,
    officer email, officer phone, old email, originating number, oth email, other contact number,
    other email, other email address, other mobile, other phone, other telephone, otp mobile, otp
    phone, owner email, owner mobile, owner phone, pager number, parent contact number, parent
    email, parent mobile, parent phone, parent telephone, parents email, parents mobile, parents
    phone, participant email, participant phone, partner email, partner mobile, partner phone,
    passenger email, passenger phone, patient email, patient mobile, patient phone, payee email,
    payer email, payer phone, pending email, personal email, personal page, personal phone,
    personal url, personal web site, personal website, phone, phone 1, phone 2, phone alt, phone
    business, phone cell, phone daytime, phone digits, phone e 164, phone e 164 hash, phone
    emergency, phone encrypted, phone evening, phone ext, phone extension, phone fax, phone
    formatted, phone hash, phone hashed, phone home, phone last 4, phone last four, phone main,
    phone mobile, phone mobile 1, phone night, phone normalised, phone normalized, phone num, phone
    num 0, phone num 1, phone num 2, phone num 3, phone number 0, phone number e 164, phone other,
    phone parent, phone primary, phone private, phone raw, phone secondary, phone work, phones,
    pickup contact phone, pickup phone, pinterest handle, poc email, portable, preferred contact
    number, preferred email, preferred phone, preferred phone number, previous email, previous
    phone, primary contact number, primary email, primary email address, primary mobile, primary
    phone, primary phone number, privatcell, private email, privatnr, proxy phone, puhelin,
    reachable at, reachable under, receipt email, receiver email, receiver mobile, receiver phone,
    recipient email address, recipient list, recipient mobile, recipient phone, recipient phone
    number, recovery email, recovery email address, recovery mobile, recovery phone, recovery phone
    number, referee contact, referee email, referee phone, referee telephone, reference contact
    number, reference email, reference phone, reply email, reply to address, reply to email, reply
    to email address, reporter email, reporter phone, requester email, requester phone, requestor
    email, respondent email, respondent phone, reviewer email, rider email, rider phone, rufnummer,
    school email, second email, second mobile, second phone, secondary contact number, secondary
    email, secondary mobile, secondary phone, seller email, seller phone, send to, sender email,
    sender mobile, sender phone, sendto, shipper phone, shipping email, shipping phone, shipping
    telephone, sign in email, signal number, signal phone, signin email, sip address, sip uri,
    skype, skype handle, skype id, skype name, skype username, slack handle, slack id, slack user
    id, sms alert number, sms destination, sms number, sms phone, sms recipient, sms recipient
    number, sms reminder number, sms to, snapchat, snapchat handle, snapchat username, social
    handle, social handles, social media accounts, social media handle, social networks, social
    profile, social profiles, social worker email, social worker phone, socialnetworks, solicitor
    email, solicitor phone, spouse email, spouse mobile, spouse phone, student email, subscriber
    email, subscriber phone, supervisor email, supervisor phone, system recipient, teams id, tel
    fixe, tel portable, telecopie, telefax, telefon, telefon dienstlich, telefon privat, telefone,
    telefonnummer, telefono, telefono 1, telefono casa, telefono celular, telefono movil,
    telefoonnummer, telegram, telegram handle, telegram id, telegram username, telephone, telephone
    1, telephone 2, telephone day, telephone emergency, telephone evening, telephone home,
    telephone mobile, telephone number, telephone other, telephone work, tenant email, tenant
    phone, text number, text to, third phone, threads handle, tiktok, tiktok handle, tiktok
    username, to email address, to phone, to phone number, toll free, tollfree, twitch handle,
    twitter, twitter handle, twitter id, twitter profile, twitter screen name, twitter url, twitter
    username, twitterhandle, two factor phone, unconfirmed email, user email, verified email
    address, verified mobile, verified phone, verified phone number, viber, victim phone, virtual
    phone, visitor email, visitor phone, voice number, voip number, web site, webex id, wechat,
    wechat id, wechat number, weekend phone, whatsapp, whatsapp id, whatsapp number, whatsapp
    phone, whatsapp phone number, witness email, witness phone, work contact number, work email,
    work email address, work fax, work mobile, work phone, work phone ext, work phone extension,
    work phone number, work telephone, work telephone number, worker email, worker phone, xing
    profile, xing url, xmpp, youtube handle, zoom phone`,
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
