const mailed = new WeakSet<object>();

/** Notes that the audit trail mails this failure. */
export function markMailed(failure: unknown): void {
  if (typeof failure === "object" && failure !== null) mailed.add(failure);
}

/** Whether the audit trail mails it. */
export const isMailed = (failure: unknown): boolean =>
  typeof failure === "object" && failure !== null && mailed.has(failure);
