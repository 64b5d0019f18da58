import type { DetectionRule } from "./detection";

/**
 * What a person can check over log lines until the catalog's rules run by themselves. The dashboard names the rules, the
 * telemetry and the routing; it gives no threshold, and one route (`/api/beta/preview/*`). Every number below is
 * therefore ours, to be taken again once there is a baseline, and routes and events are known by their words.
 */
export interface LogCheck {
  readonly rule: DetectionRule["id"];
  readonly severity: "high" | "medium";
  /** So many within the window are a finding; one fewer is none. */
  readonly threshold: number;
  /** From one moment up to, and without, the moment so many minutes later. */
  readonly windowMinutes: number;
  /** What is counted, in the plural. */
  readonly counts: string;
  /**
   * By whom: the client's address; who was signed in, and the address where nobody was; or the pattern of an e-mail
   * address, of which each address counts once.
   */
  readonly by: "address" | "actor" | "pattern";
  /** Lines of Heroku's router that count. */
  readonly requests: readonly RequestSign[];
  /** Lines of the apps that count: all of these are in the event's name, in small letters with `_` between words. */
  readonly events: readonly RegExp[];
  /** None of this is. */
  readonly exceptEvents?: RegExp;
  readonly action: string;
  /** Where a finding goes (dashboard, routing). */
  readonly routing: "ops@ on the same day" | "ops@ with the digest";
}

/** A request that counts. Routes are paths without a query, decoded, in small letters. */
export interface RequestSign {
  readonly route: RegExp;
  readonly except?: RegExp;
  readonly methods?: readonly string[];
  readonly statuses: readonly number[];
  /** Only of requests to this service. */
  readonly service?: "console";
}

/** The furthest that a line may stand behind a later one; the routers and dynos of an app write at once. */
export const lateness = { seconds: 60 } as const;

const answered = [200, 201, 202, 203, 204, 206, 304];
const refused = [400, 401, 403, 404, 410, 422, 429];
/** Who is known and may not: the token was right. */
const forbidden = [403, 451];

const preview = /\/beta\/preview(?:\/|$)/;
const signUp = /\/(?:waitlist|sign-?up)(?:[/_-]|$)/;
const failure =
  /invalid|unknown|reject|refus|deni|fail|expired|forbid|mismatch|not_found|missing|unsigned|required|bypass/;

const signUps = {
  requests: [
    { route: signUp, methods: ["POST"], statuses: [200, 201, 202, 204, 302, 303, 409] },
  ] as readonly RequestSign[],
  events: [/waitlist|sign_?up/],
  exceptEvents: failure,
};

/** In the catalog's order. */
export const logChecks: readonly LogCheck[] = [
  {
    rule: "DET-AUTH-001",
    severity: "high",
    threshold: 20,
    windowMinutes: 10,
    counts: "refused requests to passkey routes",
    by: "address",
    requests: [{ route: /\/(?:webauthn|passkeys?)(?:[/_-]|$)/, statuses: refused }],
    events: [/passkey|webauthn/, failure],
    action:
      "Block the address in Cloudflare's firewall. Look for a sign-in that it did get: passkeys are the only way in, so an account that answered differently has been found.",
    routing: "ops@ on the same day",
  },
  {
    rule: "DET-AUTH-002",
    severity: "medium",
    threshold: 10,
    windowMinutes: 10,
    counts: "sessions begun",
    by: "address",
    requests: [
      {
        route:
          /\/(?:sessions?|log-?in|sign-?in)(?:\/|$)|\/(?:webauthn|passkeys?)\/.*(?:verify|complete|finish)/,
        except: /\/(?:begin|options|start|challenge|refresh)(?:\/|$)|register|registration/,
        methods: ["POST"],
        statuses: [200, 201, 202, 204, 302, 303],
      },
    ],
    events: [/session|log_?in|sign_?in/, /creat|start|open|issued|succe/],
    exceptEvents: failure,
    action:
      "See whether the sessions belong to one account: end them and ask its owner. Many accounts behind one address are an office, or somebody who took several.",
    routing: "ops@ with the digest",
  },
  {
    rule: "DET-AUTH-003",
    severity: "high",
    threshold: 10,
    windowMinutes: 5,
    counts: "refused actions in the console",
    by: "actor",
    requests: [{ route: /^\//, statuses: [403], service: "console" }],
    events: [/rbac|permission|role|access|authori[sz]/, /deni|forbid|refus|reject/],
    action:
      "Read console_audit_events of that time. Unless the operator did it, end the session and take the role away.",
    routing: "ops@ on the same day",
  },
  {
    rule: "DET-SIGNUP-001",
    severity: "medium",
    threshold: 10,
    windowMinutes: 60,
    counts: "entries on the waitlist",
    by: "address",
    ...signUps,
    action:
      "Mark the origin's rows in waitlist_signups, and block it in Cloudflare's firewall if it goes on.",
    routing: "ops@ with the digest",
  },
  {
    rule: "DET-SIGNUP-002",
    severity: "medium",
    threshold: 5,
    windowMinutes: 60,
    counts: "e-mail addresses of one pattern on the waitlist",
    by: "pattern",
    ...signUps,
    action: "Mark the pattern's rows in waitlist_signups; invite none of them.",
    routing: "ops@ with the digest",
  },
  {
    rule: "DET-BETA-001",
    severity: "high",
    threshold: 10,
    windowMinutes: 10,
    counts: "preview tokens refused",
    by: "address",
    requests: [{ route: preview, statuses: refused.filter((status) => status !== 403) }],
    events: [/beta|preview/, /token/, failure],
    action:
      "Block the address in Cloudflare's firewall. Where it got one right, withdraw that token. Many addresses at once are no attack: look at CONSOLE_INTERNAL_URL first (FINDING-003).",
    routing: "ops@ on the same day",
  },
  {
    rule: "DET-BETA-002",
    severity: "high",
    threshold: 120,
    windowMinutes: 10,
    counts: "preview screens fetched",
    by: "address",
    requests: [{ route: preview, methods: ["GET", "HEAD"], statuses: answered }],
    events: [/(?:preview|screen).*_(?:view|render|serv|fetch)/],
    exceptEvents: failure,
    action:
      "Find the tester whose token it is, withdraw the token and ask. Block the address if it goes on.",
    routing: "ops@ on the same day",
  },
  {
    rule: "DET-BETA-004",
    severity: "high",
    threshold: 5,
    windowMinutes: 10,
    counts: "requests refused for want of an NDA",
    by: "address",
    requests: [
      { route: preview, statuses: forbidden },
      { route: /\/nda(?:[/_-]|$)/, statuses: [...refused, 451] },
    ],
    events: [/(?:^|_)nda(?:_|$)/, failure],
    action:
      "Find the tester whose token it is and see whether the NDA is signed; withdraw the token until it is.",
    routing: "ops@ on the same day",
  },
];
