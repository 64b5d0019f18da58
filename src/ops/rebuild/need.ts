import { CannotRun } from "../../process/cannot-run";
import type { PhaseNumber } from "../../domain/rebuild";

/** What was seen of something that a phase needs. */
export interface Sight {
  readonly there: boolean;
  /** Words for a person; never a value. */
  readonly seen: string;
  /** Another command than the need's own, where what was seen asks for it. */
  readonly next?: string;
}

/** Something that has to be there before a phase of the rebuild is through (BCP §3.2). */
export interface Need {
  readonly phase: PhaseNumber;
  readonly name: string;
  /** Looks and changes nothing. @throws CannotRun where it cannot be asked */
  readonly look: () => Promise<Sight>;
  /** The command that brings it, whole, as it is pasted. */
  readonly next: string;
}

/** A need as it was found. Who could not be asked is not there, and says why. */
export interface FoundNeed {
  readonly phase: PhaseNumber;
  readonly name: string;
  readonly state: "there" | "missing" | "not asked";
  readonly seen: string;
  /** Absent where it is there. */
  readonly next?: string;
}

/** Looks at everything at once; one that fails hides no other. */
export const lookFor = async (needs: readonly Need[]): Promise<readonly FoundNeed[]> =>
  Promise.all(
    needs.map(async ({ phase, name, look, next }): Promise<FoundNeed> => {
      try {
        const { there, seen, next: other } = await look();
        if (there) return { phase, name, state: "there", seen };
        return { phase, name, state: "missing", seen, next: other ?? next };
      } catch (error) {
        if (!(error instanceof CannotRun)) throw error;
        return { phase, name, state: "not asked", seen: error.message, next };
      }
    }),
  );

/** `a` is there, or the names that are not. */
export const allOf = (kind: string, wanted: readonly string[], found: readonly string[]): Sight => {
  const missing = wanted.filter((name) => !found.includes(name));
  return missing.length === 0
    ? { there: true, seen: `${wanted.length} of ${wanted.length} ${kind}` }
    : {
        there: false,
        seen: `${missing.length} of ${wanted.length} ${kind} missing: ${missing.join(", ")}`,
      };
};
