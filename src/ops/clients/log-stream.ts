import { CannotRun } from "../../process/cannot-run";
import type { Patience } from "./request";

/**
 * The text of a log session as it comes.
 * @param url of the session; it is a secret and in no message
 * @param until when a session that does not end by itself is left
 * @throws CannotRun where it does not begin, or breaks
 */
export async function* logStream(
  url: string,
  { timeoutMs }: Patience,
  until?: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const silence = new AbortController();
  const after = (ms: number) => setTimeout(() => silence.abort(), ms).unref();
  let timer = after(timeoutMs);
  const signal = until ? AbortSignal.any([silence.signal, until]) : silence.signal;
  try {
    const { ok, status, body } = await fetch(url, { redirect: "manual", signal });
    if (!ok || !body) throw new CannotRun(`Heroku's log session was answered ${status}.`);
    clearTimeout(timer);
    if (!until) timer = after(timeoutMs);
    for await (const piece of body) {
      clearTimeout(timer);
      // A session that follows is silent as long as the app is.
      if (!until) timer = after(timeoutMs);
      yield piece as Uint8Array;
    }
  } catch (error) {
    if (until?.aborted) return;
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(
      silence.signal.aborted
        ? `Heroku's log session was silent for ${timeoutMs / 1000} s.`
        : "Heroku's log session broke off.",
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
  }
}
