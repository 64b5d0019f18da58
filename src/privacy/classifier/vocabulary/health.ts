import type { Terms } from "../match";

/** Diagnoses, treatment, measures of the body, biometrics. */
export const health: Terms = {
  category: "health",
  anywhere: `
    504 plan, abnormal flag, abortion, abortions, access needs, accessibility needs, active
    ingredient, addiction, addictions, adhd, admission reason, admit reason, admitting diagnosis,
    admitting reason, adverse event, adverse events, adverse reaction, alcohol consumption, alcohol
    intake, alcohol use, alergias, allergen, allergen type, allergien, allergies, allergy, allergy
    code, allergy notes, allergy severity, alzheimer, ambulatory status, anamnese, anamnesis,
    anaphylaxis, anesthesia, anorexia, antibiotic, antibody test, antigen test, anxiety, anxiety
    disorder, apgar, appendectomy, art number, art regimen, art start date, arterial pressure,
    arthritis, asthma, asthmatic, audit c score, autism, autism spectrum, autistic, bac level, bac
    pct, bac percent, bac result, bed number, befund, behinderung, bilirubin, biometric, biometric
    data, biometric hash, biometric template, biopsy, bipolar disorder, birth weight, blindness,
    blood alcohol, blood alcohol level, blood count, blood glucose, blood group, blood loss, blood
    pressure, blood sample, blood sugar, blood test, blood test result, blood type, blue badge,
    blutdruck, blutgruppe, bmi, body fat, body fat percentage, body height, body mass index, body
    measurements, body part, body part injured, body site, body site code, body temperature, body
    weight, bodysite, bodysite code, bodysite description, booster date, breast exam, bruising,
    burns, calorie intake, calories burned, cancer, cancer stage, capability for work, cardiac, care
    home, care level, care needs, care package, care plan, cause concept id, cause of death, cause
    source value, cd 4, cd 4 count, celiac, challenge status, chemo, chemo cycle, chemotherapy,
    chief complaint, chiefcomplaint, cholesterol, chronic condition code, chronic conditions,
    chronic disease, chronic illness, cigarettes, cigarettes per day, clinical finding, clinical
    history, clinical impression, clinical information, clinical notes, clinical status, clinical
    summary, coded allergen, coeliac, colonoscopy, comorbid conditions, comorbidities, complaint
    medical, concussion, condition concept id, condition source value, consent refused reason
    health, consultation reason, contraception, contraceptive, contraceptive method,
    contraindication, contraindications, copd, cough, covid, covid status, covid test, creatinine,
    crp level, ct result, current medication, current medications, daily steps, dauermedikation,
    deafness, death cause, deceased reason, deficiencia, degree of disability, delivery site,
    dementia, dental chart, dental check, dental condition, denture, depression, diabetes, diabetic,
    diagnose, diagnosed date, diagnoses, diagnoses code, diagnosis, diagnosis code, diagnostic code,
    dialysis, diastolic, died in hospital, diet, diet type, dietary, dietary meal code, dietary
    requirement, dietary requirements, dietary restrictions, differential diagnosis, disability,
    disability benefit, disability card, disability card number, disability challenge, disability
    code, disability degree, disability desc, disability descriptor, disability diagnosis,
    disability disclosure, disability group, disability percent, disability percentage, disability
    status, disability type, disabled card number, disabled parking card, discapacidad, discharge
    date, discharge diagnosis, discharge disposition, discharge summary, disease, dispensed drug,
    dna, dna sequence, dosage, dosage instructions, dose 1 date, dose 2 date, dose number, dose
    quantity, dose value, doses per 24 hrs, doses received, dosierung, dosing, drinks alcohol, drug
    code, drug concept id, drug dose, drug exposure, drug habits, drug name, drug screen, drug
    screening, drug sig, drug source value, drug test, drug test result, drug type concept id, drug
    usage, drug use, drugcode, eating disorder, ecg, education health care plan, egfr, ehcp,
    endoscopy, enfermedad, epilepsy, epileptic, epipen, evolution note, eye test, eye test result,
    face embedding, face encoding, face id template, face template, face vector, faceprint, family
    history, family medical history, ferritin, fertility, fertility treatment, fever, finger print,
    fingerprint data, fingerprint template, fit note, fit note from, fit note to, fit to work,
    fitness for work, fitness to work, food allergies, fracture, fractures, gad 7 score, gait
    signature, gbv type, general practice, genetic, genome, genotype, gestational age, gfr, gillick
    assessment, gillick competent, glasses prescription, glucose, gluten free, glycemia, gp
    practice, grad der behinderung, grado dependencia, gravida, groupe sanguin, grupo sanguineo,
    gruppo sanguigno, haematocrit, haemoglobin, handicap, haplotype, hb a 1 c, hba 1 c, hdl, hdl
    cholesterol, head circumference, healed date, health answers, health background, health card,
    health care plan, health check, health checks, health complaint, health condition, health
    conditions, health declaration, health details, health history, health information, health
    insurance, health issues, health notes, health problem, health status, healthcare expenses,
    hearing aid, hearing impairment, hearing loss, hearing test, heart attack, heart condition,
    heart disease, heart rate, height in, height in inches, height inches, height measurement,
    hematocrit, hemoglobin, hepatitis, hip circumference, history father, history mother, hiv, hiv
    status, hospital admission, hospital expire flag, hospitalisation, hospitalised,
    hospitalization, hospitalized, hypertension, hypertensive, hysterectomy, icd 10, icd 9, icd
    code, icu stay, iep, iep date, iii health, illness, immunisation, immunisation status,
    immunisations, immunised, immunity, immunization, immunization code, immunization status,
    immunized, immunobiological, impairment, implant, incapacity, infection, infection status,
    infectious, inhaler, injection site, injured body part, injuries, injury, injury description,
    injury severity, injury type, insulin, insulin dose, insulin pump, insurance plan, insurance
    plan name, intolerance, intubated, iris data, iris scan, iris template, is infectious, ivf, ivf
    cycle, karyotype, kidney disease, krankenkasse, krankenversicherung, krankheit, krankheiten, lab
    result, lab test, lab value, lactose intolerance, last exam, last menstrual period, last
    menstruation, laudo medico, lcw outcome, ldl, ldl cholesterol, length of stay, lens
    prescription, lesion, limited capability, live births, liver disease, loinc, loinc code,
    maladie, malaria, mammogram, mastectomy, max heart rate, measurement concept id, meddra code,
    meddra pt, meddra pt code, medical, medical alert, medical background, medical certificate,
    medical condition, medical details, medical evaluation, medical exemption, medical exemption
    reason, medical history, medical impairment, medical information, medical leave, medical notes,
    medical record, medical record number, medical restrictions, medical scheme, medicament,
    medicamento, medication, medication code, medication dose, medication list, medication name,
    medikament, medikation, menarche, menopause, menstrual cycle, menstruation, mental disorder,
    mental health, metastasis, migraine, miscarriage, miscarriages, mobility aid, mobility
    impairment, mood score, mri result, mrn, ndc, npi taxonomy, nurse note, nurse notes, nursing
    notes, nutrition, obesity, observation concept id, observation source value, obstetric,
    occupational disease, occupational health, onset date, organ donor, orthodontic, osat, overdose,
    ovulation, oxygen level, oxygen saturation, pacemaker, pack years, pain, pain level, pain scale,
    palliative, palm print, palm vein, parity, part of body, pathology, patient complaint, patient
    status, patient status code, pcr result, pcr test, peak flow, person with disability, phobia,
    phq 9 score, physical disability, physical exam, physical examination, physical restriction,
    platelet count, platelets, posology, pre existing condition, pre existing conditions,
    preexisting condition, preferred hospital, pregnancy, pregnancy weeks, pregnant, prescribed
    dose, prescribed drug, prescribing doctor, prescription, prescription number, presenting
    problem, priority services register, procedure 1 code, procedure code, procedure concept id,
    procedure source value, prosthesis, provisional diagnosis, psr needs, psychiatric, psychosis,
    ptsd, pulse, pwd marker, qualifier concept id, radiology, radiotherapy, rash, rbc, rbc count,
    reaction description, reaction term, recreational drug use, red cell count, reduced mobility,
    referral reason, referring hospital, regimen, rehabilitation, relatives cancer, relevant
    clinical information, resp rate, respiratory rate, resting heart rate, retina, retina scan, rh
    factor, rhesus, rxnorm, sample result, schizophrenia, schwerbehindert, sdq score, secondary
    diagnosis, self harm, sen provision, sen status, sen type, seriousness, sick days, sick note,
    sickness, sickness certificate, sickness start, sig code, sleep duration, sleep hours, sleep
    quality, sleep score, smoker, smoker status, smoking, snomed, snomed code, snp, special
    assistance, special ed status, special education, special education status, special educational
    needs, special meal, special meal code, special needs, special needs code, speech impairment,
    spo 2, sprain, ssr meal, ssr wheelchair, std result, step count, steps count, sti, sti result,
    stillbirth, stillbirths, stool, strengths and difficulties, stress level, stroke history,
    substance abuse, substance misuse, sugar level, suicidal, suicide attempt, suicide risk,
    surgery, symptom, symptoms, syphilis, systolic, tb status, tb treatment, teeth check,
    temperature c, temperature reading, test result value, therapie, therapy, tnm stage, tobacco,
    tobacco use, tonsillectomy, tooth number, torture, torture medical evaluation, toxicology,
    transfusion, transplant, transplant date, treatment, treatment plan, triage, triage notes,
    triage status, triglycerides, tsh level, tuberculosis, tumor, tumor size, tumor stage, tumour,
    tumour size, unable to work, underlying condition, underlying conditions, units of alcohol, urea
    level, urine, vaccinated, vaccination, vaccination centre, vaccination date, vaccination site,
    vaccination status, vaccinator note, vaccine, vaccine batch, vaccine code, vaccine dose, vaccine
    lot, vaccine name, value as number, value source value, vaping, vasectomy, ventilated, viral
    load, vision impairment, visual acuity, visual impairment, vital signs, vitamin d level, voice
    embedding, voice print, voice template, voiceprint, vulnerability, vulnerability indicator,
    waist circumference, waist cm, ward number, wav requested, wbc, wbc count, weeks pregnant,
    weight kilos, weight lbs, weight measurement, weight pounds, wheelchair, wheelchair passenger,
    wheelchair request, white cell count, who clinical stage, who stage, work capability, work
    injury, working diagnosis, wound, x ray result`,
  atEnd: `
    acuity, ailment, ailments, blood type, bmi, care plan, clinical status, comorbidities,
    comorbidity, diagnosed at, diagnosed on, diagnosis date, disorder, disorders, dose, dose given,
    dose val rx, dosing, drug, handicap, heartrate, height, height cm, hospital name,
    interpretation, lab value, lactation, o 2 sat, reason code, reason description, reasoncode,
    reasondescription, resprate, route of administration, sickness, smoker, specimen, syndrome,
    temperature, weight kg, weight lb`,
  ofPerson: `
    alcohol, allergies, blood, bmi, cigarettes per day, diet, disability, disabled, drinking,
    drinks, glucose, height, height inches, insurance, smoker, smokes, smoking, smoking status,
    weight`,
};
