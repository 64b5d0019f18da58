/**
 * Text in which nothing is invisible: characters of control, of direction and of no width, and halves of a character, are
 * written as their numbers, so that a name can neither hide a part of itself nor turn what follows it around.
 */
export const visible = (text: string): string =>
  text.replaceAll(
    // Line breaks and tabs are white space, which every form shows as a space.
    /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
