import { type FakeService, ok, refuse } from "./world";

/** Heroku's add-ons of an app, and Heroku Postgres' backups and schedules of it. */
export const herokuPostgres: FakeService = ({ method, path, headers }, { postgres }) => {
  const [, app] = /^\/apps\/([^/]+)\/addons$/.exec(path) ?? [];
  const [, of, number] =
    /^\/client\/v11\/apps\/([^/]+)\/transfers(?:\/(\d+)\/actions\/public-url)?$/.exec(path) ?? [];
  const [, addon] = /^\/client\/v11\/databases\/id-of-(.+)\/transfer-schedules$/.exec(path) ?? [];
  const name = app ?? of ?? addon;
  if (name === undefined) return undefined;
  const found = postgres.get(name);
  // An app whose backups do not matter to the test has add-ons as well.
  if (!found && app !== undefined) return undefined;
  if (headers.authorization !== "Bearer key-of-heroku") return refuse(401);
  if (!found) return refuse(404);
  if (app !== undefined)
    return ok([
      { id: `id-of-${name}`, addon_service: { name: "heroku-postgresql" } },
      { id: "another", addon_service: { name: "papertrail" } },
    ]);
  if (addon !== undefined) return ok(found.schedules);
  if (number === undefined)
    return ok([
      ...found.transfers.map((each) => ({ from_type: "pg_dump", to_type: "gof3r", ...each })),
      // A restore is a transfer as well.
      { num: 99, from_type: "gof3r", to_type: "pg_restore", succeeded: true, finished_at: now() },
    ]);
  const isThere = found.transfers.some(({ num }) => num === Number(number));
  return method === "POST" && isThere ? ok({ url: found.address }) : refuse(404);
};

const now = (): string => new Date().toISOString();
