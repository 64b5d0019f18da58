import type { Edge } from "../components/edge";
import type { Platform } from "../components/platform";
import { SnapshottedInstance } from "../components/snapshotted-instance";
import { System } from "../components/system";
import type { VaultConfig } from "../config/schema";
import { hostPorts } from "../domain/lightsail";
import { vaultReaders, vaultReaderToken } from "../domain/vault-readers";

/** Infisical, the source of every secret: one host, rebuilt from a snapshot or an export (BCP §1.3, §2.2). */
export function vault(platform: Platform, edge: Edge, { host, instance }: VaultConfig): void {
  const system = new System("vault", platform);
  const { snapshotHourUtc, ...launch } = instance;
  const server = new SnapshottedInstance(
    "vault",
    {
      ...launch,
      snapshots: { hourUtc: snapshotHourUtc },
      ports: hostPorts,
      dataClass: "secret",
    },
    system,
  );
  edge.publish(host, {
    record: { type: "A", content: server.address },
    // Machines read it as well, and no identity provider knows them (BCP §1.3).
    audience: {
      kind: "operators",
      machines: vaultReaders.map((reader) => vaultReaderToken(reader, platform.environment)),
    },
  });
}
