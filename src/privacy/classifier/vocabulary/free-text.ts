import type { Terms } from "../match";

/** A person's own words. */
export const freeText: Terms = {
  category: "free-text",
  anywhere: `
    about me, additional notes, additional withdraw reason, anmerkung, anmerkungen, bemerkung,
    bemerkungen, bio, bio cooked, bio excerpt, bio raw, biography, brief description of,
    cancellation reason, case note, case notes, comentario, comentarios, comment html,
    comment text, commentaire, commentaires, complaint text, contact notes, customer note,
    decision notes, free text, freetext, info public, internal comment, internal note, kommentar,
    note html, note private, note public, note text, notes text, notiz, notizen, observacao,
    observacion, observaciones, officer notes, open answer, open response, opmerking, opmerkingen,
    private note, public note, rejection reason, remarks, remarque, review comment,
    special instructions, staff notes, student notes, withdraw reason details`,
  atEnd: `
    answer text, body, chat message, comment, comment text, comments, complaint,
    complaint details, detail, details text, feedback, feedback text, findings, grounds,
    instructions, invitation extra text, memo, message, message body, message text, motto,
    narrative, note, note text, notes, personal message, query text, reason text, remark,
    review detail, review text, search query, spoiler text, statement text, status text,
    suggestion, testimonial, testimony, text message, transcript, value text, witness statement`,
  ofPerson: `
    about, additional info, background, comments, description, details, headline, hobbies, hobby,
    info, info public, interest, interests, motto, profile text, quote, schwerp, search document,
    signature text, skills, summary, tagline, text`,
};
