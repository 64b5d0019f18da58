import { isCannedAnswer } from "../../domain/incidents";
import { CannotRun } from "../../process/cannot-run";
import type { Conversation, FreeScout } from "../clients/freescout";

/** What becomes of a ticket: it is answered, or was before, or nobody is to be answered in it. */
export type Answerable = "open" | "answered" | "nobody";

/**
 * By what the ticket shows: nobody is answered twice, whoever did it (BCP §7.2 step 4). A draft is no answer, nor is that of an
 * incident of before.
 * @param since from when on an answer is one of the incident's
 */
export function answerable({ status, threads }: Conversation, since: Date): Answerable {
  const isAnswer = ({ type, body, state, createdAt }: Conversation["threads"][number]): boolean =>
    type === "message" &&
    (state ?? "published") === "published" &&
    (!createdAt || new Date(createdAt) >= since) &&
    isCannedAnswer(body ?? "");
  if (threads.some(isAnswer)) return "answered";
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
  since: Date,
): Promise<boolean> {
  if (answerable(await freescout.conversation(ticket), since) !== "open") return false;
  await freescout.reply(ticket, user, text);
  if (answerable(await freescout.conversation(ticket), since) === "answered") return true;
  throw new CannotRun(
    `FreeScout does not show the answer in ticket ${ticket}. Look at it before you run this again: it may be on its way.`,
  );
}
