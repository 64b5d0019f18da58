import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { ask, type Patience, patience, type Service } from "./request";

export type ConfigVars = Readonly<Record<string, string>>;

/** Heroku's Platform API, as far as operations need it. Answers hold every variable of an app, so none is ever shown. */
export class Heroku {
  private readonly service: Service;

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
}

const pathOf = (app: string): string => `/apps/${app}/config-vars`;

function varsOf(body: unknown): ConfigVars {
  const answer = z.record(z.string(), z.string()).safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("Heroku answered with no configuration: is HEROKU_HOST the Platform API?");
}
