import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { backend, backendUrl } from "../../src/domain/backend";
import { type Environment, environments } from "../../src/domain/environments";
import type { Permissions } from "../../src/domain/iam-policy";
import { previewPermissions, releasePermissions } from "../../src/domain/permissions/permissions";
import { scheduledPermissions } from "../../src/domain/permissions/scheduled";
import type { ScheduledAccess } from "../../src/domain/scheduled-jobs";
import { stopsOf } from "../../src/domain/stops";

const account = "111122223333";
const preview = (environment: Environment) => previewPermissions(environment, account);
const release = (environment: Environment) => releasePermissions(environment, account);

const state = (path: string) => `arn:aws:s3:::raxx-iac-state-prod/pulumi/.pulumi/${path}`;
const regional = (service: string, path: string) =>
  `arn:aws:${service}:us-east-1:${account}:${path}`;

/** The effects of the statements that, whatever their condition, speak of `action` on `resource`. */
const effects = (permissions: Permissions, action: string, resource: string): string[] =>
  Object.values(permissions)
    .flat()
    .filter(
      ({ Action, Resource }) =>
        Action.some((pattern) => matches(pattern, action)) &&
        Resource.some((pattern) => matches(pattern, resource)),
    )
    .map(({ Effect }) => Effect);

const denies = (permissions: Permissions, action: string, resource: string): boolean =>
  effects(permissions, action, resource).includes("Deny");

const allows = (permissions: Permissions, action: string, resource: string): boolean =>
  effects(permissions, action, resource).includes("Allow") &&
  !denies(permissions, action, resource);

/** IAM's own wildcards: any run of characters, slashes too. */
const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split("*").map(literally).join(".*")}$`).test(text);
const literally = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

describe.each(environments)("the preview role of %s", (environment) => {
  const other = environments.find((each) => each !== environment);
  const access = environment === "prod" ? "preview" : "preview-staging";

  it.each([
    ["s3:GetObject", state(`stacks/raxx/${environment}.json`)],
    ["s3:GetObject", state("meta.yaml")],
    ["s3:GetObject", state(`locks/organization/raxx/${environment}/x.json`)],
    ["s3:ListBucket", "arn:aws:s3:::raxx-iac-state-prod"],
    ["kms:Decrypt", regional("kms", "key/1")],
    ["ssm:GetParameters", regional("ssm", `parameter/raxx/iac/${access}/HEROKU_API_KEY`)],
    ["cloudwatch:DescribeAlarms", regional("cloudwatch", "alarm:x")],
    ["iam:GetPolicyVersion", `arn:aws:iam::${account}:policy/raxx-adinsights-logs-${environment}`],
  ])("may %s on %s", (action, resource) => {
    expect(allows(preview(environment), action, resource)).toBe(true);
  });

  it.each([
    ["s3:GetObject", state(`stacks/raxx/${other}.json`)],
    ["s3:PutObject", state(`stacks/raxx/${environment}.json`)],
    ["s3:PutObject", state(`locks/organization/raxx/${environment}/x.json`)],
    ["s3:GetObject", "arn:aws:s3:::raxx-iac-state-prod/vault-exports/2026-05-21.json.gpg"],
    ["s3:GetObject", "arn:aws:s3:::raxx-support-attachments/db-backups/freescout/x.sql.gz"],
    ["ssm:GetParameters", regional("ssm", "parameter/raxx/iac/release-prod/HEROKU_API_KEY")],
    ["ssm:GetParameter", regional("ssm", "parameter/raxx/iac/release-prod/HEROKU_API_KEY")],
    ["ssm:GetParameters", regional("ssm", "parameter/raxx/iac/release-staging/HEROKU_API_KEY")],
    ["lightsail:GetInstanceAccessDetails", regional("lightsail", "Instance/1")],
    ["iam:PutRolePolicy", `arn:aws:iam::${account}:role/raxx-iac-preview`],
  ])("may not %s on %s", (action, resource) => {
    expect(allows(preview(environment), action, resource)).toBe(false);
  });
});

describe("what a pull request can reach", () => {
  it.each([
    ["ssm:GetParameters", regional("ssm", "parameter/raxx/iac/preview/HEROKU_API_KEY")],
    ["ssm:GetParameter", regional("ssm", "parameter/raxx/freescout/ssh_key")],
    ["lightsail:GetInstance", regional("lightsail", "Instance/1")],
    ["dynamodb:DescribeTable", regional("dynamodb", "table/raxx-iac-state-locks")],
  ])("is nothing of prod: not %s on %s", (action, resource) => {
    expect([
      allows(preview("staging"), action, resource),
      allows(preview("prod"), action, resource),
    ]).toEqual([false, true]);
  });

  it("is no secret's value", () => {
    const reading = Object.values(preview("staging")).flat();
    expect(reading.flatMap(({ Action }) => Action)).not.toContain("ssm:GetParameter");
  });
});

describe.each(environments)("the release role of %s", (environment) => {
  const other = environments.find((each) => each !== environment);

  it.each([
    ["s3:PutObject", state(`stacks/raxx/${environment}.json`)],
    ["s3:PutObject", state(`stacks/raxx/${environment}.json.bak`)],
    ["s3:PutObject", state(`history/raxx/${environment}/x.checkpoint.json`)],
    ["s3:PutObject", state(`backups/raxx/${environment}/x.json`)],
    ["s3:PutObject", state(`locks/organization/raxx/${environment}/x.json`)],
    ["s3:DeleteObject", state(`locks/organization/raxx/${environment}/x.json`)],
    ["s3:PutObject", `arn:aws:s3:::raxx-iac-state-prod/operations/${environment}/audit/x.json`],
    [
      "ssm:GetParameters",
      regional("ssm", `parameter/raxx/iac/release-${environment}/GITHUB_TOKEN`),
    ],
    [
      "ssm:PutParameter",
      regional("ssm", `parameter/raxx/adinsights/${environment}/AIRBYTE_WEBHOOK_SECRET`),
    ],
    ["sns:Subscribe", regional("sns", `raxx-adinsights-alerts-${environment}`)],
    [
      "cloudwatch:PutMetricAlarm",
      regional("cloudwatch", `alarm:raxx-adinsights-${environment}-api-errors`),
    ],
    [
      "logs:PutRetentionPolicy",
      regional("logs", `log-group:/raxx/adinsights/${environment}/api:log-stream:`),
    ],
  ])("may %s on %s", (action, resource) => {
    expect(allows(release(environment), action, resource)).toBe(true);
  });

  it.each([
    ["s3:PutObject", state(`stacks/raxx/${other}.json`)],
    ["s3:GetObject", state(`stacks/raxx/${other}.json`)],
    ["s3:DeleteObject", state(`locks/organization/raxx/${other}/x.json`)],
    ["s3:PutObject", `arn:aws:s3:::raxx-iac-state-prod/operations/${other}/audit/x.json`],
    [
      "ssm:PutParameter",
      regional("ssm", `parameter/raxx/adinsights/${other}/AIRBYTE_WEBHOOK_SECRET`),
    ],
    ["sns:Subscribe", regional("sns", `raxx-adinsights-alerts-${other}`)],
    ["ssm:GetParameters", regional("ssm", `parameter/raxx/iac/release-${other}/GITHUB_TOKEN`)],
  ])("may not %s on %s, which is the other environment's", (action, resource) => {
    expect(allows(release(environment), action, resource)).toBe(false);
  });

  it.each(["preview", "preview-staging"])("may not read the tokens of %s", (access) => {
    const token = regional("ssm", `parameter/raxx/iac/${access}/HEROKU_API_KEY`);
    expect(allows(release(environment), "ssm:GetParameters", token)).toBe(false);
  });

  it.each([
    "PutRolePolicy",
    "AttachRolePolicy",
    "UpdateAssumeRolePolicy",
    "CreateRole",
    "PassRole",
  ])("may not %s on a role of the delivery, its own included", (action) => {
    for (const role of ["preview", "release-staging", "release-prod"]) {
      const resource = `arn:aws:iam::${account}:role/raxx-iac-${role}`;
      expect(allows(release(environment), `iam:${action}`, resource)).toBe(false);
    }
  });

  it.each([
    ["s3:DeleteBucket", "arn:aws:s3:::raxx-iac-state-prod"],
    ["s3:PutBucketVersioning", "arn:aws:s3:::raxx-iac-state-prod"],
    ["s3:DeleteObject", state(`stacks/raxx/${environment}.json`)],
    ["s3:DeleteObject", "arn:aws:s3:::raxx-iac-state-prod/vault-exports/2026-05-21.json.gpg"],
    ["lightsail:DeleteInstance", regional("lightsail", "Instance/1")],
    ["dynamodb:DeleteTable", regional("dynamodb", "table/raxx-iac-state-locks")],
    ["kms:ScheduleKeyDeletion", regional("kms", "key/1")],
    ["kms:PutKeyPolicy", regional("kms", "key/1")],
    ["logs:DeleteLogGroup", regional("logs", `log-group:/raxx/adinsights/${environment}/api`)],
    ["ssm:DeleteParameter", regional("ssm", "parameter/raxx/freescout/ssh_key")],
    ["ssm:PutParameter", regional("ssm", "parameter/raxx/iac/release-prod/HEROKU_API_KEY")],
    ["ssm:GetParameter", regional("ssm", "parameter/raxx/iac/release-prod/HEROKU_API_KEY")],
  ])("may not %s on %s", (action, resource) => {
    expect(allows(release(environment), action, resource)).toBe(false);
  });

  const records = [
    "raxx-iac-state-prod",
    "raxx-support-attachments",
    `raxx-adinsights-audit-${environment}`,
  ];

  it.each(records)("is denied what would make the records in %s mortal, or readable", (bucket) => {
    for (const action of [
      "s3:PutBucketPolicy",
      "s3:DeleteBucketPolicy",
      "s3:PutLifecycleConfiguration",
      "s3:PutBucketVersioning",
      "s3:PutBucketPublicAccessBlock",
      "s3:DeleteBucket",
    ])
      expect([action, denies(release(environment), action, `arn:aws:s3:::${bucket}`)]).toEqual([
        action,
        true,
      ]);
  });

  it.each([
    "raxx-iac-state-prod/vault-exports/2026-05-21.json.gpg",
    `raxx-iac-state-prod/pulumi/.pulumi/stacks/raxx/${other}.json`,
    "raxx-support-attachments/db-backups/freescout/2026-05-21.sql.gz",
    "raxx-adinsights-audit-prod/2026-05-21.json",
  ])("is denied reading %s", (object) => {
    expect(denies(release(environment), "s3:GetObject", `arn:aws:s3:::${object}`)).toBe(true);
  });

  it("reads every stop of its environment, and writes none", () => {
    for (const { place } of stopsOf(environment)) {
      const object = `arn:aws:s3:::raxx-iac-state-prod/${place.key}`;
      expect([place.key, allows(release(environment), "s3:GetObject", object)]).toEqual([
        place.key,
        true,
      ]);
      expect(allows(release(environment), "s3:PutObject", object)).toBe(false);
    }
  });

  it("uses the key of the parameters for those it changes, and for no token", () => {
    const key = Object.values(release(environment))
      .flat()
      .find(({ Action }) => Action.includes("kms:Encrypt"));
    const named = key?.Condition?.["StringLike"]?.["kms:EncryptionContext:PARAMETER_ARN"] ?? [];
    const uses = (path: string) =>
      [named].flat().some((pattern) => matches(pattern, regional("ssm", `parameter${path}`)));
    expect(uses(`/raxx/adinsights/${environment}/AIRBYTE_WEBHOOK_SECRET`)).toBe(true);
    expect(uses(`/raxx/iac/release-${environment}/HEROKU_API_KEY`)).toBe(false);
  });

  it("makes roles within the boundary only", () => {
    const creating = Object.values(release(environment))
      .flat()
      .filter(({ Action }) => Action.includes("iam:CreateRole"));
    expect(creating.map(({ Condition }) => Condition)).toEqual([
      {
        StringEquals: {
          "iam:PermissionsBoundary": `arn:aws:iam::${account}:policy/raxx-alerts-boundary`,
        },
      },
    ]);
  });

  it("writes to nothing that it does not name", () => {
    const { describe: _, ...writing } = release(environment);
    const resources = Object.values(writing).flatMap((statements) =>
      statements.flatMap(({ Resource }) => Resource),
    );
    expect(resources).not.toContain("*");
  });
});

describe("the release role of staging", () => {
  it.each([
    ["lightsail:PutInstancePublicPorts", regional("lightsail", "Instance/1")],
    ["s3:PutBucketTagging", "arn:aws:s3:::raxx-support-attachments"],
    ["ssm:PutParameter", regional("ssm", "parameter/raxx/freescout/ssh_key")],
  ])("may not %s, because only prod has that", (action, resource) => {
    expect([
      allows(release("staging"), action, resource),
      allows(release("prod"), action, resource),
    ]).toEqual([false, true]);
  });
});

describe("every statement", () => {
  it("has a name of its own within its policy", () => {
    const names = [...environments.map(preview), ...environments.map(release)].flatMap(
      (permissions) =>
        Object.values(permissions).map((statements) => statements.map(({ Sid }) => Sid)),
    );
    for (const sids of names) expect(new Set(sids).size).toBe(sids.length);
  });
});

describe("the backend", () => {
  it("is the one that Pulumi.yaml names", () => {
    const project = parse(readFileSync("Pulumi.yaml", "utf8")) as {
      name: string;
      backend: { url: string };
    };
    expect([project.name, project.backend.url]).toEqual(["raxx", backendUrl]);
  });

  it.each(environments)("encrypts secrets as the stack file of %s says", (environment) => {
    const stack = parse(readFileSync(`Pulumi.${environment}.yaml`, "utf8")) as {
      secretsprovider: string;
    };
    expect(stack.secretsprovider).toBe(`awskms://${backend.keyAlias}?region=us-east-1`);
  });
});

describe("the roles of what starts by the clock", () => {
  const bucket = (name: string, key = "") => `arn:aws:s3:::${name}${key && `/${key}`}`;
  const exported = bucket("raxx-iac-state-prod", "vault-exports/2026-05-21.json.gpg");
  const draft = bucket("raxx-iac-state-prod", "vault-exports/unfinished/1");
  const dump = bucket("raxx-support-attachments", "db-backups/freescout/2026-05-21.sql.gz");
  const drill = bucket("raxx-iac-state-prod", "operations/prod/drills/vault/1.json");
  const event = bucket("raxx-iac-state-prod", "operations/prod/audit/2026-05-21/1.json");
  const stop = bucket("raxx-iac-state-prod", "operations/prod/analytics-stop.json");
  const auditExport = bucket("raxx-adinsights-audit-prod", "audit-logs/2026-05-21.json");
  const credential = (access: string) =>
    regional("ssm", `parameter/raxx/iac/${access}/SLACK_BOT_TOKEN`);
  const sshKey = regional("ssm", "parameter/raxx/freescout/ssh_key");

  it.each<[ScheduledAccess, string, string]>([
    ["vault-export", "s3:PutObject", exported],
    ["vault-export", "s3:GetObject", draft],
    ["vault-export", "s3:DeleteObjectVersion", draft],
    ["vault-export", "s3:PutObject", event],
    ["vault-export", "ssm:GetParameters", credential("vault-export")],
    ["freescout-backup", "s3:PutObject", dump],
    ["freescout-backup", "ssm:GetParameter", sshKey],
    ["bcp-smoke", "s3:GetObject", exported],
    ["bcp-smoke", "s3:GetObject", dump],
    ["bcp-smoke", "s3:GetObject", drill],
    ["bcp-smoke", "lightsail:GetAutoSnapshots", "*"],
    ["bcp-smoke", "lightsail:GetInstanceSnapshot", "*"],
    ["drift-staging", "s3:GetObject", state("stacks/raxx/staging.json")],
    ["rotation", "ssm:GetParameters", credential("rotation")],
    [
      "rotation",
      "logs:FilterLogEvents",
      regional("logs", "log-group:/raxx/adinsights/prod/celery:*"),
    ],
    ["privacy-deletes", "ssm:GetParameters", credential("privacy-deletes")],
    [
      "detection",
      "s3:PutObject",
      bucket("raxx-iac-state-prod", "operations/prod/detection/2026-12-01.json"),
    ],
    ["audit-export", "s3:PutObject", auditExport],
    ["audit-export", "s3:ListBucket", bucket("raxx-adinsights-audit-prod")],
    ["audit-export", "s3:PutObject", event],
    ["audit-export", "ssm:GetParameters", credential("audit-export")],
  ])("let %s %s on %s", (access, action, resource) => {
    expect(allows(scheduledPermissions(access, account), action, resource)).toBe(true);
  });

  it.each<[ScheduledAccess, string, string]>([
    ["vault-export", "s3:DeleteObject", exported],
    ["vault-export", "s3:DeleteObjectVersion", exported],
    ["vault-export", "s3:GetObject", state("stacks/raxx/prod.json")],
    ["vault-export", "s3:PutObject", stop],
    ["vault-export", "ssm:GetParameter", sshKey],
    ["vault-export", "s3:GetObject", dump],
    ["freescout-backup", "s3:DeleteObject", dump],
    ["freescout-backup", "s3:GetObject", exported],
    ["freescout-backup", "ssm:GetParameters", credential("vault-export")],
    ["bcp-smoke", "s3:PutObject", exported],
    ["bcp-smoke", "s3:PutObject", drill],
    ["drift-staging", "s3:GetObject", state("stacks/raxx/prod.json")],
    ["drift-staging", "s3:PutObject", state("stacks/raxx/staging.json")],
    ["rotation", "s3:GetObject", exported],
    ["rotation", "logs:FilterLogEvents", regional("logs", "log-group:/raxx/adinsights/prod/api:*")],
    ["privacy-deletes", "ssm:GetParameters", credential("detection")],
    ["privacy-deletes", "s3:GetObject", exported],
    ["detection", "s3:GetObject", state("stacks/raxx/prod.json")],
    ["detection", "s3:PutObject", event],
    ["audit-export", "s3:GetObject", auditExport],
    ["audit-export", "s3:DeleteObject", auditExport],
    ["audit-export", "s3:DeleteObjectVersion", auditExport],
    ["audit-export", "s3:PutObject", bucket("raxx-adinsights-audit-staging", "audit-logs/1.json")],
    ["audit-export", "s3:GetObject", exported],
    ["vault-export", "s3:PutObject", auditExport],
  ])("do not let %s %s on %s", (access, action, resource) => {
    expect(allows(scheduledPermissions(access, account), action, resource)).toBe(false);
  });
});

describe("the sinks of log lines", () => {
  const receiver = (environment: string, region = "eu-central-1") =>
    `arn:aws:lambda:${region}:${account}:function:raxx-log-sink-analytics-${environment}`;
  const lines = (name: string) => regional("logs", `log-group:/raxx/logs/prod/${name}:*`);

  it.each(environments)(
    "are changed by the release of %s alone, and not taken away",
    (environment) => {
      const other = environments.find((each) => each !== environment) ?? "";
      for (const region of ["eu-central-1", "us-east-1"]) {
        const own = receiver(environment, region);
        expect(allows(release(environment), "lambda:UpdateFunctionCode", own)).toBe(true);
        expect(allows(release(environment), "lambda:DeleteFunction", own)).toBe(false);
        const theirs = receiver(other, region);
        expect(allows(release(environment), "lambda:UpdateFunctionCode", theirs)).toBe(false);
      }
      const group = `arn:aws:logs:eu-central-1:${account}:log-group:/raxx/logs/${environment}/analytics`;
      expect(allows(release(environment), "logs:PutRetentionPolicy", group)).toBe(true);
      expect(allows(release(environment), "logs:DeleteLogGroup", group)).toBe(false);
      const role = `arn:aws:iam::${account}:role/raxx-log-sink-analytics-${environment}`;
      expect(allows(release(environment), "iam:PassRole", role)).toBe(true);
      expect(allows(release(environment), "iam:PutRolePolicy", role)).toBe(false);
    },
  );

  it("are read by nobody but the job of detection, which reads no line of analytics", () => {
    const detecting = scheduledPermissions("detection", account);
    expect(allows(detecting, "logs:FilterLogEvents", lines("apps"))).toBe(true);
    expect(allows(detecting, "logs:FilterLogEvents", lines("analytics"))).toBe(false);
    for (const environment of environments)
      for (const name of ["apps", "analytics"])
        for (const role of [preview(environment), release(environment)])
          expect(allows(role, "logs:FilterLogEvents", lines(name))).toBe(false);
  });
});
