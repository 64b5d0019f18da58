import { createHash } from "node:crypto";
import type { Environment } from "../../domain/environments";
import { runPulumi } from "../../engine/pulumi";
import { CannotRun } from "../../process/cannot-run";
import type { Deployment } from "./deployment";

/** What `pulumi stack export` prints, and `pulumi stack import` reads. */
export interface State {
  readonly deployment: Deployment;
}

/** Which version of a state something was made from. */
export interface StateVersion {
  /** Of all that the state says, when it was written included. */
  readonly digest: string;
  /** When it was written; absent while nothing was. */
  readonly written?: string;
}

/** Runs pulumi and resolves to what it printed. @throws CannotRun with pulumi's own words when it fails */
export async function askPulumi(args: readonly string[], input = ""): Promise<string> {
  const { code, stdout, stderr } = await runPulumi(args, { input });
  if (code === 0) return stdout;
  throw new CannotRun(`pulumi ${args.slice(0, 2).join(" ")} failed: ${stderr.trim()}`);
}

/** What pulumi printed as JSON; `null` for nothing. @throws CannotRun when it fails or prints something else */
export async function pulumiJson(args: readonly string[]): Promise<unknown> {
  const text = await askPulumi(args);
  try {
    return JSON.parse(text.trim() || "null");
  } catch (error) {
    throw new CannotRun(
      `What pulumi ${args.slice(0, 2).join(" ")} printed is no JSON: is the pulumi on PATH the real one?`,
      { cause: error },
    );
  }
}

/** The state of a stack, its secrets encrypted. @throws CannotRun when it cannot be read */
export async function readState(stack: Environment): Promise<State> {
  const state = (await pulumiJson(["stack", "export", "--stack", stack])) as Partial<State> | null;
  const { deployment } = state ?? {};
  if (typeof deployment === "object" && deployment !== null) return { ...state, deployment };
  throw new CannotRun(
    `pulumi stack export printed no state of ${stack}: is the pulumi on PATH the real one?`,
  );
}

/** Pulumi counts no versions of a state in a bucket, so its content is what tells two of them apart. */
export function stateVersion({ deployment }: State): StateVersion {
  const digest = createHash("sha256").update(JSON.stringify(deployment)).digest("hex");
  const written = deployment.manifest?.time;
  return { digest, ...(written !== undefined && !written.startsWith("0001") && { written }) };
}
