import { evidencePage } from "./html/page";
import { evidenceMarkdown } from "./markdown";
import type { Evidence } from "./model";
import { oscalAssessment } from "./oscal/assessment";

/** A form of the report: the name of its file, and how it is made. */
interface Form {
  readonly file: string;
  readonly write: (evidence: Evidence) => string;
}

/** Every form in which the report is written. */
export const forms: readonly Form[] = [
  { file: "evidence.json", write: (evidence) => `${JSON.stringify(evidence, undefined, 2)}\n` },
  { file: "evidence.md", write: evidenceMarkdown },
  { file: "evidence.oscal.json", write: oscalAssessment },
  { file: "evidence.html", write: evidencePage },
];
