import { services } from "../../config/services";
import { adinsightsDeployWorkflow } from "../../domain/adinsights-jobs";
import type { Environment } from "../../domain/environments";
import { releaseRefs } from "../../domain/github";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { until } from "../change/until";
import { Tags } from "../clients/github-tags";
import { type Run, Workflows } from "../clients/workflows";

/** What `adinsights release` takes. */
export interface ReleaseFlags {
  readonly env: Environment;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  /** `v1.2.3`. */
  readonly tag: string;
  /** Of the product, as `OWNER/NAME`. */
  readonly repository: string;
  readonly reference: string;
}

/**
 * `raxx adinsights release`: tags main, where its checks are green, and has the tag deployed as a whole (runbook,
 * Deployments 1 to 3). A tag that is there is not moved: it is deployed again.
 * @returns the exit code
 * @throws CannotRun where a check is not green, the workflow cannot be started, or no run of it appears
 */
export async function releaseAdinsights(
  { env, json, dryRun = false, tag, repository, reference }: ReleaseFlags,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const { github } = services(dryRun ? ["github"] : ["github", "mail"], around.env);
  const tags = new Tags(github, repository, around.patience);
  const tagged = await tags.commitOf(tag);
  const commit = tagged ?? (await tags.head(releaseRefs.branch));
  refuseUnchecked(commit, await tags.checks(commit));
  const what = `${commit.slice(0, 12)} of ${repository}`;
  const will = [
    tagged === undefined ? `${tag} is made of ${what}.` : `${tag} is there already, of ${what}.`,
    `${adinsightsDeployWorkflow} deploys it.`,
  ].join(" ");
  const facts = { env, repository, tag, commit, isNew: tagged === undefined };
  if (dryRun) {
    showResult(talk, json, { ...facts, dryRun }, () => `${will} Nothing was made or started.`);
    return kept;
  }
  await talk.confirm(will);
  const told = {
    command: "adinsights release",
    target: `${repository} ${tag}`,
    reference,
  } as const;
  const run = await change(env, told, around, talk.tell, async () => {
    if (tagged === undefined) await tags.create(tag, commit);
    return deployed(new Workflows(github, around.patience, repository, tag), around);
  });
  showResult(talk, json, { ...facts, run }, () =>
    [
      `${tag} is being deployed: ${run.url}`,
      `\`gh run watch ${run.id} --repo ${repository}\` tells how it goes on; the dashboards raxx-adinsights-${env} show the rollout.`,
    ].join("\n"),
  );
  return kept;
}

/** Without a check nothing says that the commit is green. */
function refuseUnchecked(
  commit: string,
  { count, open }: { readonly count: number; readonly open: readonly string[] },
): void {
  if (count > 0 && open.length === 0) return;
  const why = count === 0 ? "has no check" : `is not green: ${open.join(", ")}`;
  throw new CannotRun(`${commit.slice(0, 12)} ${why}. Nothing was made or started.`);
}

/** GitHub's answer names no run: the one that is new is it. One that runs is not started beside itself. */
async function deployed(workflows: Workflows, around: Surroundings): Promise<Run> {
  const before = await workflows.started(adinsightsDeployWorkflow);
  const running = before.find(({ status }) => status !== "completed");
  if (running) return running;
  const known = new Set(before.map(({ id }) => id));
  await workflows.start(adinsightsDeployWorkflow, {});
  const run = await until(
    around,
    async () =>
      (await workflows.started(adinsightsDeployWorkflow)).find(({ id }) => !known.has(id)),
    (found) => found !== undefined,
    around.restartMs,
  );
  if (run) return run;
  throw new CannotRun(
    `No run of ${adinsightsDeployWorkflow} appeared. The tag is there: run the same command again.`,
  );
}
