import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { startProviders } from "../../src/simulator/start";
import { driftWorld, readWorld, removeFromWorld } from "../../src/simulator/cloud/world";
import { Connection, urnOf } from "./client";
import { Maker, scratchFolder, useProviders } from "./harness";

const session = useProviders();
const queue = "aws:sqs/queue:Queue";
const bucket = "aws:s3/bucket:Bucket";
const app = "heroku:index/app:App";

const scratch = scratchFolder();

const main = join(__dirname, "../../src/simulator/main.ts");
const tsx = require.resolve("tsx");

/** Runs the entry itself, and resolves to what it says when it ends. */
async function runMain(...args: string[]): Promise<{ code: number; stderr: string }> {
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [
      "--import",
      tsx,
      main,
      ...args,
    ]);
    return { code: 0, stderr };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, stderr };
  }
}

describe("what exists", () => {
  it("survives the end of the providers", async () => {
    const given = new Maker(session, "survivor");
    const { urn, id, state, inputs } = await given.make(bucket);
    await session.restart();
    const connection = await session.connection("aws");
    expect(await connection.read(urn, id, { state, inputs })).toEqual({ id, state, inputs });
  });

  it("is on disk before the engine hears of it", async () => {
    const given = new Maker(session, "written");
    const { id } = await given.make(queue);
    expect(readWorld(session.world).records.map((record) => record.id)).toContain(id);
  });

  it("is complete when many requests come at once", async () => {
    const connection = await session.connection("aws");
    const names = Array.from({ length: 100 }, (_, i) => `parallel-${i}`);
    const made = await Promise.all(
      names.map((name) => connection.create(urnOf(queue, name), { name })),
    );
    const ids = readWorld(session.world).records.map((record) => record.id);
    expect(ids).toEqual(expect.arrayContaining(made.map(({ id }) => id)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(100);
  });

  it("has the same ids every time the same program makes it", async () => {
    const ids = await Promise.all(
      ["one", "two"].map(async (folder) => {
        const providers = await startProviders({ world: join(scratch, folder, "world.json") });
        const address = providers.debugProviders
          .split(",")
          .find((entry) => entry.startsWith("terraform"));
        const connection = new Connection(address ?? "");
        await connection.configure({});
        const { id } = await connection.create(urnOf(app, "same"), { name: "same", region: "eu" });
        connection.close();
        await providers.stop();
        return id;
      }),
    );
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).toBe(ids[1]);
  });
});

describe("a killed server", () => {
  it("leaves a whole world and a lock that the next one takes over", async () => {
    const world = join(scratch, "killed.json");
    for (let round = 0; round < 2; round += 1) {
      const child = spawn(process.execPath, ["--import", tsx, main, "--world", world]);
      const ports = await new Promise<string>((resolve) => {
        child.stdout.once("data", (data: Buffer) => {
          resolve(data.toString());
        });
      });
      const { aws } = JSON.parse(ports) as { aws: number };
      const connection = new Connection(`aws:${aws}`);
      await connection.configure({ region: "eu-central-1" });
      const names = Array.from({ length: 60 }, (_, i) => `killed-${round}-${i}`);
      const requests = names.map((name) => connection.create(urnOf(queue, name), { name }));
      const first = await Promise.race(requests);
      child.kill("SIGKILL");
      const answered = (await Promise.allSettled(requests)).filter(
        ({ status }) => status === "fulfilled",
      );
      connection.close();
      const { records } = readWorld(world);
      expect(records.map(({ id }) => id)).toContain(first.id);
      expect(records.length).toBeGreaterThanOrEqual(answered.length);
      expect(existsSync(`${world}.lock`)).toBe(true);
    }
  });
});

describe("a file that is not ours", () => {
  it.each([
    ["not JSON", "{", /is not JSON \(.*\): name another file, or delete it/],
    [
      "something else",
      '{"version":3}',
      /is not a world file \(simulated-cloud\/1\): name another file/,
    ],
  ])("is refused and left alone: %s", async (_, text, says) => {
    const world = join(scratch, "foreign.json");
    writeFileSync(world, text);
    const { code, stderr } = await runMain("--world", world);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
    expect(readFileSync(world, "utf8")).toBe(text);
    await expect(startProviders({ world })).rejects.toThrow(says);
  });

  it("is needed: without a name there is nothing to serve", async () => {
    expect(await runMain()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("--world FILE") as string,
    });
  });
});

it("refuses a second server over the same world", async () => {
  const world = join(scratch, "shared.json");
  const providers = await startProviders({ world });
  const { code, stderr } = await runMain("--world", world);
  await providers.stop();
  expect(code).toBe(1);
  expect(stderr).toMatch(/is in use by another process: wait for it to end, or name another file/);
}, 60_000);

describe("drift", () => {
  it("is what a refresh finds, as state and as input", async () => {
    const given = new Maker(session, "drifted");
    const { urn, id, state, inputs } = await given.make(queue);
    driftWorld(session.world, { type: queue, id }, { delaySeconds: 60, tags: { owner: "me" } });
    const connection = await given.connection(queue);
    const found = await connection.read(urn, id, { state, inputs });
    expect(found?.state).toMatchObject({ delaySeconds: 60, tags: { owner: "me" } });
    expect(found?.inputs).toEqual({ ...inputs, delaySeconds: 60, tags: { owner: "me" } });
    const diff = await connection.diff(urn, {
      id,
      state: found?.state ?? {},
      asked: found?.inputs ?? {},
      wanted: inputs,
    });
    expect(Object.keys(diff.details).toSorted()).toEqual(["delaySeconds", "tags"]);
  });

  it("can be named by the name in the program or in the cloud", async () => {
    const given = new Maker(session, "named");
    const { id } = await given.make(app);
    const region = (): unknown =>
      readWorld(session.world).records.find((record) => record.id === id)?.properties["stack"];
    driftWorld(session.world, { type: app, name: "it-named" }, { stack: "heroku-22" });
    expect(region()).toBe("heroku-22");
  });

  it("is not seen in variables that others set on a Heroku app", async () => {
    const given = new Maker(session, "others-vars");
    const { urn, id, state, inputs } = await given.make(app);
    driftWorld(
      session.world,
      { type: app, id },
      { configVars: { LOG_LEVEL: "debug", OTHER: "1" } },
    );
    const connection = await given.connection(app);
    const found = await connection.read(urn, id, { state, inputs });
    expect(found?.inputs["configVars"]).toEqual({ LOG_LEVEL: "debug" });
  });

  it("is seen as a deletion when the thing is gone", async () => {
    const given = new Maker(session, "vanished");
    const made = await given.make(queue);
    removeFromWorld(session.world, { type: queue, id: made.id });
    const connection = await given.connection(queue);
    expect(await connection.read(made.urn, made.id, made)).toBeUndefined();
    await expect(
      connection.update(made.urn, { ...made, asked: made.inputs, wanted: made.inputs }),
    ).rejects.toThrow("404 Not Found");
  });

  it("cannot be injected into what does not exist", () => {
    expect(() => {
      driftWorld(session.world, { type: queue, name: "nobody" }, {});
    }).toThrow(`${session.world} has no ${queue} nobody`);
  });
});
