import { z } from "zod";
import { ticketsSnapshotHour } from "../../domain/lightsail";
import { dumpRetentionDays } from "../../domain/retention";
import { bucketName, host, lightsailInstance } from "../fields";

/** How the host is reached for its dump, and by which key it is known (BCP §2.3). */
const dump = z.strictObject({
  /** The static address: the name leads to Cloudflare, which lets no shell through. */
  address: z.union([z.ipv4(), host]),
  port: z.int().min(1).max(65_535),
  user: z.string().regex(/^[a-z_][a-z0-9_-]*$/, "a user name such as ubuntu"),
  hostKeys: z
    .array(
      z
        .string()
        .regex(
          /^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)) [A-Za-z0-9+/]+=*$/,
          "a host's public key, as `ssh-keyscan` prints it after the address",
        ),
    )
    .min(1),
  database: z.string().regex(/^\w+$/, "a database name such as freescout"),
  /** Who may read all of the database; its password is /raxx/freescout/db_password. */
  databaseUser: z.string().regex(/^\w+$/, "a user name such as freescout"),
});

/** `raxx:tickets` — FreeScout, its attachments and its database dumps (BCP §1.4, §2.3). */
export const ticketsConfig = z.strictObject({
  host,
  instance: lightsailInstance(ticketsSnapshotHour),
  attachments: z.strictObject({
    bucket: bucketName,
    versioning: z.literal("Enabled"),
    /** How long a dump is kept, and a replaced or deleted object beyond that. */
    dumpDays: z.literal(dumpRetentionDays),
  }),
  dump: dump.optional(),
});
