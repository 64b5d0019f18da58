import type { Terms } from "../match";

/** Work and education of a person. */
export const employment: Terms = {
  category: "employment",
  anywhere: `
    abschluss, absence category, absence code, absence days, absence hours, absence percent,
    absence quota, absence reason, absence type, absences, absences excused, absences unexcused,
    absent days, absent hours, abwesenheitsart, academic degree, academic discipline, academic
    level, academic record, academic standing, accrual years, act score, activity rate, activity
    status, actual hours, additional job, admission number, affiliation, affiliations, alma mater,
    analfabeto, ancillary activity, anniversary date, annual leave balance, applicant rating,
    appraisal, appraisal rating, appraisal result, appraisal score, appraisal text, apprenticeship,
    apprenticeship year, aptitude score, assessment score, attendance code, attendance mark,
    attendance percentage, attendance record, attendance type, ausbildung, average grade, average
    mark, awarded year, background check, background check result, background check status, bar
    number, behavior grade, behavior points, behaviour grade, behaviour incident, behaviour points,
    beruf, berufsbezeichnung, bursary, cadre, candidate number, career, career break, career end,
    career gap, career history, career level, career start, cargo laboral, carried over leave, cat
    score, certification level, certification number, certifications, cito score, class of degree,
    class of year, class rank, class repeated, class repetition, classification degree, clearance
    level, clock in, clock out, collective agreement, college name, companies worked for, company
    worked, competence, competences, completed level of education, computed final score, conduct,
    conduct grade, contract end, contract end date, contract form, contract hours, contract kind,
    contract start, contract start date, contract term, contract type, contract until, contracted
    hours, contribution months, contribution period, contribution years, corps, course enrolled,
    course of study, course subject, courses taken, coursework mark, credited service, cumulative
    gpa, current employer, current score, curriculum, curso superior, cv document, cv file, cv
    text, cv url, daily working time, date employment, date of joining, date of leaving, date of
    leaving scheme, date of service, dateemployment, days absent, dbs certificate, dbs check, dbs
    number, degree class, degree classification, degree code, degree detail, degree institution,
    degree level, degree obtained, degree subject, degree uk, degree year, designation, detention
    hours, diligence, diploma, diploma date, diploma level, diploma year, diplome, disciplinary,
    disciplinary action, disciplinary measure, disciplinary notes, disciplinary outcome,
    disciplinary record, disciplinary sanction, dismissal, dismissal date, dismissal ground,
    dismissal reason, dissertation title, driving class, duty roster, duty station, early
    retirement, echelon, education history, education institution, education level, education plan,
    educational level, effort grade, ehc plan, ehcp, elementary school, eligibility status work,
    employee category, employee class, employee end date, employee grade, employee group, employee
    start date, employee subarea, employee subgroup, employee type, employer, employer address,
    employer history, employer id number, employer name, employer number, employment contract,
    employment end, employment end date, employment end reason, employment history, employment
    level, employment percentage, employment rate, employment reference, employment situation,
    employment situation code, employment start, employment start date, employment status,
    employment status code, employment type, end of employment, enrollment number, enrollment
    status, enrolment number, enrolment status, entry into service, escolaridade, estimated grad
    date, exam grade, exam mark, exam marks, exam number, exam result, exam score, exclusion,
    exclusion reason, excused absences, exit date, exit interview, exit reason, experience level,
    expulsion, father occupation, father profession, fathers occupation, field of study, final
    grade, final mark, final score, finalgrade, fixed term, fixed term end, fixed term until,
    flextime, flextime balance, fonction, former school, fte, full time, full time education, full
    time equivalent, function code, function description, function name, function title, functional
    title, gmat score, gpa, gpa cal, grade average, grade letter, grade level, grade percent, grade
    point, grade point average, grade points, grade repetition, grade step, grado estudios,
    graduated, graduation date, graduation plan, graduation year, gre score, grievance, grievance
    notes, grievances, held back, hesa, hesa id, high school, highest completed level, highest
    degree, highest diploma, highest education, highest education level, highest qualification,
    hire date, hired date, hired on, hiring date, hiring decision, home office days, honorable
    discharge, hours absent, hours balance, hours per day, hours per week, hours worked, idesco,
    ielts score, iep, in education, individual education plan, institute name, insurance months,
    insurance years, insured periods, internship, internship company, interview feedback, interview
    result, interview score, iq score, job category, job change, job class, job code, job code
    person, job desc, job description, job description person, job family, job function, job goal,
    job grade, job key, job level, job name, job position, job preference, job role, job search,
    job title, job title name, job titles, jobseeker status, jobtit, jobtitle, joined date, joined
    scheme, joining, joining date, jubilee date, kind of contract, language skill, language skills,
    language test score, last employer, last employer name, last job, last promotion, last school,
    last working day, lateness, learned profession, learning support, leave balance, leave
    category, leave code, leave days, leave days left, leave days taken, leave entitlement, leave
    hours, leave reason, leave remaining, leave start, leave taken, leave type, leaving code,
    leaving reason, lebenslauf, lecturer status, left on, left scheme, legal status employment,
    length of service, letter grade, level of education, license of profession, linkedin bio,
    linkedin headline, major code, major subject, majors, mark average, mark obtained, marks
    obtained, matric number, matriculation number, mbti, medical specialty, metier, military
    connection, military service, military status, minor code, mother occupation, mother
    profession, mothers occupation, name employer, name of employer, name of school, next school,
    night hours, night work, nine box, niveau etude, nivel estudios, non uk degree, notice date,
    notice end date, notice given, notice period, number of hours, numeric grade, occupation,
    occupation class, occupation code, occupation group, occupation id, occupation soc,
    occupational category, ocupacao, ocupacion, on call duty, oral mark, org unit, organizational
    unit, overall rating, overtime, overtime balance, overtime hours, parents occupation, part
    time, part time factor, part time percent, part time percentage, part time rate, past employer,
    pay band, pay scale group, pay step, payroll area, payroll number, pensionable service,
    pensionable years, percent absence, performance appraisal, performance grade, performance
    improvement plan, performance notes, performance rating, performance review, performance score,
    personality type, personnel area, personnel group, personnel subarea, place of employment,
    place of work, placement school, planned position, planned retirement, pos graduacao, position
    name, position title, post title, potential rating, predicted grade, preferred job, previous
    employer, previous occupation, previous school, prior experience, probation end, probation end
    date, probation period, probation review, probation start, prof adh, profesion, profession,
    profession code, professional license, professional license number, professional qualification,
    professional situation, professional status, professional title, profile title, profissao,
    programme of study, promotion date, promotion decision, promotion history, psychometric,
    psychometric score, pto balance, published grade, published score, puesto, qual level,
    qualification, qualification level, qualifications, quarters, quotite, rank code, rank date,
    rank name, rank title, raw grade, rawgrade, reading age, reading level, reason end employment,
    reason for leaving, reason for termination, redundancy date, referee comments, reference
    comments, reference contact, reference letter, registration council, relieving date, remaining
    leave, remaining vacation, remedial, repeated grade, repeated year, repeater, report card,
    report grade, resignation, resignation date, resignation letter date, resume, retirement age,
    retirement date, retirement reason, right to work, right to work status, role title, roll
    number, salary review date, salary step, sat math, scheme joined, scholarship, scholarships,
    school advice, school attended, school career, school grade, school history, school leaving
    certificate, school leaving date, school name, school of origin, school position, school
    recommendation, school report, school sanction, school year group, schulabschluss, second job,
    secondary employment, secondary school, seconded to, secondment, security clearance, seniority,
    seniority date, separation reason, service branch, service grade, service months, service time,
    service years, shift, shift code, shift group, shift model, shift pattern, shift worked, sick
    leave, side job, skill level, soc code, societe, socio professional category, specialty,
    spelling age, staff category, standard hours, standard occupational classification, standby
    duty, standing code, start date employment, start of employment, step in scale, student grade,
    study field, study level, study program, study programme, subject degree, subject grade,
    subject taught, subjects taken, subjects taught, succession candidate, suspension, suspension
    date, suspension days, suspension reason, suspensions, talent rating, target grade, target
    hours, tariff group, tariff level, teaching experience, teaching hours, teaching license,
    teaching load, teaching permission, teaching subject, team code, tenure, tenure status, term
    average, term date, term grade, terminated on, termination date, termination reason,
    termination type, test score, thesis title, time account, time account balance, time balance,
    tipo trabalho, toefl score, trained occupation, training company, training completed, training
    history, training level, training record, training route, training score, transcript, transfer
    recommendation, truancy, truancy status, tuition status, type of contract, uk degree,
    unauthorised absences, unemployed since, unemployment, unemployment date, unemployment
    duration, unemployment start, unexcused absences, union dues, union membership, university,
    vacation balance, vacation days, vacation days left, vacation entitlement, vacation remaining,
    validated quarters, veteran indicator, veteran status, vetting status, visa sponsor, visa
    sponsorship, warning letter, warnings, weekly hours, weekly working hours, weekly working time,
    weighted gp, work authorisation, work authorization, work eligibility, work email domain, work
    experience, work history, work history from, work history to, work incapacity reason, work
    location, work schedule, work schedule rule, work title, worked hours, working hours, working
    pattern, working time, working time model, working time percent, workplace, works council
    member, works for, works number, written mark, written warning, year awarded, year level, year
    of study, years credited, years experience, years of experience, years of prior teaching
    experience, years of service, years teaching`,
  atEnd: `
    absent, alumni, badge no, badge number, certificate, cost centre name, current employer,
    detentions, dienstgrad, discipline descriptor, echelon, employed by, employee status,
    employment, funktion, gcse grade, honours, joined, marks, poste, qualification, safety score,
    sat score, tardy, unemployed`,
  ofPerson: `
    abteilung, badge no, badge number, branch, business title, business unit, cadre, cargo, company,
    company name, corps, credential identifier, degree, department, dept, designation, desk,
    discipline, division, education, employment type, empresa, faculty, firma, function, gpa, grade,
    grade level, graduation year, hire, homeroom, industry, institute, institution, job, job family,
    joined, level of study, major, manager name, marks, occupation text, organisation, organization,
    other grade, payroll, personnel area, position, profession cv id, professional title,
    qualification, qualifications, rank, result, role title, school, school name, score, seniority,
    service, skills, specialisation, specialities, speciality, specialization, specialty, study,
    subject, team, team name, title, university, work, year group, year level`,
};
