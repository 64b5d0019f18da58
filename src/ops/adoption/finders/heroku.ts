import type { Services } from "../../../config/services";
import { CannotRun } from "../../../process/cannot-run";
import { ask as request, type Patience } from "../../clients/request";
import { Heroku } from "../../clients/heroku";
import { ask, at, type Item, type Listing, type Told } from "./listing";

const app = "heroku:index/app:App";
const inApp = (item: Item, { id }: Item): Item => ({ ...item, appId: id });

/** Variables are told by their names alone: the values are dropped where they come in. */
const listings: readonly Listing[] = [
  { type: app, path: "/apps" },
  {
    type: "heroku:index/formation:Formation",
    path: "/apps/{id}/formation",
    each: app,
    read: inApp,
  },
  { type: "heroku:index/domain:Domain", path: "/apps/{id}/domains", each: app, read: inApp },
  { type: "heroku:index/drain:Drain", path: "/apps/{id}/log-drains", each: app, read: inApp },
  { type: "heroku:index/addon:Addon", path: "/addons" },
  {
    type: "heroku:index/addonAttachment:AddonAttachment",
    path: "/addon-attachments",
    read: (item) => ({ ...item, appId: at(item, "app.id"), addonId: at(item, "addon.id") }),
  },
  { type: "heroku:index/pipeline:Pipeline", path: "/pipelines" },
  {
    type: "heroku:index/pipelineCoupling:PipelineCoupling",
    path: "/pipeline-couplings",
    read: (item) => ({ ...item, appId: at(item, "app.id"), pipeline: at(item, "pipeline.id") }),
  },
];

/** Lists longer than this are cut by the API, and then they are not whole. */
const most = 1000;

/** Everything of the account that HEROKU_API_KEY sees. */
export async function herokuFinds(at: Services["heroku"], patience: Patience): Promise<Told> {
  const { service } = new Heroku(at, patience);
  return ask("Heroku", listings, async (path) => {
    const headers = { range: `id ..; max=${most}` };
    const { status, body } = await request(service, { method: "GET", path, headers });
    if (status === 206) throw new CannotRun(`Heroku lists more than ${most} at ${path}.`);
    if (Array.isArray(body)) return body as Item[];
    throw new CannotRun(`Heroku answered ${path} with no list: is HEROKU_HOST the Platform API?`);
  });
}
