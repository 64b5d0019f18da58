import { type FakeService, ok, refuse } from "./world";

/** Heroku's Platform API: an app's configuration, which is answered whole, whatever was asked. */
export const heroku: FakeService = ({ method, path, headers, body }, { apps }) => {
  const [, app] = /^\/apps\/([^/]+)\/config-vars$/.exec(path) ?? [];
  if (app === undefined) return undefined;
  if (headers.accept !== "application/vnd.heroku+json; version=3") return refuse(406);
  if (headers.authorization !== "Bearer key-of-heroku") return refuse(401);
  const values = apps.get(app);
  if (!values) return refuse(404);
  if (method === "PATCH") {
    for (const [name, value] of Object.entries(JSON.parse(body) as Record<string, string | null>)) {
      if (value === null) delete values[name];
      else values[name] = value;
    }
  }
  return ok(values);
};
