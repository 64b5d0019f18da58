import { accessLogged } from "./continuity/access-logged";
import { alarmsAddressed } from "./delivery/alarms-addressed";
import { airbyteSecretRequired } from "./adinsights/airbyte-secret-required";
import { analyticsAppInEu } from "./analytics/analytics-app-in-eu";
import { analyticsAttachedInEu, analyticsDataInEu } from "./analytics/analytics-data-in-eu";
import { analyticsDbDedicated, analyticsDbOnce } from "./analytics/analytics-db-dedicated";
import { analyticsDbIsolated } from "./analytics/analytics-db-isolated";
import { analyticsGoalsApproved, analyticsGoalsServed } from "./analytics/analytics-goals-approved";
import {
  analyticsKFloor,
  analyticsKFloorInBoth,
  analyticsKFloorInDatabase,
} from "./analytics/analytics-k-floor";
import { analyticsNoIdentityKey } from "./analytics/analytics-no-identity-key";
import {
  analyticsNoManualDelete,
  analyticsVariablesShown,
} from "./analytics/analytics-no-manual-delete";
import { analyticsNoPiiColumns } from "./analytics/analytics-no-pii-columns";
import { analyticsPerimeter } from "./access/analytics-perimeter";
import { analyticsSchemaApproved } from "./analytics/analytics-schema-approved";
import { analyticsValuesBounded } from "./analytics/analytics-values-bounded";
import { auditRetention, auditWriter, logRetention } from "./adinsights/audit-retention";
import { backupsScheduled } from "./continuity/backups-scheduled";
import { backupRetention, backupsExpire, stateKept } from "./continuity/backup-retention";
import { certificatesRestricted } from "./platform/certificates-restricted";
import { consentStoreKept } from "./analytics/consent-store-kept";
import { consoleUrlCorrect, consoleUrlSafe } from "./platform/console-url-correct";
import { controlledTags } from "./platform/controlled-tags";
import { detectionStateShown } from "./detection/detection-state-shown";
import { explicitName } from "./platform/explicit-name";
import { firewallDeclared } from "./platform/firewall-declared";
import { healthMonitored } from "./adinsights/health-monitored";
import { hostBehindAccess } from "./access/host-behind-access";
import { hostsMonitored } from "./continuity/hosts-monitored";
import { internalSecretShared } from "./secrets/internal-secret-shared";
import { killswitchWired } from "./delivery/killswitch-wired";
import { leastPrivilege } from "./access/least-privilege";
import { logDrainWired } from "./detection/log-drain-wired";
import { logSinkKept } from "./detection/log-sink-kept";
import { mailAuthenticated } from "./platform/mail-authenticated";
import { mainProtected } from "./delivery/main-protected";
import { noDefaultPorts, noOpenAdminPorts } from "./access/no-open-admin-ports";
import { noPlaintextSecrets } from "./secrets/no-plaintext-secrets";
import { noStoredCredentials } from "./secrets/no-stored-credentials";
import { oidcTrustNarrow, oidcTrustOfWriters } from "./delivery/oidc-trust-narrow";
import { paperFirst, paperFirstAttached } from "./platform/paper-first";
import { platformComplete } from "./platform/platform-complete";
import { postgresPointInTime } from "./continuity/postgres-point-in-time";
import { productionGated } from "./delivery/production-gated";
import { regionPinned } from "./platform/region-pinned";
import { roleSeparation } from "./access/role-separation";
import { secretPathScheme } from "./secrets/secret-path-scheme";
import { sentryOn } from "./detection/sentry-on";
import { shadowFlagConsistent, shadowFlagSpelled } from "./analytics/shadow-flag-consistent";
import { stagingAdmitsMain, stagingOpen } from "./delivery/staging-open";
import { stateBucketKept, stateBucketVersioned } from "./continuity/state-bucket-versioned";
import { stateLockProtected } from "./continuity/state-lock-protected";
import { statefulProtected } from "./continuity/stateful-protected";
import { tenancyOn, tenancyStated } from "./adinsights/tenancy-on";
import { vaultSnapshotsDaily } from "./continuity/vault-snapshots-daily";
import { alertsReachPeople } from "./adinsights/alerts-reach-people";
import { analyticsNoThirdParty } from "./analytics/analytics-no-third-party";
import { shadowFlagEvidenced } from "./analytics/shadow-flag-evidenced";
import { bucketPrivate } from "./continuity/bucket-private";
import { databasePresent } from "./continuity/database-present";
import { incidentLabels } from "./delivery/incident-labels";
import { noEscapeHatch } from "./delivery/no-escape-hatch";
import { pipelineStages } from "./delivery/pipeline-stages";
import { passkeysOnly } from "./access/passkeys-only";
import { secretContractKept } from "./secrets/secret-contract-kept";
import { serviceTokenExpires } from "./secrets/service-token-expires";
import { ticketsExpire } from "./continuity/tickets-expire";
import { statesTogether } from "./continuity/states-together";
import { unmanagedSecretReasoned } from "./secrets/unmanaged-secret-reasoned";
import { vaultReadable } from "./access/vault-readable";
import type { Rule } from "../rule/rule";

/** Every rule of the pack. A promise that is judged both alone and in context has two with one id. */
export const rules: readonly Rule[] = [
  airbyteSecretRequired,
  analyticsAppInEu,
  analyticsDataInEu,
  analyticsAttachedInEu,
  analyticsDbDedicated,
  analyticsDbOnce,
  analyticsDbIsolated,
  analyticsGoalsApproved,
  analyticsGoalsServed,
  analyticsKFloor,
  analyticsKFloorInDatabase,
  analyticsKFloorInBoth,
  analyticsNoIdentityKey,
  analyticsNoManualDelete,
  analyticsVariablesShown,
  analyticsNoPiiColumns,
  analyticsPerimeter,
  analyticsSchemaApproved,
  analyticsValuesBounded,
  logRetention,
  auditRetention,
  auditWriter,
  backupRetention,
  backupsScheduled,
  stateKept,
  consentStoreKept,
  consoleUrlCorrect,
  consoleUrlSafe,
  controlledTags,
  detectionStateShown,
  explicitName,
  healthMonitored,
  hostBehindAccess,
  hostsMonitored,
  internalSecretShared,
  leastPrivilege,
  logDrainWired,
  logSinkKept,
  mainProtected,
  noOpenAdminPorts,
  noDefaultPorts,
  noPlaintextSecrets,
  noStoredCredentials,
  oidcTrustNarrow,
  oidcTrustOfWriters,
  paperFirst,
  paperFirstAttached,
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
  statesTogether,
  ticketsExpire,
  tenancyOn,
  tenancyStated,
  vaultReadable,
  vaultSnapshotsDaily,
  alarmsAddressed,
  alertsReachPeople,
  analyticsNoThirdParty,
  shadowFlagEvidenced,
  bucketPrivate,
  databasePresent,
  incidentLabels,
  noEscapeHatch,
  pipelineStages,
  passkeysOnly,
  secretContractKept,
  serviceTokenExpires,
  unmanagedSecretReasoned,
  accessLogged,
  firewallDeclared,
  mailAuthenticated,
  platformComplete,
  certificatesRestricted,
  killswitchWired,
  stagingOpen,
  stagingAdmitsMain,
  backupsExpire,
];
