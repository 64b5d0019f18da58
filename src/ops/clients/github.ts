import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Services } from "../../config/services";
import { githubRepository } from "../../domain/github";
import { CannotRun } from "../../process/cannot-run";
import { ask, type Patience, patience, pauseAfter, type Service, ServiceError } from "./request";

/** An issue as it is filed. */
export interface Draft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

const issue = z.object({ html_url: z.url(), body: z.string().nullish() });

/** GitHub's issues of the platform's repository. */
export class GitHub {
  private readonly service: Service;

  constructor(at: Services["github"], patient: Patience = patience) {
    this.service = {
      name: "GitHub",
      address: at.address,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${at.token}`,
        "x-github-api-version": "2022-11-28",
        // GitHub refuses requests of nobody.
        "user-agent": "raxx",
      },
      remedies: {
        401: "Is GITHUB_TOKEN valid?",
        403: `May GITHUB_TOKEN write issues in ${githubRepository}?`,
        404: `May GITHUB_TOKEN see ${githubRepository}?`,
        410: `${githubRepository} has its issues turned off.`,
      },
      patience: patient,
    };
  }

  /**
   * Files an issue once: `marker` goes into its body, and an issue with the same labels that has it is the one. A
   * request whose answer was lost may have filed it, so it is looked for before it is filed again.
   * Resolves to its address.
   */
  async file(draft: Draft, marker: string): Promise<string> {
    const hidden = `<!-- ${marker} -->`;
    const whole = { ...draft, body: `${draft.body}\n\n${hidden}` };
    for (let attempt = 1; ; attempt += 1) {
      const known = await this.labelled(draft.labels);
      const found = known.find(({ body }) => body?.includes(hidden));
      if (found) return found.html_url;
      try {
        return await this.create(whole);
      } catch (error) {
        const lost = error instanceof ServiceError && (error.status ?? 500) >= 500;
        if (!lost || attempt === this.service.patience.attempts) throw error;
        await pause(pauseAfter(attempt, undefined, this.service.patience));
      }
    }
  }

  private async create(draft: Draft): Promise<string> {
    const once = { ...this.service, patience: { ...this.service.patience, attempts: 1 } };
    const path = `/repos/${githubRepository}/issues`;
    const { body } = await ask(once, { method: "POST", path, body: draft });
    return read(issue, body).html_url;
  }

  /** The newest hundred: an issue that is looked for again was filed minutes ago. */
  private async labelled(labels: readonly string[]) {
    const { body } = await ask(this.service, {
      method: "GET",
      path: `/repos/${githubRepository}/issues`,
      query: { labels: labels.join(","), state: "all", sort: "created", per_page: "100" },
    });
    return read(z.array(issue), body);
  }
}

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("GitHub answered with no issue: is GITHUB_API_URL its API?");
}
