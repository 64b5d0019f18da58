import { z } from "zod";
import { awsRegion } from "../../domain/regions";

/** `raxx:accounts` — whose accounts the environment lives in; every provider is bound to them. */
export const accountsConfig = z.strictObject({
  aws: z.strictObject({
    accountId: z.string().regex(/^\d{12}$/, "an AWS account number of 12 digits"),
    region: z.literal(awsRegion),
  }),
  cloudflare: z.strictObject({
    accountId: z.string().regex(/^[0-9a-f]{32}$/, "a Cloudflare account id of 32 hex digits"),
  }),
  github: z.strictObject({
    owner: z.literal("raxx-app"),
    repository: z.literal("TradeMasterAPI"),
  }),
});
