import * as pulumi from "@pulumi/pulumi";
import { expect, it } from "vitest";
import { someAtATime } from "../../src/components/some-at-a-time";
import { declare } from "../support/mocks";

it("declares everything in order, with no more than a few unanswered", async () => {
  const items = Array.from({ length: 40 }, (_, index) => index);
  let [answered, most] = [0, 0];
  const recorded = await declare(() =>
    someAtATime(items, (item) => {
      most = Math.max(most, item - answered);
      const resource = new pulumi.ComponentResource("test:index:Item", `item-${item}`);
      resource.urn.apply(() => (answered += 1));
      return resource;
    }),
  );
  expect(recorded.map(({ name }) => name)).toEqual(items.map((item) => `item-${item}`));
  expect(most).toBeLessThanOrEqual(8);
});
