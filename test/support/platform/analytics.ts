import { passesAccess } from "./cloudflare";
import { type FakeService, ok, refuse } from "./world";

/** The analytics service of staging: it takes the token of its own configuration, once it has restarted. */
export const analytics: FakeService = (asked, world) => {
  const { method, path, headers } = asked;
  const [, direct] = /^\/herokuapp\/([^/]+)\//.exec(path) ?? [];
  // Heroku's own address of an app goes around Access.
  if (direct !== undefined) return ok({}, world.open.get(direct) ?? 401);
  // Services of AWS are asked at the root as well, with POST.
  if (path !== "/health" && !(path === "/" && method === "GET")) return undefined;
  if (!passesAccess(asked, world))
    return { status: 302, headers: { location: "https://raxx.cloudflareaccess.com/login" } };
  const token = world.apps.get("raxx-analytics-staging")?.["ANALYTICS_AUTH_TOKEN"];
  return headers.authorization === `Bearer ${token}` ? ok({ status: "ok" }) : refuse(401);
};
