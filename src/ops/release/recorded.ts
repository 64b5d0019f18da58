import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { kept } from "../../process/exit-codes.json";
import type { Told } from "../change/event";
import { localFolder, traced, Trail } from "../change/trail";
import { Bucket } from "../clients/bucket";
import { Postmark } from "../clients/postmark";

/**
 * Does what Pulumi's own lock guards, between two lines of the audit trail, the last of which is mailed (BCP preamble, Security).
 * What was approved waits neither for the state bucket nor for the mail.
 * @param work resolves to an exit code
 * @param env with the token of the mail
 * @throws CannotRun where there is none
 */
export async function recorded(
  stack: Environment,
  told: Pick<Told, "command" | "reference">,
  tell: (line: string) => void,
  work: () => Promise<number>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  // A state in files is a rehearsal's.
  if (env["PULUMI_BACKEND_URL"]?.startsWith("file:")) return work();
  const { mail } = services(["mail"], env);
  const trail = new Trail(localFolder(env), stack, new Bucket(), () => new Postmark(mail));
  return traced(trail, { ...told, target: stack }, tell, work, (code) =>
    code === kept ? { result: "done" } : { result: "failed", detail: `exit code ${code}` },
  );
}
