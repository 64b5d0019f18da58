/** What a service of the rehearsal answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const ok = (body: unknown, status = 200): Answer => ({ status, body });

/** What a service says of a request that it does not take; a marked text, which nobody may repeat. */
export const refuse = (status: number): Answer => ({
  status,
  body: { message: "body-of-a-refusal" },
});
