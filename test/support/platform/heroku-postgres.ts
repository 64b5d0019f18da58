import { scheduled } from "./heroku-rollback";
import { type Asked, type FakeService, ok, refuse, type Transfer } from "./world";

/** As Heroku tells of them: the variables of each only to whoever asks for them. */
export const attachments = (
  headers: Asked["headers"],
  all: readonly { readonly name: string; readonly addon?: object }[],
): readonly object[] =>
  headers["accept-inclusion"] === "config_vars"
    ? all.map((each) => ({ ...each, config_vars: [`${each.name}_URL`] }))
    : all;

/** Restores that still write. */
const underWay = new Set<Transfer>();

/** Heroku's add-ons of an app, and Heroku Postgres' backups and schedules of it. */
export const herokuPostgres: FakeService = async (
  { method, path, headers, body },
  { postgres, herokuKeys },
) => {
  const [, app] = /^\/apps\/([^/]+)\/addons$/.exec(path) ?? [];
  const [, of, number] =
    /^\/client\/v11\/apps\/([^/]+)\/transfers(?:\/(\d+)\/actions\/public-url)?$/.exec(path) ?? [];
  const [, addon, ended] =
    /^\/client\/v11\/databases\/id-of-([^/]+)\/transfer-schedules(?:\/(.+))?$/.exec(path) ?? [];
  const [, attached] = /^\/apps\/([^/]+)\/addon-attachments$/.exec(path) ?? [];
  const [, captured] =
    /^\/client\/v11\/databases\/(?:id-of-)?(raxx-\w+-\w+)\S*\/backups$/.exec(path) ?? [];
  const [, restored] = /^\/client\/v11\/databases\/id-of-(.+)\/restores$/.exec(path) ?? [];
  const [, credited] = /^\/postgres\/v0\/databases\/id-of-(.+)\/credentials$/.exec(path) ?? [];
  const name = credited ?? app ?? of ?? addon ?? attached ?? captured ?? restored;
  if (name === undefined) return undefined;
  const found = postgres.get(name);
  // An app whose backups do not matter to the test has add-ons as well.
  if (!found && (app ?? attached) !== undefined) return undefined;
  const [, key = ""] = /^Bearer (.*)$/.exec(headers.authorization ?? "") ?? [];
  if (!herokuKeys.has(key)) return refuse(401);
  if (!found) return refuse(404);
  if (attached !== undefined)
    return ok(
      attachments(headers, [
        { name: "RAPTOR_APP_DATABASE", addon: { id: "another", app: { name } } },
        { name: "DATABASE", addon: { id: `id-of-${name}`, app: { name: found.owner ?? name } } },
      ]),
    );
  if (captured !== undefined) {
    if (method !== "POST") return refuse(405);
    const num = Math.max(0, ...found.transfers.map((each) => each.num)) + 1;
    // It runs until it is asked for.
    found.transfers.push({ num, succeeded: null, finished_at: null, processed_bytes: 0 });
    return ok({ num, from_type: "pg_dump", to_type: "gof3r" }, 201);
  }
  if (credited !== undefined) {
    const credentials = found.credentials ?? ["default"];
    if (method === "GET") return ok(credentials.map((each) => ({ name: each, state: "active" })));
    const { name: wanted } = JSON.parse(body) as { name: string };
    if (method !== "POST" || credentials.includes(wanted)) return refuse(422);
    credentials.push(wanted);
    await found.makeRole?.(wanted);
    return ok({ message: "provisioning" });
  }
  if (restored !== undefined) {
    const { backup_url } = JSON.parse(body) as { backup_url: string };
    const [, backup] = /\/backup-(\d+)\?/.exec(backup_url) ?? [];
    if (method !== "POST" || !found.restores || backup === undefined) return refuse(422);
    const num = Math.max(99, ...found.restores.map((each) => each.num)) + 1;
    // It runs until it is done and asked for.
    const made = { num, succeeded: null, finished_at: null, processed_bytes: 0 };
    found.restores.push(made);
    underWay.add(made);
    await found.restore?.(backup);
    underWay.delete(made);
    return ok({ num, from_type: "https", to_type: "pg_restore" }, 201);
  }
  if (app !== undefined)
    return ok([
      { id: `id-of-${name}`, addon_service: { name: "heroku-postgresql" } },
      { id: "another", addon_service: { name: "papertrail" } },
    ]);
  if (addon !== undefined) return scheduled(found.schedules, method, ended, body);
  if (number === undefined) {
    const transfers = found.transfers.map((each) => ({
      ...each,
      to_url: `https://backups.invalid/backup-${each.num}?signature=canary-of-a-signature`,
    }));
    const restores = (found.restores ?? []).map((each) => ({ ...each }));
    for (const each of [...found.transfers, ...(found.restores ?? [])])
      if (each.finished_at === null && !underWay.has(each))
        Object.assign(each, {
          succeeded: found.succeeds ?? true,
          finished_at: now(),
          processed_bytes: 7,
        });
    return ok([
      ...transfers.map((each) => ({ from_type: "pg_dump", to_type: "gof3r", ...each })),
      ...restores.map((each) => ({ from_type: "https", to_type: "pg_restore", ...each })),
      // A restore is a transfer as well.
      { num: 99, from_type: "gof3r", to_type: "pg_restore", succeeded: true, finished_at: now() },
    ]);
  }
  const isThere = found.transfers.some(({ num }) => num === Number(number));
  return method === "POST" && isThere ? ok({ url: found.address }) : refuse(404);
};

const now = (): string => new Date().toISOString();
