import type { Edge } from "../components/edge";
import type { Platform } from "../components/platform";
import { SnapshottedInstance } from "../components/snapshotted-instance";
import { System } from "../components/system";
import { TicketRetention } from "../components/ticket-retention";
import { VersionedBucket } from "../components/versioned-bucket";
import type { TicketsConfig } from "../config/schema";
import { dumpPrefix } from "../domain/continuity";
import { hostPorts, ticketsFastRestore } from "../domain/lightsail";

/** FreeScout with two backups: the host's daily snapshot, and a database dump in S3 (BCP §1.4, §2.3). */
export function tickets(platform: Platform, edge: Edge, config: TicketsConfig): void {
  const { host, attachments } = config;
  const system = new System("tickets", platform);
  const { snapshotHourUtc, ...launch } = config.instance;
  const server = new SnapshottedInstance(
    "tickets",
    {
      ...launch,
      snapshots: { hourUtc: snapshotHourUtc },
      kept: ticketsFastRestore,
      // Mail arrives through Postmark's webhook, which is HTTPS; no mail port is needed.
      ports: hostPorts,
      dataClass: "confidential",
    },
    system,
  );
  new VersionedBucket(
    "support-attachments",
    {
      name: attachments.bucket,
      versioning: attachments.versioning,
      noncurrentDays: attachments.dumpDays,
      expiry: { [dumpPrefix]: attachments.dumpDays },
      dataClass: "confidential",
    },
    system,
  );
  new TicketRetention(launch.name, system);
  // Public: Postmark's webhook delivers customers' mail here and cannot pass Access (BCP §7.2), and
  // the agents' pages have FreeScout's own login. The proxy still hides the host's address.
  edge.publish(host, { record: { type: "A", content: server.address } });
}
