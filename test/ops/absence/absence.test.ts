import { describe, expect, it } from "vitest";
import { absence } from "../../../src/ops/absence/operations";
import { IncidentOperations } from "../../../src/ops/incident/operations";
import type { Observation } from "../../../src/ops/smoke/check";
import { surroundings, talkInto } from "../../support/platform/operations";
import { usePlatform } from "../../support/platform/use-platform";
import { emptyWorld, type World } from "../../support/platform/world";

const place = usePlatform(well);

function well(): World {
  const world = emptyWorld();
  for (const app of ["raxx-api-prod", "raxx-console-prod"])
    world.apps.set(app, { SENTRY_BACKEND: "on" });
  return world;
}
const now = new Date("2026-05-21T13:00:00Z");
const around = () => surroundings(place.platform, place.folder);
async function run({ push = true, until = "2026-05-24T13:00:00Z", without = "" } = {}) {
  const printed: string[] = [];
  const { env, ...rest } = around();
  const flags = { env: "prod", until, push, json: true } as const;
  const world = { ...rest, env: { ...env, [without]: "" } };
  const code = await absence(flags, talkInto({ told: [], printed }), world, now);
  const { checks } = JSON.parse(printed[0] ?? "") as { checks: Observation[] };
  return [code, checks.filter(({ kept }) => !kept).map(({ check }) => check)];
}
const issue = {
  title: "Terms",
  body: "",
  html_url: "https://github.com/raxx-app/TradeMasterAPI/issues/1",
};

describe("absence check", () => {
  it("is 0 where nothing is to be done first", async () => {
    expect(await run()).toEqual([0, []]);
  });

  it.each<[string, () => void]>([
    [
      "blockers",
      () => place.platform.world.issues.push({ ...issue, labels: ["pre-launch-blocker"] }),
    ],
    ["Sentry", () => place.platform.world.apps.set("raxx-console-prod", { SENTRY_BACKEND: "off" })],
    ["Sentry", () => place.platform.world.apps.delete("raxx-api-prod")],
  ])("is 1 for %s", async (check, spoil) => {
    spoil();
    expect(await run()).toEqual([1, [check]]);
  });

  it.each([
    ["Slack", "SLACK_BOT_TOKEN"],
    ["ops@raxx.app", "POSTMARK_SERVER_TOKEN"],
    ["blockers", "GITHUB_TOKEN"],
  ])("is 1 for %s where it cannot be asked", async (check, without) => {
    expect(await run({ without })).toEqual([1, [check]]);
  });

  it("is not kept back by a blocker that is closed", async () => {
    place.platform.world.issues.push({ ...issue, labels: ["pre-launch-blocker"], state: "closed" });
    expect(await run()).toEqual([0, []]);
  });

  it("asks the operator what only the operator's phone knows", async () => {
    expect(await run({ push: false })).toEqual([1, ["SEV1 push"]]);
  });

  it("is 1 where a clock runs out before the operator is back, and 0 where it does later", async () => {
    const flags = { env: "prod", json: true } as const;
    const talk = talkInto({ told: [], printed: [] });
    await new IncidentOperations(flags, talk, around(), () => now).open({
      ...{ title: "A request", service: "Raxx", severity: "sev3" },
      ...{ breach: false, subject: true },
    });
    expect(await run()).toEqual([0, []]);
    expect(await run({ until: "2026-06-21T13:00:00Z" })).toEqual([1, ["clocks"]]);
  });

  it("says what stops without the operator and what goes on, in 80 columns", async () => {
    const printed: string[] = [];
    const flags = { env: "prod", until: "2026-05-24T13:00:00Z", push: true } as const;
    await absence(flags, talkInto({ told: [], printed }), around(), now);
    const lines = printed.join("\n").split("\n");
    expect(lines.filter((line) => line.startsWith("stops"))).toEqual([
      "stops   prod deployments: a person has to approve them (ADR-0020)",
      "stops   rotation of secrets: Heroku's account is the operator's",
      "stops   changes of AWS: they need the operator's credentials",
      "stops   data subjects' requests: by hand, and the 30 days run on",
    ]);
    expect(lines.filter((line) => line.startsWith("goes on"))).toHaveLength(5);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    await absence({ ...flags, json: true }, talkInto({ told: [], printed }), around(), now);
    expect(JSON.parse(printed.at(-1) ?? "")).toMatchObject({
      withoutOperator: expect.arrayContaining([
        { what: "paper trading", goesOn: true, why: "its gate is in the code" },
      ]) as unknown,
    });
  });

  it("refuses staging, and an absence that is over", async () => {
    const talk = talkInto({ told: [], printed: [] });
    const until = "2026-05-21T12:00:00Z";
    await expect(absence({ env: "staging", until }, talk, around(), now)).rejects.toThrow(
      "absence check --env prod",
    );
    await expect(absence({ env: "prod", until }, talk, around(), now)).rejects.toThrow("is over");
  });
});
