import { cloudflareRanges } from "./cloudflare-ranges";

/** Lightsail images and sizes, as the platform may use them, and what answers on its hosts. */

/** Plain images: Infisical and FreeScout are installed on top. */
export const lightsailBlueprints = [
  "ubuntu_22_04",
  "ubuntu_24_04",
  "debian_12",
  "amazon_linux_2023",
] as const;

/** General-purpose Linux sizes with a public IPv4 address, 0.5 to 32 GB of memory. */
export const lightsailBundles = [
  "nano_3_0",
  "micro_3_0",
  "small_3_0",
  "medium_3_0",
  "large_3_0",
  "xlarge_3_0",
  "2xlarge_3_0",
] as const;

export type LightsailBlueprint = (typeof lightsailBlueprints)[number];
export type LightsailBundle = (typeof lightsailBundles)[number];

/**
 * Hours (UTC) of the daily snapshots. Lightsail takes full hours only: the plan's 06:30 passes a
 * preview and is refused by the API (BCP Win 1), and FreeScout's own backup runs at 06:00 (BCP §2.3).
 */
export const vaultSnapshotHour = 7 as const;
export const ticketsSnapshotHour = 6 as const;

/** As Lightsail writes the hour. */
export const snapshotTime = (hourUtc: SnapshotHour): string =>
  `${String(hourUtc).padStart(2, "0")}:00`;

/**
 * FreeScout's host with its modules installed, made by hand: the fastest way back (BCP §1.4). Nothing deletes it, and
 * `raxx bcp smoke` sees that it is there.
 */
export const ticketsFastRestore = "raxx-tickets-modules-installed-20260503231628";

/** The hosts, by the name of their part of the stack file. */
export const hostNames = ["vault", "tickets"] as const;

export type HostName = (typeof hostNames)[number];

export interface OpenPort {
  readonly port: number;
  readonly from: { readonly ipv4: readonly string[]; readonly ipv6: readonly string[] };
}

/** HTTPS that only Cloudflare's proxies reach, so that nobody passes by Access (BCP §1.3). */
export const httpsFromCloudflare: OpenPort = { port: 443, from: cloudflareRanges };

/** The ports that answer on either host; no shell: maintenance opens port 22 for its own address and closes it again. */
export const hostPorts: readonly OpenPort[] = [httpsFromCloudflare];

/** As Lightsail takes it. */
export const portInfo = ({ port, from }: OpenPort) => ({
  protocol: "tcp" as const,
  fromPort: port,
  toPort: port,
  cidrs: [...from.ipv4],
  ipv6Cidrs: [...from.ipv6],
});

export type SnapshotHour = typeof vaultSnapshotHour | typeof ticketsSnapshotHour;
