import type { Terms } from "../match";

/** Diagnoses, treatment, measures of the body, biometrics. */
export const health: Terms = {
  category: "health",
  anywhere: `
    admitting diagnosis, alcohol use, alergias, allergen, allergen type, allergies, allergy,
    appendectomy, behinderung, biometric, blood group, blood pressure, blood type, blutgruppe,
    bmi, breast exam, cancer, cause concept id, cause of death, cause source value,
    chief complaint, cholesterol, chronic conditions, clinical notes, coded allergen,
    condition concept id, condition source value, death cause, deceased reason, deficiencia,
    diagnose, diagnoses, diagnosis, dietary requirements, dietary restrictions, disability,
    disability desc, disability disclosure, disability type, discharge diagnosis,
    discharge summary, dna, dosage, dosage instructions, dosing, drug concept id, drug name,
    drug sig, drug source value, drug use, drugcode, enfermedad, face embedding, finger print,
    gbv type, genetic, genome, genotype, glucose, groupe sanguin, grupo sanguineo,
    gruppo sanguigno, handicap, hba 1 c, health condition, health insurance, health notes,
    heart rate, hemoglobin, history father, history mother, hiv status, hospital admission,
    icd 10, icd 9, icd code, immunization, immunization status, insurance plan,
    insurance plan name, iris scan, krankenkasse, krankheit, krankheiten, lab result, last exam,
    laudo medico, maladie, medical, medical condition, medical history, medical notes,
    medical record, medication, mental health, mrn, nurse notes, oxygen saturation,
    patient status, physical disability, preferred hospital, pregnancy, pregnant, prescription,
    relatives cancer, retina, rhesus, rxnorm, sen status, sig code, snomed code,
    special educational needs, special needs, surgery, symptom, symptoms, test result value,
    therapy, tobacco, treatment, treatment plan, triage, vaccination, vaccine, vaccine code,
    vaccine name, value as number, value source value, voice print`,
  atEnd: `
    bmi, care plan, clinical status, comorbidity, dose, handicap, height cm, interpretation,
    smoker, weight kg`,
};
