import type { Terms } from "../match";

/** Work and education of a person. */
export const employment: Terms = {
  category: "employment",
  anywhere: `
    a level grade, a level result, abschluss, absence category, absence code, absence days, absence
    hours, absence percent, absence quota, absence reason, absence type, absences, absences
    excused, absences unexcused, absent days, absent hours, abwesenheitsart, academic background,
    academic degree, academic discipline, academic history, academic level, academic load, academic
    performance, academic probation, academic progress, academic record, academic result, academic
    results, academic standing, academic status, academic warning, accrual years, achievement
    points, act composite, act score, activity rate, activity status, actual grade, actual hours,
    additional job, admission decision, admission number, admission score, admission test score,
    admissions decision, affiliation, affiliations, age completed education, age left education,
    age left school, agreed mark, alevel, alevel grade, alevels, alma mater, am mark, analfabeto,
    ancillary activity, anniversary date, annual leave, annual leave balance, annual leave
    remaining, annual leave taken, applicant rating, application decision, appraisal, appraisal
    rating, appraisal result, appraisal score, appraisal text, apprenticeship, apprenticeship
    employer, apprenticeship level, apprenticeship standard, apprenticeship year, aptitude score,
    armed forces, armed forces service, assessment grade, assessment mark, assessment score,
    assignment grade, assignment mark, attainment, attainment 8, attainment grade, attainment
    level, attainment score, attendance code, attendance mark, attendance notes, attendance pct,
    attendance percent, attendance percentage, attendance rate, attendance record, attendance
    status, attendance type, ausbildung, authorised absence, availability to work, available for
    work, available to start, average grade, average hours, average mark, average weekly hours,
    award classification, awarded year, baccalaureate, background check, background check result,
    background check status, bar number, barrier to employment, barrier to work, barriers to
    employment, barriers to work, baseline score, behavior grade, behavior points, behaviour grade,
    behaviour incident, behaviour points, beruf, berufsbezeichnung, board of examiners, branch of
    service, btec, btec grade, bursary, bursary type, cadre, candidate number, capability process,
    capped mark, career, career aspiration, career break, career end, career gap, career goal,
    career goals, career history, career interest, career level, career objective, career path,
    career start, cargo laboral, carried over leave, cat score, cats score, cefr level,
    certification level, certification number, certifications, cgpa, cito score, class of degree,
    class of year, class rank, class repeated, class repetition, class standing, classification
    degree, clearance level, clock in, clock out, collective agreement, college attended, college
    name, companies worked for, company worked, compassionate leave, competence, competences,
    competencies, competency, competency level, competency rating, competency score, completed
    level of education, computed final score, conduct, conduct grade, continuous employment date,
    continuous service, continuous service date, contract basis, contract end, contract end date,
    contract form, contract hours, contract hours per week, contract kind, contract start, contract
    start date, contract term, contract type, contract until, contracted days, contracted hours,
    contractual hours, contribution months, contribution period, contribution years, corps, course
    choice, course completed, course enrolled, course load, course of study, course preference,
    course studied, course subject, courses attended, courses completed, courses studied, courses
    taken, coursework grade, coursework mark, coursework result, credited service, credits
    attempted, credits completed, credits earned, credits obtained, credits passed, credits
    transferred, cumulative gpa, current employer, current job, current job title, current
    occupation, current position, current post, current role, current score, current working grade,
    curriculum, curriculum vitae, curriculum year, curso superior, cv document, cv document id, cv
    file, cv filename, cv link, cv path, cv text, cv url, daily working time, date employment, date
    last worked, date of joining, date of leaving, date of leaving scheme, date of service, date
    qualified, dateemployment, days absent, days worked, days worked per week, dbs certificate, dbs
    check, dbs check date, dbs expiry, dbs issue date, dbs number, dbs status, deans list, degree
    award, degree awarded, degree awarding institution, degree class, degree classification, degree
    code, degree date, degree detail, degree institution, degree level, degree name, degree
    obtained, degree program, degree programme, degree result, degree subject, degree title, degree
    type, degree uk, degree year, designation, desired job, desired job title, desired occupation,
    desired position, desired role, detention hours, diligence, diploma, diploma date, diploma
    level, diploma year, diplome, directorship, directorships, disciplinary, disciplinary action,
    disciplinary date, disciplinary level, disciplinary measure, disciplinary notes, disciplinary
    outcome, disciplinary record, disciplinary sanction, disciplinary status, disciplinary type,
    dismissal, dismissal date, dismissal ground, dismissal reason, dissertation title, driving
    class, dropout date, dropout reason, duolingo score, duty roster, duty station, early
    retirement, echelon, economic activity, economic activity status, economic status, ects earned,
    education background, education completed, education details, education history, education
    institution, education level, education plan, education provider, education qualification,
    education setting, education status, education type, education years, educational attainment,
    educational background, educational institution, educational level, effort grade, ehc plan,
    ehcp, elementary school, eligibility status work, employed by, employed from, employed since,
    employed to, employed until, employee category, employee class, employee end date, employee
    grade, employee group, employee length, employee position, employee role, employee start date,
    employee subarea, employee subgroup, employee title, employee type, employer, employer address,
    employer history, employer id number, employer industry, employer name, employer number,
    employer reference, employer sector, employer since, employer title, employer type, employers
    name, employment basis, employment category, employment condition, employment contract,
    employment date, employment dates, employment details, employment duration, employment end,
    employment end date, employment end reason, employment from, employment gap, employment gaps,
    employment goal, employment history, employment information, employment length, employment
    level, employment percentage, employment period, employment position, employment rate,
    employment reference, employment references, employment role, employment sector, employment
    situation, employment situation code, employment start, employment start date, employment
    status, employment status code, employment to, employment type, end of employment, english test
    result, english test score, enrollment number, enrollment status, enrolment number, enrolment
    status, entrance exam score, entrance score, entry grades, entry into service, entry
    qualification, entry year, escolaridade, estimated grad date, estimated grade, exam attempt
    result, exam board decision, exam entries, exam entry, exam grade, exam mark, exam marks, exam
    number, exam paper mark, exam percentage, exam result, exam results, exam score, exclusion,
    exclusion days, exclusion reason, exclusion start date, exclusion type, exclusions, excused
    absences, exit date, exit interview, exit reason, expected completion date study, expected
    graduation, expected graduation date, expected graduation year, experience level, expulsion,
    father occupation, father profession, father s occupation, fathers occupation, feeder school,
    field of study, final grade, final mark, final score, final written warning, finalgrade, firm
    choice, fitness to practise, fixed term, fixed term end, fixed term exclusion, fixed term
    until, flexi balance, flexi time, flextime, flextime balance, flight risk, fonction, forecast
    grade, form group, former employer, former school, fte, full time, full time education, full
    time equivalent, function code, function description, function name, function title, functional
    title, gaps in employment, gcse, gcse english, gcse grade, gcse maths, gcse options, gcse
    points, gcse result, gmat, gmat score, gpa, gpa cal, grad date, grad year, grade achieved,
    grade average, grade awarded, grade letter, grade level, grade obtained, grade percent, grade
    point, grade point average, grade points, grade received, grade repetition, grade step, grado
    estudios, graduated, graduated from, graduated on, graduated year, graduation date, graduation
    honors, graduation plan, graduation status, graduation term, graduation year, gre score, gre
    verbal, grievance, grievance notes, grievances, gross misconduct, held back, hesa, hesa id,
    high school, high school gpa, high school grad year, high school name, highest completed level,
    highest degree, highest diploma, highest education, highest education completed, highest
    education level, highest grade completed, highest level of education, highest level of study,
    highest qual, highest qualification, highest qualification level, hire date, hire decision,
    hired date, hired on, hiring date, hiring decision, holiday balance, holiday entitlement,
    holidays taken, home office days, homework grade, honorable discharge, honours class, honours
    classification, hours absent, hours balance, hours contracted, hours per day, hours per day
    worked, hours per week, hours usually worked, hours work per week, hours worked, hours worked
    per week, household employment, hs gpa, ib points, ib score, idesco, ielts, ielts score, iep,
    in education, increment date, individual education plan, induction status teacher, industry
    experience, industry sector worked, industry worked, institute name, institution attended,
    institutions attended, insurance choice, insurance months, insurance years, insured periods,
    internship, internship company, interview decision, interview feedback, interview outcome,
    interview panel score, interview rating, interview result, interview score, iq score, isco,
    isco code, job band, job category, job change, job class, job code, job code person, job desc,
    job description, job description person, job duties, job family, job function, job goal, job
    goals, job grade, job held, job held since, job key, job level, job name, job position, job
    preference, job reference, job responsibilities, job role, job search, job search activity, job
    sector, job tenure, job tenure months, job title, job title name, job titles, job type held,
    jobseeker status, jobtit, jobtitle, joined date, joined scheme, joining, joining date, jubilee
    date, key skills, key stage result, kind of contract, kind of work, kldb, ks 1 result, ks 2
    maths, ks 2 reading, ks 2 result, ks 4 result, labor market status, labour force status, labour
    market status, language certificate, language level, language skill, language skill level,
    language skills, language test score, last day employed, last day of work, last day worked,
    last employer, last employer name, last grade completed, last hire date, last institution, last
    institution attended, last job, last promotion, last qualification, last school, last school
    attended, last school year, last worked, last working day, late marks, lateness, lates, learned
    profession, learner status, learning aim, learning aims, learning support, leave approved days,
    leave balance, leave category, leave code, leave dates, leave days, leave days left, leave days
    taken, leave entitlement, leave hours, leave of absence, leave reason, leave remaining, leave
    requested, leave start, leave taken, leave type, leaver date, leaver destination, leaver
    reason, leaver type, leaving code, leaving destination, leaving reason, lebenslauf, lecturer
    status, left on, left scheme, legal status employment, length of employment, length of service,
    length of unemployment, lesson observation grade, letter grade, level of attainment, level of
    education, level of qualification, licence to practise, licences held, license of profession,
    licenses held, line of work, linkedin bio, linkedin headline, lsat, lsat score, made redundant,
    main job, main occupation, major code, major gpa, major subject, majors, management experience,
    managerial experience, mark average, mark obtained, marks obtained, math score, mathematics
    score, maths score, matric number, matriculation number, mbti, mcat score, medical specialty,
    metier, military branch, military connection, military discharge, military rank, military
    service, military status, military unit, minor code, minutes late, misconduct, mock grade, mock
    result, mode of study, module grade, module mark, module result, months employed, months in
    job, months out of work, months unemployed, months with employer, mother occupation, mother
    profession, mother s occupation, mothers occupation, name employer, name of employer, name of
    last employer, name of school, national curriculum year, nc year, nc year actual, neet, neet
    status, next school, night hours, night work, nine box, niveau etude, nivel estudios, non uk
    degree, non verbal score, notice date, notice end date, notice given, notice period, ns sec,
    nssec, number of hours, number of hours worked, numeric grade, occupation, occupation class,
    occupation code, occupation desc, occupation description, occupation details, occupation group,
    occupation id, occupation name, occupation sector, occupation soc, occupation status,
    occupation title, occupation type, occupational category, occupational class, occupational
    group, occupational sector, occupational status, ocupacao, ocupacion, offer conditions, on call
    duty, option choices, oral mark, org unit, organizational unit, original hire date, out of work
    since, overall gpa, overall grade, overall mark, overall rating, overtime, overtime balance,
    overtime hours, overtime worked, paid hours, paid leave, parent employer, parent occupation,
    parental leave, parental occupation, parents occupation, part time, part time factor, part time
    percent, part time percentage, part time rate, partner employed, partner employer, partner
    employment status, partner occupation, passing year, past employer, past employment, past jobs,
    paternity leave, pay band, pay scale group, pay spine, pay spine point, pay step, payroll area,
    payroll number, pensionable service, pensionable years, percent absence, performance appraisal,
    performance band, performance evaluation, performance goal, performance grade, performance
    improvement plan, performance level, performance notes, performance objectives, performance
    outcome, performance ranking, performance rating, performance result, performance review,
    performance score, permanent exclusion, permanently excluded, persistent absence, persistent
    absentee, personality type, personnel area, personnel group, personnel subarea, phonics, place
    of education, place of employment, place of study, place of training, place of work, placement
    company, placement employer, placement organisation, placement school, planned position,
    planned retirement, pm mark, pos graduacao, position held, position name, position title,
    positions held, post 16 destination, post held, post title, potential level, potential rating,
    pre employment check, predicted grade, predicted grades, preferred industry, preferred job,
    preferred job title, preferred occupation, preferred position, preferred role, preferred
    school, previous employer, previous employers, previous employment, previous institution,
    previous job, previous job title, previous occupation, previous position, previous role,
    previous school, prior attainment, prior degree, prior education, prior employer, prior
    experience, prior learning, probation completed, probation end, probation end date, probation
    extended, probation outcome, probation passed, probation period, probation review, probation
    review date, probation start, prof adh, profesion, profession, profession code, professional
    background, professional experience, professional license, professional license number,
    professional membership, professional memberships, professional qualification, professional
    registration, professional registrations, professional situation, professional status,
    professional title, profile title, profissao, program of study, programme of study, progress 8,
    progress grade, progression decision, progression outcome, promotability, promotion date,
    promotion decision, promotion eligibility, promotion history, promotion readiness,
    psychometric, psychometric score, pte score, pto balance, published grade, published score,
    puesto, punctuality, qts, qts awarded, qts date, qts status, qual level, qualification,
    qualification code, qualification date, qualification grade, qualification held, qualification
    level, qualification name, qualification obtained, qualification on entry, qualification
    result, qualification subject, qualification title, qualification type, qualification year,
    qualifications, qualified on, quality points, quantitative score, quarters, quotite, rank code,
    rank date, rank name, rank title, raw grade, raw mark, rawgrade, reading age, reading level,
    reading score, reason end employment, reason for leaving, reason for termination, reason left,
    redeployment, redundancy, redundancy date, redundancy reason, referee comments, reference
    check, reference comments, reference contact, reference letter, reference received, reference
    requested, references received, regiment, register mark, registration council, registration
    group, rehire date, rehired, relieving date, remaining leave, remaining vacation, remedial,
    repeated grade, repeated year, repeater, report card, report grade, resignation, resignation
    date, resignation letter date, resume, resume file, resume filename, resume link, resume path,
    resume text, resume url, retention risk, retirement age, retirement date, retirement reason,
    right to work, right to work status, role at work, role held, role title, roll number, rome
    code, rota pattern, sabbatical, salary review date, salary step, sat math, sat score, sat
    total, sat verbal, sats result, sats score, scaled score, scheme joined, scholarship,
    scholarship awarded, scholarship name, scholarship status, scholarship type, scholarships,
    school advice, school attended, school career, school choice, school gpa, school grade, school
    history, school leaver, school leaving age, school leaving certificate, school leaving date,
    school name, school of origin, school position, school preference, school recommendation,
    school record, school report, school sanction, school type attended, school year group, schools
    attended, schulabschluss, second job, secondary employment, secondary school, secondary school
    attended, seconded to, secondment, sector experience, security clearance, self employed, self
    employment, self employment type, semester gpa, sending school, seniority, seniority date,
    separation reason, service branch, service grade, service months, service time, service years,
    sessions absent, sessions attended, sessions missed, sessions possible, sgpa, shift, shift
    assigned, shift code, shift group, shift model, shift pattern, shift preference, shift worked,
    shortlist score, shortlisted, shortlisting score, sick leave, side job, skill level, skill set,
    skillset, soc 2010, soc 2020, soc code, societe, socio professional category, socioeconomic
    occupation, soft skills, specialty, spelling age, spelling score, spinal column point, spinal
    point, spine point, spouse occupation title, staff category, staff grade, staff group, staff
    position, staff post, staff role, staff status, staff type, standard hours, standard
    occupational classification, standardised score, standby duty, standing code, start date
    employment, start of employment, step in scale, student category, student grade, student level,
    student status, student type, student year, study field, study level, study program, study
    programme, study year, subject choices, subject degree, subject grade, subject studied, subject
    taught, subjects studied, subjects taken, subjects taught, succession candidate, succession
    plan, successor readiness, suspension, suspension date, suspension days, suspension length,
    suspension reason, suspension start, suspension type, suspensions, talent rating, tardies,
    target grade, target hours, tariff group, tariff level, tariff points, tariff score, teacher
    assessment, teacher evaluation score, teacher qualification, teacher rating, teaching
    experience, teaching hours, teaching license, teaching load, teaching permission, teaching
    qualification, teaching status, teaching subject, teaching subjects, team code, tenure, tenure
    status, term average, term date, term gpa, term grade, terminated on, termination date,
    termination reason, termination type, test score, thesis grade, thesis title, thesis topic,
    time account, time account balance, time at employer, time balance, time in current job, time
    in job, time in post, time in role, time with employer, times late, times tardy, tipo trabalho,
    toefl, toefl score, toil, toil balance, trade union position, trained occupation, training
    attended, training company, training completed, training courses, training history, training
    level, training provider, training record, training route, training score, training undertaken,
    transcript, transfer credits, transfer recommendation, truancy, truancy status, tuition status,
    tutor group, type of contract, type of work sought, ucas points, ucas tariff, uk degree,
    unauthorised absence, unauthorised absences, unemployed since, unemployment, unemployment date,
    unemployment duration, unemployment spell, unemployment start, unexcused absences, union dues,
    union member since, union membership, unit grade, unit mark, university, university attended,
    university name, unpaid leave, usual hours, usual occupation, vacation balance, vacation days,
    vacation days left, vacation entitlement, vacation remaining, validated quarters, verbal
    reasoning score, verbal score, verbal warning, veteran indicator, veteran status, vetting
    status, visa sponsor, visa sponsorship, volunteer experience, volunteer hours, volunteering,
    volunteering experience, warning letter, warning level, warning type staff, warnings, weekly
    hours, weekly hours worked, weekly working hours, weekly working time, weeks unemployed,
    weighted average, weighted gp, withdrawal from course, work authorisation, work authorization,
    work days per week, work eligibility, work email domain, work experience, work experience
    placement, work history, work history from, work history to, work incapacity reason, work
    location, work pattern, work permit required, work placement, work preference, work
    preferences, work role, work schedule, work schedule rule, work search, work search activity,
    work situation, work status, work title, worked hours, working at grade, working days per week,
    working hours, working pattern, working situation, working status, working time, working time
    model, working time percent, workplace, works council member, works for, works number, writing
    score, written mark, written warning, year awarded, year graduated, year level, year of
    enrolment, year of entry, year of graduation, year of passing, year of qualification, year of
    study, year qualified, years at employer, years credited, years employed, years experience,
    years in current job, years in education, years in job, years in post, years in role, years of
    education, years of experience, years of prior teaching experience, years of schooling, years
    of service, years teaching, years with employer`,
  atEnd: `
    absent, alumni, apprenticeship, attendance percentage, badge no, badge number, certificate,
    cost centre name, current employer, detentions, dienstgrad, discipline descriptor, echelon,
    employed by, employee status, employer, employment, funktion, gcse grade, gpa, grades, honours,
    job title, joined, marks, occupation, poste, qualification, qualifications, safety score, sat
    score, tardy, unemployed, working hours`,
  ofPerson: `
    abteilung, attendance, award, award class, award title, awards, badge no, badge number, branch,
    business title, business unit, cadre, cargo, certificates, certification, classification,
    college, company, company name, contract, contract status, corps, course, course name, course
    title, credential identifier, cv, degree, department, dept, designation, desk, discipline,
    division, ects, education, effort, employed, employment type, empresa, expertise, faculty,
    faculty name, final classification, firma, function, gpa, grade, grade level, graduation year,
    hire, holidays, homeroom, honors, hours, hours worked, industry, institute, institution, job,
    job end date, job family, job start date, joined, lates, leaving date, level of study, major,
    manager name, mark, marks, minor, occupation text, offer type, organisation, organization,
    other grade, payroll, personnel area, position, position title, post, probation, profession cv
    id, professional title, program, program name, programme, programme name, qualification,
    qualifications, rank, references, responsibilities, result, result grade, role title, school,
    school name, score, sector, self employed, seniority, service, skills, specialisation,
    specialities, speciality, specialization, specialty, staff no, study, subject, team, team name,
    title, training status, university, withdrawal date, withdrawal reason, work, work place,
    workplace, year group, year level, year of study`,
};
