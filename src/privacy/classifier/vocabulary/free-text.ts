import type { Terms } from "../match";

/** A person's own words. */
export const freeText: Terms = {
  category: "free-text",
  anywhere: `
    about me, about text, about you, access details, access instructions, access note, access
    notes, access requirements text, accessibility notes, accident description, accident details,
    accident notes, account of events, account of incident, action details, action notes, action
    plan text, action taken, actions agreed, actions notes, actions taken, activity details,
    activity notes, additional comments, additional explanation, additional information text,
    additional notes, additional remarks, additional request, additional requests, additional
    requirements, additional withdraw reason, advice given, advice notes, advice text, adviser
    comments, adviser notes, advisor notes, agent comments, agent notes, agreed actions, alert
    notes, allegation, allegation description, allegation details, allegation summary, allegation
    text, allegations, anmerkung, anmerkungen, ansr text, answer comment, answer comments, answer
    free text, answer freetext, answer notes, any other comments, any other details, any other
    information, anything else, appeal details, appeal grounds, appeal notes, appeal reason, appeal
    reasons, appeal statement, appeal text, appellant statement, applicant comments, applicant
    notes, applicant statement, application comments, application letter, application notes,
    application statement, application text, appraisal comments, appraisal notes, appraisal
    statement, appraisal summary, approval comment, approval comments, approval notes, approver
    comment, approver comments, approver notes, areas for development, areas for improvement,
    arrival instructions, aspirations, assessment comment, assessment comments, assessment
    narrative, assessment notes, assessment summary, assessment text, assessor comments, assessor
    notes, audio transcript, background information, background notes, background summary,
    background text, behaviour description, behaviour notes, bemerkung, bemerkungen, bio, bio
    cooked, bio excerpt, bio raw, biography, blurb, booking comment, booking comments, booking
    message, booking notes, brief description of, business justification, buyer message, buyer
    note, call comments, call details text, call note, call notes, call summary, call transcript,
    cancel comment, cancel note, cancel notes, cancellation comment, cancellation comments,
    cancellation details, cancellation message, cancellation notes, candidate comments, candidate
    feedback, candidate notes, caption text, card message, care notes, carer comments, carer views,
    case background, case description, case details notes, case details text, case narrative, case
    note, case notes, case summary, caseworker comments, caseworker notes, change of circumstances,
    changes in circumstances, chat body, chat content, chat history, chat log, chat message, chat
    messages, chat text, chat transcript, child views, child voice, childs views, childs voice,
    childs wishes, chronology, chronology notes, circumstances description, circumstances details,
    circumstances of, circumstances of offence, circumstances text, claim comments, claim
    description, claim details text, claim narrative, claim notes, claimant statement, client
    comments, client feedback, client notes, client statement, client view, client views, clinical
    note, clinician notes, closing comments, closing notes, closure comments, closure notes,
    closure reason text, closure summary, coach notes, comentario, comentarios, comment body,
    comment content, comment details, comment html, comment text, commentaire, commentaires,
    comments body, comments by parent, comments details, comments notes, comments text, competing
    interests, complaint description, complaint narrative, complaint notes, complaint reason text,
    complaint summary, complaint text, concern description, concern details, concern summary,
    concern text, concerns raised, concerns summary, confession, confessions, conflict of interest,
    contact log text, contact narrative, contact note, contact notes, contact summary, conv text,
    conversation notes, conversation summary, conversation text, correspondence text, counseling
    notes, counselling notes, counsellor notes, counselor notes, courier instructions, courier
    note, court notes, cover letter, cover letter text, covering letter, csat comment, csat
    feedback, customer comment, customer comments, customer complaint, customer feedback, customer
    message, customer note, customer notes, customer remark, customer remarks, daily log text,
    daily note, daily notes, damage comments, damage description text, debarred comment, decision
    comment, decision comments, decision details, decision explanation, decision narrative,
    decision notes, decision rationale, decision reason text, decision reasoning, decision summary,
    decision text, dedication message, defence statement, defendant statement, delivery comment,
    delivery instruction, delivery note text, delivery notes, description of accident, description
    of allegation, description of circumstances, description of concern, description of event,
    description of events, description of incident, description of injury, description of issue,
    description of need, description of needs, description of problem, description of what
    happened, desired outcome, desired outcomes, details of, details of accident, details of
    allegation, details of claim, details of complaint, details of concern, details of incident,
    details of injury, development goals, development needs, diagnostic statement, diary, diary
    entry, diary notes, diary text, dietary notes, directions text, directions to property,
    discharge note, disclosure details, disclosure text, discussion notes, discussion summary,
    dispute description, dispute details, dispute explanation, dispute notes, dispute reason text,
    dispute statement, doctor notes, donation message, donor comment, donor message, driver
    comment, driver comments, driver instructions, driver notes, drop off instructions, dropoff
    instructions, dropoff notes, email content, email reply, email snippet, email text, employee
    comments, employee feedback, employer feedback, enquiry, enquiry details, enquiry message,
    enquiry notes, enquiry text, entry instructions, entry notes, entry text, event narrative,
    event notes, evidence comments, evidence description, evidence notes, evidence summary,
    evidence text, exceptional circumstances, exit comments, exit interview notes, exit survey
    comments, extenuating circumstances, eyewitness account, family views, fax text, feedback
    comment, feedback comments, feedback content, feedback description, feedback details, feedback
    message, feedback notes, feedback response, feedback text, file note, first message, follow up
    notes, free form, free response, free text, free text answer, free text response, freetext,
    freetext answer, freetext response, further comments, further details, further explanation,
    further notes, general comments, general notes, general remarks, gift message, gift message
    text, gift note, goal description, goal text, goals and aspirations, goals text, gossip,
    grievance description, grievance details, grievance statement, grievance summary, grievance
    text, grounds details, grounds for appeal, grounds of appeal, grounds text, guest comment,
    guest comments, guest message, guest notes, guest notes text, guest review, handover note,
    handover notes, handover text, head teacher comment, headteacher comments, hearing note,
    hearing summary, home visit notes, hopes, hopes and fears, host message, host note, ideas text,
    if other specify, impact statement, in own words, incident account,
    incident comments, incident description,
    incident details, incident narrative, incident notes, incident report text, incident summary,
    incident text, info public, inquiry details, inquiry message, inquiry text, inspection
    comments, inspection notes, inspector comments, inspector notes, internal comment, internal
    note, interview comments, interview notes, interview preferences,
    interview record text, interview summary, interview
    text, interview transcript, interviewer comments, interviewer notes, issue description, issue
    details, journal notes, journal text, judge comments, judge notes, judge remarks, judges
    comments, judges remarks, judgment summary, judgment text, justification text, key worker
    notes, keyworker notes, kitchen notes, kommentar, landlord comments, last comment, last
    message, last message body, last message text, last note, last reply, latest message, learner
    comments, learner feedback, leaving comments, legal argument, legal arguments, lesson feedback,
    lesson notes, letter body, letter of application, letter of motivation, letter of
    recommendation, letter text, life story, log entry text, log notes, loss description, mail
    body, maintenance notes, manager comment, manager comments, manager feedback, manager notes,
    managers comments, margin note, medical note, meeting minutes, meeting notes, meeting summary,
    memo text, message content, message from customer, message history, message html, message
    plain, message preview, message raw, message snippet, message summary, message to customer,
    message to host, message to seller, minutes of meeting, mitigating circumstances, mitigating
    factors text, mitigation details, mitigation statement, mitigation text, modus operandi,
    monitoring notes, mood journal, motivation letter, motivation statement, motivation text, my
    story, narrative, narrative text, nature of complaint, nature of concern, nature of enquiry,
    nature of problem, nature of query, nature of request, needs description, needs details, needs
    summary, needs text, negative feedback, next steps text, note content, note html, note private,
    note public, note text, note to driver, note to self, note to seller, notes of call, notes of
    meeting, notes text, notes to driver, notiz, notizen, nps comment, nps comments, nps feedback,
    nps reason, nps verbatim, nurse comment, objection, objection comments, objection details,
    objection reason text, objection text, objective text, objectives text, observacao,
    observacion, observaciones, offence circumstances, officer comment, officer comments, officer
    narrative, officer notes, officer report, officer statement, opac note, open answer, open
    ended, open ended answer, open ended response, open response, open text, open text answer,
    opmerking, opmerkingen, order comment, order comments, order instructions, order note, order
    notes, other comments, other notes, other reason detail, other reason details, other reason
    text, other relevant information, other remarks, other specify, other text, outcome comment,
    outcome comments, outcome desired, outcome details, outcome explanation, outcome narrative,
    outcome notes, outcome reason text, outcome sought, outcome summary, outcome text, own words,
    panel comments, panel notes, parent comment, parent comments, parent views, parental comments,
    parental views, parents comments, parents views, parking instructions, particulars, particulars
    of claim, pastoral notes, patient notes, payment comment, payment message, payment note,
    payment notes, payment reference text, peer feedback, personal circumstances, personal
    circumstances text, personal description, personal essay, personal goals, personal greeting,
    personal history, personal impact statement, personal note, personal notes, personal notes
    text, personal profile, personal reflection, personal remarks, personal statement, personal
    summary, persons views, pickup instructions, pickup notes, plan details text, plan notes,
    please describe, please explain, please specify, police statement, positive feedback, post
    body, post content, post text, prayer request, prayer requests, pre sentence report, private
    comment, private note, private notes, private reply, probation notes, problem description,
    problem details, problem text, profile about, profile bio, profile description, profile
    headline, profile summary, profile text, progress comments, progress note, progress notes,
    progress report text, progress review notes, progress summary, progress text, public comment,
    public comments, public note, public reply, pupil comments, pupil voice, purpose of visit,
    qualitative feedback, query message, question details, question text asked, rating comment,
    rating comments, rating feedback, rating reason, rating text, rationale, rationale for
    decision, rationale text, reason comment, reason comments, reason detail, reason details,
    reason explanation, reason for appeal, reason for application, reason for claim, reason for
    complaint, reason for contact, reason for delay, reason for late, reason for late appeal,
    reason for not, reason for request, reason for visit, reason freetext, reason further details,
    reason given, reason notes, reason other details, reason other text, reason text, reasons
    details, reasons for appeal, reasons for decision, reasons for refusal, reasons given, reasons
    text, rebuttal text, recommendation letter, recommendation letter text, recommendation text,
    record of conversation, record of discussion, record of interview, recruiter comments,
    recruiter notes, referee notes, referee report, referee statement, reference comments text,
    reference notes, reference statement, reference text, reflection text, reflective account,
    reflective log, refund comment, refund notes, refusal comments, refusal details, refusal notes,
    refusal reason text, rejection comment, rejection comments, rejection details, rejection
    explanation, rejection message, rejection notes, relevant information, relief sought, remark
    text, remarks, remarque, remedy sought, remittance info, remittance information, repair notes,
    reply content, reply html, reply message, reply text, report comment, report comments, report
    narrative, report notes, representation text, representations text, request comment, request
    comments, request details text, request message, request notes, request reason text, requester
    comments, requester notes, resolution comment, resolution comments, resolution details,
    resolution notes, resolution sought, resolution text, respondent comments, response comment,
    response comments, response details, response free text, response message, response notes,
    response text, return comments, return notes, review body, review comment, review comments,
    review content, review feedback, review notes, review text, review title text, reviewer
    comment, reviewer comments, reviewer feedback, reviewer notes, ride comment, ride feedback,
    rider comments, rider instructions, risk assessment notes, risk assessment summary, risk
    comments, risk description text, risk narrative, risk notes, rmt inf ustrd, rsvp message, rsvp
    note, safeguarding comments, safeguarding concern, safeguarding concerns, safeguarding details,
    safeguarding issues, safeguarding note, safeguarding notes,
    safeguarding summary, satisfaction comment, satisfaction
    comments, satisfaction feedback, satisfaction reason, school report text, search input, search
    phrase, search string, search term, search terms, search text, self assessment text, self
    description, self evaluation, self introduction, self reflection, self review, seller message,
    seller note, sentencing remarks, service user view, service user views, session comments,
    session note, session notes, session summary, shift notes, shift report, sms body, sms content,
    sms message, sms text, social worker comments, social worker notes, special circumstances,
    special instructions, special needs text, special request, special request text, special
    requests, special requirements, specify other, staff comment, staff comments, staff notes,
    statement body, statement content, statement notes, statement of case, statement of claim,
    statement of facts, statement of interest, statement of need, statement of purpose, statement
    of reasons, statement of support, statement text, status message text, story text, strengths
    and needs, strengths text, student comments, student feedback, student notes, submission
    comments, submission notes, submission text, submissions text, suggestion text, suggestions
    text, summary of case, summary of complaint, summary of concerns, summary of discussion,
    summary of evidence, summary of facts, summary of incident, summary of reasons, supervision
    comments, supervision note, supervision notes, supervisor comments, support comments,
    supporting comments, supporting details, supporting evidence text, supporting information,
    supporting statement, supporting text, survey comment, survey response, teacher comments,
    teacher feedback, tenancy notes, tenant comments, testimonial quote, testimonial text,
    testimony text, text answer, text feedback, text response, therapist notes, therapy notes,
    ticket comment, ticket description, ticket notes, transaction memo, transaction note,
    transcribed text, transcript, transcript text, transcription, transcription text, transfer
    message, transfer note, tribute message, trip comments, trip feedback, trip notes, tutor
    comment, tutor comments, tutor feedback, tutor notes, tutor report, tweet, tweet text,
    uncategorized text, user comment, user comments, user feedback, user input, user message, user
    notes, user prompt, user prompt text, user query, user question, user response, user review,
    user text, verbal response, verbatim, verbatims, victim account, victim comments, victim impact
    statement, victim personal statement, views of child, views of family, views of parent, views
    of parents, visit comments, visit description, visit details, visit notes, visit report, visit
    summary, voice of child, voice of the child, voice transcript, voicemail text, voicemail
    transcript, warning notes, what happened, what happened next, what you want, wishes and
    feelings, wishes feelings, wishes of child, withdraw reason details, withdrawal comments,
    withdrawal details, witness account, witness account text, witness comments, witness statement
    text, worries, written answer, written comments, written evidence, written feedback, written
    reasons, written response, written statement, written submission, young person views`,
  atEnd: `
    allegations, answer text, appraisal comment, appreciation, aspirations, body, call notes, case
    note, case notes, chat message, circumstances, circumstances text, comment, comment text,
    comments, complaint, complaint details, concerns, contact report, conversation notes,
    conversation report, cover letter, description of need, detail, details text, evaluator
    comment, explanation, explanation text, feedback, feedback comments, feedback text, file note,
    file notes, findings, free comment, free text, grounds, handler note, hearing notes,
    instructions, internal note, internal notes, interview notes, invitation extra text,
    justification, medical note, memo, message, message body, message text, motivation text, motto,
    narrative, narrative text, note, note text, notes, notes internal, observation text,
    observations, opinion text, outcome text, pedagogical remarks, personal message, query text,
    rationale, reason text, reasoning, reasons, remark, remarks internal, remarks text, review
    detail, review text, search query, session notes, social report, spoiler text, statement,
    statement of facts, statement text, status text, suggestion, summary text, teacher comment,
    teacher note, teacher remarks, testimonial, testimony, text message, transcript, value text,
    views, wishes, witness statement, worries`,
  ofPerson: `
    about, action plan, additional details, additional history, additional info, additional
    information, additional requirements, aims, answer, assessment, background, background details,
    cancellation reason, chronology, comments, concerns, description, details, explanation,
    feedback, further information, goals, headline, history, hobbies, hobby, info, info public,
    interest, interests, justification, mitigation, motivation, motto, objectives, observations,
    opinion, other details, other information, outcome text, personal info, profile text, quote,
    raw answer, reason text, reasons, recommendation, recommendations, reflection, reflections,
    rejection reason, reply, report, representations, response, responses, schwerp, search
    document, signature text, skills, statement, story, strengths, suggestions, summary, tagline,
    text, views, wishes, worries`,
};
