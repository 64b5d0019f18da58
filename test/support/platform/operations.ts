import type { Surroundings, Talk } from "../../../src/ops/change/surroundings";
import { type Flags, SecretOperations } from "../../../src/ops/secrets/operations";
import type { PlatformServices } from "./services";

/** What an operation said and printed. */
export interface Said {
  readonly told: string[];
  readonly printed: string[];
}

/** Impatient surroundings: pauses of milliseconds, and a world, with its clocks, that is ahead by `aheadMs`. */
export const surroundings = (
  { environment }: PlatformServices,
  folder: string,
  aheadMs = 0,
  timeoutMs = 5000,
): Surroundings => ({
  env: { ...environment, XDG_STATE_HOME: folder },
  patience: { timeoutMs, attempts: 2, firstPauseMs: 1, longestPauseMs: 5 },
  restartMs: 500,
  pauseMs: 2,
  lock: {
    now: () => new Date(Date.now() + aheadMs),
    age: (toldMs) => toldMs + aheadMs,
    machine: "the test's",
    process: process.pid,
    alive: () => true,
  },
});

export const longerThanTheTest = 3_600_000;

/**
 * Of a run that is to be killed by a silence: it waits for ever, for an answer and before it asks again, so that what is dead
 * does not go on in the middle of another case.
 */
export const untilKilled = (around: Surroundings): Surroundings => ({
  ...around,
  patience: {
    ...{ timeoutMs: longerThanTheTest, attempts: 2 },
    ...{ firstPauseMs: longerThanTheTest, longestPauseMs: longerThanTheTest },
  },
});

/** Operations on the secrets of staging, as a person would start them. */
export function secretOperations(
  around: Surroundings,
  said: Said = { told: [], printed: [] },
  flags: Partial<Flags> = {},
): SecretOperations {
  return new SecretOperations({ env: "staging", ...flags }, talkInto(said), around);
}

/** Everything that is said is kept, and every question is answered with yes. */
export const talkInto = (said: Said): Talk => ({
  tell: (line) => void said.told.push(line),
  print: (text) => void said.printed.push(text),
  confirm: async () => Promise.resolve(),
  offer: async () => Promise.resolve(false),
});
