import { expect, it } from "vitest";
import type { Version, Versions } from "../../../../src/ops/clients/versions";
import { chooseVersion } from "../../../../src/ops/drills/state/choose";

const key = "pulumi/.pulumi/stacks/raxx/prod.json";
const at = (second: number): Date => new Date(Date.UTC(2026, 4, 21, 14, 0, second));
const state = (name: string): Buffer =>
  Buffer.from(
    JSON.stringify({
      version: 3,
      checkpoint: {
        latest: {
          manifest: { time: "2026-05-21T14:00:00Z" },
          resources: [{ urn: `urn:pulumi:prod::raxx::a:b:C::${name}`, type: "a:b:C" }],
        },
      },
    }),
  );

const contents: Readonly<Record<string, Buffer>> = {
  newer: state("two"),
  older: state("one"),
  copy: state("one"),
  marker: Buffer.alloc(0),
};
const version = (id: string, second: number, more: Partial<Version> = {}): Version => ({
  ...{ key, id, modified: at(second), isMarker: false, isLatest: false, etag: id },
  size: contents[id]?.length ?? 0,
  ...more,
});

/** The engine wrote one state over another, and kept a copy; then somebody deleted the state. */
const bucket = (marker: Partial<Version>): Versions => {
  const all = [
    version("newer", 6),
    version("older", 2),
    version("copy", 5, { key: `${key}.bak` }),
    version("marker", 5, { isMarker: true, ...marker }),
  ];
  const held = {
    below: async () => Promise.resolve(all),
    read: async ({ id }: Version) => Promise.resolve(contents[id] ?? Buffer.alloc(0)),
  };
  return held as unknown as Versions;
};

it("goes back to the newest state where it was deleted last, whatever the times say", async () => {
  const { sound } = await chooseVersion(bucket({ isLatest: true }), key, "prod");
  expect(sound.version.id).toBe("newer");
});

it("goes back to what was lost where the engine began anew after a deletion", async () => {
  const { sound } = await chooseVersion(bucket({}), key, "prod");
  expect(sound.version.id).toBe("older");
});
