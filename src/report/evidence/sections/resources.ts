import type { EnvironmentEvidence, Evidence } from "../model";
import { code, list, orDash, perEnvironment, result, type Table } from "../table";

export const systemsTable = (evidence: Evidence): Table => ({
  id: "system-graph",
  title: "Systems and what they wait for",
  columns: ["environment", "system", "resources", "waits for", "result"],
  empty: "Nothing is declared.",
  rows: perEnvironment(
    evidence,
    ({ systems }) => systems,
    (each) => ({
      cells: [
        each.system,
        String(each.resources),
        list(each.dependsOn.map(({ system, links }) => `${system} (${links})`)),
        result(each.result),
      ],
      system: each.system,
      result: each.result,
    }),
  ),
});

export function resourcesTable(evidence: Evidence): Table {
  const cited = new Map(evidence.environments.map((each) => [each, controlsByPolicy(each)]));
  return {
    id: "resource-list",
    title: "Every resource",
    columns: [
      "environment",
      "system",
      "resource",
      "type",
      "region",
      "protected",
      "policies",
      "result",
    ],
    empty: "Nothing is declared.",
    rows: perEnvironment(
      evidence,
      ({ declared }) => declared,
      (each, environment) => ({
        cells: [
          each.system,
          code(each.name),
          each.type,
          orDash(each.region),
          each.protected ? "yes" : "no",
          String(each.policies.length),
          result(each.result),
        ],
        system: each.system,
        controls: controlsOf(each.policies, cited.get(environment)),
        result: each.result,
      }),
    ),
  };
}

type Cited = ReadonlyMap<string, readonly string[]>;

const controlsOf = (policies: readonly string[], cited: Cited = new Map()): string[] => [
  ...new Set(policies.flatMap((id) => cited.get(id) ?? [])),
];

function controlsByPolicy({ controls }: EnvironmentEvidence): Cited {
  const cited = new Map<string, string[]>();
  for (const { control, policies } of controls)
    for (const id of policies) cited.set(id, [...(cited.get(id) ?? []), control]);
  return cited;
}
