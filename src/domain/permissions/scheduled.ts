import { adinsightsAuditBucket, adinsightsAuditPrefix, adinsightsLogGroup } from "../adinsights";
import { backend } from "../backend";
import { dumpPrefix, vaultExportPrefix } from "../continuity";
import {
  allow,
  arn,
  keyCalled,
  parametersKey,
  type Permissions,
  type PolicyStatement,
  sinkArn,
  throughSsm,
} from "../iam-policy";
import { logSink } from "../log-sinks";
import { measuresFolder } from "../measures";
import { environmentOfAccess, type ScheduledAccess } from "../scheduled-jobs";
import { readState, tokens } from "./permissions";
import { describe } from "./to-describe";
import { readParameters } from "./to-read-parameters";

const attachments = "raxx-support-attachments";

/** What a job that starts by the clock may do beside reading its own credentials (BCP Preamble, §2.3, §4). */
export const scheduledPermissions = (access: ScheduledAccess, accountId: string): Permissions => ({
  tokens: tokens(accountId, access),
  ...permissions[access](accountId),
});

const permissions: Readonly<Record<ScheduledAccess, (accountId: string) => Permissions>> = {
  "drift-staging": (accountId) => {
    const environment = environmentOfAccess("drift-staging");
    return {
      state: readState(accountId, [environment]),
      describe: [...describe(environment, accountId), ...readParameters(environment, accountId)],
    };
  },

  // The header of an export is all that is read of it, and the operator alone can decrypt the rest.
  "bcp-smoke": () => ({
    look: [
      list(backend.bucket, attachments),
      allow("ReadVersioning", ["s3:GetBucketVersioning"], [bucket(backend.bucket)]),
      allow(
        "ReadBackups",
        ["s3:GetObject"],
        [
          ...objects(backend.bucket, `${vaultExportPrefix}*`, "operations/prod/drills/*"),
          ...objects(attachments, `${dumpPrefix}*`),
        ],
      ),
      allow(
        "ListSnapshots",
        ["lightsail:GetAutoSnapshots", "lightsail:GetInstanceSnapshot"],
        ["*"],
      ),
    ],
  }),

  "vault-export": () => ({
    export: [list(backend.bucket), ...place(backend.bucket, vaultExportPrefix), recorded],
  }),

  "freescout-backup": (accountId) => ({
    backup: [
      list(backend.bucket, attachments),
      ...place(attachments, dumpPrefix),
      recorded,
      ...readFreescout(accountId),
      allow(
        "OpenShellMeanwhile",
        ["lightsail:CloseInstancePublicPorts", "lightsail:OpenInstancePublicPorts"],
        // Lightsail's ARNs hold ids that AWS chooses.
        [arn("lightsail", accountId, "Instance/*")],
      ),
    ],
  }),

  // It puts a day's export where there is none, and neither reads nor deletes one (ADinsights runbook, Audit Logging).
  "audit-export": () => {
    const exports = adinsightsAuditBucket(environmentOfAccess("audit-export"));
    return {
      export: [
        list(backend.bucket, exports),
        allow("PutAuditExports", ["s3:PutObject"], objects(exports, `${adinsightsAuditPrefix}*`)),
        recorded,
      ],
    };
  },

  // Each day's measures are an object of their own; the bucket keeps what is written over.
  detection: (accountId) => ({
    lines: [
      allow(
        "ReadLogLines",
        ["logs:FilterLogEvents"],
        [sinkArn("logs", accountId, `log-group:${logSink("apps", "prod").group}:*`)],
      ),
    ],
    measure: [
      list(backend.bucket),
      allow(
        "KeepMeasures",
        ["s3:GetObject", "s3:PutObject"],
        objects(backend.bucket, `${measuresFolder("prod")}*`),
      ),
    ],
  }),

  // Ages of secrets are the vault's to tell; that the tenants' keys rotate, a line of Celery's.
  rotation: (accountId) => ({
    lines: [
      allow(
        "ReadCelery",
        ["logs:FilterLogEvents"],
        [arn("logs", accountId, `log-group:${adinsightsLogGroup("prod", "celery")}:*`)],
      ),
    ],
  }),

  // Heroku is asked, and nothing of AWS.
  "privacy-deletes": () => ({}),
};

const bucket = (name: string): string => `arn:aws:s3:::${name}`;
const objects = (name: string, ...keys: string[]): string[] =>
  keys.map((key) => `${bucket(name)}/${key}`);

/** Without it S3 answers 403 instead of 404 for what is not there; names of objects are all that it shows. */
const list = (...names: string[]): PolicyStatement =>
  allow("ListObjects", ["s3:ListBucket"], names.map(bucket));

/**
 * A backup is read back before it gets its name, and what is left of a broken one goes: nothing that has a name can be
 * deleted, and what is written over stays as a version.
 */
function place(name: string, prefix: string): PolicyStatement[] {
  const unfinished = objects(name, `${prefix}unfinished/*`);
  return [
    allow(
      "FindUnfinished",
      ["s3:ListBucketMultipartUploads", "s3:ListBucketVersions"],
      [bucket(name)],
    ),
    allow("PlaceBackups", ["s3:GetObject", "s3:PutObject"], objects(name, `${prefix}*`)),
    allow(
      "SweepUnfinished",
      ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:DeleteObjectVersion"],
      unfinished,
    ),
  ];
}

/** The lock, and the lines of the audit trail. */
const recorded = allow(
  "RecordOperation",
  ["s3:GetObject", "s3:PutObject"],
  objects(backend.bucket, "operations/prod/lock.json", "operations/prod/audit/*"),
);

function readFreescout(accountId: string): PolicyStatement[] {
  const parameters = ["ssh_key", "db_password"].map((name) =>
    arn("ssm", accountId, `parameter/raxx/freescout/${name}`),
  );
  return [
    allow("ReadFreescout", ["ssm:GetParameter"], parameters),
    allow("DecryptFreescout", ["kms:Decrypt"], [arn("kms", accountId, "key/*")], {
      ...keyCalled(parametersKey("prod")),
      StringEquals: throughSsm,
      StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters },
    }),
  ];
}
