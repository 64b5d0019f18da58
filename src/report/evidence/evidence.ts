import { acceptedGaps } from "../../domain/accepted-gaps";
import type { DeclaredResource } from "../../domain/declared-resource";
import type { PlatformPromise } from "../../domain/promises/promise";
import { controller } from "../../domain/processing";
import type { ManagedSecret } from "../../domain/secrets";
import { systemOf } from "../../domain/system-component";
import type { StackVerdict } from "../../domain/verdict";
import type { Explained } from "../explain";
import { controlsOf, policiesOf, resultOfResources, violationsOf, waiversOf } from "./controls";
import { detectionOf, telemetryOf } from "./detection";
import type { Drill, EnvironmentEvidence, Evidence, ObservedTable } from "./model";
import { operationsOf, type RecordedEvent } from "./operations";
import { assessmentIn, flowsOf, processingOf, storesOf } from "./processing";
import { promisesOf, questionsOf } from "./promises";
import { type ObservedAge, secretsOf } from "./secrets";
import { systemsOf } from "./systems";

/** What the report is made of for one environment. */
export interface Subject {
  readonly verdict: StackVerdict;
  readonly resources: readonly DeclaredResource[];
  readonly secrets: readonly ManagedSecret[];
  /** What operations observed, as the operator hands it over; absent where nothing was. */
  readonly ages?: readonly ObservedAge[];
  readonly posture?: readonly ObservedTable[];
  readonly drills?: readonly Drill[];
  readonly events?: readonly RecordedEvent[];
}

/** Everything that the report is made of: the same gives the same bytes. */
export interface Inputs {
  readonly at: Date;
  readonly digests: Evidence["digests"];
  readonly subjects: readonly Subject[];
  /** The policies of the pack, and what a run reports under a name of its own. */
  readonly policies: readonly Explained[];
  readonly promises: readonly PlatformPromise[];
  /** Values of the stack files that only the operator knows. */
  readonly unfinished: readonly string[];
}

/** The evidence of which every form of the report is a rendering. */
export function evidenceOf(inputs: Inputs): Evidence {
  const environments = inputs.subjects.map((subject) => environmentOf(subject, inputs));
  return {
    report: "raxx-evidence",
    version: 1,
    at: inputs.at.toISOString(),
    ok: environments.every(({ ok }) => ok),
    digests: inputs.digests,
    controller: { ...controller },
    environments,
    promises: promisesOf(inputs.promises, environments),
    acceptedGaps: acceptedGaps.map(({ trigger = null, ...gap }) => ({ ...gap, trigger })),
    questions: questionsOf(inputs.promises, inputs.unfinished),
  };
}

function environmentOf(subject: Subject, { at, policies }: Inputs): EnvironmentEvidence {
  const { verdict, resources } = subject;
  const parents = new Map(resources.map(({ urn, parent }) => [urn, parent]));
  const systems = new Map(resources.map(({ urn }) => [urn, systemOf(urn, parents)]));
  const stores = storesOf(resources, systems);
  const results = resultOfResources(verdict, resources);
  const judged = policiesOf(verdict, policies);
  const violations = violationsOf(verdict.violations);
  const mandatory = violations.filter(({ level }) => level === "mandatory").length;
  return {
    environment: verdict.stack,
    ok: mandatory === 0,
    resources: resources.length,
    mandatory,
    advisory: violations.length - mandatory,
    controls: controlsOf(judged, policies, resources),
    policies: judged,
    violations,
    waivers: waiversOf(verdict.waived, at),
    detection: detectionOf(resources),
    telemetry: telemetryOf(resources),
    processing: processingOf(stores),
    assessment: assessmentIn(resources),
    stores,
    flows: flowsOf(resources),
    systems: systemsOf(resources, systems, results),
    declared: resources.map(({ urn, type, name, protect, region = "", judgedBy }) => ({
      urn,
      type,
      name,
      system: systems.get(urn) ?? "",
      region,
      protected: protect,
      policies: [...judgedBy],
      result: results.get(urn) ?? "nothing to judge",
    })),
    secrets: secretsOf(subject.secrets, subject.ages),
    posture: subject.posture ? [...subject.posture] : null,
    drills: subject.drills ? [...subject.drills] : null,
    operations: subject.events ? operationsOf(subject.events, at) : null,
  };
}
