import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import {
  ask,
  askedOnce,
  begun,
  patience,
  type Patience,
  type Service,
  ServiceError,
} from "./request";

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

const named = z.object({ id: z.string() });
const coupling = z.object({ app: named, pipeline: named, stage: z.string() });

/** Where an app stands in its pipeline; ids are Heroku's. */
export type Coupling = z.infer<typeof coupling>;

const promoted = z.object({
  status: z.enum(["pending", "succeeded", "failed"]),
  error_message: z.string().nullish(),
});

/** What became of a promotion. */
export type Promoted = z.infer<typeof promoted>;

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

  /** Names of the variables that Heroku fills in, of add-ons that are attached to an app; another app's among them. */
  async attachedVars(app: string): Promise<readonly string[]> {
    const path = `/apps/${app}/addon-attachments`;
    const headers = { "accept-inclusion": "config_vars" };
    const { body } = await ask(this.service, { method: "GET", path, headers });
    const form = z.array(z.object({ config_vars: z.array(z.string()) }));
    return read(form, body, "attachments").flatMap(({ config_vars: names }) => names);
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
    const path = `/apps/${app}/releases`;
    const { body } = await ask(askedOnce(this.service), {
      method: "POST",
      path,
      body: { slug, description },
    });
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

  /** Whether an app answers nobody, as `heroku maintenance` says. */
  async isInMaintenance(app: string): Promise<boolean> {
    const form = z.object({ maintenance: z.boolean() });
    return read(form, await this.facts(app, ""), "app").maintenance;
  }

  /** Opens or closes an app for whoever asks it; its workers go on either way. */
  async setMaintenance(app: string, maintenance: boolean): Promise<void> {
    await ask(this.service, { method: "PATCH", path: `/apps/${app}`, body: { maintenance } });
  }

  /** Kinds of dynos beside `web` that run: maintenance stops none of them. */
  async workers(app: string): Promise<readonly string[]> {
    const form = z.array(z.object({ type: z.string(), quantity: z.int() }));
    return read(form, await this.facts(app, "/formation"), "formation")
      .filter(({ type, quantity }) => type !== "web" && quantity > 0)
      .map(({ type }) => type);
  }

  /**
   * Starts a command in a dyno of its own, of which Heroku tells no exit status. Asked once: a second request would start a
   * second one; an answer that was lost is no failure, as `isRunning` tells what was started.
   */
  async start(app: string, command: string): Promise<void> {
    const body = { command, attach: false };
    await begun(this.service, { method: "POST", path: `/apps/${app}/dynos`, body });
  }

  /** Kind and state of each dyno of an app: `up`, `starting`, `crashed`, `down`, `idle`. */
  async dynos(app: string): Promise<readonly { readonly type: string; readonly state: string }[]> {
    const { body } = await ask(this.service, { method: "GET", path: `/apps/${app}/dynos` });
    return read(z.array(z.object({ type: z.string(), state: z.string() })), body, "dynos");
  }

  /** Whether a dyno of an app runs a command still. */
  async isRunning(app: string, command: string): Promise<boolean> {
    const { body } = await ask(this.service, { method: "GET", path: `/apps/${app}/dynos` });
    const form = z.array(z.object({ command: z.string() }));
    return read(form, body, "dynos").some((dyno) => dyno.command === command);
  }

  /** The app's id, and where it stands in its pipeline; undefined where it is in none. */
  async coupling(app: string): Promise<Coupling | undefined> {
    const path = `/apps/${app}/pipeline-couplings`;
    try {
      return read(coupling, (await ask(this.service, { method: "GET", path })).body, "coupling");
    } catch (error) {
      if (error instanceof ServiceError && error.status === 404) return undefined;
      throw error;
    }
  }

  /**
   * Gives one app the code that another runs. Asked once: a second request would make a second release. Resolves to the
   * promotion's id, or to undefined where the answer was lost.
   */
  async promote(from: Coupling, to: Coupling): Promise<string | undefined> {
    const body = {
      pipeline: { id: from.pipeline.id },
      source: { app: { id: from.app.id } },
      targets: [{ app: { id: to.app.id } }],
    };
    const request = { method: "POST", path: "/pipeline-promotions", body } as const;
    const answer = await begun(this.service, request);
    return answer && read(named, answer.body, "promotion").id;
  }

  /** How a promotion goes on its only target. */
  async promoted(promotion: string): Promise<Promoted> {
    const path = `/pipeline-promotions/${promotion}/promotion-targets`;
    const { body } = await ask(this.service, { method: "GET", path });
    return read(z.tuple([promoted]), body, "promotion's target")[0];
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
