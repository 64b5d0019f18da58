import type { Client } from "pg";
import { changeDatabase } from "../../schema/live";
import { deleteRows, idsIn, placeOf, placesIn } from "./erased-rows";
import { digestOf, type Erasure, keyMark } from "./erasures";

/** What a replay did. */
export interface Replayed {
  /** Erasures on record that were looked for. */
  readonly erasures: number;
  /** Persons who were there again, and their rows. */
  readonly persons: number;
  readonly rows: number;
  /** Where those are recorded of which nobody can tell whose they were: the app has another key, or none. */
  readonly lost: readonly string[];
}

/**
 * Does every erasure on record again in a database, in one transaction (BCP preamble): no record has an id, so who is there
 * again is told by the digests of all whom its columns name. Done twice it finds nobody.
 * @param key of the digests; undefined where the app has none
 */
export async function replay(
  url: string,
  erasures: readonly Erasure[],
  key: string | undefined,
): Promise<Replayed> {
  const isKnown = (each: Erasure): boolean => key !== undefined && each.key === keyMark(key);
  const known = erasures.filter((each) => isKnown(each));
  const lost = erasures.filter((each) => !isKnown(each)).map(({ reference }) => reference);
  if (key === undefined || known.length === 0) return { erasures: 0, persons: 0, rows: 0, lost };
  return changeDatabase(url, async (client) => {
    const back = await whoIsBack(client, known, key);
    let rows = 0;
    for (const { from, person } of known) {
      const places = await placesIn(
        client,
        from.map((name) => placeOf(name)),
      );
      rows += await deleteRows(client, places, [...(back.get(person) ?? [])]);
    }
    return { erasures: known.length, persons: back.size, rows, lost };
  });
}

/** Ids of those on record whom a column names, by their digest. */
async function whoIsBack(
  client: Client,
  erasures: readonly Erasure[],
  key: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = new Set(erasures.map(({ person }) => person));
  const names = new Set(erasures.flatMap(({ from }) => from));
  const back = new Map<string, Set<string>>();
  for (const place of await placesIn(
    client,
    [...names].map((name) => placeOf(name)),
  ))
    for (const id of await idsIn(client, place)) {
      const person = digestOf(key, id);
      if (wanted.has(person)) back.set(person, (back.get(person) ?? new Set()).add(id));
    }
  return back;
}
