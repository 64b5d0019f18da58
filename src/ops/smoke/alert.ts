import { services } from "../../config/services";
import { operatorMessages } from "../../domain/people";
import type { Surroundings } from "../change/surroundings";
import { Postmark } from "../clients/postmark";
import { Slack } from "../clients/slack";
import type { Check, Observation } from "./check";

/** One way in which the operator is told, and whether it went out. */
export interface Sent {
  readonly by: "Slack" | "mail";
  readonly sent: boolean;
  readonly why?: string;
}

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
  { env, patience }: Surroundings,
): Promise<readonly Sent[]> {
  const subject = `[raxx prod] bcp smoke: ${failing.length} of ${all} promises ${failing.length === 1 ? "is" : "are"} not kept`;
  const lines = failing.map(({ check, section, seen }) => `- ${check} (BCP ${section}): ${seen}`);
  const text = [
    ...lines,
    "",
    "raxx bcp smoke --env prod looks again; docs/runbooks/smoke.md says what to do.",
  ].join("\n");
  return Promise.all([
    attempt("Slack", async () =>
      new Slack(services(["slack"], env).slack, patience).post(
        operatorMessages,
        `${subject}\n${text}`,
      ),
    ),
    attempt("mail", async () =>
      new Postmark(services(["mail"], env).mail, patience).send(subject, text),
    ),
  ]);
}

async function attempt(by: Sent["by"], send: () => Promise<void>): Promise<Sent> {
  try {
    await send();
    return { by, sent: true };
  } catch (error) {
    return { by, sent: false, why: error instanceof Error ? error.message : "no answer" };
  }
}
