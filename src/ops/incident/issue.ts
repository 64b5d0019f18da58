import { services } from "../../config/services";
import type { Surroundings } from "../change/surroundings";
import { type Draft, GitHub } from "../clients/github";

/** What is still to be done by people, as an issue's list. */
export const checklist = (steps: readonly string[]): string =>
  steps.map((step) => `- [ ] ${step}`).join("\n");

/** Files an incident's issue once, also where the answer to a request was lost. Resolves to its address. @param former as for `GitHub` */
export async function fileIncident(
  draft: Draft,
  marker: string,
  { env, patience }: Surroundings,
  former?: string,
): Promise<string> {
  const { github } = services(["github"], env);
  return new GitHub(github, patience).file(draft, marker, former);
}
