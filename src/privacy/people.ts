/**
 * Nouns for people, each once, by what it tells:
 * - `named`: a name with this noun before it is a person's (`holder_name`); only the analytics store is so strict;
 * - `keyed`: a key with this noun leads to a person, whatever else is known (`trader_id`);
 * - `referred`: an id or a bare name with this noun refers to a person (`supervisor`, `supervisor_id`);
 * - `rows`: a table called so has persons for rows (`patients`).
 */
type Use = "named" | "keyed" | "referred" | "rows";

const nouns: readonly (readonly [uses: readonly Use[], nouns: string])[] = [
  [
    ["named", "keyed", "referred", "rows"],
    `applicant, author, beneficiary, contact, customer, employee, guest, investor, member, participant,
     passenger, patient, person, resident, rider, staff, student, subscriber, teacher, trader, user,
     visitor`,
  ],
  [
    ["named", "keyed", "referred"],
    `account, actor, admin, assignee, buyer, cardholder, citizen, consumer, creator, follower, friend,
     guardian, individual, operator, owner, payee, payer, player, recipient, reviewer, seller, sender,
     spouse`,
  ],
  [["named", "referred", "rows"], "attendee, candidate, doctor, driver, editor, voter"],
  [["named", "referred"], "manager, partner"],
  [["named", "keyed"], "client"],
  [["named", "rows"], "donor, profile, prospect"],
  [
    ["named"],
    `administrator, child, colleague, human, husband, lender, parent,
     referrer, signatory, subject, viewer, wife`,
  ],
  [["keyed", "referred"], "contributor, people"],
  [["keyed"], "user_profile"],
  [["named", "referred", "rows"], "borrower, claimant, householder, household_member, officer"],
  [["named", "referred"], "holder"],
  [
    ["referred", "rows"],
    `angestellte, arzt, ciudadano, docente, eleve, estudiante, etudiant, hausarzt, lehrer, medico,
     paciente, patiente, patienten, schueler, schuler, solicitante, titular`,
  ],
  [
    ["referred", "rows"],
    `adjudicator, adjuster, case_handler, case_manager, case_officer, annuitant, appointee, apprentice, assessor, bailiff, cataloguer, clerk, co_applicant,
     co_borrower, collector, conservator, cosigner, counsellor, declarant, examiner, godparent, grader,
     interviewer, invigilator, jobseeker, litigant, obligor, paralegal, petitioner, policyholder,
     prescriber, proctor, prosecutor, rater, receptionist, recruiter, referee, registrant, registrar, social_worker,
     taxpayer, teller, underwriter, warden`,
  ],
  [
    ["referred", "rows"],
    `caregiver, caseworker, clinician, collaborator, councillor, defendant, inmate, instructor, learner, mechanic, midwife, pharmacist, technician, therapist, plaintiff,
     practitioner, pupil, trainee, worker, adherent, agente, aluno, attorney, auteur, benutzer, cliente, identity, judge, kunde, kunden,
     mitarbeiter, nurse, pessoa, physician, reporter, usuario, utilisateur`,
  ],
  [
    ["referred"],
    `affected_user, agent, approver, assigner, autor, causer, closer, coach, commenter, committer,
     deleter, executor, host_user, idpes, invitee, inviter, merger, moderator, modifier, organizer,
     parent_user, performer, poster, principal, principal_user, provider_user, pusher, realuser,
     receiver, referrer_user, relateduser, requester, requestor, resolver, respondent, salesperson,
     signer, starter, subordinate, supervisor, triggerer, tutor, updater, uploader`,
  ],
  [
    ["rows"],
    `carer, coach, dentist, father, mother, newborn, dependant, dependent, detainee, freelancer, intern, juror, lawyer, mentee, mentor,
     migrant, nominee, notary, paramedic, pensioner, player, prisoner, refugee, relative, retiree, sibling,
     speaker, spouse, surgeon, suspect, trainer, trustee, tutor, victim, witness`,
  ],
  [
    ["rows"],
    `alumno, ansprechpartner, dipendenti, empleado, fisica, funcionario, klant,
     citizen, inhabitant, klanten, lead, medewerker, offender, parent, party, persona, personen, preregistrationuser, servidor, socpeople,
     userprofile, utente, utenti, volunteer`,
  ],
];

/** The nouns that tell this, as alternatives of a pattern. */
export const peopleNouns = (use: Use): string =>
  nouns
    .filter(([uses]) => uses.includes(use))
    .flatMap(([, list]) => list.split(/,\s*/))
    .join("|");
