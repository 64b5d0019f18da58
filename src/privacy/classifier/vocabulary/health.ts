import type { Terms } from "../match";

/** Diagnoses, treatment, measures of the body, biometrics. */
export const health: Terms = {
  category: "health",
  anywhere: `
    504 plan, abnormal flag, abortion, abortions, access needs, accessibility needs, accident at
    work, active ingredient, active substance, add adhd, addiction, addictions, adhd, admission
    diagnosis, admission reason, admission source, admission type, admit reason, admit source,
    admit type, admitting diagnosis, admitting reason, advance directive, adverse event, adverse
    events, adverse reaction, alcohol consumption, alcohol intake, alcohol test, alcohol use,
    alergias, allergen, allergen type, allergien, allergies, allergy, allergy code, allergy notes,
    allergy severity, allergy status, allergy substance, alzheimer, ambulatory status, anaesthesia,
    anaesthesia type, anamnese, anamnesis, anaphylaxis, anesthesia, anesthesia type, anorexia,
    antibiotic, antibody level, antibody test, antibody titer, antibody titre, antigen test,
    anxiety, anxiety disorder, apache score, apgar, appendectomy, art number, art regimen, art
    start date, arterial pressure, arthritis, asa class, asa score, asthma, asthmatic, atc, atc
    code, audiogram, audiometry, audiometry result, audit c score, autism, autism spectrum,
    autistic, bac level, bac pct, bac percent, bac result, barthel, barthel index, barthel score,
    bcg, bed label, bed number, befund, behavioural disorder, behinderung, bilirubin, biometric,
    biometric data, biometric hash, biometric template, biopsy, bipolar disorder, birth length,
    birth weight, blindness, blood alcohol, blood alcohol level, blood count, blood glucose, blood
    group, blood loss, blood pressure, blood pressure diastolic, blood pressure systolic, blood
    sample, blood sugar, blood test, blood test result, blood type, blue badge, blutdruck,
    blutgruppe, bmi, body fat, body fat percentage, body height, body mass index, body
    measurements, body part, body part injured, body region, body site, body site code, body
    temperature, body weight, bodysite, bodysite code, bodysite description, booster date, braden
    score, breast exam, breastfeeding, breath alcohol, breath test, bruising, burns, calorie
    intake, calories burned, cancer, cancer stage, capability for work, cardiac, care degree, care
    dependency, care grade, care home, care level, care need, care needs, care package, care plan,
    care requirement, cause concept id, cause of absence medical, cause of admission, cause of
    death, cause of illness, cause of incapacity, cause source value, ccam code, cd 4, cd 4 count,
    celiac, challenge status, chemo, chemo cycle, chemotherapy, chief complaint, chiefcomplaint,
    cholesterol, chronic condition code, chronic conditions, chronic disease, chronic illness,
    cigarettes, cigarettes per day, cim 10, clinical finding, clinical history, clinical
    impression, clinical information, clinical notes, clinical status, clinical summary, coded
    allergen, coeliac, cognitive status, colonoscopy, color vision, colour vision, comorbid
    conditions, comorbidities, complaint medical, concussion, condition concept id, condition name,
    condition source value, consent refused reason health, consultation reason, contagious,
    continence, contraception, contraceptive, contraceptive method, contraindication,
    contraindications, copd, cough, covid, covid status, covid test, cpt code, creatinine, crp
    level, ct result, current medication, current medications, current ward, daily steps,
    dauermedikation, days lost, days sick, deafness, death cause, deceased reason, deficiencia,
    degree of disability, degree of incapacity, delivery mode birth, delivery site, dementia,
    dementia stage, dental chart, dental check, dental condition, denture, dependency level,
    depression, developmental delay, developmental disorder, diabetes, diabetic, diagnose,
    diagnosed date, diagnoses, diagnoses code, diagnosis, diagnosis code, diagnosis description,
    diagnosis main, diagnosis secondary, diagnosis text, diagnostic code, dialysis, diastolic, died
    in hospital, diet, diet code, diet type, dietary, dietary meal code, dietary requirement,
    dietary requirements, dietary restrictions, differential diagnosis, disability, disability
    benefit, disability card, disability card number, disability category, disability challenge,
    disability code, disability degree, disability desc, disability descriptor, disability
    diagnosis, disability disclosure, disability grade, disability group, disability level,
    disability percent, disability percentage, disability rate, disability since, disability start,
    disability status, disability type, disabled card number, disabled parking card, disabled
    since, discapacidad, discharge condition, discharge date, discharge destination, discharge
    diagnoses, discharge diagnosis, discharge disposition, discharge instructions, discharge
    letter, discharge medication, discharge notes, discharge reason, discharge status, discharge
    summary, discharge type, discharged to, disease, disease code, disease description, disease
    name, dispensed drug, dna, dna sequence, dnr, dnr status, do not resuscitate, dosage, dosage
    instructions, dose 1 date, dose 2 date, dose number, dose quantity, dose value, doses per 24
    hrs, doses received, dosierung, dosing, drg, drg code, drinks alcohol, drug code, drug concept
    id, drug dose, drug exposure, drug habits, drug name, drug screen, drug screening, drug sig,
    drug source value, drug test, drug test result, drug type concept id, drug usage, drug use,
    drugcode, dyscalculia, dyslexia, early warning score, eating disorder, ecg, ecg result, ecog,
    ecog status, education health care plan, egfr, ehcp, emergency medication, endoscopy,
    enfermedad, epilepsy, epileptic, epipen, ergometry, evolution note, ews score, exam findings,
    examination findings, examination result, exempt from sport, expected birth date, expected date
    of delivery, expected delivery, expected delivery date, exposure agent, exposure group,
    exposure to, eye test, eye test result, face embedding, face encoding, face id template, face
    template, face vector, faceprint, fall risk, falls risk, family history, family medical
    history, ferritin, fertility, fertility treatment, fev 1, fever, findings, finger print,
    fingerprint data, fingerprint template, first aid given, first day of sickness, first sick day,
    fit for duty, fit for work, fit note, fit note from, fit note to, fit status, fit to work,
    fitness certificate, fitness decision, fitness for work, fitness outcome, fitness result,
    fitness status, fitness to work, fitness verdict, follow up instructions, food allergies,
    fracture, fractures, frailty score, functional capabilities, functional capacity, functional
    limitation, functional limitations, fvc, gad 7 score, gait signature, gbv type, gcs, gcs score,
    gcs total, general practice, genetic, genome, genotype, gestational age, gfr, ghm, gillick
    assessment, gillick competent, glasgow coma scale, glasses prescription, glucose, gluten free,
    glycemia, gp practice, grad der behinderung, grado dependencia, gravida, groupe sanguin, grupo
    sanguineo, gruppo sanguigno, haematocrit, haemoglobin, handicap, haplotype, hazardous exposure,
    hb a 1 c, hba 1 c, hcpcs, hcpcs code, hdl, hdl cholesterol, head circumference, healed date,
    health answers, health background, health card, health care plan, health certificate, health
    check, health checks, health complaint, health condition, health conditions, health
    declaration, health details, health history, health information, health insurance, health
    issues, health measure, health need, health needs, health notes, health observation, health
    problem, health remarks, health risk, health status, healthcare expenses, hearing aid, hearing
    aids, hearing impairment, hearing left, hearing loss, hearing right, hearing test, hearing
    threshold, heart attack, heart condition, heart disease, heart rate, height in, height in
    inches, height inches, height measurement, hematocrit, hemoglobin, hepatitis, hepatitis b, hip
    circumference, history father, history mother, hiv, hiv status, hospital admission, hospital
    course, hospital expire flag, hospitalisation, hospitalised, hospitalization, hospitalized,
    hpv, hrg code, hypertension, hypertensive, hysterectomy, icd 10, icd 9, icd code, icu days, icu
    hours, icu stay, iep, iep date, iii health, ill health, ill health grade, illness, illness
    code, illness description, illness end, illness start, illness type, immunisation, immunisation
    status, immunisation type, immunisations, immunised, immunity, immunization, immunization code,
    immunization status, immunized, immunobiological, impairment, implant, incapacity, incapacity
    class, incapacity degree, incapacity for work, incapacity percent, incapacity percentage,
    incapacity rate, incapacity start, individual support plan, infection, infection source,
    infection status, infectious, influenza, inhaler, injection site, injured body part, injured
    part, injuries, injury, injury description, injury severity, injury type, insulin, insulin
    dose, insulin pump, insurance plan, insurance plan name, intolerance, intubated, invalidity,
    invalidity category, invalidity class, invalidity degree, invalidity percent, invalidity rate,
    iris data, iris scan, iris template, is infectious, isolation reason, ivf, ivf cycle,
    karnofsky, karyotype, kidney disease, krankenkasse, krankenversicherung, krankheit,
    krankheiten, lab result, lab test, lab value, lactose intolerance, last exam, last menstrual
    period, last menstruation, laudo medico, lcw outcome, ldl, ldl cholesterol, learning
    difficulties, learning difficulty, learning disability, length of stay, lens prescription,
    lesion, limited capability, live births, liver disease, living will, loinc, loinc code, long
    term condition, long term illness, long term illness number, lost days, lung function, main
    complaint, main diagnosis, maladie, malaria, mammogram, mantoux, mastectomy, maternity,
    maternity leave, maternity protection, maternity start, max heart rate, measles, measurement
    concept id, meddra code, meddra pt, meddra pt code, medical, medical advice, medical alert,
    medical assessment, medical background, medical certificate, medical clearance, medical
    condition, medical details, medical device, medical diagnosis, medical dispensation, medical
    evaluation, medical exam, medical exam date, medical examination, medical examination date,
    medical exemption, medical exemption reason, medical findings, medical history, medical
    impairment, medical information, medical leave, medical need, medical needs, medical notes,
    medical opinion, medical reason, medical record, medical record number, medical report, medical
    restriction, medical restrictions, medical scheme, medical treatment, medical verdict,
    medicament, medicamento, medication, medication at school, medication code, medication dose,
    medication list, medication name, medikament, medikation, menarche, menopause, menstrual cycle,
    menstruation, mental disorder, mental health, mental health status, mental state, metastasis,
    migraine, miscarriage, miscarriages, mmr, mobility aid, mobility impairment, mobility level,
    mode of delivery, mood score, mri result, mrn, mrsa, mrsa screen, mrsa status, nature of
    injury, ndc, needle stick, news score, noise exposure, npi taxonomy, nurse note, nurse notes,
    nursing level, nursing notes, nutrition, o 2 saturation, obesity, observation concept id,
    observation source value, obstetric, occupational accident, occupational disease, occupational
    health, occupational therapy, onset date, opcs code, operation code, ops code, organ donation,
    organ donor, orthodontic, osat, overdose, ovulation, oxygen level, oxygen saturation,
    pacemaker, pack years, pain, pain level, pain scale, pain score, palliative, palm print, palm
    vein, parity, part of body, pathology, patient complaint, patient status, patient status code,
    pcr result, pcr test, pe exemption, peak flow, person with disability, personal care plan,
    phased return, phobia, phq 9 score, physical disability, physical exam, physical examination,
    physical restriction, physiotherapy, platelet count, platelets, polio, posology, pre existing
    condition, pre existing conditions, preexisting condition, preferred hospital, pregnancy,
    pregnancy status, pregnancy weeks, pregnant, prescribed dose, prescribed drug, prescribed
    medication, prescribed on, prescribing doctor, prescription, prescription number, presenting
    complaint, presenting problem, pressure ulcer, primary diagnosis, principal diagnosis, priority
    services register, procedure 1 code, procedure code, procedure concept id, procedure
    description, procedure name, procedure source value, prosthesis, provisional diagnosis, psr
    needs, psychiatric, psychological assessment, psychological report, psychological support,
    psychosis, psychotherapy, ptsd, pulse, pwd marker, pzn, qualifier concept id, quarantine start,
    radiology, radiotherapy, rash, rbc, rbc count, reaction description, reaction severity,
    reaction term, reason of incapacity, reasonable adjustment, reasonable adjustments, recovered
    date, recovered on, recreational drug use, red cell count, reduced mobility, referral reason,
    referring hospital, regimen, rehabilitation, reintegration plan, rejection reason medical,
    relatives cancer, relevant clinical information, resp rate, respiration rate, respiratory rate,
    resting heart rate, resuscitation status, retina, retina scan, return to work, return to work
    date, rh factor, rhesus, risk group health, rubella, rxnorm, safeguarding concern, sample
    result, schizophrenia, school psychologist, schwerbehindert, sdq score, secondary diagnoses,
    secondary diagnosis, self harm, sen provision, sen status, sen type, seriousness, severe
    disability, severely disabled, sick days, sick leave date, sick leave reason, sick note, sick
    pay, sick since, sickness, sickness absence, sickness benefit, sickness certificate, sickness
    days, sickness reason, sickness start, sickness type, side diagnosis, sig code, sleep duration,
    sleep hours, sleep quality, sleep score, smoker, smoker status, smoking, snomed, snomed code,
    snp, sofa score, special assistance, special ed status, special education, special education
    status, special educational need, special educational needs, special meal, special meal code,
    special needs, special needs category, special needs code, special needs type, speech
    impairment, speech therapy, spirometry, spirometry result, spo 2, sport exemption, sports
    exemption, sprain, ssr meal, ssr wheelchair, std result, step count, steps count, sti, sti
    result, stillbirth, stillbirths, stool, strengths and difficulties, stress level, stroke
    history, substance abuse, substance misuse, sugar level, suicidal, suicide attempt, suicide
    risk, support level special, support need, support needs, surgery, surgery code, surgery name,
    surgery type, symptom, symptoms, syphilis, systolic, tb status, tb test, tb treatment, teeth
    check, temperature c, temperature reading, test result value, tetanus, therapie, therapy,
    therapy notes, therapy start, therapy type, tnm stage, tobacco, tobacco use, tonsillectomy,
    tooth number, torture, torture medical evaluation, toxicology, transfusion, transplant,
    transplant date, treatment, treatment code, treatment date, treatment notes, treatment outcome,
    treatment plan, treatment reason, treatment type, triage, triage category, triage code, triage
    color, triage colour, triage complaint, triage level, triage notes, triage score, triage
    status, triglycerides, tsh level, tuberculosis, tumor, tumor size, tumor stage, tumour, tumour
    size, unable to work, underlying condition, underlying conditions, unfit for work, units of
    alcohol, urea level, urine, vaccinated, vaccination, vaccination card, vaccination centre,
    vaccination date, vaccination proof, vaccination record, vaccination site, vaccination status,
    vaccination type, vaccinator note, vaccine, vaccine batch, vaccine code, vaccine dose, vaccine
    lot, vaccine name, value as number, value source value, vaping, vasectomy, ventilated,
    ventilation hours, viral load, vision aid, vision impairment, vision left, vision right, visual
    acuity, visual impairment, vital signs, vitamin d level, voice embedding, voice print, voice
    template, voiceprint, vulnerability, vulnerability indicator, waist circumference, waist cm,
    ward number, ward transfer, waterlow score, wav requested, wbc, wbc count, weeks pregnant,
    weight kilos, weight lbs, weight measurement, weight pounds, wheelchair, wheelchair passenger,
    wheelchair request, white cell count, who clinical stage, who stage, work accident, work
    capability, work disability, work incapacity, work injury, work restriction, work restrictions,
    working diagnosis, workplace accident, workplace adjustment, workplace adjustments, wound, x
    ray result`,
  atEnd: `
    abnormality, acuity, ailment, ailments, blood type, bmi, care plan, clinical status,
    comorbidities, comorbidity, contusion, diagnosed at, diagnosed on, diagnosis date, disorder,
    disorders, dose, dose given, dose val rx, dosing, drug, finding, handicap, heartrate, height,
    height cm, hospital name, interpretation, lab value, lactation, lesions, medicine, medicines, o
    2 sat, oxygen, resprate, route of administration, saturation, sickness, smoker, specimen,
    syndrome, temperature, weight kg, weight lb`,
  ofPerson: `
    alcohol, allergies, blood, bmi, cigarettes per day, diet, disability, disabled, drinking,
    drinks, glucose, height, height inches, insurance, smoker, smokes, smoking, smoking status,
    weight`,
};
