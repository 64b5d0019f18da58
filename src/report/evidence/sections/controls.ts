import { partsOf } from "../../../domain/urn";
import type { Evidence } from "../model";
import { code, list, orDash, perEnvironment, result, type Table } from "../table";

export const controlsTable = (evidence: Evidence): Table => ({
  id: "control-matrix",
  title: "Controls matrix",
  columns: ["environment", "control", "policies", "resources judged", "result"],
  empty: "No policy of the pack cites a control.",
  rows: perEnvironment(
    evidence,
    ({ controls }) => controls,
    (each) => ({
      cells: [each.control, code(list(each.policies)), String(each.judged), result(each.result)],
      controls: [each.control],
      result: each.result,
    }),
  ),
});

export const policiesTable = (evidence: Evidence): Table => ({
  id: "policies",
  title: "Policies",
  columns: [
    "environment",
    "policy",
    "what it demands",
    "level",
    "judged",
    "failed",
    "waived",
    "result",
  ],
  empty: "The pack has no policy.",
  rows: perEnvironment(
    evidence,
    ({ policies }) => policies,
    (each, { controls }) => ({
      cells: [
        code(each.policy),
        each.title,
        `${each.level}, ${each.severity}`,
        String(each.judged),
        String(each.failed),
        String(each.waived),
        result(each.result),
      ],
      controls: controls
        .filter(({ policies }) => policies.includes(each.policy))
        .map(({ control }) => control),
      result: each.result,
    }),
  ),
});

/** A resource by type and name, or that something is missing. */
const placeOf = (urn: string): string =>
  urn === "" ? "the stack" : `${partsOf(urn).type} ${partsOf(urn).name}`;

export const violationsTable = (evidence: Evidence): Table => ({
  id: "violation-list",
  title: "Violations",
  columns: [
    "environment",
    "system",
    "policy",
    "resource",
    "what",
    "what to do",
    "control",
    "result",
  ],
  empty: "None: every promise that is judged is kept.",
  rows: perEnvironment(
    evidence,
    ({ violations }) => violations,
    (each) => {
      const fared = each.level === "mandatory" ? "broken" : "warned";
      return {
        cells: [
          each.system,
          code(each.policy),
          code(placeOf(each.urn)),
          each.message,
          each.remedy,
          list(each.controls),
          result(fared),
        ],
        system: each.system,
        controls: each.controls,
        result: fared,
      };
    },
  ),
});

export const waiversTable = (evidence: Evidence): Table => ({
  id: "waivers",
  title: "Waivers",
  columns: [
    "environment",
    "policy",
    "resource",
    "reason",
    "approved by",
    "where",
    "until",
    "result",
  ],
  empty: "None is in force.",
  rows: perEnvironment(
    evidence,
    ({ waivers }) => waivers,
    (each) => ({
      cells: [
        code(each.policy),
        code(placeOf(each.urn)),
        each.reason,
        each.approver,
        orDash(each.reference),
        `${each.expires} (${each.daysLeft} days left)`,
        result("waived"),
      ],
      system: each.system,
      controls: each.controls,
      result: "waived",
    }),
  ),
});
