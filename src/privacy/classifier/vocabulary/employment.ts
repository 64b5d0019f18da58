import type { Terms } from "../match";

/** Work and education of a person. */
export const employment: Terms = {
  category: "employment",
  anywhere: `
    abschluss, absence code, absence days, absence reason, absence type, absences, academic degree,
    academic discipline, academic level, academic record, academic standing, act score, admission
    number, affiliation, affiliations, alma mater, analfabeto, annual leave balance, applicant
    rating, appraisal, aptitude score, assessment score, attendance mark, attendance percentage,
    attendance record, ausbildung, awarded year, background check, background check result,
    background check status, bar number, behavior points, behaviour incident, behaviour points,
    beruf, berufsbezeichnung, bursary, career, career level, cargo laboral, cat score, certification
    level, certification number, certifications, class of degree, class of year, class rank,
    classification degree, clearance level, college name, companies worked for, company worked,
    completed level of education, computed final score, contract end date, contract hours, contract
    type, contracted hours, course enrolled, course subject, courses taken, coursework mark,
    cumulative gpa, current score, curriculum, curso superior, cv document, cv file, cv text, cv
    url, date employment, date of joining, date of leaving, dateemployment, dbs certificate, dbs
    check, dbs number, degree class, degree classification, degree code, degree detail, degree
    institution, degree level, degree obtained, degree subject, degree uk, degree year, designation,
    diplome, disciplinary, disciplinary action, disciplinary notes, disciplinary outcome,
    disciplinary record, dismissal reason, dissertation title, education history, education
    institution, education level, education plan, educational level, ehc plan, ehcp, elementary
    school, eligibility status work, employee class, employee end date, employee grade, employee
    group, employee id, employee no, employee number, employee start date, employee subgroup,
    employee type, employer, employer history, employer name, employment contract, employment end,
    employment end date, employment history, employment reference, employment situation, employment
    start, employment start date, employment status, employment status code, employment type,
    enrollment number, enrollment status, enrolment number, enrolment status, escolaridade,
    estimated grad date, exam grade, exam mark, exam marks, exam result, exam score, exclusion
    reason, exit interview, exit reason, field of study, final grade, final score, finalgrade, fixed
    term end, fonction, former school, fte, full time education, full time equivalent, functional
    title, gmat score, gpa, gpa cal, grade letter, grade level, grade percent, grade point, grade
    point average, grade points, grado estudios, graduated, graduation date, graduation plan,
    graduation year, gre score, grievance, grievance notes, grievances, hesa, hesa id, high school,
    highest completed level, highest degree, highest education, highest education level, highest
    qualification, hire date, hired date, hired on, hiring decision, honorable discharge, hours per
    week, idesco, ielts score, iep, in education, individual education plan, institute name,
    interview feedback, interview result, interview score, iq score, job code person, job desc, job
    description person, job family, job function, job goal, job grade, job level, job position, job
    preference, job role, job title, job title name, job titles, jobtit, jobtitle, joined date,
    joining, joining date, language test score, last employer, last job, last promotion, last
    school, leave balance, leave reason, leave type, leaving reason, lebenslauf, left on, letter
    grade, level of education, license of profession, linkedin bio, linkedin headline, major code,
    major subject, majors, mark obtained, marks obtained, matric number, matriculation number,
    matricule, mbti, medical specialty, metier, military connection, military service, military
    status, minor code, name of school, nine box, niveau etude, nivel estudios, non uk degree,
    notice date, notice given, notice period, numeric grade, occupation, occupation class,
    occupation code, occupation id, occupation soc, ocupacao, ocupacion, past employer, pay band,
    pay scale group, pay step, payroll number, performance improvement plan, performance notes,
    performance rating, performance review, performance score, personality type, personalnummer,
    place of employment, place of work, placement school, pos graduacao, position code, position
    title, post title, potential rating, predicted grade, preferred job, previous employer, previous
    school, prior experience, probation end, probation period, probation review, prof adh,
    profesion, profession, professional license, professional license number, professional
    qualification, professional title, profile title, profissao, promotion date, promotion history,
    psychometric, psychometric score, pto balance, published grade, published score, puesto, qual
    level, qualification, qualification level, qualifications, rank code, rank name, rank title, raw
    grade, rawgrade, reading age, reading level, reason for leaving, reason for termination,
    redundancy date, referee comments, reference comments, reference contact, reference letter,
    registration council, relieving date, resignation, resignation date, resignation letter date,
    resume, retirement date, right to work, right to work status, role title, roll number, salary
    review date, sat math, scholarship, scholarships, school attended, school grade, school leaving
    date, school name, school position, school year group, schulabschluss, secondary school,
    security clearance, seniority, separation reason, service branch, service years, shift pattern,
    shift worked, sick leave, soc code, societe, specialty, spelling age, staff category, staff id,
    staff number, standard hours, standard occupational classification, standing code, start date
    employment, student grade, student id number, student number, study field, study level, study
    program, subject degree, subjects taken, succession candidate, suspension reason, suspensions,
    talent rating, target grade, teaching experience, teaching license, term date, terminated on,
    termination date, termination reason, termination type, test score, thesis title, tipo trabalho,
    toefl score, training completed, training history, training record, training route, training
    score, transcript, tuition status, uk degree, unauthorised absences, union dues, union
    membership, university, vacation balance, veteran indicator, veteran status, vetting status,
    visa sponsor, visa sponsorship, warning letter, weekly hours, weighted gp, work authorisation,
    work authorization, work eligibility, work experience, work history, work history from, work
    history to, work location, work title, working hours, working pattern, workplace, works for,
    year awarded, year of study, years experience, years of experience, years of prior teaching
    experience, years of service, years teaching`,
  atEnd: `
    alumni, badge no, badge number, certificate, cost centre name, current employer, detentions,
    discipline descriptor, employed by, employee status, funktion, gcse grade, honours, job, joined,
    marks, poste, qualification, safety score, sat score, workstation`,
  ofPerson: `
    abteilung, badge no, badge number, branch, business title, business unit, cargo, company,
    company name, cost center, credential identifier, degree, department, dept, designation, desk,
    discipline, division, education, employment type, empresa, faculty, firma, function, gpa, grade,
    grade level, graduation year, hire, industry, institute, institution, job, job family, joined,
    major, manager name, marks, occupation text, organisation, organization, other grade, payroll,
    position, profession cv id, professional title, qualification, qualifications, rank, result,
    role title, school, school name, score, seniority, service, skills, specialisation,
    specialities, speciality, specialization, specialty, study, subject, team, team name, title,
    university, work, year group`,
};
