import { catalogOf } from "./catalog";
import { classified } from "./classification";
import type { LockedFinding, LockFile } from "./lock";
import { digestOf, type Migration } from "./migrations";
import type { Catalog } from "./model";

/** What the lock has to be; runs the migrations, which takes seconds. */
export async function lockOf(migrations: readonly Migration[]): Promise<LockFile> {
  const catalog = await catalogOf(migrations);
  return { digest: digestOf(migrations), ...catalog, findings: findingsIn(catalog) };
}

/** What the classifier says of each column that it says something of. */
export const findingsIn = (catalog: Catalog): LockedFinding[] =>
  classified(catalog).flatMap((table, index) =>
    table.columns.flatMap(({ name, findings }) =>
      findings.map((each) => ({
        table: catalog.tables[index]?.name ?? table.name,
        column: name,
        ...each,
      })),
    ),
  );
