import { bcp } from "../../../domain/controls";
import { awsTypes, isAws } from "../../lens/aws";
import { isRecord } from "../../rule/resource";
import { resourceRule } from "../../rule/rule";

/** Lightsail takes full hours only: 06:30 passes a preview and is refused by the API. */
const fullHour = /^(?:[01]\d|2[0-3]):00$/;

/** A host without a daily snapshot is a host whose every secret or ticket is typed in again. */
export const vaultSnapshotsDaily = resourceRule({
  id: "vault-snapshots-daily",
  title: "Every Lightsail instance takes a snapshot each day, at a full hour.",
  controls: [bcp("4 Win 1"), bcp("1.3"), bcp("2.3")],
  severity: "critical",
  waivable: true,
  remedy: 'Set addOn: { type: "AutoSnapshot", snapshotTime: "07:00", status: "Enabled" }.',
  applies: (resource) => isAws(resource, awsTypes.lightsailInstance),
  check: ({ props: { addOn } }) => {
    if (!isRecord(addOn)) return ["the instance has no AutoSnapshot add-on"];
    const { type, status, snapshotTime } = addOn;
    return [
      ...(type === "AutoSnapshot" ? [] : ["the add-on is not AutoSnapshot"]),
      ...(status === "Enabled" ? [] : ["the AutoSnapshot add-on is not Enabled"]),
      ...(typeof snapshotTime === "string" && fullHour.test(snapshotTime)
        ? []
        : ["the snapshot time is not a full hour, HH:00"]),
    ];
  },
});
