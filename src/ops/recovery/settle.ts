import { CannotRun } from "../../process/cannot-run";
import { type Deployment, pendingCreates, type StateResource } from "../state/deployment";

/** What a person found in the account: the id of the resource, or that there is none. */
export type Finding = { readonly id: string } | "absent";

/** The answers do not fit the state; nothing was changed. */
export class RecoveryError extends CannotRun {
  override readonly name = "RecoveryError";
}

/**
 * The state without its pending creations: what exists is part of it, what does not is forgotten, and the next
 * update creates it. Every pending creation needs a finding, because a wrong guess is a second resource.
 *
 * `pulumi refresh --import-pending-creates` is meant to do this, but as of 3.256 drops what it is given.
 */
export function settle(deployment: Deployment, findings: ReadonlyMap<string, Finding>): Deployment {
  const pending = pendingCreates(deployment);
  refuseMismatch(pending, findings, deployment.resources);
  const adopted = pending.flatMap((resource) => {
    const finding = findings.get(resource.urn);
    return finding === undefined || finding === "absent" ? [] : [adopt(resource, finding.id)];
  });
  const replaced = new Set(adopted.map(({ urn }) => urn));
  const { resources = [], pending_operations = [] } = deployment;
  const others = pending_operations.filter(({ type }) => type !== "creating");
  return {
    ...deployment,
    resources: [
      // The one that the new resource was to replace is still there, and still to be deleted.
      ...resources.map((old) => (replaced.has(old.urn) ? { ...old, delete: true } : old)),
      ...adopted,
    ],
    pending_operations: others,
  };
}

/** Whether nothing is pending and the state holds what was found, and nothing that was not. */
export const isSettled = (
  deployment: Deployment,
  findings: ReadonlyMap<string, Finding>,
): boolean =>
  pendingCreates(deployment).length === 0 &&
  [...findings].every(([urn, finding]) => {
    const ids = (deployment.resources ?? [])
      .filter((each) => each.urn === urn && each.delete !== true)
      .map(({ id }) => id);
    return finding === "absent" ? ids.length === 0 : ids.includes(finding.id);
  });

/**
 * Without any output, a provider takes the next refresh for an import: some resources have none, and the
 * others would forget which inputs the program gave.
 */
function adopt(resource: StateResource, id: string): StateResource {
  return { ...resource, id, outputs: { ...resource.inputs, ...resource.outputs } };
}

function refuseMismatch(
  pending: readonly StateResource[],
  findings: ReadonlyMap<string, Finding>,
  resources: readonly StateResource[] = [],
): void {
  const urns = pending.map(({ urn }) => urn);
  const unknown = [...findings.keys()].filter((urn) => !urns.includes(urn));
  if (unknown.length > 0) throw new RecoveryError(`not a pending creation: ${unknown.join(", ")}`);
  const doubtful = pending.filter(({ urn }) => isDoubtful(findings.get(urn)));
  if (doubtful.length > 0)
    throw new RecoveryError(`an id has no spaces and is not empty: ${names(doubtful)}`);
  const former = pending.filter((resource) => isFormerHalf(resource, findings, resources));
  if (former.length > 0)
    throw new RecoveryError(
      `that is the id of what is to be replaced, and the next update would delete it; look for the new one, or say absent: ${names(former)}`,
    );
  const open = urns.filter((urn) => !findings.has(urn));
  if (open.length > 0)
    throw new RecoveryError(
      `say of each whether it exists (its id, or absent): ${open.join(", ")}`,
    );
}

const names = (resources: readonly StateResource[]): string =>
  resources.map(({ urn }) => urn).join(", ");

const isDoubtful = (finding: Finding | undefined): boolean =>
  typeof finding === "object" && !/^\S+$/.test(finding.id);

const isFormerHalf = (
  { urn }: StateResource,
  findings: ReadonlyMap<string, Finding>,
  resources: readonly StateResource[],
): boolean => {
  const finding = findings.get(urn);
  return (
    typeof finding === "object" &&
    resources.some((each) => each.urn === urn && each.id === finding.id)
  );
};

/** Properties by which a person finds a resource in an account, most telling first. */
const tellingInputs = ["bucket", "scriptName", "hostname", "name", "description", "url", "plan"];

/** `name raxx-api-prod`, or nothing where the resource has no such property or it is a secret. */
export function tellingInput({ inputs = {} }: StateResource): string {
  const name = tellingInputs.find((candidate) => typeof inputs[candidate] === "string");
  return name === undefined ? "" : `${name} ${String(inputs[name])}`;
}
