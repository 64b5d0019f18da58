import { describe, expect, it } from "vitest";
import { detectionRules } from "../../../src/domain/detection";
import { promises } from "../../../src/domain/promises";
import { reported } from "../../../src/policies/pack/policies";
import { bucket, evidenceFor, inputsOf, subjectOf, violation } from "./subject";
import { evidenceOf } from "../../../src/report/evidence/evidence";
import { sectionsOf } from "../../../src/report/evidence/sections";

const states = bucket("iac-state");
const kept = evidenceFor(subjectOf([states]));

/** The first of what has to be there. */
function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("there is none");
  return item;
}

const prod = (evidence: typeof kept) => first(evidence.environments);

describe("the controls matrix", () => {
  const cited = first(reported.filter(({ id }) => id === "stateful-protected")).controls.length;

  it("has each control that a judging policy cites, with the policies, the resources and the result", () => {
    expect(prod(kept).controls).toHaveLength(cited);
    expect(prod(kept).controls.find(({ control }) => control === "BCP §1")).toEqual({
      control: "BCP §1",
      document: "BCP",
      section: "1",
      policies: ["stateful-protected"],
      judged: 1,
      result: "kept",
    });
  });

  it("calls a control broken where a resource is at fault, and the resource as well", () => {
    const found = prod(evidenceFor(subjectOf([states], [violation(states)])));
    expect(found.ok).toBe(false);
    expect(found.controls.map(({ result }) => result)).toEqual(Array(cited).fill("broken"));
    expect(found.declared.map(({ name, result }) => [name, result])).toEqual([
      ["state", "nothing to judge"],
      ["iac-state", "broken"],
    ]);
  });

  it("says that there was nothing to judge, and does not call it kept", () => {
    expect(prod(evidenceFor(subjectOf([]))).controls[0]?.result).toBe("nothing to judge");
  });

  it("counts the days that a waiver has left", () => {
    const waiver = {
      ...violation(states),
      reason: "It was there before.",
      approver: "Kris",
      reference: "https://example.com/1",
      expires: "2026-12-31",
    };
    const found = prod(evidenceFor(subjectOf([states], [], [waiver])));
    expect(found.waivers).toMatchObject([{ expires: "2026-12-31", daysLeft: 30 }]);
    expect(found.controls[0]?.result).toBe("waived");
    expect(found.ok).toBe(true);
  });
});

describe("what nobody observed", () => {
  it("is said to be so: ages, posture, drills and operations", () => {
    expect(new Set(prod(kept).secrets.map(({ state }) => state))).toEqual(
      new Set(["not observed"]),
    );
    const { posture, drills, operations } = prod(kept);
    expect([posture, drills, operations]).toEqual([null, null, null]);
  });

  it("is not taken for what was: an age belongs to its path", () => {
    const ages = [
      { name: "SENTRY_DSN", vaultPath: "/raxx/apps/SENTRY_DSN", due: "soon", days: 80 },
    ] as const;
    const { secrets } = prod(evidenceFor({ ...subjectOf([states]), ages }));
    expect(secrets.filter(({ state }) => state !== "not observed")).toMatchObject([
      { vaultPath: "/raxx/apps/SENTRY_DSN", ageDays: 80, state: "soon" },
    ]);
  });
});

describe("the impact assessment", () => {
  const facts = {
    last: "2026-05-17",
    nextBy: "2027-05-17",
    attorneyReview: "pending",
    guidanceSeen: "Jane, 2026-11-20, https://github.com/x/y/issues/1",
    guidanceNextBy: "2027-05-22",
  };
  const declared = { ...states, type: "raxx:analytics:Assessment", name: "assessment", facts };
  const rowsOf = (evidence: typeof kept) =>
    sectionsOf(evidence)
      .flatMap(({ tables }) => tables)
      .find(({ id }) => id === "assessment")
      ?.rows.map(({ cells }) => cells);

  it("shows what is pending and when the next look is due", () => {
    const evidence = evidenceFor(subjectOf([declared]));
    expect(prod(evidence).assessment).toEqual(facts);
    expect(rowsOf(evidence)).toEqual([
      ["prod", "the assessment (DPIA §6.1)", "2026-05-17", "2027-05-17"],
      ["prod", "the attorney's review (DPIA §5)", "pending", "–"],
      [
        "prod",
        "a look for guidance of the EDPB, the CNIL and the ICO (DPIA §6.8)",
        facts.guidanceSeen,
        "2027-05-22",
      ],
    ]);
  });

  it("is not made up where none is declared", () => {
    expect(prod(kept).assessment).toBeNull();
    expect(rowsOf(kept)).toEqual([]);
  });

  it("has what waits beside it: noise, and a third goal", () => {
    const waiting = kept.acceptedGaps.filter(({ section }) => section.startsWith("DPIA"));
    expect(waiting.map(({ id }) => id)).toEqual(["no-noise", "goal-3"]);
    expect(waiting.every(({ trigger }) => trigger !== null)).toBe(true);
  });
});

it("has every telemetry source of the catalog, also one that is not declared", () => {
  const facts = { source: "Sentry (prod)", available: false, reason: "not shown: P2" };
  const source = { ...states, type: "raxx:detection:Source", name: "sentry-prod", facts };
  const { telemetry } = prod(evidenceFor(subjectOf([source])));
  expect(telemetry).toHaveLength(10);
  expect(telemetry.filter(({ state }) => state !== "not declared")).toEqual([
    {
      source: "Sentry (prod)",
      gates: ["DET-OPS-001", "DET-BETA-003"],
      state: "not available",
      reason: "not shown: P2",
    },
  ]);
});

it("has every detection rule of the catalog, also one that is not declared", () => {
  expect(prod(kept).detection.map(({ rule, state }) => [rule, state])).toEqual(
    detectionRules.map(({ id }) => [id, "not declared"]),
  );
});

it("takes a rule's state from the program, and names what unlocks it", () => {
  const rule = {
    ...bucket("DET-AUTH-001"),
    type: "raxx:detection:Rule",
    facts: {
      rule: "DET-AUTH-001",
      state: "dormant",
      reason: "not shown: P1",
      unlockedBy: ["P1: a drain", "evidence.runner: a schedule"],
    },
  };
  expect(prod(evidenceFor(subjectOf([rule]))).detection[0]).toMatchObject({
    state: "dormant",
    reason: "not shown: P1",
    unlockedBy: ["P1: a drain", "evidence.runner: a schedule"],
  });
});

describe("the promises", () => {
  const standing = (evidence: typeof kept, id: string) =>
    evidence.promises.find((promise) => promise.id === id)?.standing[0]?.state;

  it("are all there, each with how it stands", () => {
    expect(kept.promises.map(({ id }) => id)).toEqual(promises.map(({ id }) => id));
  });

  it("are kept or broken as their policies say", () => {
    const row = first(
      promises.filter(({ judged }) => "by" in judged && judged.by.includes("stateful-protected")),
    );
    expect(standing(kept, row.id)).toBe("kept");
    const broken = evidenceFor(subjectOf([states], [violation(states)]));
    expect(standing(broken, row.id)).toBe("broken");
  });

  it("claim nothing where nothing that is declared can tell", () => {
    expect(standing(kept, "B1")).toBe("not shown");
  });

  it("are not declared where what holds them is absent", () => {
    expect(standing(kept, "F1")).toBe("not declared");
  });
});

it("shows every question, and every placeholder of the stack files", () => {
  const asked = promises.filter((row) =>
    [row.declared, row.judged, row.operated, row.shown].some(({ state }) => state === "question"),
  );
  const about = kept.questions.map((question) => question.about.split(":")[0]);
  expect(new Set(about)).toEqual(new Set([...asked.map(({ id }) => id), "Stack file"]));
});

it("records where personal data stands, and what the documents leave open", () => {
  const dumps = {
    ...bucket("support-attachments"),
    urn: "urn:pulumi:prod::raxx::raxx:platform:System$aws:s3/bucket:Bucket::support-attachments",
    parent: "urn:pulumi:prod::raxx::raxx:platform:System::tickets",
  };
  const support = prod(evidenceFor(subjectOf([dumps]))).processing.find(
    ({ activity }) => activity === "Support tickets",
  );
  expect(support).toMatchObject({
    purpose: "the documents do not say",
    outsideTheUnion: ["support-attachments"],
  });
});

it("gives the same for the same, and nothing of the clock", () => {
  const inputs = inputsOf(subjectOf([states]));
  expect(JSON.stringify(evidenceOf(inputs))).toBe(JSON.stringify(evidenceOf(inputs)));
  expect(evidenceOf(inputs).at).toBe("2026-12-01T08:00:00.000Z");
});
