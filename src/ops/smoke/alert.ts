import { services } from "../../config/services";
import { alertOperator, type Sent } from "../change/alert";
import type { Surroundings } from "../change/surroundings";
import type { Check, Observation } from "./check";
import { raxx } from "../../process/raxx-command";

/** What a run could not tell anybody is not kept either: both ways have to be there before they are needed. */
export const alertChecks = ({ env }: Surroundings): readonly Check[] =>
  (["slack", "mail"] as const).map((way) => ({
    name: `alert by ${way === "slack" ? "Slack" : "mail"}`,
    section: "§4 Win 5",
    look: async () => {
      services([way], env);
      return Promise.resolve({ kept: true, seen: "its token is there" });
    },
  }));

/** One message a run, in the operator's Slack and to ops@raxx.app, whatever number of promises is not kept (BCP Win 5). */
export async function alert(
  failing: readonly Observation[],
  all: number,
  around: Surroundings,
): Promise<readonly Sent[]> {
  const subject = `[raxx prod] bcp smoke: ${failing.length} of ${all} promises ${failing.length === 1 ? "is" : "are"} not kept`;
  const lines = failing.map(({ check, section, seen }) => `- ${check} (BCP ${section}): ${seen}`);
  const text = [
    ...lines,
    "",
    `docs/runbooks/smoke.md says what to do; this looks again:\n  ${raxx`bcp smoke --env prod`}`,
  ].join("\n");
  // How old each thing is differs a minute later.
  const about = failing.map(({ check }) => check).join("\n");
  return alertOperator({ subject, text, about, daily: true }, around);
}
