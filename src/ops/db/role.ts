import { services } from "../../config/services";
import { raptorRole } from "../../domain/continuity";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { askDatabase, changeDatabase } from "../../schema/live";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { Heroku } from "../clients/heroku";
import { HerokuPostgres } from "../clients/heroku-postgres";
import { bringRole, grantable } from "./database-steps";
import { grantAll, hasRole, wrongGrants } from "./raptor-role";

export interface RoleWish {
  readonly env: Environment;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const { app, name: role } = raptorRole;

/**
 * `raxx db role`: Raptor's restricted role at Heroku, with what it may do and nothing else (BCP §1.2, §2.1 step 6, §3.2 phase 4):
 * on a new database, which has none, and after whatever took it away. Run again, it changes nothing.
 * @returns the exit code: broken where the role may do more than is promised, which nobody gave it here
 */
export async function raptorRoleMade(
  { env, dryRun, json }: RoleWish,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  if (app !== `raxx-api-${env}`)
    throw new CannotRun(`Only ${app} has a restricted role; Heroku's small plans have none.`);
  const at = services(dryRun ? ["heroku"] : ["heroku", "mail"], around.env).heroku;
  const postgres = new HerokuPostgres(at, around.patience);
  const database = await postgres.database(app);
  const url = await addressOf(new Heroku(at, around.patience));
  const before = await standingOf(url);
  const facts = { env, app, role };
  const will = willOf(before);
  if (dryRun || before.wrong.length === 0) {
    showResult(talk, json, { ...facts, ...(dryRun && { dryRun }), ...before }, () =>
      before.wrong.length === 0
        ? `${will} Nothing was changed.`
        : `${will}\n${before.wrong.join("\n")}`,
    );
    return before.wrong.length === 0 ? kept : broken;
  }
  await talk.confirm(will);
  const told = { command: "db role", target: `${role} of ${app}` } as const;
  const made = await change(env, told, around, talk.tell, async () => {
    const isNew = await bringRole({ app, database, url }, { postgres, around, tell: talk.tell });
    await changeDatabase(url, async (client) => grantAll(client, await grantable(client)));
    return isNew;
  });
  const { wrong } = await standingOf(url);
  showResult(talk, json, { ...facts, made, wrong }, () => endOf(made, wrong));
  return wrong.length === 0 ? kept : broken;
}

/** What the database says of the role: never what it is signed in with. */
interface Standing {
  readonly there: boolean;
  /** A sentence each. */
  readonly wrong: readonly string[];
}

const standingOf = async (url: string): Promise<Standing> =>
  askDatabase(url, async (client) => {
    if (!(await hasRole(client))) return { there: false, wrong: [`there is no role ${role}`] };
    return { there: true, wrong: await wrongGrants(client, await grantable(client)) };
  });

async function addressOf(heroku: Heroku): Promise<string> {
  const url = (await heroku.configVars(app))["DATABASE_URL"];
  if (url) return url;
  throw new CannotRun(`${app} has no DATABASE_URL: \`heroku addons -a ${app}\`.`);
}

function willOf({ there, wrong }: Standing): string {
  if (!there) return `Heroku makes the role ${role} of ${app}, and it gets what it may do.`;
  return wrong.length === 0
    ? `The role ${role} of ${app} may do what it is to do, and nothing else.`
    : `The role ${role} of ${app} gets what it may do.`;
}

const endOf = (made: boolean, wrong: readonly string[]): string =>
  [
    `The role ${role} of ${app} ${made ? "was made" : "is there"}, with its grants.`,
    ...(made ? ["A release attaches it as RAPTOR_APP_DATABASE_URL where it is not attached."] : []),
    ...wrong.map((each) => `${each}: take that away by hand.`),
  ].join("\n");
