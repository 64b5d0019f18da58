import type { Resource } from "../../src/policies/rule/resource";
import { programs } from "../policies/programs";
import type { Case } from "../policies/programs/program";
import { type Breach, breachesOf, caseOf, type Index, policiesOf, projectOf } from "./programs";

/** Cases that stand beside each other in one run of the engine, and what that run has to say. */
export interface Batch {
  readonly project: string;
  readonly stack: Case["stack"];
  readonly indices: readonly Index[];
}

/** What the cases declare and what is said of each alone, in this process; by their places in the table. */
export interface Alone {
  readonly resources: readonly Resource[];
  readonly breaches: readonly Breach[];
}

/**
 * Puts cases together as long as each is judged as it is alone. A fault that is nobody's, such as what a stack
 * lacks, says not whose it is: a case that has no others needs no run where another case has the same and more.
 * @param refused cases that a provider does not let come to a verdict
 */
export function batches(alone: readonly Alone[], refused: ReadonlySet<Index>): Batch[] {
  const all = [...programs.keys()].filter((index) => !refused.has(index));
  const placeOf = (index: Index) => `${projectOf(index)} ${stackOf(index)}`;
  return [...new Set(all.map(placeOf))].flatMap((place) => {
    const group = all.filter((index) => placeOf(index) === place);
    const waiting = group.filter((index) => !isTold(alone, group, index));
    if (waiting.length === 0) return [];
    const most = together(alone, waiting);
    const left = waiting.filter((index) => !most.includes(index));
    return [most, ...packed(alone, left)].map((indices) => {
      const [first = 0] = indices;
      return { project: projectOf(first), stack: stackOf(first), indices };
    });
  });
}

/** What could not stand beside most others, each in the first batch in which it disturbs nobody. */
function packed(alone: readonly Alone[], left: readonly Index[]): readonly (readonly Index[])[] {
  const made: Index[][] = [];
  for (const index of left) {
    const host = made.find((batch) => disturbedAmong(alone, [...batch, index]).length === 0);
    if (host) host.push(index);
    else made.push([index]);
  }
  return made;
}

const stackOf = (index: Index): Case["stack"] => programs[index]?.stack ?? "staging";

/** Whether all that is said of a case is nobody's fault and is said of another one as well. */
function isTold(alone: readonly Alone[], group: readonly Index[], index: Index): boolean {
  const own = alone[index]?.breaches ?? [];
  const ofNobody = nobodys(own);
  if (own.length === 0 || ofNobody.length < own.length) return false;
  return group.some((other) => {
    const more = nobodys(alone[other]?.breaches ?? []);
    return more.length > ofNobody.length && ofNobody.every((each) => more.includes(each));
  });
}

/** What is said of no resource, with its words: nothing else tells two of a policy apart. */
export const nobodys = (breaches: readonly Breach[]): string[] => [
  ...new Set(
    breaches
      .filter(({ urn }) => caseOf(urn) === undefined)
      .map(({ policy, message }) => `${policy}: ${message}`),
  ),
];

/** The policies that a case breaks with what it declares itself. */
export const ownPolicies = (breaches: readonly Breach[], index: Index): string[] =>
  policiesOf(breaches.filter(({ urn }) => caseOf(urn) === index));

/** As many of the cases as leave each other alone; those that do not are left for another run. */
function together(alone: readonly Alone[], waiting: readonly Index[]): readonly Index[] {
  let chosen = waiting;
  for (;;) {
    const disturbed = new Set(disturbedAmong(alone, chosen));
    if (disturbed.size === 0) return chosen;
    const rest = chosen.filter((index) => !disturbed.has(index));
    chosen = rest.length > 0 ? rest : chosen.slice(0, Math.floor(chosen.length / 2));
  }
}

/** The engine hands resources over in an order of its own, so that the verdict must not hang on it. */
const disturbedAmong = (alone: readonly Alone[], indices: readonly Index[]): Index[] =>
  indices.length === 1
    ? []
    : [indices, indices.toReversed()].flatMap((order) => disturbedIn(alone, order));

function disturbedIn(alone: readonly Alone[], indices: readonly Index[]): readonly Index[] {
  const stack = stackOf(indices[0] ?? 0);
  const breaches = breachesOf(
    stack,
    indices.flatMap((index) => alone[index]?.resources ?? []),
  );
  const said = nobodys(breaches);
  const unsaid = (index: Index) =>
    nobodys(alone[index]?.breaches ?? []).some((each) => !said.includes(each));
  const disturbed = indices.filter(
    (index) =>
      unsaid(index) ||
      ownPolicies(breaches, index).join() !==
        ownPolicies(alone[index]?.breaches ?? [], index).join(),
  );
  if (disturbed.length > 0) return disturbed;
  const expected = indices.flatMap((index) => nobodys(alone[index]?.breaches ?? []));
  // Something that only comes of standing together, of which nothing tells whose it is.
  return said.every((each) => expected.includes(each)) ? [] : indices;
}
