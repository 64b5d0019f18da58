import { breachTag } from "./incidents";

const day = 86_400_000;

/** How long FreeScout keeps a ticket after it was closed (BCP, Security Considerations; docs/ops/policies/data-retention.md). */
export const ticketRetention = {
  /** Days of an ordinary ticket. */
  ticketDays: 90,
  /** Years of a record of a data subject's request, and of a breach. */
  recordYears: 7,
  /** Whoever answers a data subject gives the ticket the first; an incident gives the second. */
  recordTags: ["dsr", breachTag],
} as const;

export const ticketRetentionType = "raxx:tickets:Retention";

/** Whether a ticket is a record that is kept for years. */
export const isRecord = (tags: readonly string[]): boolean =>
  tags.some((tag) => ticketRetention.recordTags.some((each) => each === tag.toLowerCase()));

/** The moment at which a ticket that was last touched at another has to be gone. */
export function ticketExpiry(touched: Date, tags: readonly string[]): Date {
  if (!isRecord(tags)) return new Date(touched.getTime() + ticketRetention.ticketDays * day);
  const expiry = new Date(touched);
  expiry.setUTCFullYear(expiry.getUTCFullYear() + ticketRetention.recordYears);
  return expiry;
}
