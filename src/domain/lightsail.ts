/** Lightsail images and sizes, as the platform may use them. */

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

export type SnapshotHour = typeof vaultSnapshotHour | typeof ticketsSnapshotHour;
