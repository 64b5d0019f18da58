import type { Evidence } from "./model";
import { acceptedGapsTable, promisesTable, questionsTable } from "./sections/promises";
import { continuityTables } from "./sections/continuity";
import { controlsTable, policiesTable, violationsTable, waiversTable } from "./sections/controls";
import { detectionTable, telemetryTable } from "./sections/detection";
import { operationsTable } from "./sections/operations";
import { assessmentTable, flowsTable, processingTable, storesTable } from "./sections/processing";
import { resourcesTable, systemsTable } from "./sections/resources";
import { secretsTable } from "./sections/secrets";
import type { Section } from "./table";

/** What every readable form shows, in this order. */
export const sectionsOf = (evidence: Evidence): Section[] => [
  {
    id: "violations",
    title: "Violations and waivers",
    about: "What breaks a promise now, and the departures that somebody approved until a day.",
    tables: [violationsTable(evidence), waiversTable(evidence)],
  },
  {
    id: "controls",
    title: "Controls",
    about:
      "Each promise that a document makes, the policies that judge it, how many resources they judged, and the worst result.",
    tables: [controlsTable(evidence), policiesTable(evidence)],
  },
  {
    id: "promises",
    title: "Promises",
    about:
      "Every promise of the five documents. `kept` means that a policy judged it; `declared`, that what holds it is declared and no policy judges it; `not shown`, that this report cannot tell.",
    tables: [promisesTable(evidence)],
  },
  {
    id: "detection",
    title: "Detection",
    about:
      "The catalog's rules and sources, as the program declares them, and what would make each rule live.",
    tables: [detectionTable(evidence), telemetryTable(evidence)],
  },
  {
    id: "processing",
    title: "Processing of personal data",
    about: `Record of processing activities (GDPR Art. 30). Controller: ${evidence.controller.name}, represented by ${evidence.controller.representative}, ${evidence.controller.contact}.`,
    tables: [
      processingTable(evidence),
      storesTable(evidence),
      flowsTable(evidence),
      assessmentTable(evidence),
    ],
  },
  {
    id: "secrets",
    title: "Secrets",
    about:
      "The registry, without a value. An age is known only where the output of `raxx secrets status --json` was given.",
    tables: [secretsTable(evidence)],
  },
  {
    id: "continuity",
    title: "Continuity",
    about:
      "The posture beside its objectives, and the record of restore drills, as they were given.",
    tables: continuityTables(evidence),
  },
  {
    id: "operations",
    title: "Operations",
    about:
      "What was done and when it was done last, by the audit trail that `raxx audit list` printed. Who did it, and a person as its target, are in the trail alone.",
    tables: [operationsTable(evidence)],
  },
  {
    id: "gaps",
    title: "Accepted gaps and questions",
    about:
      "What the platform does without until something happens, and what only the operator knows.",
    tables: [acceptedGapsTable(evidence), questionsTable(evidence)],
  },
  {
    id: "systems",
    title: "Systems",
    about: "Which system waits for which, by the resources that each declares.",
    tables: [systemsTable(evidence)],
  },
  {
    id: "resources",
    title: "Resources",
    about: "Every declared resource, where it stands and how it fared.",
    tables: [resourcesTable(evidence)],
  },
];
