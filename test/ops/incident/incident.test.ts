import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { Objects } from "../../../src/ops/clients/objects";
import { IncidentOperations, type OpenWish } from "../../../src/ops/incident/operations";
import type { Incident } from "../../../src/ops/incident/record";
import { Gpg } from "../../support/gpg";
import { type Said, surroundings, talkInto } from "../../support/platform/operations";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { emptyWorld } from "../../support/platform/world";
import { S3Server } from "../../support/s3-server";

let s3: S3Server;
let platform: PlatformServices;
let folder: string;
let said: Said;
let clock: Date;
let count = 0;

beforeAll(async () => {
  s3 = await S3Server.start(["raxx-iac-state-prod"]);
  platform = await startPlatform(emptyWorld(), s3);
  folder = mkdtempSync(join(tmpdir(), "raxx-incident-"));
  for (const [name, value] of Object.entries(platform.environment)) vi.stubEnv(name, value);
});
beforeEach(() => {
  platform.begin(emptyWorld());
  said = { told: [], printed: [] };
  clock = new Date("2026-05-21T13:00:00Z");
  count += 1;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await platform.stop();
  await s3.stop();
  rmSync(folder, { recursive: true });
});

const operations = (flags: { dryRun?: boolean } = {}, env: NodeJS.ProcessEnv = {}) => {
  const around = surroundings(platform, folder);
  return new IncidentOperations(
    { env: "staging", json: true, ...flags },
    talkInto(said),
    { ...around, env: { ...around.env, ...env } },
    () => clock,
  );
};
const wish = (more: Partial<OpenWish> = {}): OpenWish => ({
  title: `Odd queries ${count}`,
  service: "the store",
  severity: "sev2-5",
  breach: false,
  subject: false,
  ...more,
});
const breach = (more: Partial<OpenWish> = {}) => wish({ severity: "sev1", breach: true, ...more });
const shown = () =>
  JSON.parse(said.printed.at(-1) ?? "") as { incident: Incident; answer: string; faults: string[] };
const channels = () => platform.world.messages.map(({ channel }) => channel);
const tickets = () => platform.world.mails.filter(({ id }) => id !== undefined);
const later = (hours: number): void => void (clock = new Date(clock.getTime() + hours * 3_600_000));
const reference = "https://github.com/raxx-app/TradeMasterAPI/issues/1";

describe("incident open", () => {
  it("keeps what customers know the part as, where it is run again without that", async () => {
    const { service, ...without } = wish();
    await operations().open(without);
    expect(shown().incident.service).toBe("Raxx");
    await operations().open(wish());
    await operations().open({ ...without, severity: "sev1" });
    expect(shown().incident).toMatchObject({ service, severity: "sev1" });
  });

  it("tells Slack, a ticket and an issue, and shows the first answer", async () => {
    const nextUpdate = "2026-05-21T14:00:00Z";
    expect(await operations().open(wish({ nextUpdate }))).toBe(0);
    expect(channels()).toEqual(["C0B4611UC2V"]);
    expect(tickets()).toMatchObject([
      {
        subject: `[raxx staging] SEV2.5 Odd queries ${count}`,
        id: `<raxx-incident-staging-${shown().incident.id}@raxx.app>`,
      },
    ]);
    expect(platform.world.issues).toMatchObject([
      { title: `[incident] Odd queries ${count}`, labels: ["severity:high"] },
    ]);
    expect(shown().answer).toBe(
      "We're aware of an issue affecting the store. We'll provide an update at 2026-05-21 14:00 UTC or when resolved.",
    );
    for (const { text } of [...platform.world.messages, ...tickets()])
      expect(text).toContain(shown().answer);
  });

  it("tells SEV2.5 in SEV2's channel outside its hours", async () => {
    clock = new Date("2026-05-23T13:00:00Z");
    await operations().open(wish());
    expect(channels()).toEqual(["C0B445RU95Y"]);
  });

  it("tags a suspected breach, tells the operator, and says until when what is due", async () => {
    await operations().open(breach({ detected: "2026-05-21T10:00:00Z" }));
    expect(channels().toSorted()).toEqual(["C0B423M38H4", "D0AJ7K184TV"]);
    expect(tickets()[0]?.subject).toBe(`[raxx staging] [gdpr-breach] SEV1 Odd queries ${count}`);
    expect(tickets()[0]?.text).toContain("2026-05-21T14:00:00.000Z  is it a breach?");
    expect(tickets()[0]?.text).toContain("2026-05-24T10:00:00.000Z  the supervisory authority");
    expect(platform.world.issues[0]?.labels).toEqual([
      "type:security",
      "severity:critical",
      "gdpr-breach",
    ]);
  });

  it("run again, tells nobody twice, and keeps the incident", async () => {
    await operations().open(breach());
    const first = shown().incident;
    later(2);
    await operations().open(breach());
    expect(shown().incident).toEqual(first);
    expect([channels().length, tickets().length, platform.world.issues.length]).toEqual([2, 1, 1]);
  });

  it("run again with more that is known, tells that, and lets the clocks run from the earliest moment", async () => {
    await operations().open(wish());
    later(2);
    await operations().open(breach({ detected: "2026-05-21T11:00:00Z" }));
    expect(shown().incident).toMatchObject({
      breach: true,
      severity: "sev1",
      detected: "2026-05-21T11:00:00.000Z",
      opened: "2026-05-21T13:00:00.000Z",
    });
    expect(channels().slice(1).toSorted()).toEqual(["C0B423M38H4", "D0AJ7K184TV"]);
    expect(tickets().map(({ subject }) => subject.includes("gdpr-breach"))).toEqual([false, true]);
  });

  it.each(["lost after", "lost before"] as const)(
    "opens one, and one ticket, where each answer in turn is %s",
    async (fault) => {
      let number = 0;
      for (let round = 0; round < 40; round += 1) {
        platform.disturb((each) => (each === number ? fault : undefined));
        const code = await operations({}, {})
          .open(breach())
          .catch(() => 2);
        number += 2;
        if (code === 0 && number > 12) break;
      }
      platform.disturb(() => undefined);
      expect(await operations().open(breach())).toBe(0);
      expect(platform.world.issues).toHaveLength(1);
      expect(new Set(tickets().map(({ id }) => id)).size).toBe(1);
    },
  );

  it("tells by the other ways where one is not there, says what is left, and does it when run again", async () => {
    const silent = operations({}, { SLACK_BOT_TOKEN: "" });
    await expect(silent.open(breach())).rejects.toThrow(
      /is on record, but not all is done:\n {2}- Slack operator: .*SLACK_BOT_TOKEN is missing/s,
    );
    expect([channels().length, tickets().length, platform.world.issues.length]).toEqual([0, 1, 1]);
    expect(await operations().open(breach())).toBe(0);
    expect([channels().length, tickets().length, platform.world.issues.length]).toEqual([2, 1, 1]);
  });

  it("changes nothing with --dry-run, nor for a detection that is still to come", async () => {
    expect(await operations({ dryRun: true }).open(breach())).toBe(0);
    await expect(operations().open(breach({ detected: "2026-05-21T13:02:00Z" }))).rejects.toThrow(
      "is still to come; nothing was changed.",
    );
    expect(await operations().list(true)).toBeTypeOf("number");
    expect(said.printed.at(-1)).not.toContain(`Odd queries ${count}`);
    expect([channels(), platform.world.mails, platform.world.issues]).toEqual([[], [], []]);
  });
});

describe("incident list", () => {
  it("exits 1 from the moment a clock is past, and 0 once it was stopped", async () => {
    await operations().open(breach());
    const { id } = shown().incident;
    const ours = async () => {
      const code = await operations().list(false);
      const all = JSON.parse(said.printed.at(-1) ?? "") as {
        incidents: (Incident & { clocks: { name: string; state: string }[] })[];
      };
      const own = all.incidents.find((each) => each.id === id);
      return [code, own?.clocks.map(({ state }) => state)];
    };
    later(3.5);
    expect((await ours())[1]).toEqual(["soon", "running"]);
    later(1);
    expect(await ours()).toEqual([1, ["past", "running"]]);
    await operations().record(id, { did: "breach-ruled-out", reference });
    expect((await ours())[1]).toEqual(["late", "not needed"]);
    await operations().close(id, reference);
    expect((await ours())[1]).toBeUndefined();
  });
});

describe("incident record", () => {
  it("puts each action once into the incident's ticket", async () => {
    await operations().open(breach());
    const { id } = shown().incident;
    const determined = { did: "breach-confirmed", reference } as const;
    await operations().record(id, determined);
    await operations().record(id, determined);
    const ticket = `<raxx-incident-staging-${id}-breach@raxx.app>`;
    expect(tickets().slice(1)).toMatchObject([
      { answers: ticket, text: expect.stringContaining("breach-confirmed") as string },
    ]);
    expect(shown().incident.log).toHaveLength(1);
  });

  it("keeps evidence, encrypted for the operator alone", async () => {
    const gpg = new Gpg();
    onTestFinished(() => gpg.end());
    const [key, file] = [join(folder, "op.asc"), join(folder, "access log.txt")];
    writeFileSync(key, gpg.key("op@example.com"));
    writeFileSync(file, "who asked what");
    clock = new Date(Date.now() + 2000);
    await operations().open(breach());
    const { id } = shown().incident;
    expect(await operations().record(id, { did: "evidence", file, key })).toBe(0);
    const [line] = shown().incident.log;
    expect(line?.object).toMatch(/\/evidence\/\d{8}T\d{6}Z-access-log\.txt\.gpg$/);
    const pieces: Uint8Array[] = [];
    for await (const piece of new Objects("raxx-iac-state-prod").read(line?.object ?? ""))
      pieces.push(piece);
    expect(await gpg.decrypted(Buffer.concat(pieces))).toBe("who asked what");
    expect(line?.sha256).toBe(createHash("sha256").update("who asked what").digest("hex"));
  });

  it.each([
    [{ did: "evidence" }, "Evidence is a file"],
    [{ did: "note" }, "A note says something"],
    [{ did: "authority-notified" }, "give --reference https://"],
    [{ did: "authority-notified", reference }, "is no suspected breach"],
    [{ did: "subject-answered", reference }, "is no request of a data subject"],
    [{ did: "note", text: "x", at: "2999-01-01T00:00:00Z" }, "is still to come"],
  ] as const)("refuses %j, and changes nothing", async (deed, words) => {
    await operations().open(wish());
    const { incident } = shown();
    await expect(operations().record(incident.id, deed)).rejects.toThrow(words);
    expect(shown().incident).toEqual(incident);
    expect(tickets()).toHaveLength(1);
  });

  it("says which incidents there are where it knows none of that name", async () => {
    for (const id of ["nothing-1a2b3c", "../../pulumi", ""])
      await expect(operations().record(id, { did: "note", text: "x" })).rejects.toThrow(
        `staging has no incident ${id}; nothing was changed. Which there are: \`npm run -s raxx -- incident list --env staging --all\``,
      );
  });
});

describe("incident close", () => {
  it("is refused while a clock runs, naming what stops each", async () => {
    await operations().open(breach({ subject: true }));
    const { id } = shown().incident;
    await expect(operations().close(id, reference)).rejects.toThrow(
      `${id} cannot be closed while a clock runs; nothing was changed. Say what was done:\n` +
        `  - determination:\n    npm run -s raxx -- incident record ${id} --env staging --did breach-confirmed --reference "https://…"`,
    );
    await operations().record(id, { did: "breach-confirmed", reference });
    await operations().record(id, { did: "authority-notified", reference });
    await operations().record(id, { did: "subject-answered", reference });
    await expect(operations().close(id, reference)).rejects.toThrow(/ {2}- customers:\n/);
    await operations().record(id, { did: "no-high-risk", reference });
    expect(await operations().close(id, reference)).toBe(0);
  });

  it("tells it where the incident was told, once, and lets the same title be another incident", async () => {
    await operations().open(wish());
    const { id } = shown().incident;
    await operations().close(id, reference);
    await operations().close(id, reference);
    expect(channels()).toEqual(["C0B4611UC2V", "C0B4611UC2V"]);
    expect(platform.world.issues).toMatchObject([{ state: "closed" }]);
    expect(tickets().slice(1)).toMatchObject([
      { answers: `<raxx-incident-staging-${id}@raxx.app>` },
    ]);
    await operations().open(wish());
    expect(shown().incident.id).toBe(`${id}-2`);
    expect(platform.world.issues).toHaveLength(2);
  });
});
