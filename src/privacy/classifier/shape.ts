import { type Shape, shapeOfType } from "../base-type";
import type { PersonalCategory } from "../category";
import type { ColumnFacts } from "./types";

/** Of a column, below its domain. */
export const shapeOf = ({ type, baseType = type }: ColumnFacts): Shape => shapeOfType(baseType);

/** What a category can be kept in; in other types the name means something else. */
export const keptIn: Partial<Record<PersonalCategory, readonly Shape[]>> = {
  name: ["text", "other"],
  contact: ["text", "number", "other"],
  credential: ["text", "number", "uuid", "other"],
  "postal-address": ["text", "number", "other"],
  "government-id": ["text", "number", "other"],
  financial: ["text", "number", "other"],
  "online-identifier": ["text", "number", "uuid", "other"],
  demographic: ["text", "number", "time", "other"],
  health: ["text", "number", "time", "boolean", "other"],
  employment: ["text", "number", "time", "other"],
  "free-text": ["text", "other"],
  likeness: ["text", "other"],
  vehicle: ["text", "other"],
  family: ["text", "number", "time", "boolean", "other"],
  criminal: ["text", "number", "time", "boolean", "other"],
  location: ["text", "number", "other"],
};

/** Integers are seldom text: a phone or a house has a number, an e-mail has none. */
export const numbered = (category: PersonalCategory, name: string): boolean =>
  category !== "contact" ||
  /_(?:phone|mobile|cell|fax|telefon|telefono|fone|celular|msisdn|ddd)_/.test(name);
