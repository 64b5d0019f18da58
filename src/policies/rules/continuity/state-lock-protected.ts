import { bcp } from "../../../domain/controls";
import { awsTypes, cloudName, isAws } from "../../lens/aws";
import { isOurs } from "../../lens/ownership";
import { isRecord, peek, type Resource } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";

/** The key of a table that Terraform locks a state with; it accepts no other. */
const lockKey = "LockID";

/** A table with the key of state locks, or one of the platform's own that is called after them. */
const isLockTable = (resource: Resource): boolean =>
  isAws(resource, awsTypes.table) &&
  (peek(resource, "hashKey") === lockKey || (isOurs(resource) && isCalledAfterLocks(resource)));

const isCalledAfterLocks = (resource: Resource): boolean =>
  /(?<![a-z])(?:state|terraform|tf|iac|pulumi).*(?<![bcf])lock/i.test(
    cloudName(resource) ?? resource.name,
  );

/** Without its lock table two deployments may write one state at the same time. */
export const stateLockProtected = resourceRule({
  id: "state-lock-protected",
  title: "The state's lock table can be restored to a point in time and cannot be deleted.",
  controls: [bcp("1.7")],
  severity: "high",
  waivable: true,
  remedy: "Set pointInTimeRecovery: { enabled: true } and deletionProtectionEnabled: true.",
  applies: isLockTable,
  check: ({ props: { pointInTimeRecovery, deletionProtectionEnabled } }) => [
    ...(isRecord(pointInTimeRecovery) && pointInTimeRecovery["enabled"] === true
      ? []
      : ["point-in-time recovery is not enabled"]),
    ...(deletionProtectionEnabled === true ? [] : ["deletion protection is not enabled"]),
  ],
});
