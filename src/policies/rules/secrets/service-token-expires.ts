import { bcp } from "../../../domain/controls";
import { isOurs } from "../../lens/ownership";
import { resourceRule } from "../../rule/rule";
import { text } from "../../rule/text";

const tokenType = /^cloudflare:index\/(?:zeroTrustAccessServiceToken|accessServiceToken):/;

/** A year, in hours: the longest that Cloudflare gives without being asked. */
const longestHours = 8760;

/** A token that never lapses is a password that nobody remembers to change. */
export const serviceTokenExpires = resourceRule({
  id: "service-token-expires",
  title: "Every Access service token lapses after a year at the latest.",
  controls: [bcp("2.6")],
  severity: "high",
  waivable: true,
  remedy: `Set duration to ${longestHours}h or less.`,
  applies: (resource) => tokenType.test(resource.type) && isOurs(resource),
  check: ({ props: { duration } }) =>
    duration === undefined || hoursIn(text(duration)) <= longestHours
      ? []
      : ["the service token does not lapse within a year"],
});

/** Hours of a duration of Go's, such as `8760h` or `30m`; `forever` and whatever else is no duration have no end. */
function hoursIn(duration: string): number {
  const [, amount, unit] = /^(\d+)(h|m|s)$/.exec(duration) ?? [];
  const hours = { h: 1, m: 1 / 60, s: 1 / 3600 }[unit ?? ""];
  return hours === undefined ? Number.POSITIVE_INFINITY : Number(amount) * hours;
}
