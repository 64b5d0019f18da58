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

/** Integers are seldom text: a phone or a house has a number, an e-mail has none, and that of an address is its row's. */
export const numbered = (category: PersonalCategory, name: string): boolean =>
  category === "postal-address"
    ? !/_address(?:es)?_(?:ids?_|number_|sk_|key_|hk_|bk_)?$/.test(name)
    : category !== "contact" ||
      /_(?:phone|mobile|cell|fax|telefon|telefono|fone|celular|msisdn|ddd)_/.test(name);

/** Text of three letters at most: a code or a yes. */
export const isTiny = ({ type }: ColumnFacts): boolean =>
  /^char\w*(?: varying)?\([1-3]\)$/.test(type);

/** What does not fit into three letters; the code of an area does. */
export const isTooLong = (category: PersonalCategory, column: ColumnFacts): boolean =>
  isTiny(column) &&
  /^(?:contact|credential|free-text|likeness|online-identifier)$/.test(category) &&
  !/area|ddd/i.test(column.name);
