import { partsOf } from "./urn";

/** Type of the component that holds the resources of one system, and is named after it. */
export const systemType = "raxx:platform:System";

/** Where a fault stands that concerns no system: one of the run, or of a program that has none. */
const noSystem = "stack";

/** The system of a resource: the nearest one among itself and its ancestors. @param parents by URN */
export function systemOf(
  urn: string | undefined,
  parents: ReadonlyMap<string, string | undefined>,
): string {
  if (urn === undefined) return noSystem;
  const { type, name } = partsOf(urn);
  return type === systemType ? name : systemOf(parents.get(urn), parents);
}
