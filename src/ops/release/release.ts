import { appendFile, mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { unfinished } from "../../config/unfinished";
import type { Environment } from "../../domain/environments";
import {
  type Access,
  credentialNames,
  mailToken,
  planAccess,
  previewAccess,
  releaseAccess,
  tokenNames,
} from "../../domain/release-tokens";
import type { EngineEvent } from "../../engine/events";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { finishing } from "../../process/signals";
import { type Deployment, pendingCreates } from "../state/deployment";
import { readState, stateVersion } from "../state/read";
import {
  bind,
  type Binding,
  boundPlan,
  type Circumstances,
  planFile,
  planMessage,
  refuseIfMoved,
  stale,
} from "./binding";
import { Enabling } from "./enabling";
import { refuseIfApplied } from "./history";
import { type Judged, judged } from "./judged";
import { nothingStopped } from "./meanwhile";
import { refuseIfOpen, runbook } from "./pending";
import { commitOf, programDigest } from "./program";
import { recorded } from "./recorded";
import { type Action, type Outcome, pulumiArguments, releasePulumi } from "./pulumi";
import { changedCount, differences, proposedSteps } from "./steps";
import { summaryOf } from "./summary";
import { type Credentials, fetchCredentials, maskCommands, type Tokens } from "./tokens";

/** What a person or a workflow asks for. */
export type Wanted = "preview" | "plan" | "apply";

/** Where the words go that are not pulumi's. */
type Tell = (line: string) => void;

/** What the last update left, and what a plan that is made now is bound to. */
interface Standing {
  readonly deployed: Deployment;
  readonly circumstances: Circumstances;
}

/**
 * Runs one action of a release.
 * @returns Pulumi's exit code
 * @throws CannotRun when something is missing, open, or not as it was approved
 */
export async function release(wanted: Wanted, stack: Environment, tell: Tell): Promise<number> {
  const open = unfinished(process.cwd(), stack);
  if (open.length > 0)
    throw new CannotRun(
      `Nothing is released before this is filled in:\n  - ${open.join("\n  - ")}`,
    );
  return new Release(stack, tell)[wanted]();
}

class Release {
  private readonly env = process.env;
  private readonly root = process.cwd();

  constructor(
    private readonly stack: Environment,
    private readonly tell: Tell,
  ) {}

  /** With tokens and a role that can only read, and without asking for what exists. */
  async preview(): Promise<number> {
    const tokens = await this.credentials(previewAccess(this.stack), tokenNames);
    const outcome = await this.proposal({ kind: "preview" }, tokens, {});
    await this.summarize("What would change", outcome, tokens);
    return outcome.code;
  }

  /** Writes the plan and its companion; none is left where pulumi or we refuse it. */
  async plan(): Promise<number> {
    const { deployed, circumstances } = await this.standing();
    const file = planFile(this.stack);
    const tokens = await this.credentials(planAccess(this.stack), tokenNames);
    await mkdir(dirname(file), { recursive: true });
    await rm(file, { force: true });
    const outcome = await this.proposal({ kind: "plan", file }, tokens, deployed);
    if (outcome.code === kept) await bind(circumstances, proposedSteps(outcome.events));
    else await rm(file, { force: true });
    await this.summarize(`The plan of ${this.stack}`, outcome, tokens);
    return outcome.code;
  }

  /** Refuses a plan that was carried out already or does not hold any more, before a resource is touched. */
  async apply(): Promise<number> {
    const binding = await boundPlan(this.stack);
    await refuseIfApplied(this.stack, binding);
    const { deployed, circumstances } = await this.standing();
    refuseIfMoved(binding, circumstances);
    const access = releaseAccess(this.stack);
    const { [mailToken]: mail, ...tokens } = await this.credentials(
      access,
      credentialNames(access),
    );
    const { code, events } = await this.review(binding, tokens, deployed);
    if (code !== kept) return code;
    const enabling = Enabling.in(this.stack, events, tokens, this.tell);
    if (enabling && !(await enabling.isOpen())) return broken;
    // The look took minutes, in which somebody else may have begun an update, perhaps with this very plan.
    refuseIfMoved(binding, (await this.standing()).circumstances);
    const [update, done] = await finishing(async () => {
      const told = { command: "release apply", reference: `commit ${binding.commit}` } as const;
      const [ended] = await Promise.allSettled([
        recorded(this.stack, told, this.tell, async () => this.carryOut(binding, tokens), {
          ...this.env,
          [mailToken]: mail,
        }),
      ]);
      // An update that broke off, however it did, may have turned something on.
      const holds = await nothingStopped(this.stack, events, tokens, this.tell);
      return [ended, holds && (enabling === undefined || (await enabling.isDone()))] as const;
    });
    if (update.status === "rejected") throw update.reason as Error;
    return update.value === kept && !done ? broken : update.value;
  }

  /** In silence, unless pulumi has something against it. */
  private async review(binding: Binding, tokens: Tokens, deployed: Deployment): Promise<Judged> {
    const reviewed = await this.proposal({ kind: "review" }, tokens, deployed, () => undefined);
    const { code, output, events } = reviewed;
    if (code !== kept) process.stdout.write(output);
    const moved = code === kept ? differences(binding.steps, proposedSteps(events)) : [];
    if (moved.length > 0) throw stale(this.stack, moved);
    return reviewed;
  }

  private async carryOut(binding: Binding, tokens: Tokens): Promise<number> {
    const file = planFile(this.stack);
    const outcome = await this.pulumi(
      { kind: "apply", file, message: planMessage(binding) },
      tokens,
    );
    await this.summarize(`The update of ${this.stack}`, outcome, tokens);
    if (outcome.code !== kept) await this.tellWhatIsOpen(binding, outcome.events);
    return outcome.code;
  }

  private async tellWhatIsOpen({ steps }: Binding, events: readonly EngineEvent[]): Promise<void> {
    const { stack } = this;
    const { deployment } = await readState(stack);
    const open = pendingCreates(deployment).length;
    const all = new Set(steps.map(({ urn }) => urn)).size;
    this.tell(
      [
        `The update of ${stack} did not come to its end: ${changedCount(events)} of ${all} resources were changed.`,
        open === 0
          ? `Nothing is uncertain: plan again to go on.\n  npm run release -- plan ${stack}`
          : `Of ${open} resources nobody knows whether they were created: ${runbook}\n  npm run recover -- ${stack}`,
      ].join("\n"),
    );
  }

  /** @throws CannotRun while an interrupted update is not settled */
  private async standing(): Promise<Standing> {
    const { stack, root } = this;
    const state = await readState(stack);
    refuseIfOpen(stack, state.deployment);
    const commit = await commitOf(root, this.env);
    const program = programDigest(root, stack);
    const circumstances = { stack, commit, program, state: stateVersion(state) };
    return { deployed: state.deployment, circumstances };
  }

  /** GitHub's runner is told first which values no line may show. */
  private async credentials<Name extends string>(
    access: Access,
    names: readonly Name[],
  ): Promise<Credentials<Name>> {
    const credentials = await fetchCredentials(access, names);
    if (this.env["GITHUB_ACTIONS"] === "true") process.stdout.write(maskCommands(credentials));
    return credentials;
  }

  /** What pulumi would do, and whether anybody may be asked to approve it. */
  private async proposal(
    action: Action,
    tokens: Tokens,
    deployed: Deployment,
    print?: (text: string) => void,
  ): Promise<Judged> {
    const proposal = await judged(this.stack, await this.pulumi(action, tokens, print), deployed);
    if (proposal.refusal !== undefined) this.tell(proposal.refusal);
    const typed = action.kind === "review" ? "apply" : action.kind;
    if (proposal.stopped && proposal.code !== kept)
      this.tell(
        `Nothing was changed. To begin again:\n  npm run release -- ${typed} ${this.stack}`,
      );
    return proposal;
  }

  private pulumi(
    action: Action,
    tokens: Tokens,
    print = (text: string): void => void process.stdout.write(text),
  ): Promise<Outcome> {
    const { env: environment, tell } = this;
    const args = pulumiArguments(action, this.stack);
    return releasePulumi({ args, environment, tokens, print, tell });
  }

  private async summarize(
    title: string,
    { output, refusal = "" }: Judged,
    tokens: Tokens,
  ): Promise<void> {
    const file = this.env["GITHUB_STEP_SUMMARY"];
    if (file)
      await appendFile(file, summaryOf(title, `${output}\n${refusal}`, Object.values(tokens)));
  }
}
