import { describe, expect, it } from "vitest";
import { categories, type Category, labelFile } from "../../tools/classifier/labels";
import { calibration, judge, score } from "../../tools/classifier/measure";
import { misses, rows, size, table } from "../../tools/classifier/report";

const columns = {
  email: "[text, contact]",
  username: "[text, name|online-identifier]",
  device_id: "[text, online-identifier, ~person-key]",
  theme: "[text]",
  website: "[text, unsure]",
};
const yaml = Object.entries(columns).map(([name, entry]) => `    ${name}: ${entry}\n`);
const application = labelFile(`application: A\ntables:\n  users:\n${yaml.join("")}`);

/** All that is labelled, found. */
const perfect: Record<string, readonly Category[]> = {
  email: ["contact"],
  username: ["name"],
  device_id: ["online-identifier"],
};

const judged = (found: Record<string, readonly Category[]>) =>
  judge([application], (_, { name }) => (found[name] ?? []).map((category) => ({ category })));
const scored = (found: Record<string, readonly Category[]>) => score(judged(found), categories);

describe("the measure", () => {
  it("gives full marks for every label and nothing else", () => {
    expect(scored(perfect)).toEqual({ labels: 3, precision: 1, recall: 1 });
  });

  it.each([
    ["the other name of a label", { username: ["online-identifier"] }, 1, 1],
    ["both names of a label", { username: ["name", "online-identifier"] }, 1, 1],
    ["what is permitted", { device_id: ["online-identifier", "person-key"] }, 1, 1],
    ["what is permitted, in place of the label", { device_id: ["person-key"] }, 1, 2 / 3],
    ["nothing", { email: [] }, 1, 2 / 3],
    ["a wrong category", { email: ["name"] }, 2 / 3, 2 / 3],
    ["one category too many", { email: ["contact", "name"] }, 3 / 4, 1],
    ["a thing as a person", { theme: ["name"] }, 3 / 4, 1],
    ["anything in a column that was left out", { website: ["contact"] }, 1, 1],
  ] satisfies [string, Record<string, Category[]>, number, number][])(
    "counts %s",
    (_, spoiled, precision, recall) => {
      expect(scored({ ...perfect, ...spoiled })).toEqual({ labels: 3, precision, recall });
    },
  );

  it("lists what was missed and what was found in vain", () => {
    expect(misses(judged({ ...perfect, email: ["name"] }))).toEqual([
      "- A users.email: contact",
      "+ A users.email: name",
    ]);
  });

  it("compares how sure the classifier was with how much was right", () => {
    const confident = judge([application], (_, { name }) =>
      name === "email" || name === "theme" ? [{ category: "contact", confidence: 0.6 }] : [],
    );
    expect(calibration(confident)).toEqual([{ from: 0.5, said: 2, sure: 0.6, right: 0.5 }]);
  });

  it("says how much was measured and left out", () => {
    expect(size([application], judged(perfect))).toBe(
      "4 columns of 1 applications, 1 without personal data; 1 left out",
    );
  });

  it("fits 80 columns", () => {
    const lines = table(
      rows({ "cross-validated": judged(perfect), delivered: judged(perfect) }),
    ).split("\n");
    expect(lines.filter(({ length }) => length > 80)).toEqual([]);
    expect(lines.at(-5)).toBe("overall                      3 1.00 1.00         3 1.00 1.00");
  });

  it("tells what was written blind from the rest", () => {
    const blind = (group: 1 | 2 | 3, found: typeof perfect) =>
      judged(found).map((one) => ({ ...one, application: { ...one.application, blind: group } }));
    const all = [
      ...judged({}),
      ...blind(1, perfect),
      ...blind(2, { email: ["contact"] }),
      ...blind(3, {}),
    ];
    expect(rows({ "cross-validated": all, delivered: all }).slice(-4)).toMatchObject([
      { of: "  written blind (1)", scores: { delivered: { labels: 3, recall: 1 } } },
      { of: "  written blind (2)", scores: { delivered: { labels: 3, recall: 1 / 3 } } },
      { of: "  written blind (3)", scores: { delivered: { labels: 3, recall: 0 } } },
      { of: "  others", scores: { delivered: { labels: 3, recall: 0 } } },
    ]);
  });
});
