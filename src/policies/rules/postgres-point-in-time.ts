import { bcp } from "../../domain/controls";
import { environmentOf } from "../environment";
import { isDedicated, isHerokuPostgres } from "../postgres";
import type { Resource } from "../resource";
import { resourceRule } from "../rule";

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

/** RDS keeps what a point-in-time restore needs unless the retention is set to zero. */
const hasNoBackups = ({ type, props }: Resource): boolean =>
  rdsTypes.includes(type) && props["backupRetentionPeriod"] === 0;
