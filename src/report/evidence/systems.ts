import type { DeclaredResource } from "../../domain/declared-resource";
import { worst } from "./controls";
import type { EnvironmentEvidence, Result } from "./model";

/**
 * The graph of systems: how many resources each has, the worst result among them, and on which others they wait.
 * @param systems of each resource, by URN
 * @param results of each resource, by URN
 */
export function systemsOf(
  resources: readonly DeclaredResource[],
  systems: ReadonlyMap<string, string>,
  results: ReadonlyMap<string, Result>,
): EnvironmentEvidence["systems"] {
  const found = new Map<string, { results: Result[]; links: Map<string, number> }>();
  for (const { urn, dependencies } of resources) {
    const own = systems.get(urn) ?? "";
    const entry = found.get(own) ?? { results: [], links: new Map<string, number>() };
    found.set(own, entry);
    entry.results.push(results.get(urn) ?? "nothing to judge");
    for (const dependency of dependencies) {
      const other = systems.get(dependency);
      if (other !== undefined && other !== own)
        entry.links.set(other, (entry.links.get(other) ?? 0) + 1);
    }
  }
  return [...found]
    .toSorted(([a], [b]) => a.localeCompare(b, "en"))
    .map(([system, { results: all, links }]) => ({
      system,
      resources: all.length,
      result: worst(all),
      dependsOn: [...links]
        .toSorted(([a], [b]) => a.localeCompare(b, "en"))
        .map(([other, count]) => ({ system: other, links: count })),
    }));
}
