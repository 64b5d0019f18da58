import { storeFindings } from "../privacy/store";
import type { LockedFinding, LockFile } from "./lock-file";
import { limitedCatalog } from "./limited";
import { digestOf, type Migration } from "./migrations";
import type { Catalog } from "./model";

/** What the lock has to be; runs the migrations, which takes seconds. */
export async function lockOf(migrations: readonly Migration[]): Promise<LockFile> {
  const catalog = await catalogFrom(migrations);
  return { digest: digestOf(migrations), ...catalog, findings: findingsIn(catalog) };
}

const read = new Map<string, Promise<Catalog>>();

/** What migrations give, run once in a process: the same text gives the same catalog. */
export async function catalogFrom(migrations: readonly Migration[]): Promise<Catalog> {
  const digest = digestOf(migrations);
  const catalog = read.get(digest) ?? limitedCatalog(migrations);
  read.set(digest, catalog);
  return catalog;
}

/** What the classifier says of each column that it says something of, by its strictest vocabulary. */
export const findingsIn = ({ tables }: Catalog): LockedFinding[] =>
  tables.flatMap((table) =>
    table.columns.flatMap((column) =>
      storeFindings(table, column).map((each) => ({
        table: table.name,
        column: column.name,
        ...each,
      })),
    ),
  );
