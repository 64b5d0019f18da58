import { airbyteSecretRequired } from "./airbyte-secret-required";
import { analyticsAppInEu } from "./analytics-app-in-eu";
import { analyticsAttachedInEu, analyticsDataInEu } from "./analytics-data-in-eu";
import { analyticsDbDedicated, analyticsDbOnce } from "./analytics-db-dedicated";
import { analyticsDbIsolated } from "./analytics-db-isolated";
import { analyticsKFloor, analyticsKFloorInDatabase } from "./analytics-k-floor";
import { analyticsNoIdentityKey } from "./analytics-no-identity-key";
import { analyticsNoManualDelete, analyticsVariablesShown } from "./analytics-no-manual-delete";
import { analyticsNoPiiColumns } from "./analytics-no-pii-columns";
import { analyticsPerimeter } from "./analytics-perimeter";
import { analyticsSchemaApproved } from "./analytics-schema-approved";
import { auditRetention, logRetention } from "./audit-retention";
import { backupRetention } from "./backup-retention";
import { consoleUrlCorrect, consoleUrlSafe } from "./console-url-correct";
import { controlledTags } from "./controlled-tags";
import { explicitName } from "./explicit-name";
import { healthMonitored } from "./health-monitored";
import { hostBehindAccess } from "./host-behind-access";
import { internalSecretShared } from "./internal-secret-shared";
import { leastPrivilege } from "./least-privilege";
import { logDrainWired } from "./log-drain-wired";
import { mainProtected } from "./main-protected";
import { noDefaultPorts, noOpenAdminPorts } from "./no-open-admin-ports";
import { noPlaintextSecrets } from "./no-plaintext-secrets";
import { noStoredCredentials } from "./no-stored-credentials";
import { oidcTrustNarrow } from "./oidc-trust-narrow";
import { paperFirst } from "./paper-first";
import { postgresPointInTime } from "./postgres-point-in-time";
import { productionGated } from "./production-gated";
import { regionPinned } from "./region-pinned";
import { roleSeparation } from "./role-separation";
import { secretPathScheme } from "./secret-path-scheme";
import { sentryOn } from "./sentry-on";
import { shadowFlagConsistent, shadowFlagSpelled } from "./shadow-flag-consistent";
import { stateBucketKept, stateBucketVersioned } from "./state-bucket-versioned";
import { stateLockProtected } from "./state-lock-protected";
import { statefulProtected } from "./stateful-protected";
import { tenancyOn, tenancyStated } from "./tenancy-on";
import { vaultSnapshotsDaily } from "./vault-snapshots-daily";
import type { Rule } from "../rule";

/** Every rule of the pack. A promise that is judged both alone and in context has two with one id. */
export const rules: readonly Rule[] = [
  airbyteSecretRequired,
  analyticsAppInEu,
  analyticsDataInEu,
  analyticsAttachedInEu,
  analyticsDbDedicated,
  analyticsDbOnce,
  analyticsDbIsolated,
  analyticsKFloor,
  analyticsKFloorInDatabase,
  analyticsNoIdentityKey,
  analyticsNoManualDelete,
  analyticsVariablesShown,
  analyticsNoPiiColumns,
  analyticsPerimeter,
  analyticsSchemaApproved,
  logRetention,
  auditRetention,
  backupRetention,
  consoleUrlCorrect,
  consoleUrlSafe,
  controlledTags,
  explicitName,
  healthMonitored,
  hostBehindAccess,
  internalSecretShared,
  leastPrivilege,
  logDrainWired,
  mainProtected,
  noOpenAdminPorts,
  noDefaultPorts,
  noPlaintextSecrets,
  noStoredCredentials,
  oidcTrustNarrow,
  paperFirst,
  postgresPointInTime,
  productionGated,
  regionPinned,
  roleSeparation,
  secretPathScheme,
  sentryOn,
  shadowFlagConsistent,
  shadowFlagSpelled,
  stateBucketKept,
  stateBucketVersioned,
  stateLockProtected,
  statefulProtected,
  tenancyOn,
  tenancyStated,
  vaultSnapshotsDaily,
];
