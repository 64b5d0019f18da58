import { describe, expect, it } from "vitest";
import { emergencyRefusal } from "../../../src/ops/release/switches";

const type = "heroku:index/appConfigAssociation:AppConfigAssociation";
const urn = `urn:pulumi:prod::raxx::raxx:heroku:Service$${type}::api-shadow-analytics-enabled`;
const flag = "SHADOW_ANALYTICS_ENABLED";
const evidence = { SHADOW_ANALYTICS_HEALTHY: "Kristerpher, 2026-11-01, https://github.com/x" };
const on = { [flag]: "true" };
const off = { [flag]: "false" };

type Variables = Readonly<Record<string, string>>;

/** What is said of a plan for variables that were deployed, found and are declared so. */
function refusal(deployed: Variables, found: Variables, wanted: Variables): string | undefined {
  const metadata = {
    op: "update",
    urn,
    type,
    old: { inputs: { vars: deployed }, outputs: { vars: found } },
    new: { inputs: { vars: wanted } },
  };
  const state = { resources: [{ urn, inputs: { vars: deployed } }] };
  return emergencyRefusal("prod", [{ resourcePreEvent: { metadata } }], state);
}

describe("a switch that was turned off by hand", () => {
  const words = [
    "The plan of prod would turn on again what was turned off by hand; it is refused:",
    `  - ${flag} (api-shadow-analytics-enabled)`,
    "Nothing was changed. While the emergency lasts, turn it off in Pulumi.prod.yaml as well and release that; when it is over, turn it on where it was turned off. Then plan again.",
  ].join("\n");

  it.each<[string, Variables, Variables, Variables]>([
    ["is found off", on, off, on],
    ["is found away", on, {}, on],
    ["is to come back with other evidence", { ...on, ...evidence }, { ...off, ...evidence }, on],
    // `pulumi refresh` by hand wrote into the state what it found.
    [
      "was refreshed meanwhile",
      { ...off, ...evidence },
      { ...off, ...evidence },
      { ...on, ...evidence },
    ],
  ])("is not turned on by a release where it %s", (_, deployed, found, wanted) =>
    expect(refusal(deployed, found, wanted)).toBe(words),
  );

  const other = urn.replace("api-shadow-analytics-enabled", "api-analytics");
  const declared = { op: "create", urn, type, new: { inputs: { appId: "api", vars: on } } };
  const set = (vars: Variables, appId = "api") => ({ inputs: { appId, vars } });
  const renamed = (found: Variables | undefined, appId?: string) =>
    emergencyRefusal(
      "prod",
      [
        ...(found
          ? [
              {
                resourcePreEvent: { metadata: { op: "delete", urn: other, type, old: set(found) } },
              },
            ]
          : []),
        { resourcePreEvent: { metadata: declared } },
      ],
      { resources: [{ urn: other, ...set(on, appId) }] },
    );

  it("is not turned on by another resource that takes it over, nor where the first is found away", () =>
    expect([renamed(off), renamed(undefined)]).toEqual([words, words]));

  it("is turned on by one that takes it over as it is, and in another app", () =>
    expect([renamed(on), renamed(off, "console")]).toEqual([undefined, undefined]));

  it.each<[string, Variables, Variables, Variables]>([
    ["that the program newly turns on", off, off, on],
    ["that comes on with evidence of its own", off, off, { ...on, ...evidence }],
    ["that was turned on by hand, which the release turns off", off, on, off],
    ["that nobody touched", on, on, { ...on, ...evidence }],
    ["that the program turns off as well", on, off, off],
  ])("is told from one %s", (_, deployed, found, wanted) =>
    expect(refusal(deployed, found, wanted)).toBeUndefined(),
  );
});

describe("dynos that were stopped by hand", () => {
  const web = "urn:pulumi:prod::raxx::heroku:index/formation:Formation::api-web";

  function refused(deployed: number, found: number, wanted: number): boolean {
    const metadata = {
      op: "update",
      urn: web,
      type: "heroku:index/formation:Formation",
      old: { inputs: { quantity: found }, outputs: { quantity: found } },
      new: { inputs: { quantity: wanted } },
    };
    const state = { resources: [{ urn: web, inputs: { quantity: deployed } }] };
    const words = emergencyRefusal("prod", [{ resourcePreEvent: { metadata } }], state);
    return words?.includes("  - dynos (api-web)\n") ?? false;
  }

  it("are not started by a release, unlike those that are fewer or were none before", () => {
    expect(refused(2, 0, 2)).toBe(true);
    expect([refused(2, 1, 2), refused(0, 0, 2), refused(2, 0, 0)]).toEqual([false, false, false]);
  });
});
