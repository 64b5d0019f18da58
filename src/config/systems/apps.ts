import { z } from "zod";
import { dedicatedPostgresPlans, sharedPostgresPlans } from "../../domain/heroku";
import { awsRegion } from "../../domain/regions";
import { approval, formation, host, logSink, pipeline } from "../fields";

const service = z.strictObject({ pipeline, host, formation: z.array(formation).min(1) });

/** Owner's URL as `DATABASE_URL`; a dedicated plan may also have Raptor's restricted role (BCP §1.2). */
const postgres = z.discriminatedUnion("plan", [
  z.strictObject({
    plan: z.enum(dedicatedPostgresPlans),
    restrictedRole: z.literal("raptor_app").optional(),
  }),
  z.strictObject({ plan: z.enum(sharedPostgresPlans) }),
]);

/** BCP preamble, paper-first: live trading is on only with the paper gate's recorded evidence. */
const liveTrading = z.discriminatedUnion("enabled", [
  z.strictObject({ enabled: z.literal(false) }),
  z.strictObject({ enabled: z.literal(true), paperGate: approval }),
]);

const api = service.extend({
  postgres,
  /** Whether errors are reported; the DSN comes from the vault (detection FINDING-001). */
  sentry: z.boolean(),
  webauthnRegistration: z.boolean(),
  liveTrading,
});

const console = service.extend({
  sentry: z.boolean(),
  /**
   * Where Raptor verifies beta tokens (detection FINDING-003). It is the app's own address and not
   * the public host, because Cloudflare Access in front of that one lets only people through.
   */
  internalUrl: z
    .string()
    .regex(
      /^https:\/\/raxx-console-(?:prod|staging)(?:-[0-9a-f]+)?\.herokuapp\.com$/,
      "the https address of the console's app on herokuapp.com",
    ),
});

const backend = service.extend({ postgres });

/** `raxx:apps` — Raptor (api), the console, Velvet and Queue (BCP §1.1, §1.2). */
export const appsConfig = z.strictObject({
  api,
  console,
  velvet: backend.optional(),
  queue: backend.optional(),
  /**
   * Absent: no drain is wired, and the five detection rules that read logs cannot run by themselves. FINDING-002
   * speaks of seven, its own table has five.
   */
  logSink: logSink(z.literal(awsRegion)).optional(),
});
