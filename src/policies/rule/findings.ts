import { type Resource, HiddenField } from "./resource";
import type { Finding } from "./rule";

/** Judges resource by resource, so that an unknown value of one hides no fault of another. */
export const judgeEach = (
  resources: readonly Resource[],
  judge: (resource: Resource) => readonly string[],
): Finding[] => resources.flatMap((resource) => judged(resource, () => judge(resource)));

/** The faults of `resource`; reading an unknown value is one. */
export function judged({ urn }: Resource, judge: () => readonly string[]): Finding[] {
  try {
    return judge().map((message) => ({ urn, message }));
  } catch (error) {
    if (error instanceof HiddenField) return [{ urn: error.urn, message: error.message }];
    throw error;
  }
}
