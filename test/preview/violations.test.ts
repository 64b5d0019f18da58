import { describe, expect, it } from "vitest";
import { bcp, dpia } from "../../src/domain/controls";
import type { Exception } from "../../src/policies/pack/exceptions-file";
import { diagnosticText, waivedText } from "../../src/policies/pack/diagnostic";
import type { RuleFacts } from "../../src/policies/rule/rule";
import type { EngineEvent } from "../../src/engine/events";
import { violationsIn } from "../../src/preview/violations";

const urn = "urn:pulumi:prod::raxx::aws:s3/bucket:Bucket::site";
const rule: RuleFacts = {
  id: "explicit-name",
  title: "A name is set.",
  controls: [dpia("3 R2"), bcp("1")],
  severity: "low",
  waivable: true,
  remedy: "Set bucket.\nThen look again.",
};
const advisory: RuleFacts = { ...rule, id: "controlled-tags", level: "advisory" };
const rules = [rule, advisory];

const violation = {
  policy: rule.id,
  level: "mandatory",
  severity: "low",
  system: "stack",
  urn,
  message: "bucket is not set",
  remedy: rule.remedy,
  controls: rule.controls,
} as const;
const exception: Exception = {
  policy: rule.id,
  urn,
  reason: "the bucket was named before the rule was made",
  approver: "Kristerpher",
  reference: "https://example.com/1",
  expires: "2026-12-31",
};
const { policy: _policy, urn: _urn, ...approval } = exception;
const waived = { ...violation, ...approval };

/** A policy's event as the engine writes it: a coloured text, and a line break after it. */
function said(
  text: string,
  change: Partial<NonNullable<EngineEvent["policyEvent"]>> = {},
): EngineEvent {
  const message = `<{%fg 13%}>${text}<{%reset%}>\n`;
  const facts = { resourceUrn: urn, policyName: rule.id, enforcementLevel: "mandatory" };
  return { policyEvent: { ...facts, message, ...change } };
}
const excused = (by: Exception = exception) =>
  said(waivedText({ ...violation, ...by }), { enforcementLevel: "advisory" });

const results = (events: readonly EngineEvent[], exceptions: readonly Exception[] = []) =>
  violationsIn(events, rules, exceptions);

describe("what the pack said", () => {
  it("is nothing when there are no events, or only those of others", () => {
    const nothing = { violations: [], waived: [] };
    expect(results([])).toEqual(nothing);
    expect(results([{}, { summaryEvent: { resourceChanges: { create: 1 } } }])).toEqual(nothing);
  });

  it("is joined with the promise and the remedy of its rule", () => {
    expect(results([said(diagnosticText(violation))]).violations).toEqual([violation]);
  });

  it("loses the colours that the engine marks inside the text", () => {
    const text = diagnosticText(violation).replace("not", "<{%bold%}>not<{%underline%}><{%fg 1%}>");
    expect(results([said(text)]).violations).toEqual([violation]);
  });

  it("keeps what only looks like a mark", () => {
    const message = "bucket is <{bold}> {%reset%}";
    const text = diagnosticText({ ...violation, message });
    expect(results([said(text)]).violations).toEqual([{ ...violation, message }]);
  });

  it.each([
    ["advisory", "advisory"],
    ["mandatory", "mandatory"],
    ["remediate", "mandatory"],
    ["", "mandatory"],
  ])("is of level %j: %s", (enforcementLevel, level) => {
    const events = [said(diagnosticText(violation), { enforcementLevel })];
    expect(results(events).violations).toEqual([{ ...violation, level }]);
  });

  it.each([
    ["at the stack's own", "urn:pulumi:prod::raxx::pulumi:pulumi:Stack::raxx-prod"],
    ["nowhere", undefined],
  ])("names no resource where the engine shows it %s", (_, resourceUrn) => {
    const { resourceUrn: _urn, ...event } = said(diagnosticText(violation)).policyEvent ?? {};
    const policyEvent = { ...event, ...(resourceUrn && { resourceUrn }) } as never;
    expect(results([{ policyEvent }]).violations).toEqual([{ ...violation, urn: "" }]);
  });

  it("of a fault of the run itself ends with what to do about it", () => {
    const text = "the exception for x cannot stand: it has expired\nRemove or renew the entry.";
    expect(results([said(text, { policyName: "exceptions" })]).violations).toEqual([
      {
        policy: "exceptions",
        level: "mandatory",
        severity: "high",
        system: "stack",
        urn,
        message: "the exception for x cannot stand: it has expired",
        remedy: "Remove or renew the entry.",
        controls: [],
      },
    ]);
  });

  it("of a pack that is not ours is taken as it is", () => {
    expect(results([said("no", { policyName: "foreign" })]).violations).toMatchObject([
      { policy: "foreign", message: "no", remedy: "", controls: [] },
    ]);
  });

  it("stands in the system above the resource, which the plan knows", () => {
    const system = "urn:pulumi:prod::raxx::raxx:platform:System::edge";
    const metadata = { op: "create", urn, type: "aws:s3/bucket:Bucket", new: { parent: system } };
    const events = [{ resourcePreEvent: { metadata } }, said(diagnosticText(violation))];
    expect(results(events).violations).toEqual([{ ...violation, system: "edge" }]);
  });

  it("stays in the order in which it was said", () => {
    const messages = ["c", "a", "b"];
    const events = messages.map((message) => said(diagnosticText({ ...violation, message })));
    expect(results(events).violations.map(({ message }) => message)).toEqual(messages);
  });
});

describe("what an exception excuses", () => {
  it("is joined with the exception, at the level of the policy", () => {
    expect(results([excused()], [exception])).toEqual({ violations: [], waived: [waived] });
  });

  it("is advisory where the policy is", () => {
    const other = { ...exception, policy: advisory.id };
    const event = said(waivedText(waived), {
      policyName: advisory.id,
      enforcementLevel: "advisory",
    });
    expect(results([event], [other]).waived).toEqual([
      { ...waived, policy: advisory.id, level: "advisory" },
    ]);
  });

  it("is listed once, with the one of two exceptions that the pack has used", () => {
    const second = {
      ...exception,
      approver: "Somebody",
      expires: "2027-01-31",
      reason: "it is renewed for another month, as agreed",
    };
    const { waived: listed } = results([excused(second)], [exception, second]);
    expect(listed).toEqual([
      {
        ...waived,
        approver: "Somebody",
        expires: "2027-01-31",
        reason: "it is renewed for another month, as agreed",
      },
    ]);
  });

  it.each<[string, Partial<Exception>]>([
    ["policy", { policy: advisory.id }],
    ["resource", { urn: urn.replace("site", "other") }],
    ["last day", { expires: "2027-01-01" }],
  ])("is shown as advice, never dropped, when the exception is of another %s", (_, change) => {
    const { violations, waived: listed } = results([excused()], [{ ...exception, ...change }]);
    expect(listed).toEqual([]);
    expect(violations).toMatchObject([
      { level: "advisory", message: waivedText(waived).split(" (DPIA")[0] },
    ]);
  });

  it("is never mandatory, whatever a violation's text begins with", () => {
    const { violations, waived: listed } = results([said(waivedText(waived))], [exception]);
    expect([violations.length, listed.length]).toEqual([1, 0]);
    expect(violations).toMatchObject([{ level: "mandatory" }]);
  });
});

describe("a planned loss", () => {
  const lost: EngineEvent = {
    resourcePreEvent: { metadata: { op: "delete", urn, type: "aws:s3/bucket:Bucket" } },
  };

  it("is a violation of its own, in the system that it stands in", () => {
    expect(results([lost]).violations).toEqual([
      {
        policy: "stateful-kept",
        level: "mandatory",
        severity: "critical",
        system: "stack",
        urn,
        message: "the plan would delete a resource that holds state",
        remedy:
          "Keep it: undo the change, or move the state first and say so with an alias or an import.",
        controls: [bcp("1")],
      },
    ]);
  });

  it("is told of after what the pack said", () => {
    const policies = results([lost, said(diagnosticText(violation))]).violations;
    expect(policies.map(({ policy }) => policy)).toEqual([rule.id, "stateful-kept"]);
  });
});
