import { expect, it } from "vitest";
import { policies } from "../../../src/policies/pack/policies";

/** Dropping a rule has to be a change of this list, and so a reviewed one. */
const enforced =
  `access-logged airbyte-secret-required alarms-addressed alerts-reach-people analytics-app-in-eu
analytics-data-in-eu analytics-db-dedicated analytics-db-isolated analytics-goals-approved analytics-k-floor
analytics-no-identity-key analytics-no-manual-delete analytics-no-pii-columns
analytics-no-third-party analytics-perimeter analytics-schema-approved analytics-values-bounded audit-retention
backup-retention backups-scheduled bucket-private certificates-restricted consent-store-kept console-url-correct controlled-tags database-present detection-state-shown explicit-name
firewall-declared health-monitored host-behind-access hosts-monitored incident-labels
internal-secret-shared killswitch-wired least-privilege log-drain-wired log-sink-kept mail-authenticated main-protected
no-escape-hatch no-open-admin-ports no-plaintext-secrets no-stored-credentials oidc-trust-narrow
paper-first passkeys-only pipeline-stages platform-complete postgres-point-in-time production-gated
region-pinned role-separation secret-contract-kept secret-path-scheme sentry-on
service-token-expires shadow-flag-consistent shadow-flag-evidenced staging-open state-bucket-versioned
state-lock-protected stateful-protected states-together tenancy-on tickets-expire unmanaged-secret-reasoned vault-readable vault-snapshots-daily`.split(
    /\s+/,
  );

/** Promises that no exception may touch. */
const neverWaivable =
  `analytics-app-in-eu analytics-data-in-eu analytics-db-dedicated analytics-db-isolated
analytics-goals-approved analytics-no-identity-key analytics-no-manual-delete analytics-no-pii-columns analytics-no-third-party
analytics-schema-approved analytics-values-bounded backups-scheduled consent-store-kept no-plaintext-secrets no-stored-credentials paper-first state-bucket-versioned
tenancy-on`.split(/\s+/);

it("enforces every control", () => {
  expect(policies.map(({ id }) => id)).toEqual(enforced);
});

it("lets no exception touch the controls that are never waivable", () => {
  const forbidden = policies.filter(({ waivable }) => !waivable).map(({ id }) => id);
  expect(forbidden).toEqual(neverWaivable);
});

it("only advises on tags, and is mandatory in all else", () => {
  const advisory = policies.filter(({ level }) => level === "advisory").map(({ id }) => id);
  expect(advisory).toEqual(["controlled-tags"]);
});
