import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { ask, type Patience, patience, type Service } from "./request";

export type ConfigVars = Readonly<Record<string, string>>;

const release = z.object({
  id: z.string(),
  version: z.int(),
  status: z.string(),
  description: z.string(),
  current: z.boolean().optional(),
  slug: z.object({ id: z.string() }).nullish(),
});

/** One release of an app: its code is the slug, which several releases may share. */
export type Release = z.infer<typeof release>;

/** What is known of an app beside its code and its values, for evidence; each is a path of the API. */
export const herokuFacts = ["", "/releases", "/addons", "/formation", "/collaborators"] as const;

/** Heroku's Platform API, as far as operations need it. Answers hold every variable of an app, so none is ever shown. */
export class Heroku {
  /** For requests that need no method of their own. */
  readonly service: Service;

  constructor(at: Services["heroku"], patient: Patience = patience) {
    this.service = {
      name: "Heroku",
      address: at.address,
      headers: {
        accept: "application/vnd.heroku+json; version=3",
        authorization: `Bearer ${at.token}`,
      },
      remedies: {
        401: "HEROKU_API_KEY is not valid (any more): `heroku auth:token` gives one.",
        403: "May HEROKU_API_KEY read and write this app's configuration?",
        404: "There is no such app for HEROKU_API_KEY: is the environment deployed, and the key of the right account?",
      },
      patience: patient,
    };
  }

  async configVars(app: string): Promise<ConfigVars> {
    const { body } = await ask(this.service, { method: "GET", path: pathOf(app) });
    return varsOf(body);
  }

  /** Sets what `values` names and leaves the rest; the app restarts. Resolves to all that is set then. */
  async setConfigVars(app: string, values: ConfigVars): Promise<ConfigVars> {
    const { body } = await ask(this.service, { method: "PATCH", path: pathOf(app), body: values });
    return varsOf(body);
  }

  /** The newest hundred releases, newest first. */
  async releases(app: string): Promise<readonly Release[]> {
    const body = await this.facts(app, "/releases");
    return read(z.array(release), body, "releases").toSorted((a, b) => b.version - a.version);
  }

  /**
   * Releases the code of a former release with the configuration of now; Heroku's own rollback would bring the former
   * configuration back too, switches and tokens included. Asked once: a second request would make a second release.
   */
  async releaseSlug(app: string, slug: string, description: string): Promise<Release> {
    const once = { ...this.service, patience: { ...this.service.patience, attempts: 1 } };
    const path = `/apps/${app}/releases`;
    const { body } = await ask(once, { method: "POST", path, body: { slug, description } });
    return read(release, body, "release");
  }

  async facts(app: string, of: (typeof herokuFacts)[number]): Promise<unknown> {
    const headers: Record<string, string> =
      of === "/releases" ? { range: "version ..; order=desc,max=100" } : {};
    const { body } = await ask(this.service, { method: "GET", path: `/apps/${app}${of}`, headers });
    return body;
  }

  /** Where the last `lines` lines of an app's log are read; whoever has the address reads them, so it is never shown. */
  async logSession(app: string, lines: number, tail: boolean): Promise<string> {
    const path = `/apps/${app}/log-sessions`;
    const { body } = await ask(this.service, { method: "POST", path, body: { lines, tail } });
    return read(z.object({ logplex_url: z.url() }), body, "log session").logplex_url;
  }

  /** Takes a variable away; the app restarts. Resolves to all that is set then. */
  async unsetConfigVar(app: string, name: string): Promise<ConfigVars> {
    const request = { method: "PATCH", path: pathOf(app), body: { [name]: null } } as const;
    return varsOf((await ask(this.service, request)).body);
  }
}

const pathOf = (app: string): string => `/apps/${app}/config-vars`;

const varsOf = (body: unknown): ConfigVars =>
  read(z.record(z.string(), z.string()), body, "configuration");

function read<Read>(schema: z.ZodType<Read>, body: unknown, what: string): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun(`Heroku answered with no ${what}: is HEROKU_HOST the Platform API?`);
}
