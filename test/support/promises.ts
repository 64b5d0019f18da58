import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { scripts } from "../../package.json";
import { declared } from "../../src/check/declared";
import { raxxCommand } from "../../src/cli/commands";
import { stackFileConfig } from "../../src/config/stack-file/read";
import { environments } from "../../src/domain/environments";
import type { Cell, PlatformPromise } from "../../src/domain/promises/promise";
import { kindOf } from "../../src/domain/urn";
import { reported } from "../../src/policies/pack/policies";
import { program } from "../../src/program";
import { sectionsOf } from "../../src/report/evidence/sections";
import { formats } from "../../src/report/formats";
import { evidenceFor } from "../report/evidence/subject";

const root = join(__dirname, "..", "..");

/** What a row can name. */
export interface Nameable {
  /** Names of the resources of each kind, by `package:Type`. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  /** Documents that each policy cites, by its id. */
  readonly policies: ReadonlyMap<string, readonly string[]>;
  /** `raxx release plan`: each command that does something. */
  readonly commands: readonly string[];
  readonly workflows: readonly string[];
  /** `npm run …` */
  readonly scripts: readonly string[];
  /** Formats of a verdict, documents, and `evidence: TITLE` for each section of the evidence report. */
  readonly reports: readonly string[];
}

/** What there is, read from the program of both environments, the pack, the command line and the workflows. */
export async function nameable(): Promise<Nameable> {
  return {
    kinds: await registeredKinds(),
    policies: new Map(
      reported.map(({ id, controls }) => [id, controls.map(({ document }) => document)]),
    ),
    commands: leaves(raxxCommand()),
    workflows: readdirSync(join(root, ".github", "workflows")),
    scripts: Object.keys(scripts).map((name) => `npm run ${name}`),
    reports: [
      "json",
      ...formats.map(({ name }) => name),
      ...generated(),
      ...sectionsOf(evidenceFor()).map(({ title }) => `evidence: ${title}`),
    ],
  };
}

const generated = (): string[] =>
  ["docs/controls.md"].filter((document) => existsSync(join(root, document)));

/**
 * @throws Error when two types would have one name
 */
async function registeredKinds(): Promise<Map<string, string[]>> {
  const types = new Map<string, string>();
  const kinds = new Map<string, string[]>();
  for (const stack of environments) {
    const config = stackFileConfig(root, stack);
    for (const { type, name } of await declared({ project: "raxx", stack, config, run: program })) {
      const kind = kindOf(type);
      if ((types.get(kind) ?? type) !== type)
        throw new Error(`${kind} is both ${type} and ${types.get(kind)}`);
      types.set(kind, type);
      kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
    }
  }
  return kinds;
}

const leaves = (command: Command, path = command.name()): string[] =>
  command.commands.length === 0
    ? [path]
    : command.commands.flatMap((each) => leaves(each, `${path} ${each.name()}`));

const namesIn = (cell: Cell): readonly string[] => ("by" in cell ? cell.by : []);

/** `R2 judged: no-such-policy`, for each name of a row that nothing has. */
export function unknown(promises: readonly PlatformPromise[], there: Nameable): string[] {
  const isDeclared = (name: string): boolean => {
    const [kind = "", part = ""] = name.split(" ");
    return (there.kinds.get(kind) ?? []).some((resource) => resource.includes(part));
  };
  const among =
    (...lists: readonly (readonly string[])[]) =>
    (name: string): boolean =>
      lists.some((list) => list.includes(name));
  const exists = {
    declared: isDeclared,
    judged: (policy: string) => there.policies.has(policy),
    operated: among(there.commands, there.workflows, there.scripts),
    shown: among(there.reports, there.commands),
  } as const;
  return promises.flatMap((promise) =>
    (Object.keys(exists) as (keyof typeof exists)[]).flatMap((way) =>
      namesIn(promise[way])
        .filter((name) => !exists[way](name))
        .map((name) => `${promise.id} ${way}: ${name}`),
    ),
  );
}

/** What there is and no row names: kinds of resources, policies, commands, workflows. Pulumi's own resources need no promise. */
export function unnamed(promises: readonly PlatformPromise[], there: Nameable): string[] {
  const named = (way: "declared" | "judged" | "operated"): ReadonlySet<string> =>
    new Set(promises.flatMap((promise) => namesIn(promise[way])));
  const kinds = new Set([...named("declared")].map((name) => name.split(" ")[0]));
  const ours = [...there.kinds.keys()].filter((kind) => !kind.startsWith("pulumi:"));
  return [
    ...ours.filter((kind) => !kinds.has(kind)),
    ...[...there.policies.keys()].filter((policy) => !named("judged").has(policy)),
    ...[...there.commands, ...there.workflows].filter((name) => !named("operated").has(name)),
  ];
}

/** `sentry-on: detection`, for each document that a policy cites and whose rows do not name it. */
export function uncited(promises: readonly PlatformPromise[], { policies }: Nameable): string[] {
  const documents = new Set<string>(promises.map(({ document }) => document));
  const named = new Set(
    promises.flatMap(({ document, judged }) => namesIn(judged).map((id) => `${id}: ${document}`)),
  );
  const cited = [...policies].flatMap(([id, of]) =>
    of.filter((document) => documents.has(document)).map((document) => `${id}: ${document}`),
  );
  return [...new Set(cited)].filter((citation) => !named.has(citation));
}
