import type { Terms } from "../match";

/** Work and education of a person. */
export const employment: Terms = {
  category: "employment",
  anywhere: `
    abschluss, absence reason, academic degree, academic discipline, academic level, academic
    record, academic standing, affiliation, affiliations, alma mater, analfabeto, applicant rating,
    appraisal, assessment score, ausbildung, bar number, beruf, berufsbezeichnung, career, career
    level, cargo laboral, certification number, class rank, college name, computed final score,
    contract type, cumulative gpa, current score, curriculum, curso superior, cv document, cv file,
    cv text, cv url, date employment, date of joining, date of leaving, dateemployment, degree
    detail, degree level, degree obtained, degree subject, degree year, designation, diplome,
    disciplinary, disciplinary action, dismissal reason, education institution, education level,
    educational level, eligibility status work, employee grade, employee group, employee id,
    employee no, employee number, employee type, employer, employer name, employment contract,
    employment end date, employment history, employment start date, employment status, employment
    type, enrollment number, escolaridade, estimated grad date, exam result, exam score, field of
    study, final grade, final score, finalgrade, fonction, full time equivalent, gpa, gpa cal, grade
    letter, grade level, grade percent, grade point, grade points, grado estudios, graduated,
    graduation date, graduation plan, graduation year, hesa, hesa id, high school, highest completed
    level, highest education, highest qualification, hire date, hired date, hired on, hours per
    week, idesco, institute name, job desc, job description person, job family, job grade, job
    level, job position, job role, job title, job title name, job titles, jobtit, jobtitle, joined
    date, joining, joining date, last employer, last school, leave reason, lebenslauf, letter grade,
    level of education, license of profession, linkedin bio, major subject, marks obtained,
    matricule, medical specialty, metier, military service, name of school, niveau etude, nivel
    estudios, non uk degree, notice date, notice period, numeric grade, occupation, occupation code,
    occupation id, ocupacao, ocupacion, past employer, pay scale group, payroll number, performance
    rating, performance review, personalnummer, pos graduacao, position title, previous employer,
    prior experience, probation end, prof adh, profesion, profession, professional license,
    professional license number, professional qualification, professional title, profissao,
    published grade, published score, puesto, qualification, qualifications, rank name, rank title,
    raw grade, rawgrade, reason for leaving, referee comments, registration council, relieving date,
    resignation, resignation date, resignation letter date, resume, retirement date, role title,
    school attended, school grade, school name, school position, schulabschluss, seniority,
    separation reason, service years, sick leave, societe, specialty, staff id, staff number,
    standing code, start date employment, student grade, student id number, student number, study
    field, study level, study program, teaching experience, teaching license, term date, terminated
    on, termination date, test score, tipo trabalho, training completed, transcript, uk degree,
    union membership, university, weighted gp, work experience, work history, work location, work
    title, workplace, years experience, years of experience, years of prior teaching experience,
    years of service`,
  atEnd: `
    alumni, badge no, badge number, certificate, cost centre name, current employer, discipline
    descriptor, employed by, employee status, funktion, gcse grade, job, joined, poste,
    qualification, safety score, sat score, workstation`,
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
