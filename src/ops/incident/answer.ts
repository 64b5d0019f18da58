import { isCannedAnswer } from "../../domain/incidents";
import { CannotRun } from "../../process/cannot-run";
import type { Conversation, FreeScout } from "../clients/freescout";

/** What becomes of a ticket: it is answered, or was before, or nobody is to be answered in it. */
export type Answerable = "open" | "answered" | "nobody";

/** By what the ticket shows: nobody is answered twice, whoever did it (BCP §7.2 step 4). */
export function answerable({ status, threads }: Conversation): Answerable {
  if (threads.some(({ type, body }) => type === "message" && isCannedAnswer(body ?? "")))
    return "answered";
  return status !== "spam" && threads.some(({ type }) => type === "customer") ? "open" : "nobody";
}

/**
 * Sends the first answer in a ticket, unless it is there. @returns whether it was sent now
 * @throws CannotRun where the ticket does not show it afterwards
 */
export async function answered(
  freescout: FreeScout,
  ticket: number,
  user: number,
  text: string,
): Promise<boolean> {
  if (answerable(await freescout.conversation(ticket)) !== "open") return false;
  await freescout.reply(ticket, user, text);
  if (answerable(await freescout.conversation(ticket)) === "answered") return true;
  throw new CannotRun(
    `FreeScout does not show the answer in ticket ${ticket}. Look at it before you run this again: it may be on its way.`,
  );
}
