import { phrase } from "../phrase";
import type { TableFacts } from "./types";

/** Whether rows are animals, or lead to one: what a veterinary finds is of no person. */
export const isOfAnimals = ({ name, columns }: TableFacts): boolean =>
  /_(?:animals?|pets?)_/.test(phrase(name)) ||
  (columns.some((column) => ofAnimal.test(phrase(column.name))) &&
    !columns.some((column) => ofHuman.test(phrase(column.name))));

const ofAnimal = /_(?:species|breed|animal|pet)_(?:id_|name_|code_)?$/;
/** A pharmacy asks of which species a patient is, and most are people. */
const ofHuman = /_(?:first|last|given|family)_name_|_social_security_/;
