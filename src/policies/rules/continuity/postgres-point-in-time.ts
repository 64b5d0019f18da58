import { bcp } from "../../../domain/controls";
import { environmentOf } from "../../lens/environment";
import { isOurs } from "../../lens/ownership";
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

/** Days that a database of the platform can be wound back (BCP §2.1); of others, that it can be at all. */
const daysOf = (resource: Resource): number => (isOurs(resource) ? 7 : 1);

/** What the provider sends for a database that declares no retention. */
const defaultDays = (type: string): number => (type === rdsTypes[0] ? 0 : 1);

const isForgetful = (resource: Resource): boolean => {
  const { type, props } = resource;
  const { backupRetentionPeriod: days } = props;
  if (days === undefined && origins.some((origin) => origin in props)) return false;
  return !(
    Number(days === undefined ? defaultDays(type) : text(days) || Number.NaN) >= daysOf(resource)
  );
};

const hasNoBackups = (resource: Resource): boolean =>
  (rdsTypes.includes(resource.type) && isForgetful(resource)) || isUnsavedLightsail(resource);

const isUnsavedLightsail = ({ type, props }: Resource): boolean =>
  type === "aws:lightsail/database:Database" &&
  props["backupRetentionEnabled"] !== undefined &&
  isOff(props["backupRetentionEnabled"]);
