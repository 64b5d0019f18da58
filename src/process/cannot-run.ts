/**
 * Why a command could not run at all, which is exit code 2. The message says what is wrong, where, and what to
 * do; it is shown without a stack trace. Every error that a user can mend is one of these.
 */
export class CannotRun extends Error {
  override readonly name: string = "CannotRun";
}

/** Why, without what to do: its first line, and what is listed below it. */
export const inShort = ({ message }: CannotRun): string =>
  message.replaceAll(/\n\s*- /g, " ").split("\n")[0] ?? "";

/** The person who started the command has stopped it; there is nothing to explain. */
export class Interrupted extends Error {}
