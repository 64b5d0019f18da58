import { services } from "../../config/services";
import { platformOf } from "../../config/stack-file/platform";
import type { PlatformConfig } from "../../config/schema";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { until } from "../change/until";
import { Pages, type PagesDeployment } from "../clients/pages";

export interface SiteWish {
  readonly env: Environment;
  /** A project of the stack file. */
  readonly site: string;
  readonly reason: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** A build that takes longer is looked at by a person. */
const longestMs = 30 * 60_000;

/**
 * `raxx site deploy`: Cloudflare builds a Pages site again from GitHub and deploys it (BCP §1.6, §3.2 phase 5). One that is being
 * built is waited for, and not built twice.
 * @throws CannotRun where it does not end well; what customers saw before stays
 */
export async function deploySite(
  { env, site, reason, dryRun, json }: SiteWish,
  talk: Talk,
  around: Surroundings = outside,
  config: PlatformConfig = platformOf(env),
): Promise<number> {
  const declared = config.edge.sites.find(({ project }) => project === site);
  if (!declared) throw unknownSite(env, site, config);
  const { host } = declared;
  const names = dryRun ? (["cloudflare"] as const) : (["cloudflare", "mail"] as const);
  const { cloudflare } = services(names, around.env);
  const pages = new Pages(cloudflare, config.accounts.cloudflare.accountId, around.patience);
  const [newest] = await pages.deployments(site);
  const running = newest?.standing === "running" ? newest : undefined;
  const will = running
    ? `${site} is being deployed already (${running.id}), and is waited for.`
    : `${site} is built again from GitHub, and then served at ${host}.`;
  if (dryRun) {
    showResult(
      talk,
      json,
      { env, site, host, dryRun, ...(running && { running: running.id }) },
      () => `${will} Nothing was started.`,
    );
    return kept;
  }
  await talk.confirm(will);
  const told = { command: "site deploy", target: site, reference: reason } as const;
  const made = await change(env, told, around, talk.tell, async () =>
    deployed(pages, site, around),
  );
  showResult(
    talk,
    json,
    { env, site, host, deployment: made.id, commit: made.commit },
    () =>
      `${site} was deployed${made.commit && ` from ${made.commit.slice(0, 12)}`}: https://${host}`,
  );
  return kept;
}

async function deployed(
  pages: Pages,
  site: string,
  around: Surroundings,
): Promise<PagesDeployment> {
  const before = await pages.deployments(site);
  const running = before[0]?.standing === "running" ? before[0].id : undefined;
  if (running === undefined) await pages.deploy(site);
  const known = new Set(before.map(({ id }) => id));
  const own = async (): Promise<PagesDeployment | undefined> =>
    (await pages.deployments(site)).find(({ id }) => (running ? id === running : !known.has(id)));
  const begun = await until(around, own, (found) => found !== undefined, around.restartMs);
  if (!begun)
    throw new CannotRun(`No deployment of ${site} was begun. Run the same command again.`);
  const ended = await until(around, own, (found) => found?.standing !== "running", longestMs);
  if (ended?.standing === "done") return ended;
  throw new CannotRun(
    `The deployment ${begun.id} of ${site} ${ended?.standing === "running" ? "still runs" : "failed"}; what was served before is served still. Its log is in Cloudflare's dashboard, below Workers & Pages.`,
  );
}

const unknownSite = (env: Environment, site: string, { edge }: PlatformConfig): CannotRun =>
  new CannotRun(
    `Pulumi.${env}.yaml has no site ${site}; it has ${edge.sites.map(({ project }) => project).join(", ")}.`,
  );
