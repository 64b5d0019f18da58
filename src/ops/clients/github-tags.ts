import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { githubService } from "./github-service";
import { ask, type Patience, type Service, ServiceError } from "./request";

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const object = z.object({ sha, type: z.string() });
const checks = z.object({
  check_runs: z.array(
    z.object({ name: z.string(), status: z.string(), conclusion: z.string().nullish() }),
  ),
});

/** Ends of a check that keep nobody from releasing. */
const fine = new Set(["success", "neutral", "skipped"]);

/** Commits of a repository, what was checked of them, and annotated tags (ADinsights runbook, Deployments 1 and 2). */
export class Tags {
  private readonly service: Service;

  constructor(
    at: Services["github"],
    private readonly repository: string,
    patience: Patience,
  ) {
    const remedies = {
      403: `May GITHUB_TOKEN write contents of ${repository}?`,
      404: `Is there ${repository}, and may GITHUB_TOKEN see it?`,
    };
    this.service = githubService(at, remedies, patience);
  }

  /** The commit that a branch is at. */
  async head(branch: string): Promise<string> {
    return read(z.object({ sha }), await this.get(`/commits/${branch}`)).sha;
  }

  /** The commit that a tag names; undefined where there is no such tag. */
  async commitOf(tag: string): Promise<string | undefined> {
    try {
      const found = read(z.object({ object }), await this.get(`/git/ref/tags/${tag}`)).object;
      if (found.type !== "tag") return found.sha;
      return read(z.object({ object }), await this.get(`/git/tags/${found.sha}`)).object.sha;
    } catch (error) {
      if (error instanceof ServiceError && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Names of the checks of a commit that did not end well, or have not ended; and how many there are. */
  async checks(commit: string): Promise<{ readonly count: number; readonly open: string[] }> {
    const { check_runs: all } = read(
      checks,
      await this.get(`/commits/${commit}/check-runs`, { per_page: "100", filter: "latest" }),
    );
    const open = all.filter(({ conclusion }) => !fine.has(conclusion ?? ""));
    return { count: all.length, open: open.map(({ name }) => name) };
  }

  /** Makes an annotated tag. */
  async create(tag: string, commit: string): Promise<void> {
    const message = `Release ${tag}`;
    const made = await this.post("/git/tags", { tag, message, object: commit, type: "commit" });
    await this.post("/git/refs", {
      ref: `refs/tags/${tag}`,
      sha: read(z.object({ sha }), made).sha,
    });
  }

  private async get(path: string, query: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const whole = `/repos/${this.repository}${path}`;
    return (await ask(this.service, { method: "GET", path: whole, query })).body;
  }

  private async post(path: string, body: object): Promise<unknown> {
    const whole = `/repos/${this.repository}${path}`;
    return (await ask(this.service, { method: "POST", path: whole, body })).body;
  }
}

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("GitHub answered in another form: is GITHUB_API_URL its API?");
}
