import { createHmac } from "node:crypto";
import { type Asked, type FakeService, ok, refuse, type World } from "./world";

const tokensPath = "/accounts/account/access/service_tokens";

/** Cloudflare's service tokens of Access: listed without their secrets, refreshed, and rotated, after which one secret before is taken. */
export const cloudflare: FakeService = ({ method, path, headers, query, body }, world) => {
  if (!path.startsWith(tokensPath)) return undefined;
  if (headers.authorization !== "Bearer token-of-cloudflare") return refuse(403);
  if (method === "GET") {
    const named = world.serviceTokens.filter(({ name }) => name.includes(query.get("name") ?? ""));
    return ok({
      success: true,
      result: named.map(({ id, name, clientId }) => ({ id, name, client_id: clientId })),
    });
  }
  const refreshed = world.serviceTokens.find(({ id }) => path === `${tokensPath}/${id}/refresh`);
  if (refreshed && method === "POST")
    return ok({ success: true, result: { id: refreshed.id, name: refreshed.name } });
  const found = world.serviceTokens.find(({ id }) => path === `${tokensPath}/${id}/rotate`);
  if (!found || method !== "POST") return refuse(404);
  const { previous_client_secret_expires_at: until } = JSON.parse(body) as Record<string, string>;
  const previous = found.secrets.at(-1);
  if (previous) previous.until = until === undefined ? 0 : Date.parse(until);
  const value = `canary-secret-${found.secrets.length + 1}-of-${found.name}-${"y".repeat(32)}`;
  found.secrets.splice(0, found.secrets.length, ...(previous ? [previous] : []), { value });
  return ok({ success: true, result: { id: found.id, name: found.name, client_secret: value } });
};

/** Secrets of Workers: put, whole and of the one type, into a script that is there; never shown. */
export const workerSecrets: FakeService = ({ method, path, headers, body }, { workers }) => {
  const [, script] = /^\/accounts\/account\/workers\/scripts\/([^/]+)\/secrets$/.exec(path) ?? [];
  if (script === undefined) return undefined;
  if (headers.authorization !== "Bearer token-of-cloudflare") return refuse(403);
  const worker = workers.get(script);
  if (!worker) return refuse(404);
  if (method !== "PUT") return refuse(405);
  const { name, text, type } = JSON.parse(body) as Record<string, string>;
  if (!name || !text || type !== "secret_text") return refuse(400);
  worker.set(name, text);
  return ok({ success: true, result: { name, type } });
};

/** The status page's Worker, which says of a secret whether its name was signed with it. */
export const statusWorker: FakeService = ({ path, headers }, { workers }) => {
  const [, name = ""] = /^\/secrets\/(.+)$/.exec(path) ?? [];
  if (name === "") return undefined;
  const value = workers.get("raxx-status")?.get(name);
  if (value === undefined) return refuse(404);
  const signature = createHmac("sha256", value).update(name).digest("base64");
  return headers["x-raxx-signature"] === signature ? { status: 204 } : refuse(401);
};

/** Whether Access lets a request pass; where there is no service token, nothing stands before the service. */
export const passesAccess = ({ headers }: Asked, { serviceTokens }: World): boolean =>
  serviceTokens.length === 0 ||
  serviceTokens.some(
    ({ clientId, secrets }) =>
      clientId === headers["cf-access-client-id"] &&
      secrets.some(
        ({ value, until = Infinity }) =>
          value === headers["cf-access-client-secret"] && until > Date.now(),
      ),
  );
