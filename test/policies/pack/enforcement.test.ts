import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configurationFile, enforced, readSettings } from "../../../src/policies/pack/enforcement";
import { policies } from "../../../src/policies/pack/policies";
import { rules } from "../../../src/policies/rules";

const setting = (level: unknown, properties: object = {}) => ({ level, properties });
const levelOf = (settings: Record<string, unknown>, policy: string) =>
  enforced(rules, settings).rules.find(({ id }) => id === policy)?.level;
const faults = (settings: Record<string, unknown>) =>
  enforced(rules, settings).violations.map(({ level, message }) => [level, message]);
const cannotStand = (policy: string, fault: string) => [
  ["mandatory", `the configuration of ${policy} cannot stand: ${fault}`],
];

describe("the configuration of the pack", () => {
  it("changes nothing when it says what the rules say, as the engine does unasked", () => {
    const asTheyAre = Object.fromEntries(
      policies.map(({ id, level = "mandatory" }) => [id, setting(level)] as const),
    );
    expect(enforced(rules, asTheyAre)).toEqual({ rules, violations: [] });
  });

  it("makes an advisory policy mandatory", () => {
    const settings = { "controlled-tags": setting("mandatory") };
    expect(levelOf(settings, "controlled-tags")).toBe("mandatory");
    expect(faults(settings)).toEqual([]);
  });

  it("disables an advisory policy, and no other", () => {
    const settings = { "controlled-tags": setting("disabled") };
    const left = enforced(rules, settings).rules;
    expect(left).toEqual(rules.filter(({ id }) => id !== "controlled-tags"));
    expect(faults(settings)).toEqual([]);
  });

  it.each(["advisory", "disabled"])("never lowers a mandatory policy to %s", (level) => {
    const settings = { "tenancy-on": setting(level) };
    expect(enforced(rules, settings).rules).toEqual(rules);
    expect(faults(settings)).toEqual(cannotStand("tenancy-on", "it is mandatory, and stays so"));
  });

  it("refuses all policies lowered at once, each by name", () => {
    const settings = { all: setting("disabled") };
    const mandatory = policies.filter(({ level }) => level !== "advisory");
    expect(faults(settings)).toHaveLength(mandatory.length);
  });

  it("lets what is said of one policy override what is said of all", () => {
    const settings = { all: setting("mandatory"), "controlled-tags": setting("disabled") };
    expect(enforced(rules, settings)).toEqual({
      rules: rules.filter(({ id }) => id !== "controlled-tags"),
      violations: [],
    });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      "a level it does not have",
      { "controlled-tags": setting("remediate") },
      "controlled-tags",
      "it must be advisory, mandatory or disabled",
    ],
    [
      "a property",
      { "controlled-tags": setting("advisory", { loud: true }) },
      "controlled-tags",
      "policies of this pack have no properties",
    ],
    ["an unknown policy", { typo: setting("advisory") }, "typo", "the pack has no such policy"],
  ])("refuses %s, and leaves every policy as it is", (_, settings, policy, fault) => {
    expect(enforced(rules, settings).rules).toEqual(rules);
    expect(faults(settings)).toEqual(cannotStand(policy, fault));
  });
});

describe("a file of the pack's configuration", () => {
  const read = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), "levels-"));
    const file = join(folder, "staging.json");
    try {
      writeFileSync(file, text);
      return readSettings(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each(["prod", "staging"])("of %s can stand", (stack) => {
    const file = configurationFile(join(__dirname, "../../../src/policies"), stack);
    expect(enforced(rules, readSettings(file)).violations).toEqual([]);
  });

  it("gives levels, alone or with properties", () => {
    expect(
      read('{ "a": "advisory", "b": { "enforcementLevel": "disabled", "loud": true } }'),
    ).toEqual({
      a: setting("advisory"),
      b: setting("disabled", { loud: true }),
    });
  });

  it.each([
    ["no JSON", "{", /staging\.json cannot be used: it is no JSON/],
    ["a list", "[]", /staging\.json cannot be used: .*expected record, received array/],
    ["a number for a level", '{ "tenancy-on": 0 }', /staging\.json cannot be used:[^]*tenancy-on/],
  ])("is refused by name when it is %s", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
