import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Environment } from "../../../src/domain/environments";
import { managedSecrets } from "../../../src/domain/secrets";
import type { UnmanagedSecret } from "../../../src/domain/unmanaged-secrets";
import { recordedEvents } from "../../../src/ops/change/recorded";
import { Bucket } from "../../../src/ops/clients/bucket";
import { unmanagedSecrets, type UnmanagedWish } from "../../../src/ops/secrets/unmanaged";
import type { Unmanaged } from "../../../src/ops/secrets/unmanaged-text";
import { surroundings, talkInto } from "../../support/platform/operations";
import { inStep } from "../../support/platform/staging";
import type { ClientSecret } from "../../support/platform/world";
import { usePlatform } from "../../support/platform/use-platform";

const here = usePlatform(() => wholeProd());

const clientSecret = (days: number, change: Partial<ClientSecret> = {}): ClientSecret => ({
  createdAt: new Date(Date.now() - days * 86_400_000 - 60_000).toISOString(),
  ...{ isClientSecretRevoked: false, clientSecretTTL: 0 },
  ...{ clientSecretNumUses: 7, clientSecretNumUsesLimit: 0, ...change },
});

/** Every secret, app and machine as registry and program have them, and an add-on's variable on each app. */
function wholeProd() {
  const world = inStep("prod");
  for (const values of world.apps.values()) {
    delete values["OTHER"];
    values["DATABASE_URL"] = "canary-of-a-database";
  }
  world.identities = Object.fromEntries(
    managedSecrets("prod").flatMap(({ identity }) =>
      identity === undefined ? [] : [[identity, [clientSecret(12)]]],
    ),
  );
  return world;
}

const declaredApps = (env: Environment) => {
  const apps = new Map<string, Set<string>>();
  for (const { consumers } of managedSecrets(env))
    for (const each of consumers)
      if (each.kind === "heroku")
        apps.set(each.app, (apps.get(each.app) ?? new Set()).add(each.variable));
  return apps;
};

async function run(flags: Partial<UnmanagedWish> = {}, excused: readonly UnmanagedSecret[] = []) {
  const said = { told: [] as string[], printed: [] as string[] };
  const wish = { env: "prod", json: true, ...flags } as const;
  const declared = async () => Promise.resolve({ apps: declaredApps(wish.env), excused });
  const around = surroundings(here.platform, here.folder);
  const code = await unmanagedSecrets(wish, declared, talkInto(said), around);
  const text = stripVTControlCharacters(said.printed.join("\n"));
  expect([text, ...said.told].join("\n")).not.toContain("canary");
  return { code, text };
}
const found = async (excused: readonly UnmanagedSecret[] = [], env: Environment = "prod") => {
  const { code, text } = await run({ env }, excused);
  return { code, ...(JSON.parse(text) as Unmanaged) };
};
const variables = (app: string): Record<string, string> => here.platform.world.apps.get(app) ?? {};
const stripe = { app: "raxx-api-prod", variable: "STRIPE_SECRET_KEY" };
const reason = "Raptor reads it from Stripe's own store";

describe("secrets unmanaged", () => {
  it("finds nothing where the registry, the program and add-ons account for everything", async () => {
    expect(await run({ json: false })).toEqual({
      code: 0,
      text: expect.stringMatching(
        /^✓ machine identity velvet: its oldest client secret is 12 days old, of 90\n[^]*\n✓ every variable, entry and machine identity is managed or excused$/,
      ) as string,
    });
    expect(
      here.platform.asked.filter(
        (each) => !/^(?:GET|POST \/api\/v1\/auth\/universal-auth\/login)/.test(each),
      ),
    ).toEqual([]);
  });

  it("finds a variable that nothing fills in", async () => {
    variables(stripe.app)[stripe.variable] = "canary-of-stripe";
    expect(await found()).toMatchObject({
      code: 1,
      unmanaged: [stripe],
      missing: [],
      notAsked: [],
    });
  });

  it("says what to do, the row to excuse it among it", async () => {
    variables(stripe.app)[stripe.variable] = "canary-of-stripe";
    const { text } = await run({ json: false });
    expect(text).toContain(
      "✗ raxx-api-prod STRIPE_SECRET_KEY: neither the registry, the program nor an add-on fills it in",
    );
    expect(text).toContain("secrets rotate … --env prod --stdin");
    expect(text).toContain('- {"app":"raxx-api-prod","variable":"STRIPE_SECRET_KEY","reason":"…"}');
  });

  it("takes an add-on's variable for Heroku's, whichever app the add-on belongs to, and no other of its kind", async () => {
    variables(stripe.app)["REDIS_URL"] = "canary-of-redis";
    expect((await found()).unmanaged).toEqual([{ app: stripe.app, variable: "REDIS_URL" }]);
  });

  it("finds an entry of the vault in no row, and a row that the vault does not have", async () => {
    const createdAt = new Date().toISOString();
    here.platform.world.vault.set("/raxx/apps/OLD_KEY", [
      { value: "canary-of-an-old-key", createdAt },
    ]);
    here.platform.world.vault.delete("/raxx/apps/SENTRY_DSN");
    const { code, unmanaged, missing } = await found();
    expect([code, unmanaged, missing.map(({ name }) => name)]).toEqual([
      1,
      [{ vaultPath: "/raxx/apps/OLD_KEY" }],
      ["SENTRY_DSN"],
    ]);
    expect((await run({ json: false })).text).toContain(
      "npm run -s raxx -- secrets rotate SENTRY_DSN --env prod --stdin",
    );
  });

  it("finds every row missing in a vault that is empty", async () => {
    here.platform.world.vault.clear();
    here.platform.world.folders.delete("/raxx");
    expect((await found()).missing).toHaveLength(managedSecrets("prod").length);
  });

  it("finds a machine that no row names, also one that signs in without a client secret", async () => {
    Object.assign(here.platform.world.identities ?? {}, {
      agents: [clientSecret(3)],
      ci: undefined,
    });
    expect(await found()).toMatchObject({
      code: 1,
      unmanaged: [{ identity: "agents" }, { identity: "ci" }],
    });
  });

  it.each<[string, ClientSecret[] | undefined, object]>([
    ["old enough", [clientSecret(90)], { state: "due", days: 90, rotationDays: 90 }],
    ["a day younger", [clientSecret(89)], { state: "kept", days: 89 }],
    [
      "whose former secret is still taken",
      [clientSecret(1), clientSecret(120)],
      { state: "due", days: 120 },
    ],
    [
      "whose former secrets are revoked, lapsed or used up",
      [
        clientSecret(1),
        clientSecret(120, { isClientSecretRevoked: true }),
        clientSecret(120, { clientSecretTTL: 86_400 }),
        clientSecret(120, { clientSecretNumUsesLimit: 7 }),
      ],
      { state: "kept", days: 1 },
    ],
    ["without a client secret", [], { state: "missing" }],
    ["that signs in otherwise", undefined, { state: "missing" }],
  ])("tells of a registered machine %s", async (_, secrets, expected) => {
    Object.assign(here.platform.world.identities ?? {}, { velvet: secrets });
    const { code, identities } = await found();
    expect(identities.find(({ identity }) => identity === "velvet")).toMatchObject(expected);
    expect(code).toBe("state" in expected && expected.state === "kept" ? 0 : 1);
  });

  it("says that it may not see the machines, tells the rest, and is not content", async () => {
    delete here.platform.world.identities;
    variables(stripe.app)[stripe.variable] = "canary-of-stripe";
    const { code, unmanaged, notAsked } = await found();
    expect([code, unmanaged]).toEqual([1, [stripe]]);
    expect(notAsked).toEqual([expect.stringContaining("`identity: read`")]);
  });

  it("says which app it could not ask", async () => {
    here.platform.world.apps.delete("raxx-console-prod");
    expect((await found()).notAsked).toEqual([expect.stringContaining("raxx-console-prod")]);
  });

  it("is content with what is excused, and shows the reason", async () => {
    variables(stripe.app)[stripe.variable] = "canary-of-stripe";
    Object.assign(here.platform.world.identities ?? {}, { agents: [clientSecret(3)] });
    const { code, text } = await run({ json: false }, [
      { ...stripe, reason },
      { identity: "agents", reason: "it signs in for an hour and is taken away" },
    ]);
    expect(code).toBe(0);
    expect(text).toContain(`- raxx-api-prod STRIPE_SECRET_KEY: ${reason}`);
  });

  it("refuses an excuse of what is not there any more, unless it could not look", async () => {
    const excused = [{ ...stripe, reason }];
    expect(await found(excused)).toMatchObject({ code: 1, unmanaged: [], unneeded: excused });
    delete here.platform.world.identities;
    expect((await found(excused)).unneeded).toEqual([]);
  });

  it("leaves the machines, which prod's registry has, alone in staging", async () => {
    here.platform.begin(inStep("staging"));
    const { code, unmanaged, identities } = await found([], "staging");
    expect([
      code,
      identities,
      unmanaged.map((each) => "variable" in each && each.variable),
    ]).toEqual([1, [], ["OTHER", "OTHER", "OTHER"]]);
    expect(here.platform.asked.at(-1)).not.toContain("identities");
  });

  it("writes what was found into the audit trail, for the evidence report", async () => {
    await run({ record: true });
    variables(stripe.app)[stripe.variable] = "canary-of-stripe";
    await run({ record: true });
    const { events } = await recordedEvents(
      new Bucket(surroundings(here.platform, here.folder).patience),
      "prod",
    );
    expect(
      events
        .filter(({ command }) => command === "secrets unmanaged")
        .map(({ result, target, reference }) => [result, target, reference]),
    ).toEqual([
      [
        "done",
        expect.stringMatching(/^\d+ variables, entries and identities$/),
        "all are managed or excused",
      ],
      ["failed", expect.stringMatching(/^\d+ variables, /), "raxx-api-prod STRIPE_SECRET_KEY"],
    ]);
  });
});
