import type { Terms } from "../match";

/** Work and education of a person. */
export const employment: Terms = {
  category: "employment",
  anywhere: `
    abschluss, absence reason, academic degree, alma mater, analfabeto, appraisal, ausbildung,
    austritt, beruf, berufsbezeichnung, cargo laboral, class rank, computed final score, cumulative
    gpa, current score, curriculum, curso superior, cv file, date employment, dateemployment, degree
    detail, degree level, degree subject, degree year, diplome, disciplinary action, education
    level, eintritt, employee number, employee type, employer, employer name, employment status,
    escolaridade, estimated grad date, exam result, exam score, final grade, final score,
    finalgrade, fonction, gpa, gpa cal, grade letter, grade percent, grade point, grado estudios,
    graduation date, graduation year, hesa id, hire date, idesco, job description person, job level,
    job position, job title, job title name, jobtitle, last employer, leave reason, lebenslauf,
    linkedin bio, matricule, metier, name of school, niveau etude, nivel estudios, non uk degree,
    notice period, occupation, ocupacao, ocupacion, payroll number, performance rating,
    personalnummer, pos graduacao, previous employer, prof adh, profesion, profession, professional
    qualification, profissao, published grade, published score, puesto, raw grade, rawgrade, reason
    for leaving, resume, school name, school position, schulabschluss, sick leave, societe, staff
    number, start date employment, student id number, student number, study field, study program,
    term date, termination date, tipo trabalho, transcript, uk degree, university, weighted gp, work
    experience, work history, work title`,
  atEnd: `
    certificate, funktion, job, poste, qualification`,
  ofPerson: `
    abteilung, cargo, company, company name, degree, department, dept, desk, division, education,
    employment type, empresa, firma, function, grade, graduation year, hire, institution, job, job
    family, manager name, occupation text, organisation, organization, other grade, payroll,
    position, profession cv id, qualification, role title, school, score, service, speciality,
    specialty, study, team name, title, work`,
};
