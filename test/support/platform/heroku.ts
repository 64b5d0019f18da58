import { attachments } from "./heroku-postgres";
import { type Answer, type Asked, type FakeService, ok, refuse, type World } from "./world";

/** Heroku's Platform API: an app's configuration, which is answered whole, its releases, its log, and who has it. */
export const heroku: FakeService = (asked, world) => {
  const { path, headers } = asked;
  if (path.startsWith("/logplex/")) return log(asked, world);
  if (path.startsWith("/pipeline-promotions")) return promotions(asked, world);
  const [, app, what] = /^\/apps\/([^/]+)(\/[a-z-]+)?$/.exec(path) ?? [];
  if (app === undefined) return undefined;
  if (headers.accept !== "application/vnd.heroku+json; version=3") return refuse(406);
  const [, key = ""] = /^Bearer (.*)$/.exec(headers.authorization ?? "") ?? [];
  if (!world.herokuKeys.has(key)) return refuse(401);
  if (!world.apps.has(app)) return refuse(404);
  return (answers[what ?? ""] ?? (() => undefined))(app, asked, world);
};

const answers: Readonly<
  Record<string, (app: string, asked: Asked, world: World) => Answer | Promise<Answer>>
> = {
  "": (name, { method, body, headers }, { maintenance }) => {
    if (method === "PATCH")
      maintenance[(JSON.parse(body) as { maintenance: boolean }).maintenance ? "add" : "delete"](
        name,
      );
    const web_url = `http://${headers.host}/herokuapp/${name}/`;
    const facts = { name, web_url, region: { name: "eu" }, stack: { name: "heroku-24" } };
    return ok({ ...facts, maintenance: maintenance.has(name) });
  },
  "/pipeline-couplings": (app) => {
    const [, pipeline = "", environment] = /^(.+)-(prod|staging)$/.exec(app) ?? [];
    const stage = environment === "prod" ? "production" : "staging";
    return ok({ app: { id: app }, pipeline: { id: pipeline }, stage });
  },
  "/dynos": dynos,
  "/addons": (app, _, { addOns }) => ok(addOns.get(app) ?? [postgres]),
  "/addon-attachments": (_, { headers }) => ok(attachments(headers, [{ name: "DATABASE" }])),
  "/formation": () =>
    ok([
      { type: "web", quantity: 1 },
      { type: "worker", quantity: 1 },
      { type: "clock", quantity: 0 },
    ]),
  "/collaborators": () => ok([{ user: { email: "kris@moosequest.net" } }]),
  "/config-vars": configuration,
  "/log-drains": (app, _, { drains }) => ok((drains.get(app) ?? []).map((url) => ({ url }))),
  "/releases": releases,
  "/log-sessions": (app, { headers, body }) => {
    const { lines, tail } = JSON.parse(body) as { lines: number; tail: boolean };
    const query = `lines=${lines}&tail=${tail}&token=token-of-logplex`;
    return ok({ logplex_url: `http://${headers.host}/logplex/${app}?${query}` }, 201);
  },
};

const postgres = {
  name: "postgresql-1",
  plan: { name: "heroku-postgresql:standard-0" },
  state: "provisioned",
};

/** The id of an app is its name; what staging runs goes to prod at once. */
function promotions({ method, path, body }: Asked, world: World): Answer {
  if (method !== "POST") {
    const [, prod = ""] = /^\/pipeline-promotions\/of-([^/]+)\/promotion-targets$/.exec(path) ?? [];
    const refusal = world.refusedPromotions.get(prod);
    const status = refusal === undefined ? "succeeded" : "failed";
    return ok([{ app: { id: prod }, status, error_message: refusal ?? null }]);
  }
  const { source, targets } = JSON.parse(body) as {
    source: { app: { id: string } };
    targets: [{ app: { id: string } }];
  };
  const [{ app: target }] = targets;
  const slug = world.releases.get(source.app.id)?.findLast((each) => each.slug)?.slug?.id;
  if (slug === undefined) return refuse(422);
  if (!world.refusedPromotions.has(target.id))
    add(world, target.id, slug, `Promote ${source.app.id} v1`);
  return ok({ id: `of-${target.id}`, status: "pending" }, 201);
}

function configuration(app: string, { method, body }: Asked, world: World): Answer {
  const values = world.apps.get(app) ?? {};
  if (method !== "PATCH") return ok(values);
  const changes = JSON.parse(body) as Record<string, string | null>;
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete values[name];
    else values[name] = value;
  }
  const present = world.releases.get(app)?.at(-1)?.slug?.id;
  if (present !== undefined) add(world, app, present, `Set ${Object.keys(changes).join(", ")}`);
  return ok(values);
}

/** A dyno is listed until it has done its work, and once more. */
async function dynos(app: string, { method, body }: Asked, world: World): Promise<Answer> {
  if (method !== "POST") {
    const running = world.dynos.filter(({ listed }) => !listed);
    for (const each of running) each.listed = each.done;
    const web = { type: "web", command: "web", state: world.crashed.has(app) ? "crashed" : "up" };
    const others = running.map(({ command }) => ({
      type: "run",
      state: "up",
      command: command.slice(app.length + 1),
    }));
    return ok([web, ...others]);
  }
  const command = `${app} ${(JSON.parse(body) as { command: string }).command}`;
  const dyno = { command, done: false, listed: false };
  world.dynos.push(dyno);
  await world.runs.get(command)?.();
  dyno.done = true;
  return ok({ name: "run.1", state: "starting" }, 201);
}

function releases(app: string, { method, headers, body }: Asked, world: World): Answer {
  const known = world.releases.get(app) ?? [];
  // As Heroku does it: the oldest first, unless the newest are asked for.
  if (method === "GET")
    return ok(headers["range"]?.includes("order=desc") ? known.toReversed() : known, 206);
  const { slug, description } = JSON.parse(body) as { slug?: string; description: string };
  const exists = known.some((each) => each.slug?.id === slug);
  if (slug === undefined || !exists) return refuse(422);
  return ok(add(world, app, slug, description), 201);
}

function add(world: World, app: string, slug: string, description: string) {
  const known = world.releases.get(app) ?? [];
  const version = (known.at(-1)?.version ?? 0) + 1;
  const release = { id: `${app}-${version}`, version, status: "succeeded", description };
  world.releases.set(app, [...known, { ...release, slug: { id: slug } }]);
  return { ...release, slug: { id: slug } };
}

/** Logplex knows its sessions by their address, and wants no key. */
function log({ path, query, headers }: Asked, { logs }: World): Answer {
  if (headers.authorization !== undefined || query.get("token") !== "token-of-logplex")
    return refuse(403);
  const all = (logs.get(path.slice("/logplex/".length)) ?? "").split("\n");
  return { status: 200, body: all.slice(-Number(query.get("lines"))).join("\n") };
}
