import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { Bucket } from "../clients/bucket";
import { Postmark } from "../clients/postmark";
import type { Told } from "./event";
import { holdingLock } from "./lock";
import type { Surroundings } from "./surroundings";
import { localFolder, Trail } from "./trail";

/**
 * Does `work`, which changes something real: alone in its environment, between two lines of the audit trail. What
 * cannot be sent of the trail is told and kept.
 * @throws Locked where somebody else is at work; what `work` throws, once the trail says so
 */
export async function change<Result>(
  environment: Environment,
  told: Omit<Told, "result" | "detail">,
  { env, patience, lock }: Surroundings,
  tell: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const bucket = new Bucket(patience);
  const mail = new Postmark(services(["mail"], env).mail, patience);
  const trail = new Trail(localFolder(env), environment, bucket, mail);
  const recorded = async (): Promise<Result> => {
    await trail.record({ ...told, result: "begun" });
    try {
      const result = await work();
      await trail.record({ ...told, result: "done" });
      return result;
    } catch (error) {
      const detail = error instanceof Error ? error.message : "not known";
      await trail.record({ ...told, result: "failed", detail });
      throw error;
    } finally {
      for (const open of await trail.deliver()) tell(open);
    }
  };
  return holdingLock(bucket, environment, `raxx ${told.command}`, recorded, lock);
}
