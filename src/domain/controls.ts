/** A promise that the platform made, and the place where it stands. */
export interface Control {
  readonly document: "DPIA" | "runbook" | "BCP" | "detection" | "ADinsights" | "GDPR" | "mission";
  /** Section or finding within the document; empty for the mission. */
  readonly section: string;
}

const control =
  (document: Control["document"]) =>
  (section: string): Control => ({
    document,
    section,
  });

/** Data protection impact assessment of the shadow analytics pipeline, 2026-05-17. */
export const dpia = control("DPIA");
/** Operator runbook of the shadow analytics pipeline, 2026-05-17. */
export const runbook = control("runbook");
/** Business continuity plan v1.0, 2026-05-21. */
export const bcp = control("BCP");
/** Detection dashboard of 2026-06-12. */
export const detection = control("detection");
/** Operations runbook of ADinsights. */
export const adinsights = control("ADinsights");
/** General Data Protection Regulation, by article. */
export const gdpr = control("GDPR");
/** What the platform's own mission asks for. */
export const mission: Control = { document: "mission", section: "" };

/** `DPIA §3 R2`, `GDPR Art. 44`, `detection FINDING-001`, `mission`. */
export function cite({ document, section }: Control): string {
  if (section === "") return document;
  if (document === "GDPR") return `GDPR Art. ${section}`;
  return `${document} ${/^[\d]/.test(section) ? "§" : ""}${section}`;
}
