import { bcp } from "../../../domain/controls";
import { awsTypes, isAws } from "../../lens/aws";
import { isRecord, type Known, type KnownValue, records } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

/** Dumps and exports are kept at least so long. */
const minimumDays = 30;

/** Where dumps of FreeScout and exports of the vault are put. */
const backupPrefixes = ["db-backups/", "vault-exports/"] as const;

/** A backup that expires before anybody looks for it was never taken. */
export const backupRetention = resourceRule({
  id: "backup-retention",
  title: "Database dumps and vault exports are kept 30 days or longer.",
  controls: [bcp("2.3"), bcp("4 Win 3")],
  severity: "high",
  waivable: true,
  remedy: `Give the lifecycle rule of the prefix an expiration of ${minimumDays} days or more.`,
  applies: (resource) => isAws(resource, awsTypes.bucketLifecycle, awsTypes.bucket),
  check: ({ props: { rules, lifecycleRules } }) =>
    [...records(rules), ...records(lifecycleRules)]
      .filter(holdsBackups)
      .filter(({ expiration }) => expiresEarly(expiration))
      .map(() => `backups expire before ${minimumDays} days`),
});

/** A rule for a prefix of the backups', or within it. A rule for everything is judged by what it names. */
function holdsBackups(rule: Known): boolean {
  const prefix = prefixOf(rule);
  return (
    rule["status"] !== "Disabled" &&
    prefix !== "" &&
    backupPrefixes.some((backups) => prefix.startsWith(backups) || backups.startsWith(prefix))
  );
}

function prefixOf({ prefix, filter }: Known): string {
  const filtered = isRecord(filter) ? filter["prefix"] : undefined;
  const both = isRecord(filter) && isRecord(filter["and"]) ? filter["and"]["prefix"] : undefined;
  return text(prefix ?? filtered ?? both ?? "");
}

function expiresEarly(expiration: KnownValue): boolean {
  if (!isRecord(expiration)) return false;
  const days = expiration["days"];
  if (days === undefined) return expiration["date"] !== undefined;
  return !(Number(text(days) || Number.NaN) >= minimumDays);
}
