import type { Terms } from "../match";

/** Diagnoses, treatment, measures of the body, biometrics. */
export const health: Terms = {
  category: "health",
  anywhere: `
    admitting diagnosis, adverse reaction, alcohol use, alergias, allergen, allergen type,
    allergien, allergies, allergy, anamnese, anamnesis, appendectomy, befund, behinderung,
    biometric, blood group, blood pressure, blood type, blutdruck, blutgruppe, bmi, breast exam,
    cancer, cause concept id, cause of death, cause source value, cd 4, chief complaint,
    cholesterol, chronic conditions, clinical notes, coded allergen, condition concept id, condition
    source value, dauermedikation, death cause, deceased reason, deficiencia, diagnose, diagnoses,
    diagnosis, diastolic, diet, dietary requirements, dietary restrictions, disability, disability
    desc, disability disclosure, disability type, discapacidad, discharge diagnosis, discharge
    summary, disease, dna, dosage, dosage instructions, dosierung, dosing, drug concept id, drug
    name, drug sig, drug source value, drug usage, drug use, drugcode, enfermedad, face embedding,
    finger print, gbv type, genetic, genome, genotype, glucose, glycemia, grad der behinderung,
    grado dependencia, groupe sanguin, grupo sanguineo, gruppo sanguigno, handicap, hba 1 c, health
    condition, health insurance, health notes, heart rate, hemoglobin, history father, history
    mother, hiv, hiv status, hospital admission, icd 10, icd 9, icd code, illness, immunization,
    immunization status, insurance plan, insurance plan name, iris scan, krankenkasse,
    krankenversicherung, krankheit, krankheiten, lab result, last exam, laudo medico, maladie,
    medical, medical condition, medical history, medical notes, medical record, medicament,
    medicamento, medication, medikament, medikation, menarche, mental health, mrn, nurse notes,
    osat, oxygen saturation, pathology, patient status, physical disability, preferred hospital,
    pregnancy, pregnant, prescription, regimen, relatives cancer, respiratory rate, retina, rhesus,
    rxnorm, schwerbehindert, sen status, sig code, smoking, snomed code, special educational needs,
    special needs, surgery, symptom, symptoms, systolic, test result value, therapie, therapy,
    tobacco, treatment, treatment plan, triage, vaccination, vaccine, vaccine code, vaccine name,
    value as number, value source value, viral load, voice print`,
  atEnd: `
    bmi, care plan, clinical status, comorbidity, dose, handicap, height cm, interpretation, smoker,
    weight kg`,
};
