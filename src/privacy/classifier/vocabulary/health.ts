import type { Terms } from "../match";

/** Diagnoses, treatment, measures of the body, biometrics. */
export const health: Terms = {
  category: "health",
  anywhere: `
    abnormal flag, abortion, abortions, active ingredient, addiction, addictions, adhd, admission
    reason, admitting diagnosis, adverse event, adverse reaction, alcohol consumption, alcohol
    intake, alcohol use, alergias, allergen, allergen type, allergien, allergies, allergy, allergy
    code, allergy notes, allergy severity, alzheimer, anamnese, anamnesis, anaphylaxis, anesthesia,
    anorexia, antibiotic, antibody test, antigen test, anxiety, anxiety disorder, apgar,
    appendectomy, art number, art regimen, art start date, arterial pressure, arthritis, asthma,
    asthmatic, audit c score, autism, autism spectrum, autistic, bac level, bac result, bed number,
    befund, behinderung, bilirubin, biometric, biometric data, biometric hash, biometric template,
    biopsy, bipolar disorder, birth weight, blindness, blood alcohol, blood count, blood glucose,
    blood group, blood loss, blood pressure, blood sample, blood sugar, blood test, blood test
    result, blood type, blue badge, blutdruck, blutgruppe, bmi, body fat, body fat percentage, body
    height, body mass index, body measurements, body part injured, body site, body site code, body
    temperature, body weight, bodysite, bodysite code, bodysite description, booster date, breast
    exam, bruising, burns, calorie intake, calories burned, cancer, cancer stage, cardiac, care
    home, care level, care needs, care package, care plan, cause concept id, cause of death, cause
    source value, cd 4, cd 4 count, celiac, chemo, chemo cycle, chemotherapy, chief complaint,
    chiefcomplaint, cholesterol, chronic conditions, chronic disease, chronic illness, cigarettes,
    cigarettes per day, clinical finding, clinical history, clinical impression, clinical notes,
    clinical status, clinical summary, coded allergen, coeliac, colonoscopy, comorbid conditions,
    comorbidities, concussion, condition concept id, condition source value, consultation reason,
    contraception, contraceptive, contraceptive method, copd, cough, covid, covid status, covid
    test, creatinine, crp level, ct result, current medication, current medications, daily steps,
    dauermedikation, deafness, death cause, deceased reason, deficiencia, degree of disability,
    dementia, dental chart, dental condition, denture, depression, diabetes, diabetic, diagnose,
    diagnosed date, diagnoses, diagnoses code, diagnosis, diagnosis code, diagnostic code, dialysis,
    diastolic, died in hospital, diet, dietary requirement, dietary requirements, dietary
    restrictions, differential diagnosis, disability, disability benefit, disability card,
    disability card number, disability code, disability degree, disability desc, disability
    descriptor, disability diagnosis, disability disclosure, disability percent, disability
    percentage, disability status, disability type, disabled card number, disabled parking card,
    discapacidad, discharge date, discharge diagnosis, discharge disposition, discharge summary,
    disease, dispensed drug, dna, dna sequence, dosage, dosage instructions, dose number, dose
    quantity, dose value, doses per 24 hrs, doses received, dosierung, dosing, drug code, drug
    concept id, drug dose, drug exposure, drug name, drug screen, drug screening, drug sig, drug
    source value, drug test, drug test result, drug type concept id, drug usage, drug use, drugcode,
    eating disorder, ecg, egfr, endoscopy, enfermedad, epilepsy, epileptic, epipen, evolution note,
    eye test, eye test result, face embedding, face encoding, face id template, face template, face
    vector, faceprint, family history, ferritin, fertility, fertility treatment, fever, finger
    print, fingerprint data, fingerprint template, fit note, fitness for work, fitness to work, food
    allergies, fracture, fractures, gad 7 score, gait signature, gbv type, general practice,
    genetic, genome, genotype, gestational age, gfr, glasses prescription, glucose, gluten free,
    glycemia, gp practice, grad der behinderung, grado dependencia, gravida, groupe sanguin, grupo
    sanguineo, gruppo sanguigno, haematocrit, haemoglobin, handicap, haplotype, hb a 1 c, hba 1 c,
    hdl, hdl cholesterol, head circumference, healed date, health background, health card, health
    care plan, health condition, health declaration, health details, health information, health
    insurance, health issues, health notes, health problem, health status, healthcare expenses,
    hearing aid, hearing impairment, hearing loss, hearing test, heart attack, heart condition,
    heart disease, heart rate, height in, height measurement, hematocrit, hemoglobin, hepatitis, hip
    circumference, history father, history mother, hiv, hiv status, hospital admission, hospital
    expire flag, hospitalisation, hospitalised, hospitalization, hospitalized, hypertension,
    hypertensive, hysterectomy, icd 10, icd 9, icd code, icu stay, iii health, illness,
    immunisation, immunised, immunity, immunization, immunization code, immunization status,
    immunized, immunobiological, impairment, implant, infection, infection status, infectious,
    inhaler, injured body part, injuries, injury, injury description, injury severity, injury type,
    insulin, insulin dose, insulin pump, insurance plan, insurance plan name, intolerance,
    intubated, iris data, iris scan, iris template, is infectious, ivf, ivf cycle, karyotype, kidney
    disease, krankenkasse, krankenversicherung, krankheit, krankheiten, lab result, lab test, lab
    value, lactose intolerance, last exam, last menstrual period, last menstruation, laudo medico,
    ldl, ldl cholesterol, length of stay, lens prescription, lesion, live births, liver disease,
    loinc, loinc code, maladie, malaria, mammogram, mastectomy, max heart rate, measurement concept
    id, medical, medical alert, medical background, medical certificate, medical condition, medical
    details, medical exemption, medical history, medical information, medical leave, medical notes,
    medical record, medical record number, medical restrictions, medical scheme, medicament,
    medicamento, medication, medication code, medication dose, medication list, medication name,
    medikament, medikation, menarche, menopause, menstrual cycle, menstruation, mental disorder,
    mental health, metastasis, migraine, miscarriage, miscarriages, mobility aid, mobility
    impairment, mood score, mri result, mrn, ndc, npi taxonomy, nurse note, nurse notes, nursing
    notes, nutrition, obesity, observation concept id, observation source value, obstetric,
    occupational disease, occupational health, organ donor, orthodontic, osat, overdose, ovulation,
    oxygen level, oxygen saturation, pacemaker, pack years, pain, pain level, pain scale,
    palliative, palm print, palm vein, parity, part of body, pathology, patient complaint, patient
    status, pcr result, pcr test, peak flow, phobia, phq 9 score, physical disability, physical
    exam, physical examination, physical restriction, platelet count, platelets, posology, pre
    existing condition, pre existing conditions, preexisting condition, preferred hospital,
    pregnancy, pregnant, prescribed dose, prescribed drug, prescribing doctor, prescription,
    prescription number, presenting problem, procedure code, procedure concept id, procedure source
    value, prosthesis, provisional diagnosis, psychiatric, psychosis, ptsd, pulse, qualifier concept
    id, radiology, radiotherapy, rash, rbc, rbc count, recreational drug use, red cell count,
    referral reason, referring hospital, regimen, rehabilitation, relatives cancer, resp rate,
    respiratory rate, resting heart rate, retina, retina scan, rh factor, rhesus, rxnorm, sample
    result, schizophrenia, schwerbehindert, secondary diagnosis, self harm, sen status, sick days,
    sick note, sickness, sig code, sleep duration, sleep hours, sleep quality, sleep score, smoker
    status, smoking, snomed, snomed code, snp, special educational needs, special needs, speech
    impairment, spo 2, sprain, std result, step count, steps count, sti, sti result, stillbirth,
    stillbirths, stool, stress level, stroke history, substance abuse, sugar level, suicidal,
    suicide attempt, suicide risk, surgery, symptom, symptoms, syphilis, systolic, tb status, tb
    treatment, temperature c, temperature reading, test result value, therapie, therapy, tnm stage,
    tobacco, tobacco use, tonsillectomy, tooth number, toxicology, transfusion, transplant,
    transplant date, treatment, treatment plan, triage, triglycerides, tsh level, tuberculosis,
    tumor, tumor size, tumor stage, tumour, tumour size, unable to work, underlying condition,
    underlying conditions, units of alcohol, urea level, urine, vaccinated, vaccination, vaccination
    centre, vaccination date, vaccination status, vaccine, vaccine batch, vaccine code, vaccine
    dose, vaccine lot, vaccine name, value as number, value source value, vaping, vasectomy,
    ventilated, viral load, vision impairment, visual acuity, visual impairment, vital signs,
    vitamin d level, voice embedding, voice print, voice template, voiceprint, waist circumference,
    waist cm, ward number, wbc, wbc count, weight measurement, wheelchair, white cell count, who
    clinical stage, who stage, work injury, working diagnosis, wound, x ray result`,
  atEnd: `
    acuity, ailment, ailments, blood type, bmi, care plan, clinical status, comorbidities,
    comorbidity, diagnosed at, diagnosed on, diagnosis date, disorder, disorders, dose, dose given,
    dose val rx, dosing, drug, handicap, heartrate, height, height cm, hospital name,
    interpretation, lab value, lactation, o 2 sat, reason code, reason description, reasoncode,
    reasondescription, resprate, route of administration, sickness, smoker, specimen, syndrome,
    temperature, weight kg, weight lb`,
  ofPerson: `
    alcohol, blood, bmi, cigarettes per day, disabled, drinking, glucose, height, insurance, smoker,
    smoking status, weight`,
};
