import { z } from "zod";
import { parse } from "yaml";
import type { Services } from "../../config/services";
import { githubRepository, releaseRefs } from "../../domain/github";
import { CannotRun } from "../../process/cannot-run";
import { ask, begun, patience, type Patience, type Service } from "./request";
import { githubService } from "./github-service";

/** A run of a workflow, as GitHub tells it. */
export interface Run {
  readonly id: number;
  readonly url: string;
  /** `queued`, `waiting` for a reviewer, `in_progress` or `completed`. */
  readonly status: string;
  /** How it ended; absent while it has not. */
  readonly conclusion?: string;
}

/** A word that a workflow takes when a person starts it. */
export interface WorkflowInput {
  readonly name: string;
  /** Whether it has to be given: it is required, and has no default. */
  readonly wanted: boolean;
}

const runs = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.int(),
      html_url: z.url(),
      status: z.string(),
      conclusion: z.string().nullish(),
    }),
  ),
});
const content = z.object({ content: z.string(), encoding: z.literal("base64") });
const input = z
  .object({ required: z.boolean().optional(), default: z.unknown().optional() })
  .nullable();
const dispatch = z.object({ inputs: z.record(z.string(), input).nullish() }).nullable();
const byHand = "workflow_dispatch";
/** `on` is a word, a list of words, or a map of what each takes. */
const dispatchable = z.object({
  on: z.union([
    z.literal(byHand).transform(() => ({ [byHand]: null })),
    z
      .array(z.string())
      .refine((names) => names.includes(byHand))
      .transform(() => ({ [byHand]: null })),
    z.object({ [byHand]: dispatch }),
  ]),
});

/** Workflows of a repository, which a person starts (BCP §3.2 phases 4 and 5; ADinsights runbook, Deployments 3). */
export class Workflows {
  private readonly service: Service;

  constructor(
    at: Services["github"],
    patient: Patience = patience,
    private readonly repository: string = githubRepository,
    /** The branch or tag whose workflow is read, started and looked at. */
    private readonly ref: string = releaseRefs.branch,
  ) {
    const remedies = {
      403: `May GITHUB_TOKEN start workflows in ${repository} (Actions: write)?`,
      404: `Has ${repository} this workflow, and may GITHUB_TOKEN see it?`,
      422: "GitHub does not take these inputs.",
    };
    this.service = githubService(at, remedies, patient);
  }

  /**
   * What a workflow takes when it is started by hand, by its file on main.
   * @throws CannotRun where nobody can start it by hand
   */
  async inputs(file: string): Promise<readonly WorkflowInput[]> {
    const path = `/repos/${this.repository}/contents/.github/workflows/${file}`;
    const query = { ref: this.ref };
    const { body } = await ask(this.service, { method: "GET", path, query });
    const text = Buffer.from(read(content, body).content, "base64").toString();
    const workflow = dispatchable.safeParse(parsedYaml(text));
    if (!workflow.success)
      throw new CannotRun(
        `${file} on ${this.ref} of ${this.repository} cannot be started by hand: it has no workflow_dispatch.`,
      );
    return Object.entries(workflow.data.on[byHand]?.inputs ?? {}).map(([name, taken]) => ({
      name,
      wanted: taken?.required === true && taken.default === undefined,
    }));
  }

  /** The runs that people started and that have not ended, and the newest that has, newest first. */
  async started(file: string): Promise<readonly Run[]> {
    const path = `/repos/${this.repository}/actions/workflows/${file}/runs`;
    const query = { event: "workflow_dispatch", branch: this.ref, per_page: "20" };
    const { body } = await ask(this.service, { method: "GET", path, query });
    return read(runs, body).workflow_runs.map(({ id, html_url: url, status, conclusion }) => ({
      ...{ id, url, status },
      ...(typeof conclusion === "string" && { conclusion }),
    }));
  }

  /** Starts it. Asked once: a second request would make a second run. */
  async start(file: string, inputs: Readonly<Record<string, string>>): Promise<void> {
    const path = `/repos/${this.repository}/actions/workflows/${file}/dispatches`;
    const body = { ref: this.ref, inputs };
    await begun(this.service, { method: "POST", path, body });
  }
}

function parsedYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("GitHub answered with no workflow: is GITHUB_API_URL its API?");
}
