import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { danglingReferences, type Deployment, pendingCreates } from "../state/deployment";

/** What to do about an update that did not come to its end. */
export const runbook = "docs/runbooks/interrupted-update.md";

/**
 * An update that was killed leaves creations of which nobody knows whether they happened: to go on would be to
 * create them twice.
 * @throws CannotRun while there is one, or a reference that leads nowhere
 */
export function refuseIfOpen(stack: Environment, deployment: Deployment): void {
  const open = [
    ...pendingCreates(deployment).map(({ urn }) => `${urn} may or may not have been created`),
    ...danglingReferences(deployment).map(
      ({ urn, missing }) => `${urn} names ${missing}, which is lost`,
    ),
  ];
  if (open.length === 0) return;
  throw new CannotRun(
    [
      `An update of ${stack} was interrupted, and nothing is released before it is settled:`,
      ...open.map((line) => `  - ${line}`),
      `Follow ${runbook}: npm run recover -- ${stack}`,
    ].join("\n"),
  );
}
