import type { EnvironmentEvidence } from "../model";
import { escaped } from "./escape";

type System = EnvironmentEvidence["systems"][number];

const row = 46;
const box = { x: 8, width: 210, height: 34 } as const;
const width = 420;
const longestName = 22;

/**
 * The systems one below the other, and an arc from each to those that it waits for: it stays readable on a phone, and needs no
 * layout that depends on chance. The table beside it says the same in words.
 */
export function systemGraph({ environment, systems }: EnvironmentEvidence): string {
  const at = new Map(systems.map(({ system }, index) => [system, index]));
  const arcs = systems.flatMap(({ system, dependsOn }) =>
    dependsOn.flatMap((other) => {
      const [from, to] = [at.get(system), at.get(other.system)];
      return from === undefined || to === undefined ? [] : [arc(from, to, systems.length)];
    }),
  );
  const height = systems.length * row + 12;
  const id = `graph-${escaped(environment)}`;
  return `<figure class="graph"><figcaption>Systems of ${escaped(environment)}: an arc leads from a system to one that it waits for.</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}"><title id="${id}">Graph of the systems of ${escaped(environment)}; the table says the same</title>
<defs><marker id="${id}-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>
${arcs.map((path) => `<path class="arc" d="${path}" marker-end="url(#${id}-end)"/>`).join("")}
${systems.map(node).join("\n")}
</svg></figure>`;
}

function arc(from: number, to: number, count: number): string {
  const x = box.x + box.width;
  // Where arcs leave and arrive is apart, so that no line ends in another's beginning.
  const [start, end] = [middle(from) + 6, middle(to) - 6];
  const reach = x + 24 + ((width - x - 40) * Math.abs(from - to)) / Math.max(count - 1, 1);
  return `M${x} ${start}C${round(reach * 1.2 - x * 0.2)} ${start} ${round(reach * 1.2 - x * 0.2)} ${end} ${x + 3} ${end}`;
}

const middle = (index: number): number => 6 + index * row + box.height / 2;

const round = (number: number): number => Math.round(number * 10) / 10;

function node({ system, resources, result }: System, index: number): string {
  const y = 6 + index * row;
  const characters = Array.from(system);
  const short = `${characters.slice(0, longestName - 1).join("")}…`;
  const name = characters.length > longestName ? short : system;
  return `<g class="node ${result.replaceAll(" ", "-")}"><rect x="${box.x}" y="${y}" width="${box.width}" height="${box.height}" rx="7"/><text x="${box.x + 12}" y="${y + 22}">${escaped(name)}</text><text class="count" x="${box.x + box.width - 10}" y="${y + 22}" text-anchor="end">${resources}</text></g>`;
}
