import { raptorFeatures } from "../../config/raptor-features";
import { services } from "../../config/services";
import type { PlatformConfig } from "../../config/schema";
import { backedUpApps } from "../../domain/continuity";
import { isOff, isOn } from "../../policies/lens/switches";
import { isOpenSwitch } from "../../policies/rules/platform/live-trading";
import { Heroku } from "../clients/heroku";
import { HerokuPostgres } from "../clients/heroku-postgres";
import { raxx } from "../../process/raxx-command";
import type { AccountLists } from "./accounts";
import { switchOff, update } from "./commands";
import { allOf, type Need, type Sight } from "./need";
import type { Asked } from "./asked";

/** The apps, their code and databases, and their switches (BCP §3.2 phase 4). */
export function appNeeds(asked: Asked, lists: AccountLists): readonly Need[] {
  const { env } = asked;
  const apps = appsOf(asked);
  return [
    {
      phase: 4,
      name: "apps",
      next: update(env),
      look: async () => {
        const found = await lists.list("heroku", "heroku:index/app:App");
        return allOf(
          "apps",
          apps,
          found.map(({ name }) => String(name)),
        );
      },
    },
    {
      phase: 4,
      name: "code of the apps",
      next: raxx`app deploy --env ${env} --reason rebuild`,
      look: async () => {
        const deployed = await Promise.all(
          apps.map(async (app) => {
            const releases = await herokuOf(asked).releases(app);
            return releases.some(({ slug }) => slug) ? [app] : [];
          }),
        );
        return allOf("apps with code", apps, deployed.flat());
      },
    },
    ...(env === "prod" ? [backupNeed(asked)] : []),
    ...switchNeeds(asked),
  ];
}

const appsOf = ({ env, config }: Pick<Asked, "env" | "config">): readonly string[] =>
  ["analytics", ...Object.keys(config.apps).filter(isApp(config.apps))].map(
    (label) => `raxx-${label}-${env}`,
  );

const isApp =
  (apps: PlatformConfig["apps"]) =>
  (name: string): boolean => {
    const settings = apps[name as keyof typeof apps];
    return typeof settings === "object" && "formation" in settings;
  };

const herokuOf = ({ around }: Asked): Heroku =>
  new Heroku(services(["heroku"], around.env).heroku, around.patience);

/** An account that is new has no backups: the downloaded ones are restored by hand. */
const backupNeed = (asked: Asked): Need => ({
  phase: 4,
  name: "backups to restore the databases from",
  next: raxx`drill postgres --env prod --url -`,
  look: async () => {
    const { env, patience } = asked.around;
    const heroku = new HerokuPostgres(services(["heroku"], env).heroku, patience);
    const found = await Promise.all(
      backedUpApps.map(async (app) => ((await heroku.backups(app)).length > 0 ? [app] : [])),
    );
    const missing = backedUpApps.filter((app) => !found.flat().includes(app));
    const next = missing
      .map((app) => raxx`db backup --env prod --app ${app} --reason "the rebuild found none"`)
      .join(" && ");
    return { ...allOf("databases with a backup", backedUpApps, found.flat()), next };
  },
});

/** Production flags are those of the stack file; what needs a gate stays off until the gate is passed (BCP preamble). */
function switchNeeds(asked: Asked): readonly Need[] {
  const { env, config } = asked;
  const api = `raxx-api-${env}`;
  const vars = async (): Promise<Readonly<Record<string, string>>> =>
    herokuOf(asked).configVars(api);
  const restricted = raptorFeatures(config)["role-separation"];
  const role = "FLAG_RAPTOR_APP_ROLE_SEPARATION";
  return [
    {
      phase: 4,
      name: role,
      next: `heroku config:set ${role}=1 -a ${api} >/dev/null 2>&1`,
      look: async () => {
        const on = isOn((await vars())[role]);
        return {
          there: on || !restricted,
          seen: on ? "on" : `off${restricted ? "" : ", as declared"}`,
        };
      },
    },
    {
      phase: 4,
      name: "live trading is off until the paper gate",
      next: switchOff(api, ["FLAG_LIVE_TRADING"]),
      look: async () => liveTrading(await vars(), config, api),
    },
    {
      phase: 4,
      name: "shadow analytics is off until its gate",
      next: raxx`analytics stop --env ${env} --reason rebuild`,
      look: async () => {
        const off = isOff((await vars())["SHADOW_ANALYTICS_ENABLED"]);
        const { enabled } = config.analytics.shadowAnalytics;
        const seen = off ? "off" : enabled ? "on, with its gate on record" : "on, without its gate";
        return { there: off || enabled, seen };
      },
    },
  ];
}

/** No path of a recovery turns it on again: on is right only with the gate's evidence in the stack file. */
function liveTrading(
  vars: Readonly<Record<string, string>>,
  { apps }: PlatformConfig,
  app: string,
): Sight {
  const open = Object.entries(vars).filter(([name, value]) => isOpenSwitch.opens(name, value));
  if (open.length === 0) return { there: true, seen: "off" };
  const names = open.map(([name]) => name);
  if (apps.api.liveTrading.enabled)
    return { there: true, seen: `on, with the paper gate on record: ${names.join(", ")}` };
  const seen = `on without the paper gate: ${names.join(", ")}`;
  return { there: false, seen, next: switchOff(app, names) };
}
