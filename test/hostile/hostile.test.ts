import { type AddressInfo, createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accesses, credentialNames, tokenParameter } from "../../src/domain/release-tokens";
import { type ParameterStore, startParameterStore } from "../support/parameter-store";
import { run } from "../../src/process/child";
import { checkout } from "../support/command";
import { Place } from "./place";
import { rows } from "./rows";

/** Every parameter of SSM. */
const stored = Object.fromEntries(
  accesses.flatMap((access) =>
    credentialNames(access).map((token) => [tokenParameter(access, token), "value"]),
  ),
);

let silent: Server;
let store: ParameterStore;
beforeAll(async () => {
  // Makes the bundle anew where it is not that of the sources, once for all checkouts.
  await run(process.execPath, [join(checkout, "src/start/check.cjs"), "--stack", "staging"]);
  silent = createServer((socket) => socket.on("error", () => undefined));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  store = await startParameterStore(stored);
});
afterAll(async () => {
  silent.close();
  await store.stop();
});

describe("a hundred hostile environments and bad inputs", () => {
  it.concurrent.each(rows.map((row) => [`${row.run.join(" ")}: ${row.with}`, row] as const))(
    "raxx %s",
    async (_, { run: words, given, ends = 2, says = [], prints = [] }) => {
      const { port } = silent.address() as AddressInfo;
      const place = new Place({ silent: port, store: store.environment });
      try {
        const start = given?.(place) ?? {};
        const args = words.map((word) => word.replace("FOLDER", place.folder));
        const { code, stdout, stderr } = await place.run({ args, ...start });
        expect({ code, stdout, stderr }).toMatchObject({ code: ends });
        for (const text of says) expect(stderr).toMatch(text);
        for (const text of prints) expect(stdout).toMatch(text);
        expect(stderr).not.toMatch(/\n {4}at |\[object|undefined/);
        if (ends === 2 && prints.length === 0) expect(stdout).toBe("");
      } finally {
        place.remove();
      }
    },
  );

  it("are a hundred, and each another one", () => {
    const names = rows.map((row) => `${row.run.join(" ")}: ${row.with}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(100);
  });
});
