/** What to do where a service that has no remedy of its own refuses with a status. */
export function remedyFor(status: number): string {
  if (status >= 300 && status < 400)
    return "Something in front of it wants a person to sign in; is the address right, and may a machine pass?";
  if (status === 429) return "It has had too many requests; try again in a few minutes.";
  if (status >= 500) return "The fault is on its side; try again later.";
  return "Look at what was asked, and at the rights of the credentials.";
}

/** Node says `fetch failed`; why stands in the cause. */
export function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return "no connection";
  const code = (cause as NodeJS.ErrnoException).code;
  return code ?? cause.name;
}

/** Retry-After in milliseconds: seconds, or a date. */
export function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
