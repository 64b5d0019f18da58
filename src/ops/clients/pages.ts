import { z } from "zod";
import type { Services } from "../../config/services";
import { CannotRun } from "../../process/cannot-run";
import { ask, begun, patience, type Patience, type Service } from "./request";

/** A deployment of a Pages site, as Cloudflare tells it. */
export interface PagesDeployment {
  readonly id: string;
  readonly url: string;
  /** The commit that was built; empty where nobody knows. */
  readonly commit: string;
  readonly standing: "running" | "done" | "failed";
}

const deployment = z.object({
  id: z.string().min(1),
  url: z.string(),
  environment: z.string(),
  latest_stage: z.object({ name: z.string(), status: z.string() }),
  deployment_trigger: z
    .object({ metadata: z.object({ commit_hash: z.string().nullish() }).nullish() })
    .nullish(),
});
const listed = z.object({ result: z.array(deployment) });

/** Cloudflare's Pages projects, whose builds come from GitHub (BCP §1.6, §3.2 phase 5). */
export class Pages {
  private readonly service: Service;
  private readonly path: string;

  constructor(at: Services["cloudflare"], accountId: string, patient: Patience = patience) {
    this.service = {
      name: "Cloudflare",
      address: at.address,
      headers: { authorization: `Bearer ${at.token}` },
      remedies: {
        401: "Is CLOUDFLARE_API_TOKEN valid?",
        403: "May CLOUDFLARE_API_TOKEN edit Cloudflare Pages of the account?",
        404: "There is no such Pages project: is the environment deployed?",
      },
      patience: patient,
    };
    this.path = `/accounts/${accountId}/pages/projects`;
  }

  /** Deployments of what customers see, newest first. */
  async deployments(project: string): Promise<readonly PagesDeployment[]> {
    const path = `${this.path}/${project}/deployments`;
    const query = { env: "production", page: "1", per_page: "20" };
    const { body } = await ask(this.service, { method: "GET", path, query });
    const answer = listed.safeParse(body);
    if (!answer.success)
      throw new CannotRun(
        "Cloudflare answered with no deployments: is CLOUDFLARE_BASE_URL its API?",
      );
    return answer.data.result
      .filter(({ environment }) => environment === "production")
      .map(({ id, url, latest_stage: stage, deployment_trigger: trigger }) => ({
        ...{ id, url, commit: trigger?.metadata?.commit_hash ?? "" },
        standing: standingOf(stage),
      }));
  }

  /** Has the production branch built and deployed. Asked once: a second request would build it twice. */
  async deploy(project: string): Promise<void> {
    await begun(this.service, { method: "POST", path: `${this.path}/${project}/deployments` });
  }
}

function standingOf({
  name,
  status,
}: {
  name: string;
  status: string;
}): PagesDeployment["standing"] {
  if (status === "failure" || status === "canceled") return "failed";
  return name === "deploy" && status === "success" ? "done" : "running";
}
