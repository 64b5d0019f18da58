import { z } from "zod";
import { kFloor } from "../../domain/anonymity";
import { isApprovedGoal, routePath } from "../../domain/goals";
import { analyticsHerokuRegion, awsRegionsInUnion } from "../../domain/regions";
import { dedicatedPostgresPlans } from "../../domain/heroku";
import { approval, formation, host, logSink, pipeline } from "../fields";

/** Runbook §1 steps 4–6: the flag turns on only after migrations ran and the health check answered. */
const shadowAnalytics = z.discriminatedUnion("enabled", [
  z.strictObject({ enabled: z.literal(false) }),
  z.strictObject({ enabled: z.literal(true), migrated: approval, healthy: approval }),
]);

/** DPIA §4.1: fewer than 20 contributors only with an approval and a note in the assessment. */
const anonymity = z.union([
  z.strictObject({ kFloor: z.int().min(kFloor) }),
  z.strictObject({
    kFloor: z
      .int()
      .min(2)
      .max(kFloor - 1),
    approval,
    assessmentNote: z.url().describe("the DPIA §4.1 entry that records the new floor"),
  }),
]);

/** What people recorded about the assessment: that an attorney reviewed it, and who looked for guidance last (DPIA §5, §6.8). */
const assessment = z.strictObject({
  attorney: approval.optional(),
  guidance: approval.optional(),
});

/** Where the service answers for a goal of the assessment; Cloudflare blocks every other path (DPIA §2, §3 risk 4). */
const route = z.strictObject({
  path: z.string().regex(routePath, "a path such as /signals or /signals/*"),
  goal: z.int().refine(isApprovedGoal, "a goal that the assessment approves (DPIA §6.2)"),
});

/** `raxx:analytics` — the store of opt-in aggregate signals (DPIA §1, analytics runbook). */
export const analyticsConfig = z.strictObject({
  region: z.literal(analyticsHerokuRegion),
  pipeline,
  host,
  postgresPlan: z.enum(dedicatedPostgresPlans),
  formation: z.array(formation).min(1),
  shadowAnalytics,
  anonymity,
  logSink: logSink(z.enum(awsRegionsInUnion)),
  assessment: assessment.optional(),
  routes: z.array(route).optional(),
});
