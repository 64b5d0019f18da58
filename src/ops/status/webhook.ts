import { CannotRun } from "../../process/cannot-run";
import type { FreeScout, Webhook } from "../clients/freescout";

/** What the page follows of a ticket. */
const events = ["convo.status"];

/**
 * Keeps one webhook of FreeScout's to `url`, of every mailbox and of that event alone (BCP §7.2). The right one is there
 * before others to the same address go; those to other addresses are somebody else's.
 * @throws CannotRun where FreeScout has none afterwards
 */
export async function keepWebhook(
  freescout: FreeScout,
  url: string,
): Promise<{ readonly did: "made" | "kept"; readonly removed: number }> {
  const before = await ours(freescout, url);
  const isThere = before.some(isRight);
  if (!isThere) await freescout.makeWebhook(url, events);
  const now = isThere ? before : await ours(freescout, url);
  const right = now.find(isRight);
  if (!right)
    throw new CannotRun(
      `FreeScout has no webhook to ${url} after it was asked for one. Run it again.`,
    );
  const others = now.filter(({ id }) => id !== right.id);
  for (const { id } of others) await freescout.deleteWebhook(id);
  return { did: isThere ? "kept" : "made", removed: others.length };
}

const ours = async (freescout: FreeScout, url: string): Promise<readonly Webhook[]> =>
  (await freescout.webhooks()).filter((each) => each.url === url);

const isRight = (webhook: Webhook): boolean =>
  webhook.events.join() === events.join() && (webhook.mailboxes ?? []).length === 0;
