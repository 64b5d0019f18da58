import { afterEach, describe, expect, it, vi } from "vitest";
import { mostErrorsAnHour } from "../../../src/ops/clients/sentry";

const once = { timeoutMs: 1000, attempts: 1, firstPauseMs: 1, longestPauseMs: 1 };
const token = "token-of-sentry";

/** What Sentry answers, and at which addresses it was asked. */
function answering(body: unknown): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url.split("?")[0] ?? "");
    return Promise.resolve(Response.json(body));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("mostErrorsAnHour", () => {
  it.each([
    ["o450.ingest.de.sentry.io", "https://de.sentry.io"],
    ["o450.ingest.us.sentry.io", "https://us.sentry.io"],
    ["o450.ingest.sentry.io", "https://sentry.io"],
  ])("asks the region that keeps the organization of %s", async (host, address) => {
    const asked = answering({ data: [[1_767_225_600, [{ count: 2 }]]] });
    expect(await mostErrorsAnHour(`https://key@${host}/7`, "", { token }, once)).toBe(2);
    expect(asked).toEqual([`${address}/api/0/organizations/450/events-stats/`]);
  });

  it.each([
    ["no bucket", { data: [] }],
    ["a page of another server", { ok: true }],
    ["counts of several aggregates", { data: [[1, [{ count: 1 }, { count: 2 }]]] }],
  ])("takes no number out of %s", async (_, body) => {
    answering(body);
    await expect(
      mostErrorsAnHour("https://key@o450.ingest.de.sentry.io/7", "", { token }, once),
    ).rejects.toThrow("Sentry answered with no counts: is SENTRY_URL Sentry's?");
  });
});
