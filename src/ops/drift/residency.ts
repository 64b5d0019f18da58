import { z } from "zod";
import type { Services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { analyticsHerokuRegion } from "../../domain/regions";
import { CannotRun } from "../../process/cannot-run";
import { isAddressInUnion } from "../../policies/lens/regions";
import { ask, type Patience, ServiceError } from "../clients/request";
import { Heroku } from "../clients/heroku";
import { HerokuPostgres } from "../clients/heroku-postgres";
import { forbiddenDumps } from "../db/forbidden-dumps";

/** One thing that has to stand in the Union, and what shows whether it does. */
export interface Residence {
  readonly what: string;
  readonly kept: boolean;
  /** A region or a host; never an address with what it lets in. */
  readonly seen: string;
}

/** Where the analytics data really is: the app's region, its database's host, dumps and log sinks (DPIA §3 R2, GDPR Art. 44). */
export async function residency(
  environment: Environment,
  at: Services["heroku"],
  patience: Patience,
): Promise<readonly Residence[]> {
  const app = `raxx-analytics-${environment}`;
  const heroku = new Heroku(at, patience);
  const get = async (path: string): Promise<unknown> =>
    (await ask(heroku.service, { method: "GET", path: `/apps/${app}${path}` })).body;
  return Promise.all([
    seen("region of the analytics app", async () => {
      const { region } = read(z.object({ region: z.object({ name: z.string() }) }), await get(""));
      return { kept: region.name === analyticsHerokuRegion, seen: region.name };
    }),
    seen("host of its database", async () => {
      const { DATABASE_URL: url } = await heroku.configVars(app);
      return inUnion(url === undefined ? [] : [url], "no DATABASE_URL");
    }),
    seen("dumps of its database", async () =>
      forbiddenDumps(new HerokuPostgres(at, patience), environment),
    ),
    seen("its log sinks", async () => {
      const drains = read(z.array(z.object({ url: z.string() })), await get("/log-drains"));
      return inUnion(
        drains.map(({ url }) => url),
        "no log drain",
      );
    }),
  ]);
}

/** One that cannot be asked hides no other, and is not kept. */
async function seen(
  what: string,
  look: () => Promise<Omit<Residence, "what">>,
): Promise<Residence> {
  try {
    return { what, ...(await look()) };
  } catch (error) {
    if (!(error instanceof CannotRun || error instanceof ServiceError)) throw error;
    return { what, kept: false, seen: error.message };
  }
}

function inUnion(addresses: readonly string[], none: string): Omit<Residence, "what"> {
  const hosts = addresses.map(
    (address) => URL.parse(address)?.hostname ?? "an address that is none",
  );
  return {
    kept: hosts.length > 0 && hosts.every((host) => isAddressInUnion(`https://${host}`)),
    seen: hosts.length === 0 ? none : hosts.join(", "),
  };
}

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("Heroku answered in another form: is HEROKU_HOST the Platform API?");
}
