import { readCatalog } from "../provider/sdk-catalog";
import { uuid } from "../provider/made-up";
import { type Model, type Provider } from "../provider/model";
import { addons } from "./addons";
import { apps } from "./apps";
import { builds } from "./builds";
import { domains } from "./domains";
import { drains } from "./drains";
import { functions } from "./functions";
import { pipelines } from "./pipelines";
import { spaces } from "./spaces";
import { teams } from "./teams";
import { variables } from "./variables";
import { byAppAndName } from "./words";

const catalog = readCatalog("heroku");

/** Heroku as heroku/heroku 5.3.2 shows it through the Terraform bridge. */
export const heroku: Provider = {
  name: "heroku",
  plugin: "terraform-provider",
  version: "5.3.2",
  api: "Heroku Platform API",
  dialect: "sdk",
  catalog,
  ordinary,
  models: {
    ...addons,
    ...apps,
    ...builds,
    ...domains,
    ...drains,
    ...pipelines,
    ...spaces,
    ...teams,
    ...variables,
  },
  functions,
};

/**
 * Nearly every id is a UUID, which the bridge also shows as `<type>Id`. It shows it as an input too, because
 * Terraform's schemas call every id optional; the provider refuses it there.
 */
function ordinary(token: string): Model {
  const { inputs = {}, outputs = {} } = catalog.resources[token] ?? {};
  const member = token.replace(/^.*\//, "").replace(/:.*$/, "");
  const own = `${member}Id`;
  return {
    id: ({ seed }) => uuid(seed),
    autoname: inputs["name"] === "string" ? "name" : null,
    rules: [(given) => (own in given ? [{ path: own, reason: "Invalid or unknown key" }] : [])],
    imports: byAppAndName,
    outputs: outputs[own] === undefined ? {} : { [own]: ({ id }) => id },
  };
}
