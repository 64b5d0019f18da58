import { type PersonalCategory, personalData } from "../../src/domain/personal-data";
import type { Category } from "./labels";
import type { Classifier } from "./measure";

/** Until the classifier names its categories as the labels do. */
const renamed: Readonly<Record<PersonalCategory, Category>> = {
  "a person's name": "name",
  contact: "contact",
  "postal address": "postal-address",
  location: "location",
  "government id": "government-id",
  financial: "financial",
  credential: "credential",
  "online identifier": "online-identifier",
  demographic: "demographic",
  "health, biometric or genetic": "health",
  "employment or education": "employment",
  "free text": "free-text",
  likeness: "likeness",
  vehicle: "vehicle",
  family: "family",
  "criminal record": "criminal",
  "free-form container": "container",
  "key of a person or device": "person-key",
};

/** The classifier of today, which names one category at most. */
export const todaysClassifier: Classifier = (table, column) => {
  const columns = table.columns.map((one) => ({ ...one, nullable: true }));
  const found = personalData({ ...table, columns, primaryKey: [] }, { ...column, nullable: true });
  return found ? [{ category: renamed[found] }] : [];
};
