import type { Cell, PlatformPromise } from "../../domain/promises/promise";
import { kindOf } from "../../domain/urn";
import { worst } from "./controls";
import type { EnvironmentEvidence, Evidence, PromiseEvidence } from "./model";

const ways = ["declared", "judged", "operated", "shown"] as const;

/** Every promise with what holds it, and how it stands in each environment. */
export const promisesOf = (
  promises: readonly PlatformPromise[],
  environments: readonly EnvironmentEvidence[],
): PromiseEvidence[] => {
  const seen = environments.map((environment) => ({
    environment,
    kinds: namesByKind(environment),
  }));
  return promises.map((promise) => ({
    id: promise.id,
    document: promise.document,
    section: promise.section,
    text: promise.text,
    declaredBy: namesIn(promise.declared),
    judgedBy: namesIn(promise.judged),
    operatedBy: namesIn(promise.operated),
    gaps: ways.flatMap((way) => gapIn(way, promise[way])),
    standing: seen.map(({ environment, kinds }) => ({
      environment: environment.environment,
      state: stateOf(promise, environment, kinds),
    })),
  }));
};

const namesIn = (cell: Cell): string[] => ("by" in cell ? [...cell.by] : []);

const gapIn = (way: string, cell: Cell): string[] =>
  "missing" in cell ? [`${way}: ${cell.missing}`] : [];

/** A policy's result says more than that something is declared; where neither is, nothing is claimed. */
function stateOf(
  { declared, judged }: PlatformPromise,
  { policies }: EnvironmentEvidence,
  kinds: ReadonlyMap<string, readonly string[]>,
): PromiseEvidence["standing"][number]["state"] {
  const judges = namesIn(judged);
  const fared = policies.filter(({ policy }) => judges.includes(policy));
  const result = worst(fared.map((each) => each.result));
  if (result === "broken" || result === "warned" || result === "waived") return result;
  if (result === "kept") return "kept";
  const names = namesIn(declared);
  if (names.length > 0)
    return names.every((name) => isDeclared(name, kinds)) ? "declared" : "not declared";
  return judges.length > 0 ? "nothing to judge" : "not shown";
}

/** Names of the resources of each kind. */
function namesByKind({ declared }: EnvironmentEvidence): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const { type, name } of declared) {
    const names = kinds.get(kindOf(type));
    if (names === undefined) kinds.set(kindOf(type), [name]);
    else names.push(name);
  }
  return kinds;
}

/** `package:Type`, and after a space part of a name. */
const isDeclared = (name: string, kinds: ReadonlyMap<string, readonly string[]>): boolean => {
  const [kind = "", part = ""] = name.split(" ");
  return (kinds.get(kind) ?? []).some((each) => each.includes(part));
};

/** What only the operator knows: the holes of the documents, and the values of the stack files that are placeholders. */
export const questionsOf = (
  promises: readonly PlatformPromise[],
  unfinished: readonly string[],
): Evidence["questions"] => [
  ...promises.flatMap((promise) => {
    const asked = new Set(
      ways.flatMap((way) => {
        const cell = promise[way];
        return cell.state === "question" ? [cell.question] : [];
      }),
    );
    return [...asked].map((question) => ({ about: `${promise.id}: ${promise.text}`, question }));
  }),
  ...unfinished.map((question) => ({ about: "Stack file", question })),
];
