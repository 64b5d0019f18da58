import { describe, expect, it } from "vitest";
import { Writes } from "../../../src/ops/analytics/cached-signals";
import { noon, routerLine } from "../../support/log-lines";

const write = { method: "POST", path: "/signals", host: "analytics.raxx.app", status: 202 };
const iso = (at: number): string => new Date(at).toISOString();

/** What is found in lines of after a stop at noon. */
function searched(lines: readonly string[], since: string | undefined = iso(noon)) {
  const writes = new Writes(since, new Date(noon));
  for (const line of lines) writes.add(line);
  return { ...writes.found, text: writes.text() };
}

describe("signals that clients kept", () => {
  it("are writes that the service accepts after the stop, counted with their clients", () => {
    const found = searched([
      routerLine({ ...write, at: noon - 1 }),
      routerLine({ ...write, at: noon + 1000, address: "203.0.113.1" }),
      routerLine({ ...write, at: noon + 3000, address: "203.0.113.2" }),
      routerLine({ ...write, at: noon + 2000, address: "203.0.113.2" }),
    ]);
    expect(found).toMatchObject({
      since: iso(noon),
      accepted: 3,
      clients: 2,
      first: iso(noon + 1000),
      last: iso(noon + 3000),
      requests: 4,
    });
    expect(found.text).toMatch(/^3 of 4 requests after the stop of .* of 2 addresses/);
    expect(found.text).not.toContain("203.0.113");
  });

  it.each([
    ["refused", { status: 503 }],
    ["redirected", { status: 302 }],
    ["read only", { method: "GET", status: 200 }],
  ])("are none that were %s", (_, change) => {
    const found = searched([routerLine({ ...write, at: noon + 1, ...change })]);
    expect([found.accepted, found.requests]).toEqual([0, 1]);
    expect(found.text).toMatch(/^None of 1 requests after the stop/);
  });

  it("are every accepted write where no stop is in force", () => {
    const writes = new Writes(undefined, new Date(noon));
    writes.add(routerLine({ ...write, at: noon - 1 }));
    expect(writes.found).toMatchObject({ since: null, accepted: 1 });
  });

  it("are not said to be absent where the log has no request", () => {
    expect(searched(["something else", ""]).text).toMatch(/^No line of the router is in the log/);
  });
});
