import { z } from "zod";
import { CannotRun } from "../../process/cannot-run";
import { ask, type Patience } from "./request";

const log = z.object({ open: z.array(z.object({ service: z.string(), title: z.string() })) });

/**
 * The incidents that the public page shows as open, as anybody reads it (BCP §7.2).
 * @throws CannotRun where the page or its database does not answer
 */
export async function openIncidents(
  address: string,
  patience: Patience,
): Promise<readonly string[]> {
  const service = { name: "The status page", address, headers: {}, patience };
  const { body } = await ask(service, { method: "GET", path: "/status.json" });
  const answer = log.safeParse(body);
  if (!answer.success)
    throw new CannotRun(`${address}/status.json shows no incidents: does our Worker answer there?`);
  return answer.data.open.map(({ service: of, title }) => `${of}: ${title}`);
}
