/** Where Node keeps the agent of its own `fetch`, which is made with the first request. */
const place = Symbol.for("undici.globalDispatcher.1");

type Agent = new (options: { headersTimeout: number; bodyTimeout: number }) => object;

/**
 * `fetch` gives up by itself after five minutes, whatever its signal says: on a busy machine a run that died of a silence
 * would go on in the middle of another case.
 */
export async function waitForEver(): Promise<void> {
  await fetch("data:,");
  const agent = Reflect.get(globalThis, place) as object;
  const { constructor } = agent as { readonly constructor: Agent };
  Reflect.set(globalThis, place, new constructor({ headersTimeout: 0, bodyTimeout: 0 }));
}
