/**
 * The public incident log. It reads D1 and shows what people wrote there; the page measures nothing itself and
 * does not pretend to. Without its database it says so, with a 503, instead of looking healthy. FreeScout's webhook
 * alone changes something: whether an incident is open follows its ticket. No text of a ticket is ever shown.
 */

/** Resolved incidents stay visible this long. */
const historyDays = 90;

const pages = {
  "/": page,
  "/status.json": json,
  "/style.css": stylesheet,
  "/health/vault": vaultHealth,
};

export default {
  fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/webhooks/freescout") return webhook(request, env);
    if (pathname.startsWith("/secrets/")) return agreement(request, env, pathname.slice(9));
    const respond = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    if (respond === undefined) return plain(404, "There is no such page.");
    if (request.method !== "GET" && request.method !== "HEAD") {
      return plain(405, "This page can only be read.", { allow: "GET, HEAD" });
    }
    return respond(env);
  },
};

/** What FreeScout sends is a few kilobytes. */
const longestBody = 262_144;

/** Business continuity plan, section 7.2: FreeScout's webhook is the page's other writer. */
async function webhook(request, { FREESCOUT_WEBHOOK_SECRET: secret, INCIDENTS: database }) {
  if (request.method !== "POST") return plain(405, "Only FreeScout posts here.", { allow: "POST" });
  if (!secret) return plain(503, "The webhook has no secret yet.");
  const body = await limited(request);
  if (body === undefined) return plain(413, "That is too long.");
  if (!(await isSigned(body, request.headers.get("x-freescout-signature"), secret)))
    return plain(401, "That is not FreeScout's signature.");
  const ticket = ticketIn(body);
  if (ticket === undefined) return plain(400, "That is no conversation.");
  if (request.headers.get("x-freescout-event") !== "convo.status")
    return plain(202, "Not followed.");
  try {
    await follow(database, ticket);
    return plain(200, "Followed.");
  } catch (error) {
    // FreeScout sends it again.
    console.error("the incident log cannot be written", error);
    return plain(503, "The incident log cannot be written.", { "retry-after": "60" });
  }
}

/** The bytes of a request, unless there are too many, whatever it says of their number. */
async function limited(request) {
  const pieces = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.length;
    if (length > longestBody) return undefined;
    pieces.push(piece);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

const secrets = new Set([
  "FREESCOUT_WEBHOOK_SECRET",
  "CF_ACCESS_CLIENT_ID",
  "CF_ACCESS_CLIENT_SECRET",
]);

/** Whether a secret is the one by which its name is signed: Cloudflare shows nobody what a Worker has. */
async function agreement(request, env, name) {
  if (request.method !== "GET") return plain(405, "This can only be asked.", { allow: "GET" });
  if (!secrets.has(name) || !env[name]) return plain(404, "There is no such secret.");
  const signature = request.headers.get("x-raxx-signature");
  return (await isSigned(new TextEncoder().encode(name), signature, env[name], "SHA-256"))
    ? respond(204, null, { "cache-control": "no-store" })
    : plain(401, "It is another one.");
}

/** Base64 of the body's HMAC, by default with SHA-1 as FreeScout signs, compared in constant time. */
async function isSigned(body, signature, secret, hash = "SHA-1") {
  const bytes = decoded(signature ?? "");
  if (bytes === undefined) return false;
  const raw = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash }, false, ["verify"]);
  return crypto.subtle.verify("HMAC", key, bytes, body);
}

function decoded(base64) {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** What counts of a conversation: its id, its state, and since when. */
function ticketIn(body) {
  try {
    const { id, status, updatedAt } = JSON.parse(new TextDecoder().decode(body));
    const at = new Date(updatedAt);
    if (!Number.isSafeInteger(id) || typeof status !== "string" || Number.isNaN(at.getTime()))
      return undefined;
    return { id, status, at: at.toISOString() };
  } catch {
    return undefined;
  }
}

/** A state that is older than the one that was followed changes nothing: a message may come late, or twice. */
async function follow(database, { id, status, at }) {
  const resolved = { closed: timestamp(Date.now()), active: null, pending: null };
  if (!Object.hasOwn(resolved, status)) return;
  const newer = "(changed_at IS NULL OR changed_at < ?)";
  await database.batch([
    database
      .prepare(
        `UPDATE incidents SET resolved_at = ?1 WHERE (resolved_at IS NULL) = (?1 IS NOT NULL)
           AND id IN (SELECT incident_id FROM tickets WHERE conversation = ?2 AND (changed_at IS NULL OR changed_at < ?3))`,
      )
      .bind(resolved[status], id, at),
    database
      .prepare(`UPDATE tickets SET changed_at = ? WHERE conversation = ? AND ${newer}`)
      .bind(at, id, at),
  ]);
}

/** In milliseconds: whoever asks often does not ask the vault so. */
const answerHolds = 10_000;
let vaultAnswer = { at: -Infinity, well: false };

/**
 * Business continuity plan, section 1.3: whether the vault answers behind Access. For Route 53, which can send no
 * token; it waits for two seconds, and says of everything but a 2xx or 3xx that the vault is down.
 */
async function vaultHealth({ CF_ACCESS_CLIENT_ID: id, CF_ACCESS_CLIENT_SECRET: secret }) {
  if (!id || !secret) return plain(503, "The vault is not asked: there is no service token.");
  if (Date.now() - vaultAnswer.at >= answerHolds)
    vaultAnswer = { at: Date.now(), well: await isVaultWell(id, secret) };
  return vaultAnswer.well ? plain(200, "The vault answers.") : plain(503, "The vault is down.");
}

/** By Infisical's own status. Where Access refuses the token there is a redirect, which is not followed. */
async function isVaultWell(id, secret) {
  try {
    const answer = await fetch("https://vault.raxx.app/api/status", {
      headers: { "CF-Access-Client-Id": id, "CF-Access-Client-Secret": secret },
      redirect: "manual",
      signal: AbortSignal.timeout(1500),
    });
    return answer.status === 200 && (await answer.json()).message === "Ok";
  } catch {
    return false;
  }
}

async function page(env) {
  const log = await read(env.INCIDENTS);
  return log === undefined
    ? html(503, unreadable(), { "retry-after": "60" })
    : html(200, body(log));
}

async function json(env) {
  const log = await read(env.INCIDENTS);
  const known = log !== undefined;
  return respond(known ? 200 : 503, JSON.stringify(log ?? { error: "unreadable" }), {
    "content-type": "application/json; charset=utf-8",
    "cache-control": known ? "public, max-age=30" : "no-store",
    "access-control-allow-origin": "*",
  });
}

/** Everything to show, or nothing when the database cannot be read. */
async function read(database) {
  const now = timestamp(Date.now());
  const since = timestamp(Date.now() - historyDays * 86_400_000);
  try {
    const [incidents, notes, maintenance] = await database.batch([
      database
        .prepare(
          "SELECT id, service, title, started_at, resolved_at FROM incidents WHERE resolved_at IS NULL OR resolved_at >= ? ORDER BY started_at DESC, id DESC",
        )
        .bind(since),
      database
        .prepare(
          "SELECT incident_id, posted_at, body FROM notes JOIN incidents ON incidents.id = incident_id WHERE resolved_at IS NULL OR resolved_at >= ? ORDER BY posted_at DESC, notes.id DESC",
        )
        .bind(since),
      database
        .prepare(
          "SELECT service, title, starts_at, ends_at FROM maintenance WHERE ends_at >= ? ORDER BY starts_at, id",
        )
        .bind(now),
    ]);
    return arranged(incidents.results, notes.results, maintenance.results);
  } catch (error) {
    console.error("the incident log cannot be read", error);
    return undefined;
  }
}

function arranged(incidents, notes, maintenance) {
  const all = incidents.map(({ id, ...incident }) => ({
    ...incident,
    notes: notes
      .filter(({ incident_id }) => incident_id === id)
      .map(({ posted_at, body }) => ({ posted_at, body })),
  }));
  return {
    open: all.filter(({ resolved_at }) => resolved_at === null),
    maintenance,
    resolved: all.filter(({ resolved_at }) => resolved_at !== null),
  };
}

const timestamp = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");

function body({ open, maintenance, resolved }) {
  return [
    `<p class="summary">${summary(open.length)}</p>`,
    ...section("Open", open, incident),
    ...section("Planned maintenance", maintenance, window),
    ...section(`Resolved in the last ${historyDays} days`, resolved, incident),
  ].join("\n");
}

function summary(count) {
  if (count === 0) return "No incident is open.";
  return count === 1 ? "One incident is open." : `${count} incidents are open.`;
}

const section = (title, entries, show) =>
  entries.length === 0 ? [] : [`<h2>${title}</h2>`, ...entries.map(show)];

function incident({ service, title, started_at, resolved_at, notes }) {
  const end = resolved_at === null ? "" : `, resolved ${time(resolved_at)}`;
  return [
    `<article><h3>${escaped(service)}: ${escaped(title)}</h3>`,
    `<p>Began ${time(started_at)}${end}.</p>`,
    ...notes.map((note) => `<p class="note">${time(note.posted_at)}\n${escaped(note.body)}</p>`),
    "</article>",
  ].join("\n");
}

const window = ({ service, title, starts_at, ends_at }) =>
  `<article><h3>${escaped(service)}: ${escaped(title)}</h3>\n<p>${time(starts_at)} to ${time(ends_at)}.</p></article>`;

const time = (text) =>
  `<time datetime="${escaped(text)}">${escaped(text.replace("T", " ").replace(/:\d\dZ$/, " UTC"))}</time>`;

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text) => String(text).replace(/[&<>"']/g, (character) => entities[character]);

const unreadable = () =>
  '<p class="summary">The incident log cannot be read at the moment.</p>\n<p>That says nothing about Raxx itself. Please try again in a minute.</p>';

const html = (status, content, headers = {}) =>
  respond(status, document(content), {
    "content-type": "text/html; charset=utf-8",
    "cache-control": status === 200 ? "public, max-age=30" : "no-store",
    "content-security-policy":
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ...headers,
  });

const document = (content) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Raxx status</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>Raxx status</h1>
${content}
</main>
</body>
</html>
`;

function stylesheet() {
  const css = `body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem; }
.summary { font-size: 1.25rem; }
article { border-top: 1px solid #767676; overflow-wrap: anywhere; }
.note { white-space: pre-line; }
@media (prefers-color-scheme: dark) { body { background: #121212; color: #eee; } }
`;
  return respond(200, css, {
    "content-type": "text/css; charset=utf-8",
    "cache-control": "public, max-age=3600",
  });
}

const plain = (status, text, headers = {}) =>
  respond(status, `${text}\n`, { "content-type": "text/plain; charset=utf-8", ...headers });

const respond = (status, content, headers) =>
  new Response(content, {
    status,
    headers: { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", ...headers },
  });
