/** The last words of a table's name, and what columns are called there; terms as in the other lists. */

/** What tells of the card there. */
export const cardColumn = `
  cc type, exp month, exp year, expiry, last digits, month, number, number compact, year`;

/** Tables of payment cards. */
export const cardTable = `
  bank account number, bank account numbers, bank cards, cards on file, credit card, credit cards,
  payment cards`;

/** What the address or number is called there. */
export const contactColumn = `
  address, ddd, email, identifier, number, phone, text, value, value compact`;

/** Tables whose rows are ways to reach a person. */
export const contactTable = `
  communications, contact mechanism, contact mechanisms, contact methods, contact points, credential
  identifiers, email, email address, email addresses, emails, fone pessoa, phone, phone numbers,
  phones, recovery addresses, threepids, user emails, user threepids, validation session, verifiable
  addresses`;

/** Words of tables whose rows let a program in. */
export const programTable = `
  api, app, application, auth source, channel, client, config, configuration, connection, connector,
  consumer, hook, hooks, identity provider, integration, ldap, masking, oauth, openid, plugin,
  provider, saml, server, service account, settings, signing, smtp, webhook, webservice`;

/** Words of tables of what was found and done at a patient's. */
export const clinicalTable = `
  allergy, anamnese, arztbesuch, befund, behandlung, behandlungen, birth, case history, clinical,
  consultation, dental, diagnosis, disease, encounter, enrollment, enrolment, evaluation,
  examination, health, hiv, imaging, immunization, lab, laboratory, lesion, medical, medication,
  nutrition, observation, obstetric, operation, pathology, patient, patient data, patienten,
  physical, pregnancy, prescription, procedure, psychiatry, radiology, referral, rehabilitation,
  result, screening, surgery, symptom, test, therapy, treatment, triage, vaccination, visit, vital,
  ward`;

/** What tells of offences in tables of offences. */
export const criminalColumn = `
  charge, description, disposition, name, offence, offense, plea, sentence, statute, verdict`;

/** What tells of health there. */
export const healthColumn = `
  abnormal, alcohol, allergen type, begdate, bmi, bpd, bps, coded allergen, coffee, condition,
  counseling, cvx code, deceased reason, diagnosis, dosage, dose, drug, drugs, enddate, exercise
  patterns, hazardous activities, head circ, height, interpretation, manufacturer lot, medication,
  outcome, oxygen saturation, pulse, reaction, reaction type, reason, recreational drugs,
  respiration, result, results, route, severity, severity al, sleep patterns, substance, subtype,
  symptoms, temperature, tobacco, vaccine, value coded, value numeric, value text, verification,
  waist circ, weight`;

/** Tables about somebody's health. */
export const healthTable = `
  allergies, allergy, care plan, care plans, condition, conditions, diagnoses, diagnosis, disease,
  diseases, disorder, disorders, drug order,
  encounter, encounters, form encounter, form vitals, history data, immunization, immunizations, lab
  result, lab results, lists, medical history, medication, medications, obs, observation, observations, patient data,
  prescription, prescriptions, procedure result, procedure results, procedures, symptom,
  symptoms, treatment, treatments, vaccination, vaccinations, vitals`;

/** What the person's number is called there. */
export const identityColumn = `
  entity id, extern uid, external id, federated user id, identifier, login provider key, provider
  id, provider uid, provider user id, social id, sub, subject, uid, user id`;

/** Tables of who a person is elsewhere. */
export const identityTable = `
  auth identity, authentications, external login, federated identity, identifier, identifiers,
  identities, identity, linked account, linked accounts, oauth, openid, patient identifier, provider
  identity, social account, socialaccount, user oauth`;

/** Tables of what people wrote under their name. */
export const reviewTable = `
  bewertung, comment, comments, credit cards, feedback, guestbook, petition signatures, review,
  reviews, signatures, testimonials, user report, userreport`;

/** What the secret is called there. */
export const secretColumn = `
  code, code hmac, credential data, digest, encrypted key, encrypted value, hash, hashed, hashed
  key, key, key hash, mask value, masked value, name hash, payload hash, private key, public key,
  redacted, secret, secret data, secure value, session key, sessionid, token, token hash, value,
  verifier`;

/** Tables whose rows let somebody in. */
export const secretTable = `
  activation codes, api key, api keys, apikey, apikeys, backup codes, credential, credentials, email
  verification codes, gift card, gift cards, giftcard, invitation, invitations, invite, invites,
  login codes, oauth token, oauth tokens, otp, passkeys, password, password resets, passwords,
  personal api key, personalapikey, recovery codes, reset codes, secret, secrets, session, sessions,
  ssh keys, temp user, token, tokens, totp recovery codes, verification code, verification codes,
  webhook`;

/** What sender and recipient are called there. */
export const sentColumn = `
  bcc, cc, destinataires, destination, from, from address, from number, receiver, recipient,
  recipients, reply to, sender, to, to address, to number`;

/** Tables of what was sent to somebody. */
export const sentTable = `
  conversation, conversations, courier messages, deliveries, delivery, email, email log, email
  queue, emails, mail, mail log, mails, message, messages, notification, notifications, outbox, sent
  emails, sms, thread, threads`;

/** Tables whose rows are something that one person wrote. */
export const writtenTable = `
  annotation, annotations, chat, comment, comments, conversation, draft, drafts, email, emails,
  entry notes, feedback, forum, history, mail, mails, memo, mensaje, mensajes, message, messages,
  nachricht, nachrichten, note, notes, obs, opinion, post, posts, replies, reply, responses, review,
  reviews, status, statuses, survey responses, testimonial, thread, threads, ticket, tickets`;

/** What such a row's own words are called there. */
export const writtenColumn = `
  body, body html, body plain, body text, comment, content, content html, contents, cooked,
  description, excerpt, html, inhalt, message, note, plain text, preview, raw, rendered content,
  spoiler text, subject, text, texte, texto, titre, value text`;
