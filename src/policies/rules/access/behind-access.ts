import type { Perimeter } from "../../lens/guarded-hosts";
import { guardedEntrances, perimeterFaults } from "../../lens/perimeter";
import type { StackRule } from "../../rule/rule";

/** The part of a rule by which Cloudflare Access meets every visitor of the hosts of a perimeter. */
export const behindAccess = (perimeter: Perimeter): Pick<StackRule, "judges" | "check"> => ({
  judges: (stack) => guardedEntrances(stack, perimeter),
  check: (stack) => perimeterFaults(stack, perimeter),
});
