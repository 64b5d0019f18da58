import { type FakeService, ok, refuse } from "./world";

const hour = 3_600_000;

/** Sentry: the door of its projects, and counts of errors by the hour for whoever may read the organization. */
export const sentry: FakeService = ({ method, path, query, headers }, { sentry: held }) => {
  if (/^\/api\/\d+\/envelope\/$/.test(path)) {
    const [, key = ""] = /sentry_key=(\w+)/.exec(String(headers["x-sentry-auth"])) ?? [];
    return method === "POST" && held.keys.has(key) ? ok({}) : refuse(403);
  }
  const [, organization] = /^\/api\/0\/organizations\/([^/]+)\/events-stats\/$/.exec(path) ?? [];
  if (method !== "GET" || organization === undefined) return undefined;
  const { authorization } = headers;
  if (authorization !== "Bearer token-of-sentry")
    return refused(
      401,
      authorization ? "Invalid token" : "Authentication credentials were not provided.",
    );
  if (organization !== held.organization)
    return refused(404, "The requested resource does not exist");
  const asked = query.getAll("project");
  // Sentry does not tell whether a project is another's or nobody's.
  if (!held.scopes.has("org:read") || asked.some((id) => !held.projects.has(id)))
    return refused(403, "You do not have permission to perform this action.");
  const matches = matching(query.get("query") ?? "");
  const [, hours] = /^(\d+)h$/.exec(query.get("statsPeriod") ?? "") ?? [];
  const counts = query.get("dataset") === "errors" && query.get("yAxis") === "count()";
  if (!matches || !hours || !counts || query.get("interval") !== "1h")
    return refused(400, "Invalid query");
  const end = Math.floor(Date.now() / hour);
  const buckets = Array.from({ length: Number(hours) + 1 }, (_, at) => end - Number(hours) + at);
  const errors = held.errors.filter(({ project, url }) => asked.includes(project) && matches(url));
  return ok({
    data: buckets.map((bucket) => [
      (bucket * hour) / 1000,
      [{ count: errors.filter(({ at }) => Math.floor(at / hour) === bucket).length }],
    ]),
  });
};

const refused = (status: number, detail: string) => ({ status, body: { detail } });

/** A search by the address of a request, `*` any run of characters; undefined where it is none. */
function matching(search: string): ((url: string) => boolean) | undefined {
  if (search === "") return () => true;
  const [, pattern] = /^http\.url:(\S+)$/.exec(search) ?? [];
  if (pattern === undefined) return undefined;
  const parts = pattern
    .split("*")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  const whole = new RegExp(`^${parts.join(".*")}$`);
  return (url) => whole.test(url);
}
