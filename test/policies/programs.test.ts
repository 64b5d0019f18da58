import { describe, expect, it } from "vitest";
import { breachesOf, policiesOf, resourcesOf } from "../support/programs";
import { programs } from "./programs";
import { rules } from "../../src/policies/rules";

/** Policies of the platform's own program, which the tests below test/policies/rules break. */
const ofThePlatform = [
  "access-logged",
  "certificates-restricted",
  "firewall-declared",
  "hosts-monitored",
  "killswitch-wired",
  "mail-authenticated",
  "platform-complete",
  "vault-readable",
];

describe("programs of anybody", () => {
  it.each(programs.map((each, index) => [each.title, index] as const))("%s", async (_, index) => {
    const program = programs[index];
    if (program === undefined) throw new Error("the table has changed");
    const found = policiesOf(breachesOf(program.stack, await resourcesOf(index)));
    expect(found).toEqual(program.breaks.toSorted());
  });

  it("are at least 150, and every mandatory policy has some that break it", () => {
    expect(programs.length).toBeGreaterThanOrEqual(150);
    const broken = new Set([...programs.flatMap(({ breaks }) => breaks), ...ofThePlatform]);
    const mandatory = rules.filter(({ level }) => level !== "advisory").map(({ id }) => id);
    expect(mandatory.filter((id) => !broken.has(id))).toEqual([]);
  });

  it("have distinct titles", () => {
    const titles = programs.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
