import { readFileSync, writeFileSync } from "node:fs";

/** Values in the place of those that only the operator knows. */
const own: readonly (readonly [placeholder: string, value: string])[] = [
  ["111122223333", "345678901234"],
  ["00000000000000000000000000000000", "0123456789abcdef0123456789abcdef"],
  ["T00000000", "T0123ABCD"],
  ["C00000000", "C0123ABCD"],
  ["- 1000001", "- 7654321"],
  ["example.com", "moosequest.net"],
  ["/placeholder-of-goal-", "/signals-of-goal-"],
  ["8UbSfVQIDAQAB", "8UbSfXQIDAQAB"],
  ["NjxW+VocwIDAQAB", "NjxW+VodwIDAQAB"],
  ["XI0//uqhfwIDAQAB", "XI0//uqigwIDAQAB"],
];

/** Makes a copy of a committed stack file one that can be released. */
export function fillIn(file: string): void {
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    own.reduce((filled, [placeholder, value]) => filled.replaceAll(placeholder, value), text),
  );
}
