import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Environment } from "../../domain/environments";
import { type Access, releaseAccess } from "../../domain/release-tokens";
import { type Action, pulumiArguments, releasePulumi } from "./pulumi";
import { fetchTokens, maskCommands } from "./tokens";

/** Relative to the project; the release workflow carries it from the job that plans to the one that applies. */
const planFile = (environment: Environment) => `.raxx/plans/${environment}.json`;

/**
 * Runs one action of a release.
 * @returns Pulumi's exit code
 * @throws TokenError when a provider's token cannot be read
 */
export async function release(kind: Action["kind"], environment: Environment): Promise<number> {
  const action: Action = { kind, file: planFile(environment) };
  const tokens = await fetchTokens(accessFor(kind, environment));
  if (process.env["GITHUB_ACTIONS"] === "true") process.stdout.write(maskCommands(tokens));
  if (kind === "plan") await mkdir(dirname(action.file), { recursive: true });
  return releasePulumi({
    args: pulumiArguments(action, environment),
    environment: process.env,
    tokens,
    summary: process.env["GITHUB_STEP_SUMMARY"],
  });
}

/** Only what carries out a plan may write. */
const accessFor = (kind: Action["kind"], environment: Environment): Access =>
  kind === "apply" ? releaseAccess(environment) : "preview";
