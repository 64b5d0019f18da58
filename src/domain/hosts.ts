/** The two zones the platform is served from (BCP §1.6). */
export const zones = ["raxx.app", "getraxx.com"] as const;

export type Zone = (typeof zones)[number];

/**
 * The zone that `host` belongs to.
 * @throws Error when the host is in none of the platform's zones.
 */
export function zoneOf(host: string): Zone {
  const zone = zones.find((candidate) => host === candidate || host.endsWith(`.${candidate}`));
  if (zone === undefined) {
    throw new Error(`${host} is in none of the platform's zones (${zones.join(", ")})`);
  }
  return zone;
}

/**
 * Hosts that only the operator may reach: vault, console, internal docs and, until its launch, getraxx.com
 * (BCP §1.6); Velvet, which rotates secrets, and Queue, which knows who opted in: no document says that anybody
 * calls them from outside. Launching getraxx is a change of this line, and so a reviewed one.
 */
export const gatedHosts =
  /^(?:(?:vault|console|docs|internal-docs|velvet|queue)(?:-staging)?\.raxx\.app|(?:www\.)?getraxx\.com)$/;
