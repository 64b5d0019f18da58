import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { kept } from "../../process/exit-codes.json";
import type { Told } from "../change/event";
import { localFolder, traced, Trail } from "../change/trail";
import { Bucket } from "../clients/bucket";
import { Postmark } from "../clients/postmark";

/**
 * Does what Pulumi's own lock guards, between two lines of the audit trail (BCP preamble, Security). What was approved
 * waits neither for the state bucket nor for a mail, which a workflow has no token to send.
 * @param work resolves to an exit code
 */
export async function recorded(
  stack: Environment,
  told: Pick<Told, "command" | "reference">,
  tell: (line: string) => void,
  work: () => Promise<number>,
): Promise<number> {
  // A state in files is a rehearsal's.
  if (process.env["PULUMI_BACKEND_URL"]?.startsWith("file:")) return work();
  return traced(trailOf(stack), { ...told, target: stack }, tell, work, (code) =>
    code === kept ? { result: "done" } : { result: "failed", detail: `exit code ${code}` },
  );
}

function trailOf(stack: Environment): Trail {
  const { env } = process;
  const mail = env["POSTMARK_SERVER_TOKEN"]
    ? () => new Postmark(services(["mail"], env).mail)
    : undefined;
  return new Trail(localFolder(env), stack, new Bucket(), mail);
}
