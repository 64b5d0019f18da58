/** A request of a function URL, and what it is answered with. */
export function handler(
  event: object,
): Promise<{ readonly statusCode: number; readonly body: string }>;
