import { gzipSync } from "node:zlib";
import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import {
  ask,
  type Failure,
  type Patience,
  patience,
  repeated,
  type Request,
  respond,
  type Service,
  unanswered,
} from "./request";
import { githubService } from "./github-service";

/** A pull request of a repository. */
export interface PullRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
}

/** What code scanning is told an analysis is of. */
export interface Scanned {
  readonly commit: string;
  readonly ref: string;
}

const comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});
type Comment = z.infer<typeof comment>;

/** Who a workflow's own token writes as: that token may not ask. */
const workflowAuthor = "github-actions[bot]";

/** GitHub's comments on one pull request, and its code scanning. */
export class PullRequestComments {
  private readonly service: Service;

  constructor(
    at: Services["github"],
    private readonly on: PullRequest,
    patient: Patience = patience,
  ) {
    const remedies = {
      403: `May GITHUB_TOKEN write pull requests of ${on.repository}? That of a fork's job may not.`,
      404: `May GITHUB_TOKEN see pull request ${on.number} of ${on.repository}?`,
    };
    this.service = githubService(at, remedies, patient);
  }

  /**
   * Makes the pull request have one comment of ours with this body, whatever it had: the oldest that begins with
   * `marker` and is by the same author is edited, and a younger one, which only a broken run leaves, removed. A request
   * whose answer was lost may have been obeyed, so each attempt looks again. Resolves to its address.
   * @throws ServiceError
   */
  async keep(marker: string, body: string): Promise<string> {
    const author = await this.author();
    const whole = `${marker}\n${body}`;
    const { html_url: address } = await repeated(this.service, async () => {
      const [own, ...younger] = await this.own(marker, author);
      for (const { id } of younger) await this.remove(id);
      if (own === undefined) return this.post(whole);
      if (own.body === whole) return own;
      const path = `${this.repository}/issues/comments/${own.id}`;
      const answer = await ask(this.service, { method: "PATCH", path, body: { body: whole } });
      return read(comment, answer.body);
    });
    return address;
  }

  /** Hands an analysis to code scanning; the same one again changes nothing. @throws ServiceError */
  async scan({ commit, ref }: Scanned, sarif: string): Promise<void> {
    await ask(this.service, {
      method: "POST",
      path: `${this.repository}/code-scanning/sarifs`,
      body: { commit_sha: commit, ref, sarif: gzipSync(sarif).toString("base64") },
    });
  }

  private get repository(): string {
    return `/repos/${this.on.repository}`;
  }

  private async author(): Promise<string> {
    try {
      const { body } = await ask(this.service, { method: "GET", path: "/user" });
      return read(z.object({ login: z.string() }), body).login;
    } catch (error) {
      if (hasStatus(error, 403)) return workflowAuthor;
      throw error;
    }
  }

  /** Ours, the oldest first; what begins alike and is by somebody else is theirs. */
  private async own(marker: string, author: string): Promise<Comment[]> {
    const all: Comment[] = [];
    for (let page = 1; ; page += 1) {
      const { body } = await ask(this.service, {
        method: "GET",
        path: `${this.repository}/issues/${this.on.number}/comments`,
        query: { per_page: "100", page: String(page) },
      });
      const found = read(z.array(comment), body);
      all.push(...found);
      if (found.length < 100) break;
    }
    return all
      .filter((each) => each.user?.login === author && each.body?.startsWith(marker))
      .toSorted((a, b) => a.id - b.id);
  }

  private async remove(id: number): Promise<void> {
    const path = `${this.repository}/issues/comments/${id}`;
    await ask(this.service, { method: "DELETE", path }).catch((error: unknown) => {
      if (!hasStatus(error, 404)) throw error;
    });
  }

  /** Once: whether it was obeyed is looked up before it is tried again. */
  private async post(body: string): Promise<Comment | Failure> {
    const path = `${this.repository}/issues/${this.on.number}/comments`;
    const request: Request = { method: "POST", path, body: { body } };
    const signal = AbortSignal.timeout(this.service.patience.timeoutMs);
    const response = await respond(this.service, request, signal);
    // GitHub's other limits answer 403, and say when to come back.
    if (!(response instanceof Response))
      return {
        ...response,
        worthRepeating: response.worthRepeating || response.retryAfterMs !== undefined,
      };
    try {
      return read(comment, await response.json());
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      return { error: unanswered(this.service, request, error), worthRepeating: true };
    }
  }
}

/** Whether a service answered with that status. */
export const hasStatus = (error: unknown, ...statuses: readonly number[]): error is CannotRun =>
  error instanceof CannotRun && "status" in error && statuses.includes(Number(error.status));

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("GitHub answered with something else: is GITHUB_API_URL its API?");
}
