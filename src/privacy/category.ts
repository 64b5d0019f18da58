/** What a column can be personal data for, as public taxonomies divide it (fides, Bearer; GDPR Art. 4 and 9). */
export type PersonalCategory = keyof typeof categories;

/** How much a person loses when such data gets out. */
export type Sensitivity = "low" | "medium" | "high" | "critical";

/** Each category in a reader's words, and how sensitive it is. */
const categories = {
  name: ["a person's name", "high"],
  contact: ["contact", "high"],
  "institution-contact": ["contact of an institution", "low"],
  "postal-address": ["postal address", "high"],
  location: ["location", "high"],
  "government-id": ["government id", "critical"],
  financial: ["financial", "high"],
  credential: ["credential", "critical"],
  "system-credential": ["credential of a system", "critical"],
  "online-identifier": ["online identifier", "high"],
  demographic: ["demographic", "high"],
  health: ["health, biometric or genetic", "critical"],
  employment: ["employment or education", "medium"],
  "free-text": ["free text", "medium"],
  likeness: ["likeness", "medium"],
  vehicle: ["vehicle", "medium"],
  family: ["family", "high"],
  criminal: ["criminal record", "critical"],
  container: ["free-form container", "low"],
  "person-key": ["key of a person or device", "high"],
} as const satisfies Record<string, readonly [words: string, sensitivity: Sensitivity]>;

export const inWords = (category: PersonalCategory): string => categories[category][0];

export const sensitivityOf = (category: PersonalCategory): Sensitivity => categories[category][1];

/** Whether a column of the category is told and judged by nobody: what belongs to an institution is no person's. */
export const isNotice = (category: PersonalCategory): boolean => category === "institution-contact";
