/** How long an address may take to answer before it counts as out of reach, in milliseconds. */
const patience = 2_000;

/** Asks an address; undefined where nothing answers in time. */
export const answerOf = (url: string): Promise<Response | undefined> =>
  fetch(url, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);

/** Go's modules come through a proxy of the environment as well, which Node's `fetch` does not know. */
const proxied = (env: NodeJS.ProcessEnv): boolean =>
  ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => env[name]);

/** Whether Go may find modules that it does not have yet, by its list of proxies. */
export async function modulesInReach(list: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const first = list.split(/[,|]/)[0]?.trim() ?? "";
  if (!/^https?:/.test(first) || proxied(env)) return true;
  return (await answerOf(first)) !== undefined;
}
