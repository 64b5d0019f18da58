import { expect, it } from "vitest";
import { buildCatalog } from "../../tools/provider-catalog/catalog";
import { sources } from "../../tools/provider-catalog/sources";
import { readCatalog } from "../../src/simulator/provider/sdk-catalog";

it.each(["aws", "cloudflare", "github", "heroku"])(
  "the catalog of %s is what the installed typings say (else: npx tsx tools/provider-catalog/main.ts)",
  (name) => {
    const source = sources[name];
    if (source === undefined) throw new Error(`no typings to read for ${name}`);
    expect(readCatalog(name)).toEqual(buildCatalog(source));
  },
  60_000,
);
