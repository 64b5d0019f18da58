import type { DeclaredResource } from "../../../src/domain/declared-resource";
import { promises } from "../../../src/domain/promises";
import { managedSecrets } from "../../../src/domain/secrets";
import type { StackVerdict, Violation } from "../../../src/domain/verdict";
import { reported } from "../../../src/policies/pack/policies";
import { evidenceOf, type Inputs, type Subject } from "../../../src/report/evidence/evidence";

const system = "urn:pulumi:prod::raxx::raxx:platform:System::state";

/** A bucket of the system `state`, which one policy judged. */
export const bucket = (name: string): DeclaredResource => ({
  urn: `urn:pulumi:prod::raxx::raxx:platform:System$aws:s3/bucket:Bucket::${name}`,
  type: "aws:s3/bucket:Bucket",
  name,
  parent: system,
  protect: true,
  dependencies: [system],
  judgedBy: ["stateful-protected"],
  region: "us-east-1",
  inUnion: false,
  facts: { bucket: name },
});

const parent: DeclaredResource = {
  urn: system,
  type: "raxx:platform:System",
  name: "state",
  protect: false,
  dependencies: [],
  judgedBy: [],
  facts: {},
};

const judged = reported.find(({ id }) => id === "stateful-protected");

/** That the bucket breaks the policy that judged it. */
export const violation = (
  { urn }: DeclaredResource,
  message = "it is not protected",
): Violation => ({
  policy: "stateful-protected",
  level: "mandatory",
  severity: "high",
  urn,
  message,
  remedy: "Protect it.",
  controls: judged?.controls ?? [],
  system: "state",
});

/** prod with these buckets, and these of them at fault or excused. */
export function subjectOf(
  buckets: readonly DeclaredResource[],
  violations: readonly Violation[] = [],
  waived: StackVerdict["waived"] = [],
): Subject {
  const result = {
    policy: "stateful-protected",
    severity: "high",
    level: "mandatory",
    judged: buckets.length,
    notApplicable: 1,
    failed: violations.length,
    waived: waived.length,
  } as const;
  return {
    verdict: {
      stack: "prod",
      resources: buckets.length + 1,
      policies: 1,
      policyResults: [result],
      violations,
      waived,
    },
    resources: [parent, ...buckets],
    secrets: managedSecrets("prod"),
  };
}

export const inputsOf = (...subjects: readonly Subject[]): Inputs => ({
  at: new Date("2026-12-01T08:00:00Z"),
  digests: { program: "sha256:a", pack: "sha256:b", lockFile: "sha256:c", engine: "pulumi 3" },
  subjects,
  policies: reported,
  promises,
  unfinished: ["Pulumi.prod.yaml:5 has a placeholder"],
});

export const evidenceFor = (...subjects: readonly Subject[]) => evidenceOf(inputsOf(...subjects));

/** What breaks out of HTML, Markdown, a table or a line, and what hides text. */
export const hostile =
  "</td></script><script>globalThis.broken=1</script>\"'&`|\\|\n# x [a](b) \u202Egnp\u200B\u0000\uD800 <!--";
