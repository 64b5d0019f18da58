import type { Terms } from "../match";

/** Diagnoses, treatment, measures of the body, biometrics. */
export const health: Terms = {
  category: "health",
  anywhere: `
    504 plan, abnormal flag, abortion, abortions, access arrangement, access needs, access
    requirement, access requirements, accessibility need, accessibility needs, accessibility
    requirement, accessibility requirements, accessibility support, accident at work, accident
    injury, active ingredient, active substance, activities of daily living, add adhd, addiction,
    addiction history, addictions, additional health needs, additional learning needs, additional
    needs, additional support needs, adhd, adl, adl score, admission diagnosis, admission reason,
    admission source, admission type, admit reason, admit source, admit type, admitting diagnosis,
    admitting reason, advance directive, adverse event, adverse events, adverse reaction, adverse
    reaction details, alcohol abuse, alcohol audit score, alcohol consumption, alcohol dependence,
    alcohol frequency, alcohol history, alcohol intake, alcohol misuse, alcohol problem, alcohol
    status, alcohol test, alcohol units, alcohol units per week, alcohol units weekly, alcohol use,
    alergias, allergen, allergen name, allergen type, allergic reaction, allergic to, allergien,
    allergies, allergies details, allergies list, allergies notes, allergy, allergy code, allergy
    details, allergy info, allergy information, allergy medication, allergy notes, allergy
    reaction, allergy severity, allergy status, allergy substance, allergy type, aln status,
    alzheimer, ambulatory status, anaemia, anaesthesia, anaesthesia type, anamnese, anamnesis,
    anaphylaxis, anesthesia, anesthesia type, anorexia, antibiotic, antibody level, antibody test,
    antibody titer, antibody titre, antigen test, anxiety, anxiety disorder, anxiety level, anxiety
    score, apache score, apgar, appendectomy, art number, art regimen, art start date, arterial
    pressure, arthritis, asa class, asa score, asn type, asthma, asthmatic, atc, atc code,
    audiogram, audiology, audiology result, audiometry, audiometry result, audit c score, audit
    score alcohol, autism, autism spectrum, autistic, baby due date, bac level, bac pct, bac
    percent, bac result, barthel, barthel index, barthel score, bcg, befund, behavioural disorder,
    behinderung, best interests decision, bilirubin, biometric, biometric consent, biometric data,
    biometric enrolment, biometric hash, biometric template, biometric type, biometrics, biopsy,
    bipolar disorder, birth complications, birth length, birth method, birth outcome, birth weight,
    blindness, blood alcohol, blood alcohol level, blood count, blood glucose, blood group, blood
    loss, blood oxygen, blood pressure, blood pressure diastolic, blood pressure reading, blood
    pressure systolic, blood results, blood sample, blood sugar, blood test, blood test date, blood
    test result, blood thinner, blood type, blood type code, blue badge, blutdruck, blutgruppe,
    bmi, bmi category, bmi centile, bmi score, bmi value, body fat, body fat percentage, body
    height, body mass index, body measurements, body part, body part injured, body region, body
    site, body site code, body temp, body temperature, body weight, bodysite, bodysite code,
    bodysite description, booster date, bp diastolic, bp systolic, braden score, breast exam,
    breast feeding, breastfed, breastfeeding, breastfeeding at, breastfeeding status, breath
    alcohol, breath test, bruising, bsl user, burns, calorie intake, calories burned, cancer,
    cancer stage, capability for work, capacity assessment, capacity to consent, cardiac, care
    assessment, care category, care degree, care dependency, care grade, care grade since, care
    home, care hours, care level, care level code, care need, care needs, care needs assessment,
    care needs level, care package, care package hours, care plan, care plan goals, care plan
    notes, care plan review, care plan start, care plan type, care requirement, care requirements,
    cause concept id, cause of absence medical, cause of admission, cause of death, cause of
    illness, cause of incapacity, cause source value, ccam code, cd 4, cd 4 count, celiac,
    challenge status, chemo, chemo cycle, chemotherapy, chief complaint, chiefcomplaint, child bmi,
    child health record, child height, child weight, cholesterol, chronic condition code, chronic
    conditions, chronic disease, chronic illness, cigarettes, cigarettes per day, cim 10, clinical
    assessment, clinical comment, clinical comments, clinical concern, clinical details, clinical
    diagnosis, clinical finding, clinical frailty, clinical frailty score, clinical history,
    clinical impression, clinical indication, clinical information, clinical need, clinical notes,
    clinical observations, clinical outcome, clinical reason, clinical risk, clinical score,
    clinical signs, clinical status, clinical summary, clinical trial arm, clinically extremely
    vulnerable, clinically vulnerable, coded allergen, coeliac, cognitive impairment, cognitive
    status, colonoscopy, color blindness, color vision, colour blind, colour blindness, colour
    vision, comorbid conditions, comorbidities, complaint medical, concussion, condition concept
    id, condition diagnosed, condition name, condition severity, condition source value, consent
    refused reason health, consent to treat, consent to treatment, consultation reason, contagious,
    continence, continence needs, contraception, contraception method, contraception type,
    contraceptive, contraceptive method, contraindication, contraindication details,
    contraindication reason, contraindications, copd, core 10 score, cough, counseling reason,
    counselling need, counselling reason, counselling sessions, covid, covid positive, covid
    result, covid status, covid symptoms, covid test, covid vaccinated, covid vaccination, covid
    vaccine, cpt code, creatinine, crp level, ct result, current medication, current medications,
    current treatment, current ward, cystic fibrosis, daily steps, date diagnosed, date of
    diagnosis, date of illness, date of injury, date of onset, dauermedikation, days lost, days
    sick, deaf, deafness, death cause, decayed teeth, deceased reason, deficiencia, degree of
    disability, degree of incapacity, delivery method birth, delivery mode birth, delivery site,
    dementia, dementia stage, dental chart, dental check, dental condition, dental health, dental
    history, dental status, denture, dependency level, depression, depression score, development
    check, development screening, developmental, developmental concerns, developmental delay,
    developmental disorder, developmental milestones, developmental stage, diabetes, diabetic,
    diagnose, diagnosed condition, diagnosed conditions, diagnosed date, diagnosed with, diagnoses,
    diagnoses code, diagnoses list, diagnosis, diagnosis code, diagnosis comment, diagnosis
    description, diagnosis details, diagnosis icd, diagnosis main, diagnosis name, diagnosis notes,
    diagnosis secondary, diagnosis text, diagnosis year, diagnostic code, dialysis, diastolic,
    diastolic bp, diastolic pressure, died in hospital, diet, diet code, diet needs, diet notes,
    diet preference, diet restriction, diet restrictions, diet type, dietary, dietary allergies,
    dietary details, dietary info, dietary information, dietary intake, dietary meal code, dietary
    needs, dietary preference, dietary preferences, dietary requirement, dietary requirements,
    dietary restrictions, differential diagnosis, disability, disability adjustment, disability
    adjustments, disability benefit, disability card, disability card number, disability category,
    disability challenge, disability code, disability declared, disability degree, disability desc,
    disability descriptor, disability details, disability diagnosis, disability disclosure,
    disability evidence, disability grade, disability group, disability info, disability
    information, disability level, disability needs, disability notes, disability percent,
    disability percentage, disability rate, disability since, disability start, disability status,
    disability support, disability type, disability types, disabled badge, disabled card number,
    disabled facilities required, disabled parking card, disabled since, disabled student, disabled
    students allowance, discapacidad, discharge condition, discharge date, discharge destination,
    discharge diagnoses, discharge diagnosis, discharge disposition, discharge instructions,
    discharge letter, discharge medication, discharge notes, discharge reason, discharge status,
    discharge summary, discharge type, discharged to, disease, disease code, disease description,
    disease name, dispensed drug, distress level, distress score, dla rate, dla status, dmft, dmft
    score, dna, dna marker, dna profile, dna sample, dna sequence, dna test, dnacpr, dnr, dnr
    status, do not resuscitate, donor registration, dosage, dosage instructions, dose 1 date, dose
    2 date, dose number, dose quantity, dose value, doses per 24 hrs, doses received, dosierung,
    dosing, drg, drg code, drinking habits, drinking status, drinks alcohol, drinks per day, drinks
    per week, drug allergies, drug allergy, drug concept id, drug dose, drug exposure, drug habits,
    drug history, drug misuse, drug name, drug problem, drug reaction, drug screen, drug screening,
    drug sig, drug source value, drug test, drug test result, drug type concept id, drug usage,
    drug use, drug use history, drug use status, drugs used, due date baby, dyscalculia, dyslexia,
    dyslexic, dyspraxia, early warning score, eating disorder, eating habits, ecg, ecg result,
    ecog, ecog status, eczema, education health care plan, egfr, ehc plan, ehc plan status, ehc
    status, ehcp, ehcp date, ehcp status, emergency medication, endoscopy, enfermedad, epilepsy,
    epileptic, epipen, ergometry, evolution note, ews score, exam access arrangements, exam
    findings, examination findings, examination result, exempt from sport, exercise frequency,
    exercise habits, exercise level, exercise per week, expected birth date, expected date of
    delivery, expected delivery, expected delivery date, exposure agent, exposure group, exposure
    to, extent of injury, eye condition, eye sight, eye test, eye test result, eyesight, face
    embedding, face encoding, face id, face id template, face template, face vector, faceid,
    faceprint, facial recognition, facial template, fall history, fall risk, falls history, falls
    risk, family history, family medical history, feeding method, feeding type, ferritin,
    fertility, fertility status, fertility treatment, fev 1, fever, filled teeth, findings, finger
    print, fingerprint data, fingerprint scan, fingerprint template, fingerprints taken, first aid,
    first aid details, first aid given, first aid treatment, first day of sickness, first sick day,
    fit for duty, fit for work, fit note, fit note diagnosis, fit note end, fit note expiry, fit
    note from, fit note reason, fit note start, fit note to, fit status, fit to work, fitness
    certificate, fitness decision, fitness for work, fitness outcome, fitness result, fitness
    status, fitness to work, fitness verdict, flu jab, flu vaccine, follow up instructions, food
    allergies, food allergy, food intolerance, food intolerances, fracture, fractures, frailty,
    frailty index, frailty score, fraser guidelines, functional ability, functional assessment,
    functional capabilities, functional capacity, functional limitation, functional limitations,
    functional score, functional status, fvc, gad 7, gad 7 score, gad 7 total, gait signature, gbv
    type, gcs, gcs score, gcs total, general practice, genetic, genetic condition, genetic data,
    genetic risk, genetic test, genome, genotype, gestation, gestation at birth, gestation days,
    gestation weeks, gestational age, gfr, ghm, gillick, gillick assessment, gillick competence,
    gillick competent, glasgow coma scale, glasses prescription, glucose, gluten free, glycemia, gp
    code, gp details, gp practice, gp practice code, gp practice name, gp registered, gp surgery,
    gp surgery name, grad der behinderung, grado dependencia, gravida, groupe sanguin, grupo
    sanguineo, gruppo sanguigno, gynaecological, haematocrit, haemoglobin, handicap, haplotype,
    hard of hearing, has disability, hazardous exposure, hb a 1 c, hba 1 c, hcpcs, hcpcs code, hdl,
    hdl cholesterol, head circumference, healed date, health alert, health alerts, health and
    wellbeing, health answers, health assessment, health assessment result, health background,
    health card, health care plan, health certificate, health check, health checks, health
    comments, health complaint, health concern, health concerns, health condition, health
    conditions, health data, health declaration, health details, health disclosure, health factors,
    health flag, health history, health information, health insurance, health insurance company,
    health insurance name, health insurance plan, health insurance provider, health insurance
    status, health issues, health measure, health need, health needs, health notes, health
    observation, health plan notes, health problem, health questionnaire, health record, health
    record number, health remarks, health review, health review date, health risk, health
    screening, health screening result, health status, health status code, health summary, health
    surveillance, health survey, health visitor, health visitor notes, healthcare expenses,
    healthcare needs, healthcare plan, healthcare provider name, healthcare proxy, hearing aid,
    hearing aids, hearing impaired, hearing impairment, hearing left, hearing loop, hearing loss,
    hearing result, hearing right, hearing screening, hearing status, hearing test, hearing test
    result, hearing threshold, heart attack, heart condition, heart disease, heart rate, heart rate
    bpm, heart rate variability, height centile, height in, height in inches, height inches, height
    m, height measurement, height metres, hematocrit, hemoglobin, hepatitis, hepatitis b, hidden
    disability, hip circumference, history father, history mother, history of falls, hiv, hiv
    positive, hiv result, hiv result code, hiv status, hiv test, honos score, hospice, hospital
    admission, hospital admission date, hospital admissions, hospital attendance, hospital
    attended, hospital course, hospital discharge date, hospital expire flag, hospital stay,
    hospital stays, hospital treated, hospital visit, hospital visits, hospitalisation,
    hospitalised, hospitalised date, hospitalization, hospitalized, household smoker, hpv, hpv
    vaccine, hrg code, hrv, hypertension, hypertensive, hysterectomy, icd 10, icd 9, icd code, icu
    days, icu hours, icu stay, iep, iep date, iii health, ill health, ill health grade, illness,
    illness code, illness description, illness end, illness start, illness type, immunisation,
    immunisation consent, immunisation history, immunisation status, immunisation type,
    immunisations, immunised, immunity, immunization, immunization code, immunization status,
    immunized, immunobiological, immunocompromised, immunosuppressed, impairment, impairment code,
    impairment details, impairment type, impairments, implant, incapacity, incapacity class,
    incapacity degree, incapacity for work, incapacity percent, incapacity percentage, incapacity
    rate, incapacity start, individual health plan, individual healthcare plan, individual support
    plan, infant feeding, infection, infection control, infection date, infection source, infection
    status, infectious, influenza, inhaler, injection date, injection site, injured, injured body
    part, injured part, injured person, injuries, injuries sustained, injury, injury body part,
    injury code, injury date, injury description, injury details, injury nature, injury severity,
    injury sustained, injury type, insulin, insulin dose, insulin pump, insurance plan, insurance
    plan name, insurer health, intolerance, intubated, invalidity, invalidity category, invalidity
    class, invalidity degree, invalidity percent, invalidity rate, iris code, iris data, iris scan,
    iris template, is infectious, isolation reason, ivf, ivf cycle, karnofsky, karyotype, kidney
    disease, known allergies, krankenkasse, krankenversicherung, krankheit, krankheiten, lab
    result, lab test, lab value, lacks capacity, lacks mental capacity, lactose intolerance, last
    exam, last menstrual period, last menstruation, last period date, laudo medico, lcw outcome,
    ldl, ldl cholesterol, learning difference, learning difficulties, learning difficulty, learning
    difficulty type, learning disabilities, learning disability, learning disability type, learning
    needs, learning support needs, length of stay, lens prescription, lesion, level of care, level
    of need, levels of need, life expectancy, life limiting, lifestyle assessment, lifestyle
    factors, lifestyle notes, lifestyle risk, limited capability, limiting illness, limiting long
    term illness, live births, liver disease, living will, loinc, loinc code, long standing
    illness, long term condition, long term conditions, long term health condition, long term
    illness, long term illness number, lost days, lung function, main complaint, main diagnosis,
    maladie, malaria, malnutrition, malnutrition risk, mammogram, mantoux, mastectomy, maternity,
    maternity due date, maternity leave, maternity protection, maternity start, max heart rate,
    measles, measurement concept id, meddra code, meddra pt, meddra pt code, medical, medical
    advice, medical aid number, medical alert, medical assessment, medical background, medical
    certificate, medical circumstances, medical clearance, medical concerns, medical condition,
    medical consent, medical contact, medical data, medical details, medical device, medical
    diagnosis, medical dispensation, medical emergency, medical evaluation, medical evidence,
    medical exam, medical exam date, medical examination, medical examination date, medical
    exemption, medical exemption reason, medical findings, medical fitness, medical flag, medical
    flags, medical form, medical grounds, medical history, medical impairment, medical information,
    medical insurance, medical insurance provider, medical issues, medical leave, medical need,
    medical needs, medical notes, medical opinion, medical problem, medical problems, medical
    questionnaire, medical reason, medical record, medical record number, medical report, medical
    restriction, medical restrictions, medical scheme, medical screening, medical summary, medical
    test, medical treatment, medical verdict, medical warning, medicament, medicamento, medication,
    medication administered, medication allergies, medication at school, medication code,
    medication details, medication dose, medication frequency, medication held, medication history,
    medication list, medication name, medication notes, medication prescribed, medication reason,
    medication required, medication review, medication start, medication taken, medications taken,
    medikament, medikation, menarche, menopause, menstrual, menstrual cycle, menstruation, mental
    capacity, mental disorder, mental health, mental health act, mental health condition, mental
    health diagnosis, mental health history, mental health issue, mental health issues, mental
    health needs, mental health notes, mental health problem, mental health score, mental health
    status, mental health support, mental illness, mental state, metastasis, migraine, miscarriage,
    miscarriages, missing teeth, mmr, mobility aid, mobility aid used, mobility aids, mobility
    assessment, mobility difficulties, mobility impairment, mobility issues, mobility level,
    mobility needs, mobility problems, mobility score, mobility status, mode of delivery, mood
    entry, mood level, mood rating, mood score, mri result, mrn, mrsa, mrsa screen, mrsa status,
    multiple sclerosis, must score, nature of condition, nature of disability, nature of illness,
    nature of injuries, nature of injury, ncmp category, ndc, needle stick, neurodivergence,
    neurodivergent, neurodiversity, newborn screening, news score, nhs trust, nicotine use, noise
    exposure, npi taxonomy, number of pregnancies, nurse note, nurse notes, nursing care, nursing
    level, nursing need, nursing notes, nut allergy, nutrition, nutrition status, nutritional
    needs, nutritional risk, nutritional status, o 2 saturation, obesity, observation concept id,
    observation source value, obstetric, occupational accident, occupational disease, occupational
    health, occupational health notes, occupational health outcome, occupational health referral,
    occupational health report, occupational health status, occupational therapy, oh outcome, oh
    referral, on medication, ongoing condition, onset date, onset of symptoms, opcs code, operation
    code, ops code, oral health, organ donation, organ donor, organ donor status, orthodontic,
    osat, overdose, ovulation, oxygen level, oxygen saturation, pacemaker, pack years, pain, pain
    description, pain duration, pain level, pain location, pain rating, pain scale, pain score,
    pain severity, palliative, palliative care, palm print, palm vein, parity, parkinsons, part of
    body, partially sighted, passive smoking, pathology, patient complaint, patient status, patient
    status code, pcr result, pcr test, pe exemption, peak flow, person with disability, personal
    care, personal care needs, personal care plan, phased return, phobia, phq 2, phq 9, phq 9
    score, phq 9 total, phq score, physical activity, physical activity level, physical disability,
    physical exam, physical examination, physical impairment, physical restriction, physiotherapy,
    pip award, pip rate, pip status, platelet count, platelets, polio, positive test date,
    posology, pre existing condition, pre existing conditions, preexisting condition, preferred
    hospital, pregnancies, pregnancy, pregnancy due date, pregnancy status, pregnancy weeks,
    pregnant, prescribed by doctor, prescribed dose, prescribed drug, prescribed medication,
    prescribed on, prescribing doctor, prescription, prescription details, prescription drugs,
    prescription notes, prescription number, presenting complaint, presenting problem, pressure
    ulcer, previous pregnancies, primary diagnosis, primary sen need, primary sen type, principal
    diagnosis, priority services register, procedure 1 code, procedure code, procedure concept id,
    procedure description, procedure name, procedure source value, prognosis, prosthesis,
    provisional diagnosis, psoriasis, psr needs, psychiatric, psychiatric history, psychological,
    psychological assessment, psychological history, psychological needs, psychological report,
    psychological support, psychosis, psychotherapy, ptsd, pulse, pwd marker, pzn, qualifier
    concept id, quality of life, quality of life score, quarantine start, radiology, radiotherapy,
    rash, rbc, rbc count, reaction description, reaction details, reaction severity, reaction term,
    reaction to vaccine, reaction type vaccine, reason for admission, reason for hospital, reason
    of incapacity, reasonable adjustment, reasonable adjustment details, reasonable adjustment
    required, reasonable adjustments, recovered date, recovered on, recreational drug use,
    recreational drugs, red cell count, reduced mobility, referral reason, referring hospital,
    regimen, registered blind, registered disabled, registered gp, regular medication,
    rehabilitation, reintegration plan, rejection reason medical, relatives cancer, relevant
    clinical information, resp rate, respiration rate, respiratory rate, respite, respite care,
    resting heart rate, resuscitation, resuscitation status, retina, retina scan, return to work,
    return to work date, rh factor, rhesus, risk factor health, risk group health, risk of self
    harm, risk of suicide, risk to self, rubella, rxnorm, safeguarding concern, sample result,
    schizophrenia, school psychologist, schwerbehindert, screening outcome, screening result,
    screening results, screening score, screening test, sdq score, secondary diagnoses, secondary
    diagnosis, secondary sen type, self harm, self harm flag, self harm history, self harm risk,
    self harmed, sen category, sen code, sen details, sen flag, sen need, sen need type, sen needs,
    sen notes, sen primary need, sen provision, sen secondary need, sen stage, sen status, sen
    support, sen type, send category, send need, send needs, send provision, sensory impairment,
    seriousness, severe disability, severely disabled, shielding, shielding status, sick days, sick
    days taken, sick leave balance, sick leave date, sick leave days, sick leave reason, sick leave
    start, sick leave taken, sick note, sick note reason, sick pay, sick reason, sick since, sickle
    cell, sickness, sickness absence, sickness benefit, sickness category, sickness certificate,
    sickness code, sickness days, sickness details, sickness diagnosis, sickness end, sickness
    episode, sickness reason, sickness record, sickness start, sickness type, side diagnosis, side
    effects, sig code, sight impaired, sight impairment, sight loss, sign language user, site of
    injection, sleep duration, sleep hours, sleep minutes, sleep pattern, sleep problems, sleep
    quality, sleep score, smoked per day, smoker, smoker status, smokers in household, smokes per
    day, smoking, smoking cessation, smoking habit, smoking habits, smoking history, smoking level,
    smoking quit date, snomed, snomed code, snp, sofa score, special assistance, special diet,
    special dietary, special dietary needs, special dietary requirements, special diets, special ed
    status, special education, special education status, special educational need, special
    educational need type, special educational needs, special educational provision, special meal,
    special meal code, special needs, special needs category, special needs code, special needs
    details, special needs info, special needs notes, special needs type, speech and language,
    speech impairment, speech language therapy, speech therapy, spirometry, spirometry result, spo
    2, sport exemption, sports exemption, sprain, ssr meal, ssr wheelchair, std result, step count,
    steps count, sti, sti result, stillbirth, stillbirths, stool, strengths and difficulties,
    stress level, stress rating, stress score, stroke history, substance abuse, substance abuse
    history, substance misuse, substance misuse history, substance misuse needs, substance use,
    substance use history, sugar level, suicidal, suicidal ideation, suicidal thoughts, suicide
    attempt, suicide history, suicide risk, support level special, support need, support needs,
    surgery, surgery code, surgery name, surgery type, symptom, symptom onset, symptom onset date,
    symptom score, symptom severity, symptoms, symptoms description, syphilis, systolic, systolic
    bp, systolic pressure, taken to hospital, takes medication, tb status, tb test, tb treatment,
    teeth check, teeth decayed, temperature c, temperature celsius, temperature reading, test
    positive, test result value, tested positive, tetanus, therapie, therapy, therapy goals,
    therapy needs, therapy notes, therapy outcome, therapy start, therapy type, tnm stage, tobacco,
    tobacco status, tobacco type, tobacco use, tobacco user, tonsillectomy, tooth number, torture,
    torture medical evaluation, tourettes, toxicology, transfusion, transplant, transplant date,
    treatment, treatment code, treatment date, treatment details, treatment end, treatment given,
    treatment goal, treatment goals, treatment history, treatment notes, treatment outcome,
    treatment plan, treatment provided, treatment reason, treatment received, treatment required,
    treatment response, treatment start, treatment summary, treatment type, triage, triage
    category, triage code, triage color, triage colour, triage complaint, triage level, triage
    notes, triage score, triage status, triglycerides, tsh level, tuberculosis, tumor, tumor size,
    tumor stage, tumour, tumour size, unable to work, underlying condition, underlying conditions,
    unfit for work, units of alcohol, units of alcohol per week, urea level, urine, uses
    wheelchair, vaccinated, vaccinated date, vaccinated on, vaccination, vaccination batch,
    vaccination card, vaccination centre, vaccination consent, vaccination date, vaccination dose,
    vaccination history, vaccination outcome, vaccination proof, vaccination reason, vaccination
    record, vaccination refused, vaccination site, vaccination status, vaccination type,
    vaccinations due, vaccinator note, vaccine, vaccine batch, vaccine brand, vaccine code, vaccine
    consent, vaccine dose, vaccine history, vaccine lot, vaccine manufacturer given, vaccine name,
    vaccine product, vaccine type, vaccines due, vaccines received, value as number, value source
    value, vaping, vasectomy, ventilated, ventilation hours, viral load, vision aid, vision
    impairment, vision left, vision result, vision right, vision score, vision screening, vision
    test, vision test result, visual acuity, visual acuity result, visual impairment, visually
    impaired, vital signs, vitamin d level, vo 2 max, voice biometrics, voice embedding, voice
    print, voice template, voiceprint, vulnerability, vulnerability indicator, vulnerable adult,
    vulnerable customer, vulnerable customer flag, vulnerable flag, vulnerable person, waist
    circumference, waist cm, ward number, ward transfer, waterlow score, wav requested, wbc, wbc
    count, weeks pregnant, weight category, weight centile, weight classification, weight kilos,
    weight lbs, weight measurement, weight pounds, weight status, well being score, wellbeing
    concerns, wellbeing notes, wellbeing rating, wellbeing score, wemwbs, wheelchair, wheelchair
    access needed, wheelchair passenger, wheelchair request, wheelchair user, white cell count, who
    clinical stage, who stage, work accident, work capability, work disability, work incapacity,
    work injury, work related injury, work restriction, work restrictions, working diagnosis,
    workplace accident, workplace adjustment, workplace adjustments, wound, x ray result`,
  atEnd: `
    abnormality, acuity, ailment, ailments, blood type, bmi, care plan, clinical status,
    comorbidities, comorbidity, contusion, diagnosed at, diagnosed on, diagnosis date, disorder,
    disorders, dose, dose given, dose val rx, dosing, drug, finding, handicap, heartrate, height,
    height cm, hospital name, interpretation, lab value, lactation, lesions, medicine, medicines, o
    2 sat, oxygen, resprate, route of administration, saturation, sickness, smoker, specimen,
    syndrome, temperature, weight kg, weight lb`,
  ofPerson: `
    additional needs, adhd, alcohol, allergies, allergy, bed label, bed number, blood, bmi,
    cigarettes per day, continence, diagnosis, diet, dietary, disability, disabled, drinking,
    drinks, drug code, ehcp, eyesight, glucose, health info, health notes, height, height inches,
    immunisations, impairment, injuries, insurance, lifestyle, meal preference, medical, medical
    info, medication, medications, mobility, pain, prognosis, sen, smoker, smokes, smoking, smoking
    status, special needs, symptoms, units per week, vaccinations, vaccines, waist, weight,
    wellbeing`,
};
