import {
  type Answer,
  type Asked,
  type Databases,
  type DumpSchedule,
  type FakeService,
  ok,
  refuse,
  type World,
} from "./world";

/** Heroku where an app has several databases: what makes one of a moment, waits for it, and gives it the other's names. */
export const herokuRollback: FakeService = async (asked, world) => {
  const { method, path, headers } = asked;
  const [, key = ""] = /^Bearer (.*)$/.exec(headers.authorization ?? "") ?? [];
  const [, app = "", what = ""] =
    /^\/apps\/([^/]+)\/(addons(?:\/[^/]+)?|addon-attachments)$/.exec(path) ?? [];
  const at = world.databases.get(app);
  const [, id, of] =
    /^\/(?:client\/v11|postgres\/v0)\/databases\/([^/]+)(?:\/(wait_status|credentials|transfer-schedules.*))?$/.exec(
      path,
    ) ?? [];
  const [owner, has] =
    [...world.databases].find(([, { all }]) => all.some((each) => each.id === id)) ?? [];
  if (at === undefined && has === undefined && path !== "/addon-attachments") return undefined;
  if (!world.herokuKeys.has(key)) return refuse(401);
  if (path === "/addon-attachments") return method === "POST" ? attached(asked, world) : undefined;
  if (has !== undefined && owner !== undefined) return ofDatabase(has, id, of, asked);
  if (at === undefined) return undefined;
  if (what === "addons") return method === "POST" ? made(app, at, asked, world) : ok(listed(at));
  if (what === "addon-attachments")
    return ok(
      at.attachments.map(({ name, namespace, id: addon }) => ({
        ...{ name, namespace, addon: { id: addon, app: { name: app } } },
      })),
    );
  return method === "PATCH" ? renamed(at, what.slice("addons/".length), asked, world) : undefined;
};

const listed = ({ all }: Databases): object[] =>
  all.map(({ id, name, plan }) => ({
    ...{ id, name, plan: { name: plan }, addon_service: { name: "heroku-postgresql" } },
  }));

const isTaken = (name: string, { databases }: World): boolean =>
  [...databases.values()].some(({ all }) => all.some((each) => each.name === name));

async function made(app: string, at: Databases, { body }: Asked, world: World): Promise<Answer> {
  const { name, plan, config } = JSON.parse(body) as {
    name: string;
    plan: { name: string };
    config: { rollback: string; to: string };
  };
  const of = at.all.find((each) => each.name === config.rollback);
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)\+00$/.exec(config.to) ?? [];
  const [, earliest] = /from (.*) UTC$/.exec(at.earliest) ?? [];
  const moment = Date.parse(`${day}T${time}Z`);
  const isReached = moment >= Date.parse(`${earliest?.replace(" ", "T")}Z`) && moment < Date.now();
  if (!/^heroku-postgresql:(?:standard|premium)-\d$/.test(plan.name)) return refuse(404);
  if (!of || isTaken(name, world) || !isReached) return refuse(422);
  const url = await at.make(config.to);
  const id = `${name}-id`;
  const fresh = { credentials: ["default"], schedules: [] };
  at.all.push({ id, name, plan: plan.name, url, standing: "unknown", ...fresh });
  give(app, at, { name: "HEROKU_POSTGRESQL_PINK", namespace: null, id }, world);
  return ok({ id, name, state: "provisioning" }, 201);
}

function give(
  app: string,
  at: Databases,
  attachment: Databases["attachments"][number],
  world: World,
): void {
  const before = at.attachments.findIndex(({ name }) => name === attachment.name);
  at.attachments.splice(before === -1 ? 0 : before, before === -1 ? 0 : 1, attachment);
  const url = at.all.find(({ id }) => id === attachment.id)?.url ?? "";
  Object.assign(world.apps.get(app) ?? {}, { [`${attachment.name}_URL`]: url });
}

/** A name that something has already is given away only where that is confirmed. */
function attached({ body }: Asked, world: World): Answer {
  const asked = JSON.parse(body) as {
    app: { name: string };
    addon: { name: string };
    name?: string;
    namespace?: string | null;
    confirm?: string;
  };
  const app = asked.app.name;
  const at = world.databases.get(app);
  const database = at?.all.find((each) => each.name === asked.addon.name);
  if (!at || !database) return refuse(404);
  const { name = "HEROKU_POSTGRESQL_TEAL", namespace = null } = asked;
  const [, role] = /^credential:(.+)$/.exec(namespace ?? "") ?? [];
  if (role !== undefined && !database.credentials.includes(role)) return refuse(422);
  if (database.standing !== "available") return refuse(422);
  if (at.attachments.some((each) => each.name === name) && asked.confirm !== app)
    return refuse(423);
  give(app, at, { name, namespace, id: database.id }, world);
  return ok({ name }, 201);
}

function renamed({ all }: Databases, id: string, { body }: Asked, world: World): Answer {
  const { name } = JSON.parse(body) as { name: string };
  const found = all.find((each) => each.id === id);
  if (!found) return refuse(404);
  if (isTaken(name, world)) return refuse(422);
  found.name = name;
  return ok({ id, name });
}

function ofDatabase(
  at: Databases,
  id: string | undefined,
  of: string | undefined,
  { method, body }: Asked,
): Answer | undefined {
  const found = at.all.find((each) => each.id === id);
  if (!found) return refuse(404);
  if (of === undefined) return ok({ info: [{ name: "Rollback", values: [at.earliest] }] });
  if (of === "wait_status") {
    const { standing } = found;
    if (standing === "unknown") found.standing = "waiting";
    else if (standing === "waiting") found.standing = at.ends;
    if (standing === "unknown") return refuse(404);
    return ok({ "waiting?": standing === "waiting", "error?": standing === "failed" });
  }
  // Those of the first are the other fake's.
  if (found === at.all[0]) return undefined;
  if (of === "credentials") {
    if (method === "GET") return ok(found.credentials.map((name) => ({ name, state: "active" })));
    const { name } = JSON.parse(body) as { name: string };
    if (found.credentials.includes(name)) return refuse(422);
    found.credentials.push(name);
    return ok({ message: "provisioning" });
  }
  return scheduled(found.schedules, method, of.split("/")[1], body);
}

/** A database has one schedule of a name; another of that name takes its place. */
export function scheduled(
  schedules: DumpSchedule[],
  method: string | undefined,
  ended: string | undefined,
  body: string,
): Answer {
  if (method === "GET") return ok(schedules);
  if (method === "DELETE") {
    const at = schedules.findIndex(({ uuid }) => uuid === ended);
    if (at === -1) return refuse(404);
    return ok(schedules.splice(at, 1)[0] ?? {});
  }
  const asked = JSON.parse(body) as { hour: string; timezone: string; schedule_name: string };
  if (method !== "POST" || !/^\d\d$/.test(asked.hour)) return refuse(422);
  const name = asked.schedule_name;
  const at = schedules.findIndex((each) => each.name === name);
  const made = {
    uuid: `schedule-${name}`,
    name,
    hour: Number(asked.hour),
    timezone: asked.timezone,
  };
  schedules.splice(at === -1 ? 0 : at, at === -1 ? 0 : 1, made);
  return ok(made, 201);
}
