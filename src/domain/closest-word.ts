/** What was probably meant by a word that is not among `known`: nothing where none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, steps: distance(word, each) }))
    .toSorted((a, b) => a.steps - b.steps);
  return best !== undefined && best.steps <= word.length * 0.4 ? best.each : undefined;
}

/** Letters to insert, delete or replace to make one word of the other (Levenshtein). */
function distance(from: string, to: string): number {
  const first = Array.from({ length: to.length + 1 }, (_, index) => index);
  const last = Array.from(from).reduce((above, letter) => nextRow(above, letter, to), first);
  return last.at(-1) ?? 0;
}

function nextRow(above: readonly number[], letter: string, to: string): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (const [index, other] of Array.from(to).entries()) {
    const replaced = (above[index] ?? 0) + (letter === other ? 0 : 1);
    row.push(Math.min(replaced, (above[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
  }
  return row;
}
