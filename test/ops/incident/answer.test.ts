import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { IncidentOperations } from "../../../src/ops/incident/operations";
import { surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let id: string;
let count = 0;

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-answer-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(async () => {
  const world = emptyWorld();
  for (const [ticket, type] of [
    [41, "customer"],
    [42, "customer"],
    [43, "note"],
  ] as const)
    world.tickets.set(ticket, {
      ...{ id: ticket, number: ticket + 100, status: "active", updatedAt: "2026-05-21T13:00:00Z" },
      threads: [{ type, body: "canary: where are my orders?" }],
    });
  platform.begin(world);
  count += 1;
  const { printed } = await typed(async (operations) =>
    operations.open({
      ...{ title: `Orders are slow ${count}`, service: "orders", severity: "sev2" },
      ...{ breach: false, subject: false },
    }),
  );
  ({ id } = (printed as { incident: { id: string } }).incident);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

async function typed(run: (operations: IncidentOperations) => Promise<number>, dryRun = false) {
  const said = { told: [] as string[], printed: [] as string[] };
  const flags = { env: "staging", json: true, dryRun } as const;
  const around = surroundings(platform, folder);
  const code = await run(new IncidentOperations(flags, talkInto(said), around));
  return { code, printed: JSON.parse(said.printed.at(-1) ?? "") as object };
}

const answer = async (tickets: readonly number[], dryRun = false) =>
  typed(async (operations) => operations.answer(id, tickets, 1), dryRun);
const messages = (ticket: number): number =>
  platform.world.tickets.get(ticket)?.threads?.filter(({ type }) => type === "message").length ?? 0;

describe("incident answer", () => {
  it("sends the first answer in each ticket, and in none a second time", async () => {
    expect(await answer([41])).toMatchObject({ code: 0, printed: { sent: [41] } });
    expect(await answer([41, 42])).toMatchObject({ code: 0, printed: { sent: [42] } });
    expect(await answer([41, 42])).toMatchObject({ code: 0, printed: { sent: [] } });
    expect([messages(41), messages(42)]).toEqual([1, 1]);
    expect(platform.world.tickets.get(41)?.threads?.[0]?.body).toContain(
      "re aware of an issue affecting orders.",
    );
  });

  it("sends no second one where the answer to the first was lost", async () => {
    platform.disturb(() =>
      platform.asked.at(-1)?.endsWith("/threads") ? "lost after" : undefined,
    );
    expect(await answer([41])).toMatchObject({ code: 0, printed: { sent: [41] } });
    expect(messages(41)).toBe(1);
  });

  it.each([
    ["a draft", { state: "draft", createdAt: "2999-01-01T00:00:00Z" }],
    [
      "the answer of an incident of before",
      { state: "published", createdAt: "2026-01-01T00:00:00Z" },
    ],
  ])("takes %s for no answer", async (_what, thread) => {
    const body = "We&#039;re aware of an issue affecting orders. We'll provide an update.";
    platform.world.tickets.get(41)?.threads?.unshift({ type: "message", body, ...thread });
    expect(await answer([41])).toMatchObject({ code: 0, printed: { sent: [41] } });
    expect(messages(41)).toBe(2);
  });

  it("asks by the numbers that agents know tickets by", async () => {
    const asked: string[] = [];
    const talk = {
      ...talkInto({ told: [], printed: [] }),
      confirm: async (what: string) => {
        asked.push(what);
        return Promise.resolve();
      },
    };
    const flags = { env: "staging", json: true } as const;
    const around = surroundings(platform, folder);
    await new IncidentOperations(flags, talk, around).answer(id, [41, 42], 1);
    expect(asked[0]).toMatch(/^2 of 2 tickets are answered \(#141, #142\): “We're aware/);
  });

  it("leaves two lines in the trail", async () => {
    await answer([41]);
    const { events } = await recordedEvents(new Bucket(), "staging");
    expect(
      events
        .filter(({ command, target }) => command === "incident answer" && target === id)
        .map(({ result }) => result),
    ).toEqual(["begun", "done"]);
  });

  it("only shows what it would send with --dry-run", async () => {
    expect(await answer([41, 42], true)).toMatchObject({ printed: { open: [41, 42], sent: [] } });
    expect(messages(41)).toBe(0);
  });

  it.each([
    [
      "a ticket that no customer wrote",
      [41, 43],
      "No customer wrote #143, or it is spam; nothing was sent.",
    ],
    ["a ticket that there is none of", [99], "FreeScout has no ticket 99"],
  ])("refuses %s, and sends nothing", async (_what, tickets, message) => {
    await expect(answer(tickets)).rejects.toThrow(message);
    expect(messages(41)).toBe(0);
  });

  it("refuses an incident that is closed", async () => {
    await typed(async (operations) =>
      operations.close(id, "https://github.com/raxx-app/x/issues/1"),
    );
    await expect(answer([41])).rejects.toThrow(`${id} is closed`);
  });
});
