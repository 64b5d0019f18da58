import type { Terms } from "../match";

/** A person's own words. */
export const freeText: Terms = {
  category: "free-text",
  anywhere: `
    about me, additional notes, anmerkung, bemerkung, bemerkungen, bio, bio cooked, bio excerpt,
    bio raw, biography, cancellation reason, comentario, comment html, customer note, free text,
    freetext, info public, internal note, kommentar, note html, note private, note public, notiz,
    notizen, observacao, observaciones, private note, public note, rejection reason, remarks,
    special instructions`,
  atEnd: `
    body, chat message, comment, comment text, comments, complaint, feedback, feedback text,
    instructions, invitation extra text, memo, message, message body, message text, motto, note,
    note text, notes, personal message, query text, reason text, remark, review text,
    search query, spoiler text, statement text, status text, suggestion, testimonial,
    text message, transcript, value text`,
  ofPerson: `
    about, additional info, background, comments, description, details, headline, hobbies, hobby,
    info, info public, interest, interests, motto, profile text, quote, schwerp, search document,
    signature text, skills, summary, tagline, text`,
};
