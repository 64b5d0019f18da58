import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Services } from "../../config/services";
import { githubRepository } from "../../domain/github";
import { CannotRun } from "../../process/cannot-run";
import {
  ask,
  askedOnce,
  mayBeDone,
  type Patience,
  patience,
  pauseAfter,
  type Service,
} from "./request";
import { githubService } from "./github-service";

/** An issue as it is filed. */
export interface Draft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

const issue = z.object({
  html_url: z.url(),
  body: z.string().nullish(),
  state: z.string().optional(),
  pull_request: z.unknown().optional(),
});

type Issue = z.infer<typeof issue>;

const hiddenOf = (marker: string): string => `<!-- ${marker} -->`;

const openWith = (hidden: string, known: readonly Issue[]): Issue | undefined =>
  known.find(({ body, state }) => state !== "closed" && body?.includes(hidden));

/** An issue that was found again. */
export interface Filed {
  readonly url: string;
  readonly body: string;
  readonly isOpen: boolean;
}

/** Issues of a page, as GitHub gives at most. */
const page = 100;

/** GitHub's issues of the platform's repository. */
export class GitHub {
  private readonly service: Service;

  constructor(at: Services["github"], patient: Patience = patience) {
    const remedies = {
      403: `May GITHUB_TOKEN write issues in ${githubRepository}?`,
      404: `May GITHUB_TOKEN see ${githubRepository}?`,
      410: `${githubRepository} has its issues turned off.`,
    };
    this.service = githubService(at, remedies, patient);
  }

  /**
   * Files an issue once: `marker` goes into its body, and an issue with the same labels that has it is the one. A
   * request whose answer was lost may have filed it, so it is looked for before it is filed again.
   * Resolves to its address.
   * @param former a marker under which it may have been filed before it had this one; an open issue that has it gets
   *   this one instead
   */
  async file(draft: Draft, marker: string, former?: string): Promise<string> {
    const hidden = hiddenOf(marker);
    const whole = { ...draft, body: `${draft.body}\n\n${hidden}` };
    for (let attempt = 1; ; attempt += 1) {
      const known = await this.labelled(draft.labels);
      const found = known.find(({ body }) => body?.includes(hidden));
      if (found) return found.html_url;
      const adopted = former === undefined ? undefined : openWith(hiddenOf(former), known);
      if (adopted) return this.mark(adopted, hiddenOf(former ?? ""), hidden);
      try {
        return await this.create(whole);
      } catch (error) {
        if (!mayBeDone(error) || attempt === this.service.patience.attempts) throw error;
        await pause(pauseAfter(attempt, undefined, this.service.patience));
      }
    }
  }

  /** Every issue with these labels whose body holds `text`, newest first. */
  async holding(labels: readonly string[], text: string): Promise<readonly Filed[]> {
    const found: Filed[] = [];
    for (let number = 1; ; number += 1) {
      const issues = await this.labelled(labels, number);
      for (const { html_url: url, body, state, pull_request: pull } of issues)
        if (pull === undefined && body?.includes(text))
          found.push({ url, body, isOpen: state !== "closed" });
      if (issues.length < page) return found;
    }
  }

  /** Gives an issue another body. @param url as `file` resolved to it */
  async rewrite(url: string, text: string): Promise<void> {
    await this.patch(url, { body: text });
  }

  /** Closes an issue; one that is closed stays so. @param url as `file` resolved to it */
  async close(url: string): Promise<void> {
    await this.patch(url, { state: "closed", state_reason: "completed" });
  }

  private async patch(url: string, body: object): Promise<void> {
    const [, number = ""] = /\/issues\/(\d+)$/.exec(url) ?? [];
    const path = `/repos/${githubRepository}/issues/${number}`;
    await ask(this.service, { method: "PATCH", path, body });
  }

  private async mark({ html_url: url, body }: Issue, from: string, to: string): Promise<string> {
    await this.patch(url, { body: body?.replace(from, () => to) });
    return url;
  }

  /** Addresses of the open issues with a label. */
  async openWith(label: string): Promise<readonly string[]> {
    const path = `/repos/${githubRepository}/issues`;
    const query = { labels: label, state: "open", per_page: "100" };
    const { body } = await ask(this.service, { method: "GET", path, query });
    return read(z.array(issue), body).map(({ html_url: url }) => url);
  }

  private async create(draft: Draft): Promise<string> {
    const path = `/repos/${githubRepository}/issues`;
    const { body } = await ask(askedOnce(this.service), { method: "POST", path, body: draft });
    return read(issue, body).html_url;
  }

  /** The newest hundred: an issue that is looked for again was filed minutes ago. */
  private async labelled(labels: readonly string[], number = 1) {
    const { body } = await ask(this.service, {
      method: "GET",
      path: `/repos/${githubRepository}/issues`,
      query: {
        labels: labels.join(","),
        state: "all",
        sort: "created",
        per_page: String(page),
        page: String(number),
      },
    });
    return read(z.array(issue), body);
  }
}

function read<Read>(schema: z.ZodType<Read>, body: unknown): Read {
  const answer = schema.safeParse(body);
  if (answer.success) return answer.data;
  throw new CannotRun("GitHub answered with no issue: is GITHUB_API_URL its API?");
}
