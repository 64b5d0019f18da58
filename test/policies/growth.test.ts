import { join } from "node:path";
import { expect, it } from "vitest";
import { declared } from "../../src/check/declared";
import type { EdgeConfig } from "../../src/config/schema";
import { stackFileConfig } from "../../src/config/stack-file/read";
import { judge } from "../../src/policies/pack/judge";
import type { Resource } from "../../src/policies/rule/resource";
import { rules } from "../../src/policies/rules";
import { program } from "../../src/program";

/** What the staging stack declares with so many sites more. */
async function withSites(count: number): Promise<Resource[]> {
  const config = stackFileConfig(join(__dirname, "..", ".."), "staging");
  const edge = JSON.parse(config["raxx:edge"] ?? "") as EdgeConfig;
  const sites = Array.from({ length: count }, (_, index) => ({
    ...edge.sites[0],
    project: `site-${index}`,
    host: `site-${index}-staging.raxx.app`,
    pagesAddress: `site-${index}.pages.dev`,
  }));
  const all = {
    ...config,
    "raxx:edge": JSON.stringify({ ...edge, sites: [...edge.sites, ...sites] }),
  };
  return declared({ project: "raxx", stack: "staging", config: all, run: program });
}

/** How often the rules look at a resource to judge all of them. */
function looks(resources: readonly Resource[]): number {
  let count = 0;
  const watched = resources.map(
    (resource) =>
      new Proxy(resource, {
        get(target, key, receiver) {
          count += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      }),
  );
  const { violations } = judge({
    stack: "staging",
    resources: watched,
    rules,
    exceptions: [],
    now: new Date(),
  });
  expect(violations).toEqual([]);
  return count;
}

it("further sites take no more looks each than the first ones", async () => {
  const none = looks(await withSites(0));
  const some = looks(await withSites(20));
  const double = looks(await withSites(40));
  expect((double - some) / (some - none)).toBeLessThan(1.05);
});
