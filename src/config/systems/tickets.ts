import { z } from "zod";
import { ticketsSnapshotHour } from "../../domain/lightsail";
import { dumpRetentionDays } from "../../domain/retention";
import { bucketName, host, lightsailInstance } from "../fields";

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
});
