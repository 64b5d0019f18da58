import { createHmac, randomBytes } from "node:crypto";
import { counted, type Counts, type Entry, noCounts } from "./entry";

/** A key that lives as long as the process: nothing that is kept of a value can be looked up. */
const key = randomBytes(32);

const digest = (text: string): string =>
  createHmac("sha256", key).update(text).digest("base64url").slice(0, 22);

/** What two vaults are compared by: every entry by its place, and what it holds by digest only. */
export class Content {
  private readonly digests = new Map<string, string>();
  counts: Counts = noCounts;

  add(entry: Entry): void {
    this.digests.set(placeOf(entry), digestOf(entry));
    this.counts = counted(this.counts, entry);
  }

  static async of(entries: AsyncIterable<Entry>): Promise<Content> {
    const content = new Content();
    for await (const entry of entries) content.add(entry);
    return content;
  }

  has(entry: Entry): boolean {
    return this.digests.has(placeOf(entry));
  }

  /** How many places of `other` are not here, and how many hold something else. */
  differences(other: Content): { readonly unknown: number; readonly different: number } {
    let unknown = 0;
    let different = 0;
    for (const [place, found] of other.digests) {
      const mine = this.digests.get(place);
      if (mine === undefined) unknown += 1;
      else if (mine !== found) different += 1;
    }
    return { unknown, different };
  }
}

function placeOf(entry: Entry): string {
  const { kind, project } = entry;
  const environment = "environment" in entry ? entry.environment : "";
  const path = "path" in entry ? entry.path : "";
  const name = "key" in entry ? entry.key : "";
  return digest(JSON.stringify([kind, project, environment, path, name]));
}

/** A project's id is its vault's own. */
function digestOf(entry: Entry): string {
  if (entry.kind !== "secret") return "";
  const { value, comment = "", metadata = [], multiline = false } = entry;
  return digest(
    JSON.stringify([value, comment, metadata.map((each) => [each.key, each.value]), multiline]),
  );
}
