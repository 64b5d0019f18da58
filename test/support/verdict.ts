import { bcp, dpia } from "../../src/domain/controls";
import type {
  PolicyResult,
  StackVerdict,
  Verdict,
  Violation,
  Waived,
} from "../../src/domain/verdict";

/** URN of a resource of `prod`, as the engine forms it. */
export const urnOf = (type: string, name: string): string =>
  `urn:pulumi:prod::raxx::${type}::${name}`;

const bucket = urnOf("raxx:components:VersionedBucket$aws:s3/bucket:Bucket", "state-bucket");
const key = urnOf("aws:kms/key:Key", "vault-key");

/** A mandatory violation, valid in every form of report; spread it and change one field. */
export const violation: Violation = {
  policy: "state-bucket-versioned",
  level: "mandatory",
  severity: "critical",
  system: "state",
  urn: bucket,
  message: "versioning is off",
  remedy: "Set versioning: Enabled.",
  controls: [bcp("4 Win 2"), dpia("3 R2")],
};

export const advice: Violation = {
  policy: "controlled-tags",
  level: "advisory",
  severity: "low",
  system: "vault",
  urn: key,
  message: "tag owner is absent",
  remedy: "Set the tag.",
  controls: [bcp("1")],
};

/** A fault of the run itself: about no resource, and no promise stands behind it. */
export const ofTheRun: Violation = {
  policy: "configuration",
  level: "mandatory",
  severity: "high",
  system: "stack",
  urn: "",
  message: "the configuration of typo cannot stand",
  remedy: "Take it out.",
  controls: [],
};

export const waived: Waived = {
  ...advice,
  policy: "explicit-name",
  level: "mandatory",
  message: "name is not set",
  remedy: "Set name.",
  reason: "the key was named before the rule was made",
  approver: "Kristerpher",
  reference: "https://example.com/1",
  expires: "2026-12-31",
};

const result = (policy: string, fared: Partial<PolicyResult>): PolicyResult => ({
  policy,
  severity: "high",
  level: "mandatory",
  judged: 2,
  notApplicable: 10,
  failed: 0,
  waived: 0,
  ...fared,
});

/** How the three policies of a pack fared: one is broken, one only advises and one is kept. */
export const policyResults: readonly PolicyResult[] = [
  result("controlled-tags", { severity: "low", level: "advisory", failed: 1 }),
  result("region-pinned", {}),
  result("state-bucket-versioned", {
    severity: "critical",
    judged: 1,
    notApplicable: 11,
    failed: 1,
  }),
];

/** A verdict of one stack, `prod`; without violations unless they are given. */
export function verdictOf(stack: Partial<StackVerdict> = {}): Verdict {
  const { violations = [], waived = [] } = stack;
  return {
    ok: violations.every(({ level }) => level === "advisory"),
    stacks: [
      { stack: "prod", resources: 12, policies: 3, policyResults, violations, waived, ...stack },
    ],
    durationMs: 5,
  };
}
