import { columnWords } from "../column-words";
import { besides } from "./around";
import { shapeOf } from "./shape";
import { sortOf } from "./word-sorts";
import type { Detector } from "./types";

const called = /^(?:name|names|nombre|nome|nom|naam)$/;
const isSomebody = (word = ""): boolean => /^(?:person|agent)$/.test(sortOf(word));

/** The name of whoever has a role: `supporter_name`, `nombre_representante`, `person_in_charge_name`. */
export const byRole: Detector = (table, column) => {
  if (shapeOf(column) !== "text") return undefined;
  const words = columnWords(column.name);
  if (words.length === 1 && called.test(words[0] ?? "") && besides(table, column).has("contact"))
    return [
      "name",
      "beside a contact",
      `its name (${column.name}) beside a telephone or an e-mail`,
    ];
  const isBehind = called.test(words.at(-1) ?? "") && isSomebody(words.at(-2));
  const isBefore = called.test(words[0] ?? "") && isSomebody(words.at(-1)) && words.length > 1;
  const isInCharge = / in charge(?: name)?$| charge name$/.test(` ${words.join(" ")}`);
  return isBehind || isBefore || isInCharge
    ? ["name", "name of a role", `its name (${column.name})`]
    : undefined;
};
