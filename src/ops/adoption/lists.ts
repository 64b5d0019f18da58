import type { Environment } from "../../domain/environments";
import { partsOf } from "../../domain/urn";
import { CannotRun } from "../../process/cannot-run";
import type { StateResource } from "../state/deployment";
import { readState } from "../state/read";
import { type Creates } from "./declared";
import { type Existing, existing, importId, nameOf } from "./existing";
import { missingParent } from "./import-file";
import type { Verdict } from "./verdict";
import type { Adoption } from "./plan-file";
import { adoptableTypes } from "./types";

/** The lists of a plan; `toAdopt`, `absent` and `undeclared` are the three that a person reads. */
export interface Lists {
  /** Exists, and will be adopted. */
  readonly toAdopt: readonly Adoption[];
  /** Declared, and does not exist. */
  readonly absent: readonly { readonly urn: string }[];
  /** Exists, and is not declared. */
  readonly undeclared: readonly { readonly name: string; readonly source: string }[];
  /** A person has to say which one it is. */
  readonly ambiguous: readonly {
    readonly urn: string;
    readonly reason: string;
    readonly candidates: readonly { readonly id: string; readonly source: string }[];
  }[];
  /** Nobody could be asked. */
  readonly unseen: readonly { readonly urn: string; readonly reason: string }[];
}

/** Sorts what the matching found. @param belongs whether something is another stack's */
export function listsOf(
  creates: Creates,
  verdicts: ReadonlyMap<string, Verdict>,
  found: readonly Existing[],
): Lists {
  const byUrn = new Map(creates.declared.map((each) => [each.urn, each]));
  const all = [...verdicts];
  const adopting = new Set(all.flatMap(([urn, { kind }]) => (kind === "adopt" ? [urn] : [])));
  const homeless = new Map(
    [...adopting].flatMap((urn) => {
      const parent = missingParent(creates, urn, adopting);
      return parent === undefined
        ? []
        : [[urn, `its parent ${parent} does not exist yet`] as const];
    }),
  );
  const taken = new Set(
    all.flatMap(([, v]) =>
      v.kind === "adopt" ? [v.existing] : v.kind === "ambiguous" ? v.candidates : [],
    ),
  );
  return {
    toAdopt: all.flatMap(([urn, verdict]) => {
      const declared = byUrn.get(urn);
      if (verdict.kind !== "adopt" || !declared || homeless.has(urn)) return [];
      const { type, inputs } = declared;
      const entry = adoptableTypes[type]?.entry ?? "import";
      return [
        {
          urn,
          type,
          id: verdict.id,
          entry: typeof entry === "function" ? entry(inputs) : entry,
          source: verdict.existing.source,
        },
      ];
    }),
    absent: all.flatMap(([urn, { kind }]) => (kind === "absent" ? [{ urn }] : [])),
    undeclared: found
      .filter((each) => !taken.has(each))
      .map((each) => ({ name: nameOf(each), source: each.source })),
    ambiguous: all.flatMap(([urn, verdict]) =>
      verdict.kind === "ambiguous"
        ? [{ urn, reason: verdict.reason, candidates: verdict.candidates.map(candidate) }]
        : [],
    ),
    unseen: [
      ...all.flatMap(([urn, verdict]) =>
        verdict.kind === "unseen" ? [{ urn, reason: verdict.reason }] : [],
      ),
      ...[...homeless].map(([urn, reason]) => ({ urn, reason })),
    ],
  };
}

const candidate = ({ type, attributes, source }: Existing) => {
  const known = adoptableTypes[type];
  return { id: (known && importId(known, attributes)) ?? "?", source };
};

/**
 * What the states of these stacks hold already: another stack's resource is neither to be adopted nor undeclared.
 * A state that cannot be read is told; the stack may never have been made.
 */
export async function heldBy(
  stacks: readonly Environment[],
  tell: (line: string) => void,
): Promise<(existing: Existing) => boolean> {
  const resources: StateResource[] = [];
  for (const stack of stacks) {
    try {
      resources.push(...((await readState(stack)).deployment.resources ?? []));
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      tell(`What ${stack} holds is not known, and may be listed here: ${error.message}`);
    }
  }
  return heldIn(resources);
}

/** Whether something is in a state: by the id that an import of it would take, since names repeat in other owners. */
export function heldIn(resources: readonly StateResource[]): (existing: Existing) => boolean {
  const held = new Set(
    resources.flatMap(({ urn, id = "", outputs }) =>
      keysOf(existing(partsOf(urn).type, { ...outputs, id }, urn)),
    ),
  );
  return (found) => keysOf(found).some((key) => held.has(key));
}

function keysOf({ type, attributes }: Existing): string[] {
  const known = adoptableTypes[type];
  const id = known && importId(known, attributes);
  if (id === undefined) return [];
  // Several associations set variables of one app.
  const own = attributes["vars"] === undefined ? "" : ` ${JSON.stringify(attributes["vars"])}`;
  return [`${type} ${id}${own}`];
}
