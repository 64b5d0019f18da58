import type { Terms } from "../match";

/** A person's own words. */
export const freeText: Terms = {
  category: "free-text",
  anywhere: `
    about me, about you, access instructions, accident description, accident details, activity
    details, additional comments, additional information text, additional notes, additional withdraw
    reason, allegation, allegations, anmerkung, anmerkungen, ansr text, appellant statement,
    appraisal comments, assessment notes, bemerkung, bemerkungen, bio, bio cooked, bio excerpt, bio
    raw, biography, blurb, brief description of, call notes, call transcript, cancellation reason,
    card message, case description, case narrative, case note, case notes, case summary, chat
    history, chat log, chat text, chat transcript, clinical note, comentario, comentarios, comment
    html, comment text, commentaire, commentaires, comments text, competing interests, complaint
    description, complaint text, concern details, confession, confessions, conflict of interest,
    contact notes, conv text, conversation text, counseling notes, counselling notes, customer
    comments, customer feedback, customer note, debarred comment, decision notes, decision text,
    delivery notes, description of incident, diagnostic statement, diary, diary entry, diary text,
    discharge note, doctor notes, driver notes, email content, email text, employee comments,
    employer feedback, enquiry, enquiry text, evidence text, feedback comment, feedback comments,
    feedback text, file note, follow up notes, free form, free text, freetext, further details,
    general comments, general notes, gift message, gift note, gossip, guest comments, guest notes,
    home visit notes, incident description, incident details, incident narrative, info public,
    inquiry text, internal comment, internal note, interview notes, interview text, journal text,
    kommentar, letter body, letter text, life story, mail body, medical note, message content,
    message history, mood journal, narrative, narrative text, note content, note html, note private,
    note public, note text, notes text, notiz, notizen, nps comment, nps feedback, nurse comment,
    objection, objection text, observacao, observacion, observaciones, officer narrative, officer
    notes, opac note, open answer, open response, open text, opmerking, opmerkingen, order note,
    order notes, other comments, pastoral notes, patient notes, payment reference text, personal
    circumstances, personal description, personal note, personal notes, personal remarks, personal
    statement, personal summary, prayer request, prayer requests, private note, profile description,
    profile summary, progress note, public note, purpose of visit, reason for contact, reason for
    request, reason for visit, reason given, reference text, rejection reason, remark text, remarks,
    remarque, remittance info, remittance information, review comment, reviewer comments, reviewer
    notes, rmt inf ustrd, safeguarding concern, safeguarding concerns, safeguarding notes, self
    description, self introduction, session notes, sms body, sms text, special instructions, special
    request, special requests, special requirements, staff notes, statement of facts, statement of
    purpose, statement text, student comments, student notes, supervision notes, supervisor
    comments, supporting statement, survey comment, survey response, teacher comments, therapy
    notes, transcript, transcript text, uncategorized text, user comment, user comments, user
    feedback, user message, user prompt, verbatim, verbatims, visit notes, what happened, withdraw
    reason details, witness account`,
  atEnd: `
    allegations, answer text, appreciation, body, chat message, circumstances, comment, comment
    text, comments, complaint, complaint details, cover letter, detail, details text, explanation,
    feedback, feedback text, findings, grounds, instructions, invitation extra text, justification,
    memo, message, message body, message text, motto, narrative, note, note text, notes,
    observations, personal message, query text, reason text, remark, remarks text, review detail,
    review text, search query, spoiler text, statement text, status text, suggestion, testimonial,
    testimony, text message, transcript, value text, witness statement`,
  ofPerson: `
    about, additional info, background, comments, description, details, headline, hobbies, hobby,
    info, info public, interest, interests, motto, profile text, quote, schwerp, search document,
    signature text, skills, summary, tagline, text`,
};
