/**
 * What Cloudflare's firewall does for every host of a zone. The documents name the features and not their routes, so
 * a route is known by its word.
 */

/** The two entry points of a zone: what is blocked at once, and what is counted. */
export const firewallPhases = {
  custom: "http_request_firewall_custom",
  rateLimit: "http_ratelimit",
} as const;

/** Sign-up, passkeys and the beta, which strangers try again and again (detection DET-AUTH, DET-SIGNUP, DET-BETA). */
export const limitedRoutes = [
  "/signup",
  "/sign-up",
  "/waitlist",
  "/passkey",
  "/webauthn",
  "/beta",
  "/preview",
] as const;

/** What nothing of ours has, and scanners look for. */
export const foreignRoutes = ["/.env", "/.git/", "/wp-login.php", "/xmlrpc.php"] as const;

/** What a rate limit of a zone counts, in the least of Cloudflare's plans: one address, ten seconds. */
export const rateLimit = {
  /** Counted in each data centre by itself; Cloudflare knows no other way. */
  characteristics: ["cf.colo.id", "ip.src"],
  /** Seconds. */
  period: 10,
  mitigationTimeout: 10,
  /** A person who mistypes stays below; whoever tries tokens does not. */
  requestsPerPeriod: 20,
} as const;

/**
 * Cloudflare's expression of requests to a host for any other path than these; `/*` at the end of one stands for all below it. A port
 * may follow the host's name, and its case is the caller's.
 */
export const otherPaths = (host: string, paths: readonly string[]): string =>
  `starts_with(lower(http.host), "${host}") and not (${paths.map(pathIs).join(" or ")})`;

const pathIs = (path: string): string =>
  path.endsWith("/*")
    ? `starts_with(http.request.uri.path, "${path.slice(0, -1)}")`
    : `http.request.uri.path eq "${path}"`;

/** Cloudflare's expression of requests whose path has one of these in it; the least plan knows of no other field. */
export const pathHolds = (routes: readonly string[]): string =>
  routes.map((route) => `(http.request.uri.path contains "${route}")`).join(" or ");
