import { describe, expect, it } from "vitest";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { type RetentionWish, ticketsRetention } from "../../../src/ops/tickets/retention";
import { surroundings, talkInto } from "../../support/platform/operations";
import { usePlatform } from "../../support/platform/use-platform";
import { emptyWorld } from "../../support/platform/world";

const place = usePlatform(emptyWorld);

const now = new Date("2026-11-30T12:00:00Z");
interface Facts {
  readonly status?: string;
  readonly closedAt?: string;
  readonly tags?: string[];
}
function ticket(
  id: number,
  updatedAt: string,
  { status = "closed", tags = [], ...facts }: Facts = {},
) {
  place.platform.world.tickets.set(id, { id, number: id + 100, status, updatedAt, tags, ...facts });
}
const never = { id: 0, number: 0, status: "", updatedAt: "", tags: [] };
const left = (): number[] => [...place.platform.world.tickets.keys()];

async function run(flags: Partial<RetentionWish> = {}) {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish = { env: "prod", most: 200, json: true, ...flags } as const;
  const around = surroundings(place.platform, place.folder);
  const code = await ticketsRetention(wish, talkInto(said), around, now);
  return { code, text: said.printed.join("\n").replaceAll(/\s+/g, " ") };
}

/** Either side of 90 days, and of 7 years. */
function several(): void {
  ticket(1, "2026-09-01T11:59:59Z");
  ticket(2, "2026-09-01T12:00:01Z");
  ticket(3, "2026-01-01T00:00:00Z", { status: "active" });
  ticket(4, "2026-01-01T00:00:00Z", { status: "pending" });
  ticket(5, "2026-01-01T00:00:00Z", { status: "spam" });
  ticket(6, "2026-01-01T00:00:00Z", { closedAt: "2026-10-01T00:00:00Z" });
  ticket(7, "2019-12-01T00:00:00Z", { tags: ["refund", "DSR"] });
  ticket(8, "2019-11-30T11:59:59Z", { tags: ["dsr"] });
  ticket(9, "2019-12-01T00:00:00Z", { tags: ["gdpr-breach"] });
}

describe("tickets retention", () => {
  it("deletes what was closed and untouched for 90 days, and records after 7 years, and says so in the trail", async () => {
    several();
    const { code, text } = await run();
    expect([code, JSON.parse(text)]).toEqual([
      0,
      { env: "prod", settled: 7, records: 3, due: [108, 105, 101], deleted: 3 },
    ]);
    expect(left()).toEqual([2, 3, 4, 6, 7, 9]);
    const { events } = await recordedEvents(new Bucket(), "prod");
    expect(events.map(({ command, target, result }) => [command, target, result])).toEqual(
      ["begun", "done"].map((end) => ["tickets retention", "3 tickets", end]),
    );
    expect((await run({ json: false })).text).toBe(
      "4 tickets are closed, 2 of them records that are kept for 7 years. None has to go.",
    );
  });

  it("only says which would go, by their number, and never what is in them", async () => {
    several();
    const { code, text } = await run({ dryRun: true, json: false });
    expect([code, text]).toEqual([
      1,
      "7 tickets are closed, 3 of them records that are kept for 7 years. 3 tickets are deleted, with all that is in them: #108, #105, #101. Nothing was deleted.",
    ]);
    expect(text).not.toContain("canary");
    expect(left()).toHaveLength(9);
  });

  it("deletes no more at once than is said", async () => {
    several();
    await expect(run({ most: 2 })).rejects.toThrow(
      "3 tickets would be deleted, and 2 are the most at once. Look at them by --dry-run, and say --most 3",
    );
    expect(left()).toHaveLength(9);
  });

  it("deletes none that was touched while it was asked about", async () => {
    several();
    const said = { told: [], printed: [] as string[] };
    const talk = {
      ...talkInto(said),
      confirm: async () => {
        ticket(1, "2026-11-30T11:00:00Z");
        return Promise.resolve();
      },
    };
    const wish = { env: "prod", most: 200, json: true } as const;
    expect(
      await ticketsRetention(wish, talk, surroundings(place.platform, place.folder), now),
    ).toBe(0);
    expect(left()).toContain(1);
    expect(said.printed.join("")).toContain('"deleted": 2');
  });

  it("takes no ticket for an ordinary one where FreeScout does not say its tags", async () => {
    several();
    const { tags: _, ...untagged } = place.platform.world.tickets.get(1) ?? never;
    place.platform.world.tickets.set(1, untagged);
    await expect(run()).rejects.toThrow(
      "FreeScout answered with no tickets and their tags: are the modules API & Webhooks and Tags active?",
    );
    expect(left()).toHaveLength(9);
  });

  it("goes on after a fault, and is done where a ticket is gone already", async () => {
    several();
    place.platform.disturb(() =>
      place.platform.asked.at(-1) === "DELETE /api/conversations/105" ? "lost after" : undefined,
    );
    expect(await run()).toMatchObject({ code: 0 });
    expect(left()).toEqual([2, 3, 4, 6, 7, 9]);
  });
});
