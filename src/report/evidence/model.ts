import { z } from "zod";

/** How a policy, a control or a resource fared; the first that applies, from the worst on. */
export const results = [
  "broken",
  "warned",
  "waived",
  "kept",
  "nothing to judge",
  "disabled",
] as const;
const result = z.enum(results);
export type Result = z.infer<typeof result>;

const count = z.int().nonnegative();
const text = z.string();

const policy = z.strictObject({
  policy: text,
  title: text,
  severity: text,
  level: z.enum(["mandatory", "advisory", "disabled"]),
  judged: count,
  failed: count,
  waived: count,
  result,
});

const control = z.strictObject({
  control: text.describe("as cited: `DPIA §3 R2`"),
  document: text,
  section: text,
  policies: z.array(text).describe("ids of the policies that judge it"),
  judged: count.describe("resources that at least one of them judged"),
  result,
});

const fault = z.strictObject({
  policy: text,
  level: z.enum(["mandatory", "advisory"]),
  severity: text,
  system: text,
  urn: text.describe("empty where what is wrong is that something is missing"),
  message: text.describe("never the value that was judged"),
  remedy: text,
  controls: z.array(text),
});

const waiver = fault.extend({
  reason: text,
  approver: text,
  reference: text,
  expires: text.describe("its last day, YYYY-MM-DD"),
  daysLeft: z.int(),
});

const detectionRule = z.strictObject({
  rule: text,
  name: text,
  telemetry: text,
  state: z.enum(["live", "manual", "dormant", "not declared"]),
  reason: text,
  unlockedBy: z.array(text).describe("what has to exist before it is live"),
});

const telemetrySource = z.strictObject({
  source: text,
  gates: z.array(text).describe("ids of the rules that wait for it"),
  state: z.enum(["available", "not available", "not declared"]),
  reason: text,
});

const store = z.strictObject({
  name: text,
  kind: text,
  system: text,
  region: text,
  inUnion: z.boolean().nullable().describe("null where no region is declared"),
  dataClass: text,
  retention: text,
  protected: z.boolean(),
});

const activity = z.strictObject({
  activity: text,
  purpose: text,
  lawfulBasis: text,
  subjects: text,
  data: text,
  recipients: text,
  retention: text,
  measures: text,
  source: text,
  stores: z.array(store),
  outsideTheUnion: z.array(text).describe("stores that are declared outside the Union"),
});

const assessment = z.strictObject({
  last: text.describe("day of the last assessment"),
  nextBy: text,
  attorneyReview: text.describe("`pending`, or who reviewed it, when, and where that is recorded"),
  guidanceSeen: text.describe("the last look for new guidance"),
  guidanceNextBy: text,
});

const flow = z.strictObject({
  from: text,
  to: text,
  what: text,
  inUnion: z.boolean().nullable(),
});

const resource = z.strictObject({
  urn: text,
  type: text,
  name: text,
  system: text,
  region: text,
  protected: z.boolean(),
  policies: z.array(text).describe("ids of the policies that judged it"),
  result,
});

const system = z.strictObject({
  system: text,
  resources: count,
  result,
  dependsOn: z.array(z.strictObject({ system: text, links: count })),
});

const secret = z.strictObject({
  name: text,
  registry: text.describe("system that owns it"),
  vaultPath: text,
  consumers: z.array(text),
  rotationDays: count.nullable().describe("null: replaced on suspicion only"),
  ageDays: count.nullable().describe("null where it was not observed"),
  state: z.enum(["kept", "soon", "due", "missing", "not observed"]),
});

const scalar = z.union([text, z.number(), z.boolean(), z.null()]);

/** A table of what an operation reported, as it reported it. */
const observedTable = z.strictObject({
  title: text,
  columns: z.array(text),
  rows: z.array(z.array(scalar)),
});

const drill = z.strictObject({
  kind: text,
  startedAt: z.iso.datetime(),
  durationSeconds: z.number().nonnegative(),
  backup: text,
  result: z.enum(["passed", "failed"]),
  problems: z.array(text),
  by: text,
});

/** Of an operation, what the audit trail tells without who did it. */
const operation = z.strictObject({
  command: text,
  last: z
    .strictObject({
      at: z.iso.datetime(),
      result: z.enum(["done", "failed", "not finished"]),
      target: text.describe("empty where it is a person, whom no report names"),
      reference: text.nullable(),
    })
    .nullable()
    .describe("null where it was never recorded"),
  runs: count.describe("of the 90 days before the moment of the report"),
});

const environment = z.strictObject({
  environment: text,
  ok: z.boolean(),
  resources: count,
  mandatory: count,
  advisory: count,
  controls: z.array(control),
  policies: z.array(policy),
  violations: z.array(fault),
  waivers: z.array(waiver),
  detection: z.array(detectionRule),
  telemetry: z.array(telemetrySource),
  processing: z.array(activity),
  assessment: assessment.nullable().describe("null where the environment declares none"),
  stores: z.array(store),
  flows: z.array(flow),
  systems: z.array(system),
  declared: z.array(resource),
  secrets: z.array(secret),
  posture: z.array(observedTable).nullable().describe("null where it was not observed"),
  drills: z.array(drill).nullable().describe("null where the record was not given"),
  operations: z.array(operation).nullable().describe("null where the audit trail was not given"),
});

const standing = z.strictObject({
  environment: text,
  state: z.enum([
    "broken",
    "warned",
    "waived",
    "kept",
    "declared",
    "not declared",
    "nothing to judge",
    "not shown",
  ]),
});

const promise = z.strictObject({
  id: text,
  document: text,
  section: text,
  text,
  declaredBy: z.array(text),
  judgedBy: z.array(text),
  operatedBy: z.array(text),
  gaps: z.array(text).describe("what is missing of how it is held"),
  standing: z.array(standing),
});

/** The evidence report: everything that each of its forms shows. Generated as docs/report.schema.json. */
export const evidenceSchema = z
  .strictObject({
    report: z.literal("raxx-evidence"),
    version: z.literal(1),
    at: z.iso.datetime().describe("moment of the report, by which waivers expire"),
    ok: z.boolean().describe("no mandatory violation in any environment"),
    digests: z.strictObject({
      program: text.describe("sources and stack files, without the pack"),
      pack: text.describe("policies, their configuration and their exceptions"),
      lockFile: text.describe("package-lock.json"),
      engine: text.describe("version of Pulumi that the checkout pins"),
    }),
    controller: z.strictObject({ name: text, contact: text, representative: text }),
    environments: z.array(environment),
    promises: z.array(promise),
    acceptedGaps: z.array(
      z.strictObject({ id: text, gap: text, trigger: text.nullable(), section: text }),
    ),
    questions: z.array(z.strictObject({ about: text, question: text })),
  })
  .meta({ title: "Evidence report of Raxx's infrastructure" });

export type Evidence = z.infer<typeof evidenceSchema>;
export type EnvironmentEvidence = Evidence["environments"][number];
export type ObservedTable = z.infer<typeof observedTable>;
export type Drill = z.infer<typeof drill>;
export type Store = z.infer<typeof store>;
export type PromiseEvidence = z.infer<typeof promise>;
export const drillSchema = drill;

/** docs/report.schema.json */
export const evidenceJsonSchema = (): object =>
  z.toJSONSchema(evidenceSchema, { target: "draft-7" });
