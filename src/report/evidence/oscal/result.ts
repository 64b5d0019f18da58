import { partsOf } from "../../../domain/urn";
import type { EnvironmentEvidence } from "../model";
import { tokenOf, uuidOf } from "./identifiers";
import { lineOf, markupOf, property } from "./text";

type Policy = EnvironmentEvidence["policies"][number];
type Control = EnvironmentEvidence["controls"][number];

/** What one environment came to: an observation for each policy, a finding for each control that was judged, a risk for each waiver. */
export function resultOf(environment: EnvironmentEvidence, at: string): object {
  const { environment: name, declared } = environment;
  const judged = environment.controls.filter(isJudged);
  return {
    uuid: uuidOf(at, name),
    title: `Declared infrastructure of ${markupOf(name)}`,
    description: `${environment.resources} declared resources were judged by ${environment.policies.length} policies; nothing was asked of the running services.`,
    start: at,
    end: at,
    ...(declared.length > 0 && {
      "local-definitions": {
        "inventory-items": declared.map((resource) => inventoryItem(name, resource)),
      },
    }),
    "reviewed-controls": reviewed(environment),
    observations: environment.policies.map((policy) => observation(environment, policy, at)),
    ...listed(
      "risks",
      environment.waivers.map((waiver) => risk(name, waiver)),
    ),
    ...listed(
      "findings",
      judged.map((control) => finding(environment, control)),
    ),
  };
}

/** OSCAL has no empty lists. */
const listed = (name: string, items: readonly object[]): object =>
  items.length === 0 ? {} : { [name]: items };

const isJudged = ({ result }: Control): boolean =>
  result !== "nothing to judge" && result !== "disabled";

const controlIds = (controls: readonly Control[]): object[] =>
  [...new Set(controls.map(({ control }) => tokenOf(control)))].map((id) => ({ "control-id": id }));

function reviewed({ controls }: EnvironmentEvidence): object {
  const judged = controlIds(controls.filter(isJudged));
  const idle = controlIds(controls.filter((control) => !isJudged(control)));
  return {
    "control-selections": [
      {
        description:
          "The controls of the documents that policies cite; those without anything to judge are excluded.",
        ...listed("include-controls", judged),
        ...listed("exclude-controls", idle),
      },
    ],
  };
}

const inventoryItem = (
  environment: string,
  { urn, type, name, system, region, result }: EnvironmentEvidence["declared"][number],
): object => ({
  uuid: uuidOf(environment, "resource", urn),
  description: `${markupOf(type)} ${markupOf(name)}`,
  props: [
    property("urn", urn),
    property("system", system),
    property("result", result),
    ...(region === "" ? [] : [property("region", region)]),
  ],
});

/** What a policy judged, and the resources at fault. */
function observation(environment: EnvironmentEvidence, policy: Policy, at: string): object {
  const { environment: name, violations, waivers } = environment;
  const faults = [...violations, ...waivers].filter((fault) => fault.policy === policy.policy);
  const known = new Set(environment.declared.map(({ urn }) => urn));
  const urns = [...new Set(faults.map(({ urn }) => urn))].filter((urn) => known.has(urn));
  return {
    uuid: uuidOf(name, "policy", policy.policy),
    title: markupOf(policy.policy),
    description: markupOf(policy.title),
    props: [
      property("result", policy.result),
      property("level", policy.level),
      property("severity", policy.severity),
      property("judged", String(policy.judged)),
      property("failed", String(policy.failed)),
      property("waived", String(policy.waived)),
    ],
    methods: ["TEST"],
    types: ["control-objective"],
    ...listed(
      "subjects",
      urns.map((urn) => ({
        "subject-uuid": uuidOf(name, "resource", urn),
        type: "inventory-item",
        title: markupOf(partsOf(urn).name),
      })),
    ),
    ...listed(
      "relevant-evidence",
      faults.map(({ message }) => ({ description: markupOf(message) })),
    ),
    collected: at,
  };
}

function finding(environment: EnvironmentEvidence, control: Control): object {
  const { environment: name, waivers } = environment;
  const risks = waivers.filter(({ controls }) => controls.includes(control.control));
  const satisfied = control.result === "kept" || control.result === "waived";
  return {
    uuid: uuidOf(name, "control", control.control),
    title: markupOf(control.control),
    description: `${control.judged} resources were judged by ${control.policies.map(markupOf).join(", ")}: ${control.result}.`,
    target: {
      type: "objective-id",
      "target-id": tokenOf(control.control),
      status: {
        state: satisfied ? "satisfied" : "not-satisfied",
        reason: control.result === "waived" ? "other" : satisfied ? "pass" : "fail",
        ...(control.result === "waived" && {
          remarks: "A departure was approved until a day; the related risk says who and why.",
        }),
      },
    },
    "related-observations": control.policies.map((policy) => ({
      "observation-uuid": uuidOf(name, "policy", policy),
    })),
    ...listed(
      "related-risks",
      risks.map((waiver) => ({ "risk-uuid": riskId(name, waiver) })),
    ),
  };
}

type Waiver = EnvironmentEvidence["waivers"][number];

const riskId = (environment: string, { policy, urn, message }: Waiver): string =>
  uuidOf(environment, "waiver", policy, urn, message);

/** A waiver: a risk that somebody approved until its last day. */
const risk = (environment: string, waiver: Waiver): object => ({
  uuid: riskId(environment, waiver),
  title: markupOf(waiver.policy),
  description: markupOf(waiver.message),
  statement: markupOf(waiver.reason),
  props: [property("approver", waiver.approver), property("reference", waiver.reference)],
  status: "deviation-approved",
  deadline: `${lineOf(waiver.expires)}T23:59:59Z`,
});
