import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { Bucket } from "../clients/bucket";
import { Postmark } from "../clients/postmark";
import { staying } from "../../process/signals";
import type { Told } from "./event";
import { holdingLock } from "./lock";
import { markMailed } from "./mailed";
import type { Surroundings } from "./surroundings";
import { localFolder, traced, Trail } from "./trail";

/**
 * Does `work`, which changes something real: alone in its environment, between two lines of the audit trail. What
 * cannot be sent of the trail is told and kept.
 * @throws Locked where somebody else is at work; what `work` throws, once the trail says so
 */
export async function change<Result>(
  environment: Environment,
  told: Omit<Told, "result" | "detail">,
  around: Surroundings,
  tell: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  // Whoever changes something can say so; only an emergency goes on without.
  services(["mail"], around.env);
  const trail = trailOf(environment, around);
  const recorded = async (): Promise<Result> =>
    traced(trail, told, tell, work).catch((error: unknown) => {
      markMailed(error);
      throw error;
    });
  const bucket = new Bucket(around.patience);
  return holdingLock(
    bucket,
    environment,
    `raxx ${told.command}`,
    async () => staying(recorded),
    around.lock,
  );
}

/** Writes one line of the trail, for what could not wait for a lock nor for a sink. */
export async function announce(
  environment: Environment,
  told: Told,
  around: Surroundings,
  tell: (line: string) => void,
): Promise<void> {
  const trail = trailOf(environment, around);
  await trail.record(told);
  for (const open of await trail.deliver()) tell(open);
}

function trailOf(environment: Environment, { env, patience }: Surroundings): Trail {
  const mail = (): Postmark => new Postmark(services(["mail"], env).mail, patience);
  return new Trail(localFolder(env), environment, new Bucket(patience), mail);
}
