import { CannotRun } from "../../process/cannot-run";

/** What was looked at: its name at its service, bytes, and its moment in UTC. */
export interface Evidence {
  readonly key: string;
  readonly size?: number;
  readonly at?: string;
}

/** What was seen of one promise. */
export interface Seen {
  readonly kept: boolean;
  /** Words for a person. */
  readonly seen: string;
  readonly evidence?: Evidence;
}

/** One promise of the plan that can be looked at. */
export interface Check {
  readonly name: string;
  readonly section: string;
  readonly look: () => Promise<Seen>;
}

export interface Observation extends Seen {
  readonly check: string;
  readonly section: string;
  /** False where nobody answered: then it is not known whether it is kept, and it does not pass. */
  readonly asked: boolean;
}

/** Looks at everything at once; one that fails hides no other. */
export const lookAt = async (checks: readonly Check[]): Promise<readonly Observation[]> =>
  Promise.all(
    checks.map(async ({ name, section, look }): Promise<Observation> => {
      try {
        return { check: name, section, asked: true, ...(await look()) };
      } catch (error) {
        const seen = `could not be asked: ${reasonOf(error)}`;
        return { check: name, section, asked: false, kept: false, seen };
      }
    }),
  );

const reasonOf = (error: unknown): string =>
  error instanceof CannotRun || error instanceof Error ? error.message : "no answer";

/** What is younger than its limit, in words that show both. */
export function young(
  what: string,
  evidence: Evidence & { at: string },
  hours: number,
  now: Date,
): Seen {
  const age = (now.getTime() - Date.parse(evidence.at)) / 3_600_000;
  const seen = `${what} is ${age.toFixed(1)} h old, less than ${hours} h allowed`;
  return { kept: age >= -0.1 && age < hours, seen, evidence };
}
