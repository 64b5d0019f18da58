import { isApproval } from "../../../domain/approval";
import { detection } from "../../../domain/controls";
import {
  detectionRules,
  detectionStatus,
  detectionTypes,
  type PrerequisiteId,
  type Readiness,
  recordedEvidence,
  watchedServices,
} from "../../../domain/detection";
import { sourceStatus, telemetrySources } from "../../../domain/telemetry";
import { appsNamed, realName } from "../../lens/heroku";
import { settingsOf } from "../../lens/settings";
import { drainsOf, hasDsn, isSwitchedOn } from "../../lens/telemetry";
import { judgeEach } from "../../rule/findings";
import { isRecord, type KnownValue, type Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** A rule that is called live and does not run is worse than none: nobody looks where something is said to watch. */
export const detectionStateShown = stackRule({
  id: "detection-state-shown",
  title:
    "Each detection rule and telemetry source has the state that drains, Sentry and recorded evidence give it.",
  controls: [detection("Summary"), detection("Telemetry")],
  severity: "high",
  waivable: true,
  remedy:
    "Declare the catalog from src/domain/detection.ts; what no resource shows (P3 to P6, and what runs the rules) needs its record in raxx:detection.evidence.",
  judges: (stack) => [...rulesIn(stack), ...sourcesIn(stack)],
  check: (stack) => [
    ...judgeEach(rulesIn(stack), (rule) => ruleFaults(stack, rule)),
    ...judgeEach(sourcesIn(stack), (source) => sourceFaults(stack, source)),
  ],
});

const rulesIn = (stack: Stack): Resource[] => stack.ofType(detectionTypes.rule);
const sourcesIn = (stack: Stack): Resource[] => stack.ofType(detectionTypes.source);

function ruleFaults(stack: Stack, { props, ...rest }: Resource): string[] {
  const known = detectionRules.find(({ id }) => id === props["rule"]);
  if (known === undefined) return ["it is no rule of the catalog"];
  const { state } = detectionStatus(known, readinessIn(stack, { props, ...rest }));
  const said = text(props["state"]);
  return said === state
    ? []
    : [`it is called ${said || "nothing"}, and what is declared and recorded makes it ${state}`];
}

function sourceFaults(stack: Stack, { props, ...rest }: Resource): string[] {
  const known = telemetrySources.find(({ source }) => source === props["source"]);
  if (known === undefined) return ["it is no source of the catalog"];
  const { available, reason } = sourceStatus(known, readinessIn(stack, { props, ...rest }));
  if (props["available"] !== available)
    return [`it is called otherwise than ${available ? "" : "not "}available (${reason})`];
  const { gates } = props;
  const said = Array.isArray(gates)
    ? Array.from({ length: gates.length }, (_, at) => text(gates[at] as KnownValue))
    : [];
  return said.join(" ") === known.gates.join(" ")
    ? []
    : ["it gates other rules than the catalog says"];
}

/** What the stack shows, and what the resource carries the record of. */
function readinessIn(stack: Stack, resource: Resource): Readiness {
  const evidence = resource.props["evidence"];
  const recorded = recordedEvidence.filter(
    (name) => isRecord(evidence) && isApproval(evidence[name]),
  );
  const satisfied = new Set<PrerequisiteId>(
    recorded.flatMap((name) => (name === "runner" ? [] : name)),
  );
  const apps = appsNamed(stack, watched);
  const all = (holds: (app: Resource) => boolean): boolean =>
    watchedServices.every((service) =>
      apps.some((app) => realName(app) === `raxx-${service}-prod` && holds(app)),
    );
  if (all((app) => drainsOf(stack, app).length > 0)) satisfied.add("P1");
  if (all((app) => reports(stack, app))) satisfied.add("P2");
  return { satisfied, runner: recorded.includes("runner") };
}

const watched = new RegExp(`^raxx-(?:${watchedServices.join("|")})-prod$`);

function reports(stack: Stack, app: Resource): boolean {
  const own = settingsOf(stack).filter((setting) => setting.app === realName(app));
  return isSwitchedOn(own) && hasDsn(own);
}
