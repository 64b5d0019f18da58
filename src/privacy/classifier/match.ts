/** A pattern for a list of terms over `_word_word_`. */
export function termsOf(list: string, where: "anywhere" | "atEnd" | "whole"): RegExp {
  const terms = list
    .split(";")
    .map((term) => term.trim().replaceAll(/\s+/g, "_"))
    .filter((term) => term !== "");
  const any = `_(?:${terms.join("|")})_`;
  return new RegExp(where === "anywhere" ? any : where === "atEnd" ? `${any}$` : `^${any}$`);
}
