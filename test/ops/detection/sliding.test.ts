import { describe, expect, it } from "vitest";
import { Ordered } from "../../../src/ops/detection/ordered";
import { type Episode, Sliding } from "../../../src/ops/detection/sliding";

describe("memory", () => {
  it("holds no more parties than it may, and says how many it forgot", () => {
    const found: Episode<number>[] = [];
    const limit = { threshold: 2, windowMs: 1000, distinct: false, parties: 3 };
    const sliding = new Sliding<number>(limit, (episode) => found.push(episode));
    for (let at = 0; at < 6; at += 1) sliding.add(`party ${at}`, at, at);
    // The first three were forgotten, so that this one begins anew; the last is remembered.
    sliding.add("party 0", 6, 6);
    sliding.add("party 5", 7, 7);
    sliding.end();
    expect(found.map(({ who, count }) => [who, count])).toEqual([["party 5", 2]]);
    expect(sliding.forgotten).toBe(4);
  });

  it("does not grow with what one party does", () => {
    const found: Episode<number>[] = [];
    const limit = { threshold: 3, windowMs: 1000, distinct: true, parties: 3 };
    const sliding = new Sliding<number>(limit, (episode) => found.push(episode));
    for (let at = 0; at < 500; at += 1) sliding.add("one", at, at, `value ${at}`);
    sliding.end();
    expect(found).toEqual([{ who: "one", from: 0, to: 499, count: 500, first: 0 }]);
  });

  it("bears less lateness rather than let more events wait", () => {
    const handed: number[] = [];
    const order = new Ordered<{ at: number }>(1_000_000, 4, ({ at }) => handed.push(at));
    for (const at of [4, 3, 2, 1, 0, 5]) order.add({ at });
    order.end();
    expect([handed, order.late]).toEqual([[1, 2, 3, 4, 5], 1]);
  });
});
