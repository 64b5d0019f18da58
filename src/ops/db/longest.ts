/** A large database takes long: how long it is waited for. */
export const longestMs = 3 * 3_600_000;
