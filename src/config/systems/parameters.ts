import { z } from "zod";
import { keyRotationDays } from "../../domain/retention";

/** `raxx:parameters` — the workload secrets in SSM; which ones there are is src/domain/secrets.ts. */
export const parametersConfig = z.strictObject({
  keyRotationDays: z.literal(keyRotationDays),
});
