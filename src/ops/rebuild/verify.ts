import { services } from "../../config/services";
import { raxx } from "../../process/raxx-command";
import { Heroku } from "../clients/heroku";
import { sentryTakes } from "../clients/sentry";
import { openIncidents } from "../clients/status-page";
import type { Asked } from "./asked";
import { update } from "./commands";
import type { Need } from "./need";

/** Whether errors reach Sentry, and the public page says how things stand (BCP §3.2 phase 7). */
export function outsideNeeds({ env, config, around, statusPage }: Asked): readonly Need[] {
  const { api, console } = config.apps;
  const reporting = [
    ...(api.sentry ? [`raxx-api-${env}`] : []),
    ...(console.sentry ? [`raxx-console-${env}`] : []),
  ];
  const page = config.edge.status && (statusPage ?? `https://${config.edge.status.host}`);
  return [
    ...reporting.map((app): Need => ({
      phase: 7,
      name: `Sentry takes the errors of ${app}`,
      next: raxx`secrets sync --env ${env}`,
      look: async () => {
        const heroku = new Heroku(services(["heroku"], around.env).heroku, around.patience);
        const { SENTRY_BACKEND: on, SENTRY_DSN: dsn = "" } = await heroku.configVars(app);
        if (on !== "on") return { there: false, seen: "SENTRY_BACKEND is off", next: update(env) };
        if (dsn === "") return { there: false, seen: "there is no SENTRY_DSN" };
        const taken = await sentryTakes(dsn, around.patience);
        return { there: taken, seen: taken ? "they are taken" : "Sentry refuses its SENTRY_DSN" };
      },
    })),
    ...(page === undefined
      ? []
      : [
          {
            phase: 7,
            name: "the status page says how things stand",
            next: raxx`status list --env ${env}`,
            look: async () => {
              const open = await openIncidents(page, around.patience);
              const seen =
                open.length === 0 ? "it answers, and shows nothing open" : open.join("; ");
              return { there: open.length === 0, seen };
            },
          } satisfies Need,
        ]),
  ];
}
