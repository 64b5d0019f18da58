import { createHmac } from "node:crypto";
import { Response } from "miniflare";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { signedName } from "../../src/ops/clients/worker-secrets";
import { managedSecrets } from "../../src/domain/secrets";
import { StatusCloud } from "../support/status-page";

const secret = "key-of-the-webhook";
const cloud = new StatusCloud({ FREESCOUT_WEBHOOK_SECRET: secret, OTHER: secret });

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+Z$/, "Z");

async function begin(title: string, started: string, resolved: string | null = null) {
  const sql = "INSERT INTO incidents (service, title, started_at, resolved_at) VALUES (?, ?, ?, ?)";
  return (await cloud.query(sql, "API", title, started, resolved)).id;
}

const note = (incident: number, posted: string, body: string) =>
  cloud.query(
    "INSERT INTO notes (incident_id, posted_at, body) VALUES (?, ?, ?)",
    incident,
    posted,
    body,
  );

const plan = (starts: string, ends: string) =>
  cloud.query(
    "INSERT INTO maintenance (service, title, starts_at, ends_at) VALUES (?, ?, ?, ?)",
    "Console",
    "Database upgrade",
    starts,
    ends,
  );

beforeEach(() => cloud.empty(), 60_000);

afterAll(() => cloud.stop());

describe("the status page", () => {
  it("says that no incident is open, and not that all is well", async () => {
    const response = await cloud.get("/");
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain("No incident is open.");
    expect(text).not.toContain("<h2>");
  });

  it("shows an open incident with its notes, the newest first", async () => {
    const incident = await begin("Orders are slow", "2026-05-21T14:03:00Z");
    await note(incident, "2026-05-21T14:10:00Z", "We are looking.");
    await note(incident, "2026-05-21T14:40:00Z", "A restart helped.");
    const text = await (await cloud.get("/")).text();
    expect(text).toContain("One incident is open.");
    expect(text).toContain("<h3>API: Orders are slow</h3>");
    expect(text).toContain('<time datetime="2026-05-21T14:03:00Z">2026-05-21 14:03 UTC</time>');
    expect(text.indexOf("A restart helped.")).toBeLessThan(text.indexOf("We are looking."));
  });

  it("keeps a resolved incident for 90 days and then forgets it", async () => {
    await begin("Recent", daysAgo(60), daysAgo(60));
    await begin("Old", daysAgo(95), daysAgo(91));
    const log = (await (await cloud.get("/status.json")).json()) as {
      resolved: { title: string }[];
    };
    expect(log.resolved.map(({ title }) => title)).toEqual(["Recent"]);
  });

  it("announces maintenance until its window ends", async () => {
    await plan(daysAgo(-1), daysAgo(-2));
    await plan(daysAgo(3), daysAgo(2));
    const log = (await (await cloud.get("/status.json")).json()) as { maintenance: unknown[] };
    expect(log.maintenance).toHaveLength(1);
    expect(await (await cloud.get("/")).text()).toContain("Console: Database upgrade");
  });

  it("shows what people wrote as text, never as markup", async () => {
    const incident = await begin('<img src=x onerror="alert(1)">', "2026-05-21T14:03:00Z");
    await note(incident, "2026-05-21T14:10:00Z", "<script>alert(2)</script> & 'more'");
    const text = await (await cloud.get("/")).text();
    expect(text).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;");
    expect(text).toContain("&lt;script&gt;alert(2)&lt;/script&gt; &amp; &#39;more&#39;");
  });

  it("lets a browser run nothing and send nothing", async () => {
    const { headers } = await cloud.get("/");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("cache-control")).toBe("public, max-age=30");
  });

  it("serves its style sheet from its own host", async () => {
    const response = await cloud.get("/style.css");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/css; charset=utf-8",
    ]);
  });

  it("gives programs the same log as JSON", async () => {
    const incident = await begin("Orders are slow", "2026-05-21T14:03:00Z");
    await note(incident, "2026-05-21T14:10:00Z", "We are looking.");
    const response = await cloud.get("/status.json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual({
      open: [
        {
          service: "API",
          title: "Orders are slow",
          started_at: "2026-05-21T14:03:00Z",
          resolved_at: null,
          notes: [{ posted_at: "2026-05-21T14:10:00Z", body: "We are looking." }],
        },
      ],
      maintenance: [],
      resolved: [],
    });
  });

  it("admits that it cannot read the log rather than looking healthy", async () => {
    await cloud.query("DROP TABLE notes");
    const response = await cloud.get("/");
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain("The incident log cannot be read at the moment.");
    expect(await (await cloud.get("/status.json")).json()).toEqual({ error: "unreadable" });
  });

  it.each(["POST", "PUT", "DELETE"])("refuses %s", async (method) => {
    const response = await cloud.get("/", { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it.each(["/admin", "/constructor", "/status.json/"])("has no page %s", async (path) => {
    expect((await cloud.get(path)).status).toBe(404);
  });
});

describe("the incident log", () => {
  it("refuses a resolution before the beginning", async () => {
    await expect(
      begin("Orders are slow", "2026-05-21T14:03:00Z", "2026-05-21T14:02:00Z"),
    ).rejects.toThrow("CHECK constraint failed");
  });

  it("refuses a time that is not UTC", async () => {
    await expect(begin("Orders are slow", "2026-05-21 14:03")).rejects.toThrow(
      "CHECK constraint failed",
    );
  });

  it("refuses maintenance without a firm end (BCP §7.2)", async () => {
    const sql = "INSERT INTO maintenance (service, title, starts_at) VALUES ('API', 'x', ?)";
    await expect(cloud.query(sql, "2026-05-21T14:03:00Z")).rejects.toThrow(
      "NOT NULL constraint failed",
    );
  });
});

describe("a secret of the Worker", () => {
  const name = "FREESCOUT_WEBHOOK_SECRET";
  const asked = async (variable: string, signature?: string, method = "GET") => {
    const headers = signature === undefined ? {} : { "x-raxx-signature": signature };
    const answer = await cloud.get(`/secrets/${variable}`, { method, headers });
    return [answer.status, await answer.text()];
  };

  it("agrees with whoever signs its name by the same value, and tells nothing else", async () => {
    expect(await asked(name, signedName(name, secret))).toEqual([204, ""]);
  });

  it.each([
    ["another value's signature", signedName(name, "guess")],
    ["another name's signature", signedName("OTHER", secret)],
    ["the webhook's signature", createHmac("sha1", secret).update(name).digest("base64")],
    ["no signature", undefined],
    ["a signature that is no base64", "%%%"],
  ])("differs by %s", async (_what, signature) => {
    expect(await asked(name, signature)).toEqual([401, "It is another one.\n"]);
  });

  it.each(["CF_ACCESS_CLIENT_SECRET", "OTHER", "INCIDENTS", "constructor", ""])(
    "is not there as %s",
    async (variable) => {
      expect((await asked(variable, signedName(variable, secret)))[0]).toBe(404);
    },
  );

  it("can only be asked for", async () => {
    expect((await asked(name, signedName(name, secret), "POST"))[0]).toBe(405);
  });

  it("can be asked for by every name that the registry brings there", async () => {
    const names = managedSecrets("prod").flatMap(({ consumers }) =>
      consumers.flatMap((each) => (each.kind === "worker" ? [each.variable] : [])),
    );
    const whole = new StatusCloud(Object.fromEntries(names.map((each) => [each, secret])));
    const answers = names.map(async (each) => {
      const headers = { "x-raxx-signature": signedName(each, secret) };
      return (await whole.get(`/secrets/${each}`, { headers })).status;
    });
    expect(names).toHaveLength(3);
    expect(await Promise.all(answers)).toEqual([204, 204, 204]);
    await whole.stop();
  });
});

describe("FreeScout's webhook", () => {
  const ticket = { id: 17, status: "closed", updatedAt: "2026-05-21T15:00:00Z" };
  const signed = (body: string, key = secret) =>
    createHmac("sha1", key).update(body).digest("base64");
  const post = (
    body: string,
    { signature = signed(body), event = "convo.status", method = "POST" } = {},
  ) =>
    cloud.get("/webhooks/freescout", {
      method,
      headers: { "x-freescout-event": event, "x-freescout-signature": signature },
      ...(method === "POST" && { body }),
    });
  const followed = async (): Promise<number> => {
    const id = await begin("Orders are slow", "2026-05-21T14:03:00Z");
    const sql = "INSERT INTO tickets (conversation, incident_id) VALUES (?, ?)";
    await cloud.query(sql, ticket.id, id);
    return id;
  };
  const open = async (): Promise<boolean> => {
    const log = (await (await cloud.get("/status.json")).json()) as { open: unknown[] };
    return log.open.length > 0;
  };

  it("resolves the incident of a ticket that was closed, and opens it again with the ticket", async () => {
    await followed();
    expect((await post(JSON.stringify(ticket))).status).toBe(200);
    expect(await open()).toBe(false);
    expect(await (await cloud.get("/")).text()).toMatch(/Began <time.*, resolved <time/);
    const again = { ...ticket, status: "active", updatedAt: "2026-05-21T16:00:00Z" };
    await post(JSON.stringify(again));
    expect(await open()).toBe(true);
  });

  it.each([
    ["comes a second time", ticket.updatedAt],
    ["comes late", "2026-05-21T14:59:59Z"],
  ])("changes nothing by a message that %s", async (_when, updatedAt) => {
    await followed();
    await post(JSON.stringify(ticket));
    await post(JSON.stringify({ ...ticket, status: "active", updatedAt }));
    expect(await open()).toBe(false);
  });

  it("leaves other incidents alone, and shows nothing of a ticket", async () => {
    await begin("Orders are slow", "2026-05-21T14:03:00Z");
    const mail = { ...ticket, subject: "who I am", preview: "my account" };
    expect((await post(JSON.stringify(mail))).status).toBe(200);
    expect(await open()).toBe(true);
    expect(await (await cloud.get("/")).text()).not.toMatch(/who I am|my account/);
  });

  const body = JSON.stringify(ticket);
  it.each([
    ["no signature", { signature: "" }],
    ["another key's signature", { signature: signed(body, "guess") }],
    ["another body's signature", { signature: signed(`${body} `) }],
    ["a signature that is no base64", { signature: "%%%" }],
    ["half a signature", { signature: signed(body).slice(0, 12) }],
  ])("is refused with %s, and nothing is changed", async (_what, how) => {
    await followed();
    expect((await post(body, how)).status).toBe(401);
    expect(await open()).toBe(true);
  });

  it.each([
    "{",
    "null",
    "[]",
    JSON.stringify({ ...ticket, id: "1 OR 1=1" }),
    JSON.stringify({ ...ticket, id: 1.5 }),
    JSON.stringify({ ...ticket, updatedAt: "soon" }),
    JSON.stringify({ ...ticket, status: { closed: true } }),
  ])("is refused where it is signed and no conversation: %s", async (text) => {
    await followed();
    expect((await post(text)).status).toBe(400);
    expect(await open()).toBe(true);
  });

  it.each([
    ["convo.created", ticket.status],
    ["convo.status", "spam"],
    ["convo.status", "constructor"],
  ])("follows no %s to %s", async (event, status) => {
    await followed();
    const answer = await post(JSON.stringify({ ...ticket, status }), { event });
    expect(answer.ok).toBe(true);
    expect(await open()).toBe(true);
  });

  it("is refused where it is longer than any ticket, before it is looked at", async () => {
    const long = JSON.stringify({ ...ticket, preview: "x".repeat(300_000) });
    expect((await post(long)).status).toBe(413);
  });

  it("is refused by another method", async () => {
    expect((await post("", { method: "GET" })).status).toBe(405);
  });

  it("asks to be sent again while the log cannot be written", async () => {
    await cloud.query("DROP TABLE tickets");
    const answer = await post(body);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "60"]);
  });

  it("is closed until it has a secret", async () => {
    const without = new StatusCloud();
    const headers = { "x-freescout-signature": signed(body, "") };
    const { status } = await without.get("/webhooks/freescout", { method: "POST", headers, body });
    expect(status).toBe(503);
    await without.stop();
  });
});

describe("the vault's health", () => {
  const token = { CF_ACCESS_CLIENT_ID: "status.access", CF_ACCESS_CLIENT_SECRET: "of-the-status" };
  const well = () => Response.json({ message: "Ok", date: "2026-11-30T18:00:00Z" });

  async function asked(vault: () => Response | Promise<Response>, bindings: object = token) {
    const requests: string[] = [];
    const cloud = new StatusCloud({ ...bindings }, (request) => {
      const { method, url, headers } = request;
      requests.push(`${method} ${url} ${headers.get("cf-access-client-id")}`);
      return headers.get("cf-access-client-secret") === token.CF_ACCESS_CLIENT_SECRET
        ? vault()
        : Response.redirect("https://raxx.cloudflareaccess.com/login", 302);
    });
    try {
      const first = await cloud.get("/health/vault");
      const again = await cloud.get("/health/vault");
      expect(again.status).toBe(first.status);
      return { status: first.status, text: (await first.text()).trim(), requests };
    } finally {
      await cloud.stop();
    }
  }

  it("is well while Infisical says so behind Access, and is asked once in ten seconds", async () => {
    expect(await asked(well)).toEqual({
      status: 200,
      text: "The vault answers.",
      requests: ["GET https://vault.raxx.app/api/status status.access"],
    });
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ["answers 502", () => new Response("bad gateway", { status: 502 }), token],
    ["answers something else", () => new Response("<html>parked</html>"), token],
    ["is not well", () => Response.json({ message: "Failed" }), token],
    ["cannot be reached", () => Promise.reject(new Error("ECONNREFUSED")), token],
    ["does not answer in time", () => new Promise<Response>(() => undefined), token],
    ["refuses the token", well, { ...token, CF_ACCESS_CLIENT_SECRET: "of-another" }],
  ])("is down where it %s", async (_, vault, bindings) => {
    const { status, text } = await asked(vault, bindings);
    expect([status, text]).toEqual([503, "The vault is down."]);
  });

  it("is not called well by whom cannot ask", async () => {
    expect(await asked(well, {})).toEqual({
      status: 503,
      text: "The vault is not asked: there is no service token.",
      requests: [],
    });
  });
});
