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
  communications, contact data, contact detail, contact details, contact info, contact information,
  contact mechanism, contact mechanisms, contact methods, contact points, contactdetail, credential
  identifiers, email, email address, email addresses, emails, fone pessoa, phone, phone numbers,
  phones, reachability, recovery addresses, threepids, user emails, user threepids, validation
  session, verifiable addresses`;

/** Words of tables whose rows let a program in. */
export const programTable = `
  api, apns, app, application, auth source, channel, client, config, configuration, connection,
  connector, consumer, credential of service, data source, encryption key, fcm, gateway, hook,
  hooks, identity provider, idp, imap, integration, integrations, ldap, ldap source, mail channel,
  mail server, mail settings, mailer, masking, oauth, oidc, openid, plugin, provider, push, radius,
  saml, server, service account, settings, sftp, signing, signing key, sms gateway, smtp, ssl, sso,
  storage, storage target, tenant, tls, webhook, webservice`;

/** Words of tables of what was found and done at a patient's. */
export const clinicalTable = `
  adverse event, allergies, allergy, anamnese, arztbesuch, befund, behandlung, behandlungen, birth,
  care plan, case history, chart, chartevents, clinical, clinical event, condition, consultation,
  dental, diagnoses, diagnosis, disease, drug exposure, emergency visit, encounter, enrollment,
  enrolment, evaluation, examination, gynecology, health, hiv, icu, imaging, immunisation,
  immunization, intervention, lab, labevents, laboratory, lesion, measurement, medical, medication,
  microbiology, microbiologyevents, note event, nutrition, ob gyn, observation, obstetric, omr,
  operation, outpatient, pathology, patient, patient data, patienten, patients, physical, pregnancy,
  prescription, prescriptions, problem, problem list, procedure, psychiatry, radiology, receita,
  referral, rehabilitation, result, screening, surgery, symptom, test, therapy, treatment, triage,
  vaccination, vaccination record, vaccine, visit, vital, vitals, ward`;

/** What tells of offences in tables of offences. */
export const criminalColumn = `
  charge, description, disposition, name, offence, offense, plea, sentence, statute, verdict`;

/** What tells of health there. */
export const healthColumn = `
  abnormal, acuity, alcohol, allergen, allergen type, begdate, bmi, bodysite, bpd, bps, code, coded
  allergen, coffee, condition, counseling, cvx code, deceased reason, description, description 1,
  description 2, diagnosis, disease, dosage, dose, drug, drug name, drugs, enddate, exercise
  patterns, flag, frequency, hazardous activities, head circ, height, icd code, interpretation,
  interpretation text, manufacturer lot, medication, outcome, oxygen saturation, procedure code,
  pulse, reaction, reaction 1, reaction 2, reaction type, reason, reason code, reason description,
  reasoncode, reasondescription, recreational drugs, respiration, result, result value, results,
  route, route of administration, severity, severity 1, severity 2, severity al, sig, sleep
  patterns, substance, subtype, symptoms, temperature, tobacco, vaccine, vaccine code, value, value
  coded, value num, value numeric, value text, valuenum, verification, waist circ, weight`;

/** Tables about somebody's health. */
export const healthTable = `
  adverse events, allergies, allergy, care plan, care plans, chartevents, clinical events,
  condition, conditions, diagnoses, diagnoses icd, diagnosis, disease, diseases, disorder,
  disorders, drug order, encounter, encounters, form encounter, form vitals, history data,
  immunization, immunizations, lab result, lab results, labevents, lists, measurement, measurements,
  medical conditions, medical history, medication, medication order, medication orders,
  medications, microbiologyevents, obs,
  observation, observations, omr, patient data, patient diagnoses, patient medications,
  prescription, prescription items, prescriptions, problem list, procedure result, procedure
  results, procedures, symptom, symptoms, treatment, treatments, triage, vaccination, vaccinations,
  vaccine, vaccines given, vital signs, vitals`;

/** What the person's number is called there. */
export const identityColumn = `
  entity id, extern uid, external id, federated user id, identifier, login provider key, provider
  id, provider uid, provider user id, social id, sub, subject, uid, user id`;

/** Tables of who a person is elsewhere. */
export const identityTable = `
  auth identity, authentications, authorization, authorizations, external login, federated identity,
  identifier, identifiers, identities, identity, linked account, linked accounts, oauth, openid,
  patient identifier, provider identity, social account, socialaccount, user oauth`;

/** Tables of what people wrote under their name. */
export const reviewTable = `
  bewertung, comment, comments, credit cards, feedback, guestbook, petition signatures, review,
  reviews, signatures, testimonials, user report, userreport`;

/** What the secret is called there. */
export const secretColumn = `
  access token, auth key, code, code hash, code hmac, credential data, digest, digest hash,
  encrypted key, encrypted value, hash, hashed, hashed key, key, key hash, key value, mask value,
  masked value, name hash, password, payload hash, private key, public key, redacted, refresh token,
  secret, secret data, secret hash, secure value, session key, sessionid, shared secret, token,
  token digest, token hash, value, verifier`;

/** Tables whose rows let somebody in. */
export const secretTable = `
  access tokens, activation codes, api credential, api credentials, api key, api keys, api secrets,
  apikey, apikeys, authorization code, authorization codes, backup codes, client secrets,
  credential, credentials, device codes, device flow, email tokens, email verification codes, gift
  card, gift cards, giftcard, invitation, invitations, invite, invites, login codes, mfa factors,
  mfa methods, oauth grants, oauth token, oauth tokens, otp, passkeys, password, password resets,
  passwords, persisted grants, personal access tokens, personal api key, personalapikey, recovery
  codes, refresh tokens, reset codes, secret, secrets, session, sessions, shared link, shared links,
  signing keys, ssh keys, temp user, token, tokens, totp recovery codes, user sessions, user tokens,
  verification code, verification codes, verification tokens, webhook`;

/** What sender and recipient are called there. */
export const sentColumn = `
  bcc, cc, destinataires, destination, from, from address, from number, receiver, recipient,
  recipients, reply to, sender, to, to address, to number`;

/** Tables of what was sent to somebody. */
export const sentTable = `
  call, call log, call logs, calls, conversation, conversations, courier messages, deliveries,
  delivery, email, email log, email queue, emails, mail, mail log, mails, message, messages,
  notification, notifications, outbox, sent emails, sms, thread, threads`;

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

/** Tables of what is offered to anybody: a post, its title, its place in a catalogue. */
export const postTable = `
  ad, catalog, course, courses, job, job code, job codes, job offer, job offers, job posting, job
  postings, job title, job titles, jobs, opening, openings, posting, postings, programme, programmes,
  requisition, requisitions, training catalog, vacancies, vacancy`;
