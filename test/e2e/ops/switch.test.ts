import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { driftWorld, readWorld } from "../../../src/simulator/cloud/world";
import { type PlatformServices, startPlatform } from "../../support/platform/services";
import { runningStaging } from "../../support/platform/staging";
import { PostgresServer } from "../../support/postgres-server";
import { S3Server } from "../../support/s3-server";
import { mark, ReleasedProject, succeeded } from "../released-project";

const stack = "staging";
const flag = "SHADOW_ANALYTICS_ENABLED";
const apps = ["raxx-analytics-staging", "raxx-api-staging"] as const;
const reference = "https://github.com/raxx-app/TradeMasterAPI/issues/1";

/** The whole life of the switch, on the real engine: each test goes on from the one before. */
describe("the analytics switch", () => {
  let s3: S3Server;
  let store: PostgresServer;
  let platform: PlatformServices;
  let released: ReleasedProject;

  beforeAll(async () => {
    [s3, store, released] = await Promise.all([
      S3Server.start(["raxx-iac-state-prod"]),
      PostgresServer.start(),
      ReleasedProject.open(stack),
    ]);
    platform = await startPlatform(runningStaging(store.url()), s3);
    platform.world.herokuKeys.add(`${mark}-release-${stack}`);
    for (const app of apps) {
      const beside = platform.world.apps.get(app) ?? {};
      delete beside[flag];
      platform.world.apps.set(app, cloudValues(released.offline.world, app, beside));
    }
    const { AWS_ENDPOINT_URL_SSM: _, ...services } = platform.environment;
    Object.assign(released.variables, services, { XDG_STATE_HOME: released.offline.folder });
    await succeeded(released.up());
  });

  afterAll(async () => {
    await released.close();
    await platform.stop();
    await store.stop();
    await s3.stop();
  });

  const analytics = (...words: string[]) => released.raxx(["analytics", ...words, "--env", stack]);
  const flags = () => apps.map((app) => platform.world.apps.get(app)?.[flag]);
  const wants = (wanted: object) =>
    released.offline.configure(stack, "raxx:analytics.shadowAnalytics", wanted);
  const evidence = { by: "Kristerpher", on: "2026-11-01", reference };
  const on = { enabled: true, migrated: evidence, healthy: evidence };

  it("is turned on by no release while the store is not migrated", async () => {
    wants(on);
    await succeeded(released.release("plan"));
    const refused = await released.release("apply");
    expect(refused.exitCode).toBe(1);
    expect(refused.output).toContain("not applied: 0001_aggregate_signals.sql");
    expect(flags()).toEqual(["false", "false"]);
  });

  it("is turned on by the same plan once the store is, and both flags are read back", async () => {
    await succeeded(analytics("migrate", "--yes"));
    const { output } = await succeeded(released.release("apply"));
    expect(output).toContain(
      "raxx-analytics-staging: analytics is on\nraxx-api-staging: analytics is on",
    );
    expect(flags()).toEqual(["true", "true"]);
  });

  it("is off at once, and no release turns it on before the stop is lifted", async () => {
    const { output } = await succeeded(
      analytics("stop", "--reason", "drill", "--watch", "0", "--yes"),
    );
    expect(output).toContain("To commit in Pulumi.staging.yaml");
    expect(flags()).toEqual(["false", "false"]);
    wants({ enabled: false });
    await succeeded(released.up());
    wants({ ...on, healthy: { ...evidence, on: "2026-11-02" } });
    const stopped = await released.release("plan");
    expect(stopped.exitCode).toBe(1);
    expect(stopped.output).toContain("and a stop is in force since");
  });

  it("is on again after somebody lifted the stop, by a release", async () => {
    await succeeded(
      analytics(
        "lift",
        "--approver",
        "Kristerpher",
        "--reference",
        reference,
        "--dpia-note",
        reference,
        "--yes",
      ),
    );
    await succeeded(released.release("plan"));
    await succeeded(released.release("apply"));
    expect(flags()).toEqual(["true", "true"]);
    expect((await succeeded(analytics("status"))).output).toContain("no stop in force");
  });
});

/** Variables of an app as the simulated cloud has them, beside those that no program declares; what is set drifts the cloud. */
function cloudValues(world: string, app: string, beside: Record<string, string>) {
  return new Proxy(beside, {
    get: (own, name) => ({ ...own, ...declared(world, app) })[String(name)],
    ownKeys: (own) => Object.keys({ ...own, ...declared(world, app) }),
    getOwnPropertyDescriptor: (own, name) => ({
      value: ({ ...own, ...declared(world, app) } as Record<string, string>)[String(name)],
      enumerable: true,
      configurable: true,
    }),
    set: (own, name, value: string) => {
      const holder = holders(world, app).find(({ vars }) => String(name) in vars);
      if (!holder) own[String(name)] = value;
      else {
        const { type, urn, vars } = holder;
        const resource = { type, name: urn.split("::").at(-1) ?? "" };
        driftWorld(world, resource, { vars: { ...vars, [String(name)]: value } });
      }
      return true;
    },
  });
}

const declared = (world: string, app: string): Record<string, string> =>
  Object.assign({}, ...holders(world, app).map(({ vars }) => vars)) as Record<string, string>;

/** What sets variables on an app. */
function holders(world: string, app: string) {
  const { records } = readWorld(world);
  const id = records.find(({ type, name }) => type.endsWith(":App") && name === app)?.id;
  return records.flatMap(({ type, urn, properties: { appId, vars } }) =>
    id !== undefined && appId === id && typeof vars === "object" && vars !== null
      ? [{ type, urn, vars: vars as Record<string, string> }]
      : [],
  );
}
