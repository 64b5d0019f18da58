import type { Terms } from "../match";

/** Diagnoses, treatment, measures of the body, biometrics. */
export const health: Terms = {
  category: "health",
  anywhere: `
    alcohol use, allergen, allergen type, allergies, allergy, appendectomy, behinderung,
    biometric, blood group, blood pressure, blood type, breast exam, cancer, cause of death,
    chief complaint, coded allergen, deceased reason, deficiencia, diagnoses, diagnosis,
    disability, dna, dosage, dosing, drug name, drug use, drugcode, face embedding, finger print,
    genetic, genome, gruppo sanguigno, health condition, health insurance, heart rate, hemoglobin,
    history father, history mother, hiv status, icd code, immunization, insurance plan, iris scan,
    krankenkasse, last exam, laudo medico, medical, medical history, medical record, medication,
    mrn, oxygen saturation, patient status, pregnancy, pregnant, prescription, relatives cancer,
    retina, rxnorm, surgery, symptom, symptoms, therapy, tobacco, treatment, vaccination,
    voice print`,
  atEnd: `
    bmi, care plan, clinical status, comorbidity, dose, handicap, height cm, interpretation,
    smoker, weight kg`,
};
