import { z } from "zod";

/** Whether it is a good one is for the review. */
const reason = z.string().regex(/\w+\s+\w+/, "a sentence that says why it is no managed secret");

/** `raxx:secrets` — what is no managed secret on purpose; which ones there are is src/domain/secrets.ts (BCP §2.2, §3.2.4). */
export const secretsConfig = z.strictObject({
  unmanaged: z
    .array(
      z.union([
        z.strictObject({
          app: z.string().regex(/^raxx-[a-z0-9-]+$/, "an app such as raxx-api-prod"),
          variable: z.string().regex(/^[A-Za-z_]\w*$/, "a variable such as STRIPE_SECRET_KEY"),
          reason,
        }),
        z.strictObject({
          vaultPath: z.string().regex(/^\/raxx\/\S+$/, "a path such as /raxx/apps/OLD_KEY"),
          reason,
        }),
        z.strictObject({ identity: z.string().min(1), reason }),
      ]),
    )
    .min(1),
});
