import { z } from "zod";
import {
  accessLogRetentionDays,
  keyRotationDays,
  stateRetentionDays,
  vaultExportRetentionDays,
} from "../../domain/retention";
import { bucketName } from "../fields";

/** `raxx:state` — what deployments and restores start from (BCP §1.7, §2.5, Win 2, Win 3). */
export const stateConfig = z.strictObject({
  bucket: z.strictObject({
    name: bucketName,
    versioning: z.literal("Enabled"),
    noncurrentDays: z.literal(stateRetentionDays),
    vaultExportDays: z.literal(vaultExportRetentionDays),
  }),
  lockTable: z.string().regex(/^raxx-[a-z0-9-]+$/, "a table name such as raxx-iac-state-locks"),
  /** Who did what to the account and to the states. */
  accessLog: z.strictObject({ bucket: bucketName, days: z.literal(accessLogRetentionDays) }),
  keyRotationDays: z.literal(keyRotationDays),
});
