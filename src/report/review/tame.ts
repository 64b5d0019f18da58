/** More of a name or a text says nothing, and would take the room of others. */
const longest = 300;

/** Characters that nobody sees, or that turn the direction of what follows; and half a pair. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Text of anybody's as one short line, in which whatever cannot be seen is told apart: the rest is for `markdown-text`. */
export function tame(text: string): string {
  const seen = text.replaceAll(/[\t\r\n]+/g, " ").replaceAll(unseen, "\u{FFFD}");
  const characters = Array.from(seen);
  if (characters.length <= longest) return seen;
  return `${characters.slice(0, longest).join("")}… (${characters.length} characters)`;
}
