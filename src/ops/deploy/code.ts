import { services } from "../../config/services";
import type { Environment } from "../../domain/environments";
import { githubRepository, releaseRefs } from "../../domain/github";
import { deployWorkflow } from "../../domain/rebuild";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { change } from "../change/change";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { until } from "../change/until";
import { type Run, type WorkflowInput, Workflows } from "../clients/workflows";

export interface DeployWish {
  readonly env: Environment;
  readonly reason: string;
  /** Words that the workflow takes, by their name. */
  readonly input: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * `raxx app deploy`: the application's own workflow deploys the code of main to Heroku again, as after a rebuild (BCP §3.2 phase 4).
 * What it takes is read from its file; where prod waits for a reviewer it waits there too (ADR-0020). One that runs is not started
 * beside itself.
 * @throws CannotRun where the workflow takes something else, or no run of it appears
 */
export async function deployCode(
  { env, reason, input, dryRun, json }: DeployWish,
  talk: Talk,
  around: Surroundings = outside,
): Promise<number> {
  const names = dryRun ? (["github"] as const) : (["github", "mail"] as const);
  const workflows = new Workflows(services(names, around.env).github, around.patience);
  refuseInputs(await workflows.inputs(deployWorkflow), input);
  const running = (await workflows.started(deployWorkflow)).find((run) => !hasEnded(run));
  const facts = { env, workflow: deployWorkflow, ref: releaseRefs.branch };
  const will = running
    ? `${deployWorkflow} runs already, and is ${wordsOf(running)}: ${running.url}`
    : `${deployWorkflow} of ${githubRepository} deploys ${releaseRefs.branch}${saidOf(input)}.`;
  if (dryRun || running) {
    const data = { ...facts, ...(dryRun && { dryRun }), ...(running && { run: running }) };
    showResult(talk, json, data, () => (dryRun ? `${will} Nothing was started.` : will));
    return kept;
  }
  await talk.confirm(will);
  const told = { command: "app deploy", target: deployWorkflow, reference: reason } as const;
  const run = await change(env, told, around, talk.tell, async () =>
    started(workflows, input, around),
  );
  showResult(talk, json, { ...facts, run }, () =>
    [
      `${deployWorkflow} was started, and is ${wordsOf(run)}: ${run.url}`,
      `\`gh run watch ${run.id} --repo ${githubRepository}\` tells how it goes on.`,
    ].join("\n"),
  );
  return kept;
}

/** GitHub's answer names no run: the one that is new is it. */
async function started(
  workflows: Workflows,
  input: DeployWish["input"],
  around: Surroundings,
): Promise<Run> {
  const before = new Set((await workflows.started(deployWorkflow)).map(({ id }) => id));
  await workflows.start(deployWorkflow, input);
  const run = await until(
    around,
    async () => (await workflows.started(deployWorkflow)).find(({ id }) => !before.has(id)),
    (found) => found !== undefined,
    around.restartMs,
  );
  if (run) return run;
  throw new CannotRun(
    `No run of ${deployWorkflow} appeared: look at \`gh run list --workflow ${deployWorkflow} --repo ${githubRepository}\`, and run the same command again where there is none.`,
  );
}

const hasEnded = ({ status }: Run): boolean => status === "completed";

const wordsOf = ({ status, conclusion }: Run): string =>
  status === "waiting" ? "waiting for its reviewer" : (conclusion ?? status.replaceAll("_", " "));

const saidOf = (input: DeployWish["input"]): string => {
  const said = Object.entries(input).map(([name, value]) => `${name}=${value}`);
  return said.length === 0 ? "" : `, with ${said.join(", ")}`;
};

/** GitHub refuses both, and does not say which. */
function refuseInputs(takes: readonly WorkflowInput[], input: DeployWish["input"]): void {
  const names = takes.map(({ name }) => name);
  const unknown = Object.keys(input).filter((name) => !names.includes(name));
  const missing = takes.filter(({ name, wanted }) => wanted && input[name] === undefined);
  if (unknown.length === 0 && missing.length === 0) return;
  const list = names.length === 0 ? "nothing" : names.join(", ");
  const faults = [
    ...missing.map(({ name }) => `it wants --input ${name}=…`),
    ...unknown.map((name) => `it knows no ${name}`),
  ];
  throw new CannotRun(
    `${deployWorkflow} takes ${list}: ${faults.join("; ")}. Nothing was started.`,
  );
}
