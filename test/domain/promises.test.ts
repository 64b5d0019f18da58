import { beforeAll, describe, expect, it } from "vitest";
import { recordedCommands } from "../../src/domain/operations";
import { promises } from "../../src/domain/promises";
import { deed, held, partly, type PlatformPromise } from "../../src/domain/promises/promise";
import { type Nameable, nameable, uncited, unknown, unnamed } from "../support/promises";

describe("the table of promises", () => {
  let there: Nameable;
  beforeAll(async () => {
    there = await nameable();
  });

  it("names only what there is", () => {
    expect(unknown(promises, there)).toEqual([]);
  });

  it("names every kind of resource, policy, command and workflow", () => {
    expect(unnamed(promises, there)).toEqual([]);
  });

  it("is shown by the report's operations only where what operates it is recorded there", () => {
    const by = (cell: PlatformPromise["shown"]): readonly string[] => ("by" in cell ? cell.by : []);
    const recorded = recordedCommands.map((command) => `raxx ${command}`);
    expect(there.commands).toEqual(
      expect.arrayContaining(recorded.map((command) => command.replace(/ --\w+$/, ""))),
    );
    const shown = promises.filter((promise) => by(promise.shown).includes("evidence: Operations"));
    expect(shown.map(({ id }) => id)).toContain("B13");
    expect(
      shown.filter(({ operated }) => !by(operated).some((command) => recorded.includes(command))),
    ).toEqual([]);
  });

  it("names each policy in every document that the policy cites", () => {
    expect(uncited(promises, there)).toEqual([]);
  });

  it("has the promises of each document, numbered in order", () => {
    const numbered = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
    expect(promises.map(({ id }) => id)).toEqual([
      ...numbered("R", 50),
      ...numbered("D", 39),
      ...numbered("B", 114),
      ...numbered("F", 26),
      ...numbered("A", 45),
      ...numbered("M", 14),
    ]);
  });

  it("says each promise in a sentence of its own, and every cell in words", () => {
    const texts = promises.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    expect(texts.filter((text) => !/^\S.*[.]$/.test(text))).toEqual([]);
    const empty = promises.filter(({ declared, judged, operated, shown }) =>
      [declared, judged, operated, shown].some((cell) =>
        /":(?:""|\[\])/.test(JSON.stringify(cell)),
      ),
    );
    expect(empty).toEqual([]);
  });

  it("asks the operator where the documents have holes", () => {
    const asking = promises.filter(({ declared, judged, operated, shown }) =>
      [declared, judged, operated, shown].some(({ state }) => state === "question"),
    );
    expect(asking.map(({ id }) => id)).toEqual(expect.arrayContaining(["R27", "D12", "F26"]));
  });
});

const there: Nameable = {
  kinds: new Map([
    ["aws:Bucket", ["iac-state", "support-attachments"]],
    ["raxx:Service", ["api"]],
    ["pulumi:Stack", ["raxx-prod"]],
  ]),
  policies: new Map([["bucket-private", ["BCP", "ADinsights", "GDPR"]]]),
  commands: ["raxx check"],
  workflows: ["preview.yml"],
  scripts: ["npm run build"],
  reports: ["json"],
};

const valid: PlatformPromise = {
  id: "B1",
  document: "BCP",
  section: "§1",
  text: "Buckets are private.",
  declared: held("aws:Bucket iac-", "raxx:Service"),
  judged: partly(["bucket-private"], "one bucket"),
  operated: held("raxx check", "preview.yml", "npm run build"),
  shown: held("json", "raxx check"),
};

describe("a row that names what is not there is told", () => {
  it("not when all is there", () => {
    expect(unknown([valid], there)).toEqual([]);
  });

  it.each([
    ["declared", held("aws:Buckets"), "aws:Buckets"],
    ["declared", held("aws:Bucket vault"), "aws:Bucket vault"],
    ["declared", partly(["aws:Table"], "its lock"), "aws:Table"],
    ["judged", held("bucket-privat"), "bucket-privat"],
    ["judged", held("raxx check"), "raxx check"],
    ["operated", held("raxx"), "raxx"],
    ["operated", held("release.yml"), "release.yml"],
    ["operated", held("npm run deploy"), "npm run deploy"],
    ["shown", held("pdf"), "pdf"],
  ] as const)("%s: %j", (way, cell, name) => {
    expect(unknown([{ ...valid, [way]: cell }], there)).toEqual([`B1 ${way}: ${name}`]);
  });
});

describe("what is there and no row names is told", () => {
  it("not when every thing is named", () => {
    expect(unnamed([valid], there)).toEqual([]);
  });

  it.each([
    ["declared", held("aws:Bucket"), ["raxx:Service"]],
    ["judged", deed, ["bucket-private"]],
    ["operated", held("preview.yml"), ["raxx check"]],
    ["operated", held("raxx check"), ["preview.yml"]],
  ] as const)("%s: %j", (way, cell, names) => {
    expect(unnamed([{ ...valid, [way]: cell }], there)).toEqual(names);
  });
});

it("a document that a policy cites, and whose rows do not name it, is told", () => {
  const other: PlatformPromise = { ...valid, id: "A1", document: "ADinsights" };
  expect(uncited([valid, other], there)).toEqual([]);
  expect(uncited([valid, { ...other, judged: deed }], there)).toEqual([
    "bucket-private: ADinsights",
  ]);
});
