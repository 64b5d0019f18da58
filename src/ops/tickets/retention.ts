import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { isRecord, ticketExpiry, ticketRetention } from "../../domain/ticket-retention";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { FreeScout, type Ticket } from "../clients/freescout";

export interface RetentionWish {
  readonly env: Environment;
  /** More than so many are not deleted at once. */
  readonly most: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * `raxx tickets retention`: deletes tickets that were closed and untouched for 90 days, and records of data subjects' requests and of
 * breaches after 7 years (BCP, Security Considerations). An open ticket is never deleted. No word of a ticket is read or shown.
 * @returns the exit code: broken where a dry run finds one that should be gone
 */
export async function ticketsRetention(
  { env, most, dryRun, json }: RetentionWish,
  talk: Talk,
  around: Surroundings = outside,
  now: Date = new Date(),
): Promise<number> {
  const names = dryRun ? (["freescout"] as const) : (["freescout", "mail"] as const);
  const freescout = new FreeScout(services(names, around.env).freescout, around.patience);
  const settled = await freescout.settled();
  const due = dueOf(settled, now);
  const records = settled.filter(({ tags }) => isRecord(tags)).length;
  const facts = { env, settled: settled.length, records, due: due.map(({ number }) => number) };
  const will = sentenceOf(due);
  if (dryRun || due.length === 0) {
    showResult(talk, json, { ...facts, ...(dryRun && { dryRun }) }, () =>
      [
        `${settled.length} tickets are closed, ${records} of them records that are kept for ${ticketRetention.recordYears} years.`,
        due.length === 0 ? "None has to go." : `${will} Nothing was deleted.`,
      ].join(" "),
    );
    return due.length === 0 ? kept : broken;
  }
  if (due.length > most) throw tooMany(due.length, most);
  await talk.confirm(`${will} Nobody can bring them back but from a dump.`);
  const told = { command: "tickets retention", target: `${due.length} tickets` } as const;
  const deleted = await change(env, told, around, talk.tell, async () => {
    // What was touched since is wanted again.
    const still = dueOf(await freescout.settled(), now).filter(({ id }) =>
      due.some((one) => one.id === id),
    );
    for (const { id } of still) await freescout.delete(id);
    return still.length;
  });
  showResult(talk, json, { ...facts, deleted }, () => `${deleted} tickets were deleted.`);
  return kept;
}

const dueOf = (settled: readonly Ticket[], now: Date): readonly Ticket[] =>
  settled.filter(({ touched, tags }) => ticketExpiry(touched, tags) <= now);

function sentenceOf(due: readonly Ticket[]): string {
  const numbers = due.slice(0, 20).map(({ number }) => `#${number}`);
  const more = due.length > numbers.length ? [`and ${due.length - numbers.length} more`] : [];
  return `${due.length} tickets are deleted, with all that is in them: ${[...numbers, ...more].join(", ")}.`;
}

const tooMany = (due: number, most: number): CannotRun =>
  new CannotRun(
    `${due} tickets would be deleted, and ${most} are the most at once. Look at them by --dry-run, and say --most ${due} where that is right.`,
  );
