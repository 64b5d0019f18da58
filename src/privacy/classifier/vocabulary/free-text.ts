import type { Terms } from "../match";

/** A person's own words. */
export const freeText: Terms = {
  category: "free-text",
  anywhere: `
    about me, about you, access instructions, accident description, accident details, action taken,
    actions taken, activity details, additional comments, additional information text, additional
    notes, additional withdraw reason, allegation, allegations, anmerkung, anmerkungen, ansr text,
    appellant statement, appraisal comments, assessment notes, bemerkung, bemerkungen, bio, bio
    cooked, bio excerpt, bio raw, biography, blurb, brief description of, call notes, call
    transcript, cancellation reason, card message, case description, case narrative, case note,
    case notes, case summary, chat history, chat log, chat text, chat transcript, clinical note,
    comentario, comentarios, comment html, comment text, commentaire, commentaires, comments text,
    competing interests, complaint description, complaint text, concern details, confession,
    confessions, conflict of interest, contact notes, conv text, conversation text, counseling
    notes, counselling notes, customer comments, customer feedback, customer note, debarred
    comment, decision notes, decision text, delivery notes, description of incident, diagnostic
    statement, diary, diary entry, diary text, discharge note, doctor notes, driver notes, email
    content, email text, employee comments, employer feedback, enquiry, enquiry text, evidence
    text, feedback comment, feedback comments, feedback text, file note, follow up notes, free
    form, free text, freetext, further details, general comments, general notes, gift message, gift
    note, gossip, guest comments, guest notes, home visit notes, incident description, incident
    details, incident narrative, info public, inquiry text, internal comment, internal note,
    interview notes, interview text, journal text, kommentar, letter body, letter text, life story,
    mail body, margin note, medical note, message content, message history, mood journal,
    narrative, narrative text, note content, note html, note private, note public, note text, notes
    text, notiz, notizen, nps comment, nps feedback, nurse comment, objection, objection text,
    observacao, observacion, observaciones, officer narrative, officer notes, opac note, open
    answer, open response, open text, opmerking, opmerkingen, order note, order notes, other
    comments, pastoral notes, patient notes, payment reference text, personal circumstances,
    personal description, personal note, personal notes, personal remarks, personal statement,
    personal summary, prayer request, prayer requests, private note, profile description, profile
    summary, progress note, public note, purpose of visit, reason for contact, reason for request,
    reason for visit, reason given, reference text, rejection reason, remark text, remarks,
    remarque, remittance info, remittance information, review comment, reviewer comments, reviewer
    notes, rmt inf ustrd, safeguarding concern, safeguarding concerns, safeguarding notes, self
    description, self introduction, session notes, sms body, sms text, special instructions,
    special request, special requests, special requirements, staff notes, statement of facts,
    statement of purpose, statement text, student comments, student notes, supervision notes,
    supervisor comments, supporting statement, survey comment, survey response, teacher comments,
    therapy notes, transcript, transcript text, uncategorized text, user comment, user comments,
    user feedback, user message, user prompt, verbatim, verbatims, visit notes, what happened,
    withdraw reason details, witness account`,
  atEnd: `
    allegations, answer text, appraisal comment, appreciation, body, call notes, case note, case
    notes, chat message, circumstances, comment, comment text, comments, complaint, complaint
    details, contact report, conversation notes, conversation report, cover letter, detail, details
    text, evaluator comment, explanation, explanation text, feedback, feedback text, file note, file
    notes, findings, free comment, free text, grounds, handler note, hearing notes, instructions,
    internal note, internal notes, interview notes, invitation extra text, justification, medical
    note, memo, message, message body, message text, motivation text, motto, narrative, note, note
    text, notes, notes internal, observations, opinion text, pedagogical remarks, personal message,
    query text, reason text, reasoning, remark, remarks internal, remarks text, review detail,
    review text, search query, session notes, social report, spoiler text, statement of facts,
    statement text, status text, suggestion, teacher comment, teacher note, teacher remarks,
    testimonial, testimony, text message, transcript, value text, witness statement`,
  ofPerson: `
    about, additional history, additional info, answer, assessment, background, comments,
    description, details, explanation, goals, headline, history, hobbies, hobby, info, info public,
    interest, interests, justification, motto, opinion, profile text, quote, raw answer, report,
    schwerp, search document, signature text, skills, statement, summary, tagline, text`,
};
