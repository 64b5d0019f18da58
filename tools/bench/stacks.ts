import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { environments } from "../../src/domain/environments";

/** Resources that a site declares: what edge.ts makes of an entry of `sites`. */
const perSite = 6;

/** Sites that make about so many resources, of which the staging stack has some hundred without them. */
export const sitesFor = (resources: number): number =>
  Math.max(0, Math.round((resources - 100) / perSite));

/**
 * A folder of stack files like the checkout's, with so many sites more in each environment: our own systems under other
 * names, so that the rules have the work that they have with real ones.
 */
export async function stacksWithSites(
  root: string,
  folder: string,
  count: number,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await cp(join(root, "Pulumi.yaml"), join(folder, "Pulumi.yaml"));
  for (const stack of environments) {
    const name = `Pulumi.${stack}.yaml`;
    const file = parseDocument(await readFile(join(root, name), "utf8"));
    const sites = file.getIn(["config", "raxx:edge", "sites"]) as { toJSON(): object[] };
    const declared = sites.toJSON();
    file.setIn(
      ["config", "raxx:edge", "sites"],
      [...declared, ...copies(declared[0] ?? {}, stack, count)],
    );
    await writeFile(join(folder, name), String(file));
  }
  return folder;
}

const copies = (site: object, stack: string, count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    ...site,
    project: `site-${index}-${stack}`,
    host: stack === "prod" ? `site-${index}.raxx.app` : `site-${index}-${stack}.raxx.app`,
    pagesAddress: `site-${index}-${stack}.pages.dev`,
  }));
