import { dirname, join } from "node:path";
import { findEngine } from "../../src/engine/find";
import { goOffline, type Offline } from "../../src/preview/offline";
import { configurationFile } from "../../src/policies/pack/enforcement";
import type { Command } from "./measured";
import type { Bench } from "./row";
import { sitesFor, stacksWithSites } from "./stacks";

const host = { say: () => undefined, progress: () => undefined };

/** An engine with simulated providers and a project, left running while rows measure. */
export interface Prepared extends Offline {
  readonly folder: string;
}

const running: Prepared[] = [];

/** Prepares a project of about so many resources; undefined for the committed stack files. */
export async function prepared(
  { root, scratch }: Bench,
  name: string,
  resources?: number,
): Promise<Prepared> {
  const folder = join(scratch, `preview-${name}`);
  const project =
    resources === undefined
      ? root
      : await stacksWithSites(root, `${folder}-files`, sitesFor(resources));
  return preparedFor({ root, project }, folder);
}

/** Prepares the project of a folder of its own. */
export async function preparedFor(
  workspace: { readonly root: string; readonly project: string },
  folder: string,
): Promise<Prepared> {
  const engine = await findEngine({ root: workspace.root, env: process.env, host });
  const offline = await goOffline({ ...workspace, folder, engine });
  const made = { ...offline, folder };
  running.push(made);
  return made;
}

/** Ends every provider that was started. */
export const stopAll = async (): Promise<void> =>
  void (await Promise.all(running.splice(0).map(async (offline) => offline.stop())));

/** A plain `pulumi preview` of the staging stack. */
export function pulumiPreview({ project, environment }: Offline, ...more: string[]): Command {
  const args = ["preview", "--stack", "staging", "--non-interactive", "--suppress-progress"];
  const env = { ...environment, PULUMI_SKIP_UPDATE_CHECK: "true" };
  return { argv: ["pulumi", ...args, ...more], cwd: project, env };
}

/** The arguments that add the pack. */
export function withPack(root: string): string[] {
  const pack = join(root, "src", "policies");
  return ["--policy-pack", pack, "--policy-pack-config", configurationFile(pack, "staging")];
}

/** The same preview as one would build it first. */
export function plainPreview(root: string, { project, environment, folder }: Prepared): Command {
  const script = join(root, "tools", "bench", "plain-preview.ts");
  return {
    argv: [process.execPath, "--import", "tsx", script, project, join(folder, "plain-world.json")],
    cwd: root,
    env: { ...environment, PULUMI_SKIP_UPDATE_CHECK: "true", NODE_PATH: dirname(root) },
  };
}
