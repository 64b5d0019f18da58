import { describe, expect, it } from "vitest";
import { clientOf } from "../../../src/ops/detection/address";
import { readLine } from "../../../src/ops/detection/line";
import { appLine, drained, noon, routerLine } from "../../support/log-lines";

const read = (line: string) => readLine(line, noon + 86_400_000);
const request = {
  kind: "request",
  at: noon,
  method: "GET",
  route: "/api/beta/preview/s1",
  query: "t=1",
  host: "api.raxx.app",
  status: 401,
  address: "203.0.113.9",
};
const valid = routerLine({
  at: noon,
  path: "/api/beta/preview/s1?t=1",
  status: 401,
  address: "203.0.113.9",
});

describe("a line of the router", () => {
  it.each([
    ["as `heroku logs` prints it", valid],
    [
      "as a terminal shows it",
      valid.replace("heroku[router]:", "\u001B[33mheroku[router]:\u001B[0m"),
    ],
    ["as a drain gets it", drained(valid)],
    [
      "as a sink keeps it, with structured data",
      drained(valid).replace(/^\d+ (.* router - )/, "$1- "),
    ],
    ["of an error", valid.replace("at=info", 'at=error code=H12 desc="Request timeout"')],
  ])("is read %s", (_, line) => {
    expect(read(line)).toEqual(request);
  });

  it.each([
    ["/api/beta/%70review/s1", "/api/beta/preview/s1"],
    ["/API//beta/preview/s1", "/api/beta/preview/s1"],
    ["/api/beta/preview/%", "/api/beta/preview/%"],
  ])("has the route that the app sees: %s", (path, route) => {
    expect(read(routerLine({ at: noon, path }))).toMatchObject({ route });
  });

  it("takes no field from what the client wrote into path or forwarded addresses", () => {
    const forged = '1.1.1.1" dyno=web.9 status=200 bytes=1';
    const line = routerLine({
      at: noon,
      path: '/x"status=200',
      status: 404,
      address: `${forged}, 203.0.113.9`,
    });
    expect(read(line)).toMatchObject({
      status: 404,
      address: "203.0.113.9",
      route: '/x"status=200',
    });
  });
});

describe("who asked", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["203.0.113.9, 172.68.10.20", "203.0.113.9"],
    ["10.0.0.1, 203.0.113.9, 172.68.10.20", "203.0.113.9"],
    // Straight to Heroku, with an invented address before.
    ["10.0.0.1, 203.0.113.9", "203.0.113.9"],
    // Somebody behind Cloudflare's own network, behind Cloudflare.
    ["10.0.0.1, 104.28.1.1, 172.68.10.20", "104.28.1.1"],
    ["2001:db8:1:2:3:4:5:6, 2606:4700::1", "2001:db8:1:2::/64"],
    ["2001:0DB8:1:2::9", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["unknown", undefined],
    ["", undefined],
  ])("%s is %s", (forwarded, client) => {
    expect(clientOf(forwarded)).toBe(client);
  });
});

describe("a line of an app", () => {
  it.each([
    ["JSON", appLine(noon, { event: "rbac.denied", actor: "kai", ip: "203.0.113.9" })],
    [
      "JSON behind the name of a logger",
      appLine(noon, { event: "rbac.denied", actor: "kai", ip: "203.0.113.9" }).replace(
        "{",
        "INFO:audit:{",
      ),
    ],
    [
      "JSON with an object in it",
      appLine(noon, { event: "RBAC denied", user: "kai", request: { ip: "203.0.113.9" } }),
    ],
    ["fields", `${appLine(noon, {}).slice(0, -2)}event="rbac denied" user=kai ip=203.0.113.9`],
  ])("is an event in %s", (_, line) => {
    expect(read(line)).toEqual({
      kind: "event",
      at: noon,
      name: "rbac_denied",
      actor: "kai",
      address: "203.0.113.9",
      email: undefined,
    });
  });

  it.each([
    ["free text", `${appLine(noon, {}).slice(0, -2)}Starting worker`],
    [
      "what Heroku says",
      routerLine({ at: noon }).replace(
        /heroku\[router].*/,
        "heroku[web.1]: State changed from up to down",
      ),
    ],
    [
      "a deployment",
      routerLine({ at: noon }).replace(/heroku\[router].*/, "app[api]: Deploy 1f by user x"),
    ],
  ])("is nothing that a rule reads: %s", (_, line) => {
    expect(read(line)).toEqual({ kind: "other", at: noon });
  });
});

it("is told how many lines logplex dropped", () => {
  const message =
    "Error L10 (output buffer overflow): drain 'd.1' dropped 12 messages since 2026-06-12T11:00:00+00:00.";
  const line = routerLine({ at: noon }).replace(/heroku\[router].*/, `heroku[logplex]: ${message}`);
  expect(read(line)).toEqual({ kind: "dropped", at: noon, lines: 12 });
});

it.each([
  ["GET / 200", "no time and source before it, as logplex writes them"],
  [valid.replace("2026-06-12T12", "2026-06-12T99"), "no such time"],
  [valid.replace("2026-", "2099-"), "its time is still to come"],
  [valid.replace(" status=401", ""), "a line of the router without method, path, host or status"],
  [valid.replace("method=GET ", ""), "a line of the router without method, path, host or status"],
  [appLine(noon, { event: "x" }).slice(0, -1), "JSON that is not whole"],
])("does not understand %s", (line, why) => {
  expect(read(line)).toEqual({ kind: "unread", why });
});
