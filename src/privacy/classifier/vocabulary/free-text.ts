import type { Terms } from "../match";

/** A person's own words. */
export const freeText: Terms = {
  category: "free-text",
  anywhere: `
    about me, additional comments, additional information text, additional notes, additional
    withdraw reason, anmerkung, anmerkungen, appraisal comments, assessment notes, bemerkung,
    bemerkungen, bio, bio cooked, bio excerpt, bio raw, biography, brief description of, call notes,
    cancellation reason, case description, case note, case notes, case summary, chat transcript,
    clinical note, comentario, comentarios, comment html, comment text, commentaire, commentaires,
    comments text, competing interests, complaint text, conflict of interest, contact notes,
    customer comments, customer note, debarred comment, decision notes, decision text, diagnostic
    statement, discharge note, doctor notes, driver notes, employee comments, file note, follow up
    notes, free form, free text, freetext, general comments, general notes, gossip, incident
    narrative, info public, internal comment, internal note, interview notes, kommentar, medical
    note, note content, note html, note private, note public, note text, notes text, notiz, notizen,
    objection text, observacao, observacion, observaciones, officer notes, open answer, open
    response, opmerking, opmerkingen, patient notes, personal note, personal notes, personal
    remarks, personal statement, private note, progress note, public note, rejection reason, remark
    text, remarks, remarque, remittance information, review comment, reviewer comments, reviewer
    notes, rmt inf ustrd, special instructions, staff notes, statement of purpose, student comments,
    student notes, supervisor comments, supporting statement, teacher comments, user comment, user
    comments, withdraw reason details, witness account`,
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
