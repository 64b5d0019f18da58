import type { Terms } from "../match";

/** Diagnoses, treatment, measures of the body, biometrics. */
export const health: Terms = {
  category: "health",
  anywhere: `
    active ingredient, admission reason, admitting diagnosis, adverse event, adverse reaction,
    alcohol use, alergias, allergen, allergen type, allergien, allergies, allergy, allergy code,
    anamnese, anamnesis, anesthesia, antibiotic, apgar, appendectomy, arterial pressure, bac result,
    befund, behinderung, biometric, biopsy, birth weight, blood glucose, blood group, blood
    pressure, blood sugar, blood type, blutdruck, blutgruppe, bmi, body height, body mass index,
    body site, body site code, body temperature, body weight, bodysite, bodysite code, bodysite
    description, breast exam, cancer, cardiac, care level, care plan, cause concept id, cause of
    death, cause source value, cd 4, chief complaint, chiefcomplaint, cholesterol, chronic
    conditions, chronic disease, chronic illness, clinical finding, clinical history, clinical
    notes, clinical status, coded allergen, comorbidities, condition concept id, condition source
    value, consultation reason, creatinine, dauermedikation, death cause, deceased reason,
    deficiencia, degree of disability, diabetes, diabetic, diagnose, diagnoses, diagnoses code,
    diagnosis, diagnosis code, diagnostic code, dialysis, diastolic, diet, dietary requirement,
    dietary requirements, dietary restrictions, disability, disability degree, disability desc,
    disability descriptor, disability diagnosis, disability disclosure, disability type,
    discapacidad, discharge diagnosis, discharge summary, disease, dna, dosage, dosage instructions,
    dose quantity, dose value, dosierung, dosing, drug code, drug concept id, drug dose, drug
    exposure, drug name, drug sig, drug source value, drug type concept id, drug usage, drug use,
    drugcode, ecg, enfermedad, evolution note, face embedding, face encoding, face template, face
    vector, family history, finger print, fitness for work, food allergies, gbv type, genetic,
    genome, genotype, gestational age, glucose, glycemia, grad der behinderung, grado dependencia,
    gravida, groupe sanguin, grupo sanguineo, gruppo sanguigno, handicap, hba 1 c, health
    background, health card, health care plan, health condition, health declaration, health details,
    health information, health insurance, health issues, health notes, health problem, health
    status, healthcare expenses, heart rate, height in, hemoglobin, history father, history mother,
    hiv, hiv status, hospital admission, hospitalization, icd 10, icd 9, icd code, iii health,
    illness, immunisation, immunization, immunization code, immunization status, implant, injuries,
    injury, injury description, insurance plan, insurance plan name, intolerance, iris scan,
    krankenkasse, krankenversicherung, krankheit, krankheiten, lab result, last exam, last menstrual
    period, last menstruation, laudo medico, lesion, loinc, loinc code, maladie, measurement concept
    id, medical, medical alert, medical background, medical certificate, medical condition, medical
    details, medical history, medical information, medical notes, medical record, medical record
    number, medical restrictions, medical scheme, medicament, medicamento, medication, medication
    code, medication name, medikament, medikation, menarche, menstruation, mental disorder, mental
    health, mrn, ndc, npi taxonomy, nurse notes, nutrition, observation concept id, observation
    source value, obstetric, occupational disease, organ donor, osat, oxygen saturation, pain, pain
    scale, palliative, parity, pathology, patient complaint, patient status, peak flow, physical
    disability, physical exam, physical examination, physical restriction, posology, preferred
    hospital, pregnancy, pregnant, prescribed dose, prescription, presenting problem, procedure
    code, procedure concept id, procedure source value, psychiatric, pulse, qualifier concept id,
    radiology, regimen, rehabilitation, relatives cancer, resp rate, respiratory rate, retina,
    rhesus, rxnorm, schwerbehindert, sen status, sickness, sig code, smoking, snomed, snomed code,
    special educational needs, special needs, spo 2, stool, substance abuse, sugar level, surgery,
    symptom, symptoms, systolic, temperature c, test result value, therapie, therapy, tobacco,
    tobacco use, treatment, treatment plan, triage, tumor, tumour, unable to work, urine,
    vaccination, vaccination date, vaccination status, vaccine, vaccine code, vaccine name, value as
    number, value source value, viral load, vital signs, voice embedding, voice print, voiceprint,
    wheelchair, work injury, wound`,
  atEnd: `
    acuity, bmi, care plan, clinical status, comorbidities, comorbidity, dose, dose given, dose val
    rx, dosing, drug, handicap, heartrate, height, height cm, hospital name, interpretation, lab
    value, lactation, o 2 sat, reason code, reason description, reasoncode, reasondescription,
    resprate, route of administration, sickness, smoker, specimen, temperature, weight kg, weight lb`,
  ofPerson: `
    alcohol, blood, bmi, cigarettes per day, disabled, drinking, glucose, height, insurance, smoker,
    smoking status, weight`,
};
