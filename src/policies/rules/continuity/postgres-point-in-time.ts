import { bcp } from "../../../domain/controls";
import { environmentOf } from "../../lens/environment";
import { isDedicated, isHerokuPostgres } from "../../lens/postgres";
import type { Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { isOff } from "../../lens/switches";
import { text } from "../../rule/text";

const rdsTypes = ["aws:rds/instance:Instance", "aws:rds/cluster:Cluster"];

/** Trades and consents between two nightly dumps exist nowhere else. */
export const postgresPointInTime = resourceRule({
  id: "postgres-point-in-time",
  title: "Every prod database can be restored to any moment of the last days.",
  controls: [bcp("2.1"), bcp("1.2")],
  severity: "high",
  waivable: true,
  remedy:
    'Set plan: "heroku-postgresql:standard-0" or a higher tier; on RDS a backupRetentionPeriod of 7.',
  applies: (resource, context) =>
    (isHerokuPostgres(resource) || hasNoBackups(resource)) &&
    environmentOf(resource, context) === "prod",
  check: (resource) => (isDedicated(resource) ? [] : ["the database has no continuous protection"]),
});

/** A database that is made from another one inherits its retention. */
const origins = ["replicateSourceDb", "snapshotIdentifier", "restoreToPointInTime", "s3Import"];

/** The provider sends a retention of zero for an instance that declares none; a cluster keeps one day. */
const hasNoBackups = ({ type, props }: Resource): boolean =>
  (rdsTypes.includes(type) && text(props["backupRetentionPeriod"]) === "0") ||
  (type === rdsTypes[0] &&
    props["backupRetentionPeriod"] === undefined &&
    !origins.some((origin) => origin in props)) ||
  (type === "aws:lightsail/database:Database" &&
    props["backupRetentionEnabled"] !== undefined &&
    isOff(props["backupRetentionEnabled"]));
