import type { Client } from "pg";
import { changeDatabase } from "../../schema/live";
import { deleteInAnyOrder, idsIn, type Place, placeOf, placesIn } from "./erased-rows";
import { digestOf, type Erasure, type Erasures, keyMark } from "./erasures";

/** What a replay did. */
export interface Replayed {
  /** Erasures on record that were looked for. */
  readonly erasures: number;
  /** Persons who were there again, and their rows. */
  readonly persons: number;
  readonly rows: number;
  /**
   * Where those are recorded that a person has to do again: the app has another key or none, the database has not all the
   * columns, or what refers to a row is in none of them.
   */
  readonly lost: readonly string[];
}

/**
 * Does again, in one transaction, what was erased since the moment that a database came back from (BCP preamble): no record has an
 * id, so who is there again is told by the digests of all whom its columns name. Done twice it finds nobody.
 * @param key of the digests; undefined where the app has none
 */
export async function replay(
  url: string,
  erasures: Erasures,
  key: string | undefined,
  since: Date,
): Promise<Replayed> {
  const all = await erasures.since(since);
  const isKnown = (each: Erasure): boolean => key !== undefined && each.key === keyMark(key);
  const known = all.filter((each) => isKnown(each));
  const lost = new Set(all.filter((each) => !isKnown(each)).map(({ reference }) => reference));
  if (key === undefined || known.length === 0)
    return { erasures: 0, persons: 0, rows: 0, lost: [...lost] };
  return changeDatabase(url, async (client) => {
    const back = await whoIsBack(client, known, key);
    const wanted = [];
    for (const { from, person, reference } of known) {
      const places = await placesIn(client, placesOf(from));
      if (places.length < from.length) lost.add(reference);
      const ids = [...(back.get(person) ?? [])];
      wanted.push(...places.map((place) => ({ place, ids, reference })));
    }
    const { rows, refused } = await deleteInAnyOrder(client, wanted);
    for (const { reference } of refused) lost.add(reference);
    for (const each of known)
      if (back.has(each.person) && !lost.has(each.reference)) await erasures.again(each);
    return { erasures: known.length, persons: back.size, rows, lost: [...lost] };
  });
}

const placesOf = (names: Iterable<string>): Place[] => [...names].map((name) => placeOf(name));

/** Ids of those on record whom a column names, by their digest. */
async function whoIsBack(
  client: Client,
  erasures: readonly Erasure[],
  key: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = new Set(erasures.map(({ person }) => person));
  const names = new Set(erasures.flatMap(({ from }) => from));
  const back = new Map<string, Set<string>>();
  for (const place of await placesIn(client, placesOf(names)))
    for (const id of await idsIn(client, place)) {
      const person = digestOf(key, id);
      if (wanted.has(person)) back.set(person, (back.get(person) ?? new Set()).add(id));
    }
  return back;
}
