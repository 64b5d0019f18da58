import type { Creates, ImportFile } from "./declared";
import type { Adoption } from "./plan-file";

type Row = ImportFile["resources"][number];

/** What the engine writes where an id belongs. */
const isOpen = ({ id }: Row): boolean => id === "<PLACEHOLDER>";

/**
 * The engine's import file with the ids of what is adopted by an import, and of the rest only what that needs: the
 * components above it and its provider.
 */
export function importFileFor({ file, rows }: Creates, adopt: readonly Adoption[]): ImportFile {
  const ids = new Map<Row, string>();
  for (const { urn, id, entry } of adopt) {
    const row = rows.get(urn);
    if (row && entry === "import") ids.set(row, id);
  }
  const needed = namesNeeded(file, [...ids.keys()]);
  const resources = file.resources
    .filter((row) => ids.has(row) || needed.has(row.name))
    .map((row) => ({ ...row, ...(ids.has(row) && { id: ids.get(row) ?? "" }) }));
  return { ...file, resources };
}

function namesNeeded({ resources }: ImportFile, from: readonly Row[]): ReadonlySet<string> {
  const byName = new Map(resources.map((row) => [row.name, row]));
  const needed = new Set<string>();
  const visit = (name: string | undefined): void => {
    const row = name === undefined ? undefined : byName.get(name);
    if (row === undefined || needed.has(row.name) || isOpen(row)) return;
    needed.add(row.name);
    visit(row.parent);
    visit(row.provider);
  };
  for (const { parent, provider } of from) [parent, provider].forEach(visit);
  return needed;
}

/** The resource above this one that is none yet and is not adopted either: nothing can be put below it. */
export function missingParent(
  { file, rows }: Creates,
  urn: string,
  adopted: ReadonlySet<string>,
): string | undefined {
  const parent = file.resources.find(({ name }) => name === rows.get(urn)?.parent);
  if (parent === undefined || !isOpen(parent)) return undefined;
  const [own] = [...rows].find(([, row]) => row === parent) ?? [];
  return own !== undefined && adopted.has(own) ? undefined : parent.name;
}
