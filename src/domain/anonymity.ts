/** Fewest contributors of a bucket that may be written (DPIA §4.1); fewer need an approval and a note. */
export const kFloor = 20;
