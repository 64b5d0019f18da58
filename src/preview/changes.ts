import type { ResourceChange, StackChanges } from "../domain/review";
import { monthlyPrice } from "../domain/prices";
import type { SnappedResource } from "../domain/snapshot";
import { systemOf } from "../domain/system-component";
import { isStatefulType } from "../policies/lens/stateful";
import type { Change } from "../simulator/provider/diff";
import { changesOf, secretInputs } from "./compared";
import { Renaming } from "./renaming";
import { shownValue } from "./shown-value";

/**
 * What a revision of the program would do to a stack that stands as another revision declares it. What the accounts
 * really hold is not asked: the preview of the stack shows that.
 */
export function stackChanges(
  stack: string,
  before: readonly SnappedResource[],
  after: readonly SnappedResource[],
): StackChanges {
  const renaming = new Renaming(before, after);
  const former = new Map(before.map((each) => [renaming.now(each.urn), renaming.renamed(each)]));
  const planned = plan(former, after);
  const parents = new Map([...former.values(), ...after].map(({ urn, parent }) => [urn, parent]));
  const holders = new Set([...former.values(), ...after].map(({ parent }) => parent));
  const changes = planned
    .filter(({ resource }) => isShown(resource, holders))
    .map((each) => told(each, systemOf(each.resource.urn, parents)));
  return { stack, changes, cost: cost(before, after) };
}

/** A component stands for what it holds, and is told where it holds nothing. */
const isShown = ({ urn, type }: SnappedResource, holders: ReadonlySet<string | undefined>) =>
  type !== "pulumi:pulumi:Stack" && !(type.startsWith("raxx:") && holders.has(urn));

interface Planned {
  readonly operation: ResourceChange["operation"];
  /** As it will be, or as it was. */
  readonly resource: SnappedResource;
  readonly former?: SnappedResource;
  readonly changes: readonly Change[];
}

/** What is replaced gives new values to what depends on it, which may be replaced for that in turn. */
function plan(
  former: ReadonlyMap<string, SnappedResource>,
  after: readonly SnappedResource[],
): Planned[] {
  for (let renewed: ReadonlySet<string> = new Set(); ;) {
    const planned = planOnce(former, after, renewed);
    const replaced = planned.filter(({ operation }) => operation === "replace");
    if (replaced.length === renewed.size) return planned;
    renewed = new Set(replaced.map(({ resource }) => resource.urn));
  }
}

function planOnce(
  former: ReadonlyMap<string, SnappedResource>,
  after: readonly SnappedResource[],
  renewed: ReadonlySet<string>,
): Planned[] {
  const stays = new Set(after.map(({ urn }) => urn));
  const gone = [...former.values()].filter(({ urn }) => !stays.has(urn));
  return [
    ...after.flatMap((resource): Planned[] => {
      const old = former.get(resource.urn);
      if (old === undefined) return [{ operation: "create", resource, changes: [] }];
      const changes = changesOf(old, resource, renewed);
      const protection = old.protect !== resource.protect;
      if (changes.length === 0 && !protection) return [];
      const replaces = changes.some((change) => change.replaces) || old.type !== resource.type;
      return [{ operation: replaces ? "replace" : "update", resource, former: old, changes }];
    }),
    ...gone.map((resource): Planned => ({
      operation: "delete",
      resource,
      former: resource,
      changes: [],
    })),
  ];
}

function told({ operation, resource, former, changes }: Planned, system: string): ResourceChange {
  const stands = former ?? resource;
  const hidden = new Set(secretInputs(resource.type));
  const protection =
    former !== undefined && former.protect !== resource.protect
      ? [
          {
            path: "(protect)",
            replaces: false,
            before: String(former.protect),
            after: String(resource.protect),
          },
        ]
      : [];
  const properties = changes.map(({ path, replaces }) => {
    const isOpen = !hidden.has(path.split(/[.[]/)[0] ?? "");
    const before = isOpen ? shownValue(stands.inputs, path) : undefined;
    const after = isOpen ? shownValue(resource.inputs, path) : undefined;
    return {
      path,
      replaces,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    };
  });
  const stateful = isStatefulType(stands.type, stands.inputs);
  const { urn } = resource;
  return { urn, system, operation, stateful, properties: [...protection, ...properties] };
}

/** Only plans that appear or go are told as unpriced: the others make no difference. */
function cost(
  before: readonly SnappedResource[],
  after: readonly SnappedResource[],
): StackChanges["cost"] {
  const [was, will] = [priced(before), priced(after)];
  const names = new Set([...was.unpriced.keys(), ...will.unpriced.keys()]);
  const moved = [...names].filter((name) => was.unpriced.get(name) !== will.unpriced.get(name));
  return { before: was.usd, after: will.usd, unpriced: moved.toSorted() };
}

function priced(resources: readonly SnappedResource[]) {
  let cents = 0;
  const unpriced = new Map<string, number>();
  for (const { type, inputs } of resources) {
    const price = monthlyPrice(type, inputs);
    if ("usd" in price) cents += Math.round(price.usd * 100);
    else unpriced.set(price.unpriced, (unpriced.get(price.unpriced) ?? 0) + 1);
  }
  return { usd: cents / 100, unpriced };
}
