import { adinsights } from "../../../domain/controls";
import { adinsightsDeployments, type Deployment } from "../../lens/adinsights";
import { judged } from "../../rule/findings";
import type { Resource } from "../../rule/resource";
import { stackRule } from "../../rule/rule";
import { contractType } from "../../lens/contracts";
import { text } from "../../rule/text";

const required = "AIRBYTE_WEBHOOK_SECRET_REQUIRED";
const secret = "AIRBYTE_WEBHOOK_SECRET";

/** Bytes and days that the runbook asks of the secret. */
const minimumBytes = 32;
const rotationDays = 90;

/** An endpoint without its secret takes anybody's word for a finished sync, or answers 503. */
export const airbyteSecretRequired = stackRule({
  id: "airbyte-secret-required",
  title: "The Airbyte webhook asks for its secret in prod, and has one wherever it asks.",
  controls: [adinsights("Airbyte Webhook Operations")],
  severity: "high",
  waivable: true,
  remedy: `Set ${required}=1 and declare ${secret} as a managed secret of the same environment: ${minimumBytes} bytes, ${rotationDays} days.`,
  judges: (stack, context) => adinsightsDeployments(stack, context).map(({ holder }) => holder),
  check: (stack, context) =>
    adinsightsDeployments(stack, context).flatMap((deployment) =>
      judged(deployment.holder, () => faultsOf(deployment, stack.ofType(contractType).length > 0)),
    ),
});

function faultsOf({ environment, settings }: Deployment, hasContracts: boolean): string[] {
  const switches = settings.filter(({ name }) => name === required).map(({ read }) => read());
  const asks = switches.length > 0 && switches.every((value) => text(value) === "1");
  if (!asks && environment === "prod") return ["the webhook does not ask for its secret in prod"];
  return switches.some((value) => text(value) === "1") ? secretFaults(settings, hasContracts) : [];
}

/** Where contracts are in use, a parameter without one is a placeholder that nobody fills. */
function secretFaults(settings: Deployment["settings"], hasContracts: boolean): string[] {
  const managed = settings
    .filter((setting) => setting.name === secret && setting.secret)
    .map(({ holder }) => holder)
    .filter(({ type }) => type === contractType || !hasContracts);
  if (managed.length === 0) return ["the webhook asks for a secret that nothing delivers"];
  return managed.filter(({ type }) => type === contractType).flatMap(weaknesses);
}

const weaknesses = ({ props }: Resource): string[] => [
  ...(Number(props["minimumBytes"] ?? 0) >= minimumBytes
    ? []
    : ["the webhook's secret may be short"]),
  ...(Number(props["rotationDays"] ?? Infinity) <= rotationDays
    ? []
    : ["the webhook's secret is not rotated each quarter"]),
];
