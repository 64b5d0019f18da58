import { CannotRun } from "../../../process/cannot-run";
import { ServiceError } from "../../clients/request";
import { type Existing, existing } from "../existing";
import type { Attributes } from "../types/type";

/** One call of an API that lists resources of a type, for all or for each of another type that was listed before. */
export interface Listing {
  readonly type: string;
  /** `/apps/{id}/formation`: what stands in braces is an attribute of `each`. */
  readonly path: string;
  /** The type of what it is asked for one by one. */
  readonly each?: string;
  /** What the answer tells, under Pulumi's names; without it, under its own. */
  readonly read?: (item: Item, owner: Attributes) => Attributes;
}

/** One element of an answer. */
export type Item = Readonly<Record<string, unknown>>;

/** What one account told, and what it could not be asked. */
export interface Told {
  /** Types that it was asked for. */
  readonly types: ReadonlySet<string>;
  readonly existing: readonly Existing[];
  /** Why a type is not known whole, by type. */
  readonly unasked: ReadonlyMap<string, string>;
}

/** Asks one account everything in `listings`, in their order. A refusal hides no other answer. */
export async function ask(
  source: string,
  listings: readonly Listing[],
  list: (path: string) => Promise<readonly Item[]>,
): Promise<Told> {
  const found: Existing[] = [];
  const owners = new Map<string, Attributes[]>();
  const unasked = new Map<string, string>();
  for (const { type, path, each, read = (item: Item): Attributes => item } of listings) {
    const why = each === undefined ? undefined : unasked.get(each);
    if (why !== undefined) unasked.set(type, why);
    for (const owner of each === undefined ? [{}] : (owners.get(each) ?? [])) {
      try {
        const items = await list(filled(path, owner));
        const told = items.map((item) => read(item, owner));
        owners.set(type, [...(owners.get(type) ?? []), ...told]);
        found.push(...told.map((one) => existing(type, one, source)));
      } catch (error) {
        if (!(error instanceof CannotRun)) throw error;
        unasked.set(type, error.message);
        // Where nobody answers, or nobody knows the credentials, the next question ends the same way.
        if (error instanceof ServiceError && [undefined, 401].includes(error.status)) throw error;
      }
    }
  }
  return { types: new Set(listings.map(({ type }) => type)), existing: found, unasked };
}

const filled = (path: string, owner: Attributes): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(owner[name])));

/** `at(item, "app.id")`: what stands there, undefined where nothing does. */
export const at = (item: Item, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((value, name) => (value as Item | null | undefined)?.[name], item);
