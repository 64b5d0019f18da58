import type { Terms } from "../match";

/** Work and education of a person. */
export const employment: Terms = {
  category: "employment",
  anywhere: `
    academic degree, alma mater, analfabeto, beruf, cargo laboral, curriculum, curso superior,
    date employment, dateemployment, degree detail, degree level, degree type, degree year,
    education level, employer, employer name, employment status, escolaridade, final grade,
    finalgrade, gpa, hire date, idesco, job description person, job level, job position,
    job title, jobtitle, last employer, lebenslauf, notice period, occupation, ocupacao,
    pos graduacao, prof adh, profession, profissao, qualification, raw grade, rawgrade, resume,
    school id, school name, societe, study field, study program, termination date, tipo trabalho,
    university, work experience, work title`,
  atEnd: `
    certificate, funktion, job, poste`,
  ofPerson: `
    abteilung, cargo, company, company name, department, division, education, employment type,
    empresa, firma, function, grade, institution, job, job family, manager name, occupation text,
    organisation, organization, position, role title, school, service, speciality, specialty,
    study, team name, title, work`,
};
