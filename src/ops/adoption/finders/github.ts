import type { Services } from "../../../config/services";
import { githubRepository } from "../../../domain/github";
import { CannotRun } from "../../../process/cannot-run";
import { ask as request, type Patience, type Service } from "../../clients/request";
import { ask, at, type Item, type Listing, type Told } from "./listing";

const repository = githubRepository.split("/")[1] ?? "";
const root = `/repos/${githubRepository}`;
const environment = "github:index/repositoryEnvironment:RepositoryEnvironment";

const listings: readonly Listing[] = [
  {
    type: environment,
    path: `${root}/environments`,
    read: ({ name }) => ({ repository, environment: name }),
  },
  {
    type: "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
    path: `${root}/environments/{environment}/deployment-branch-policies`,
    each: environment,
    read: ({ id, name, type }, owner) => ({
      ...owner,
      id,
      [type === "tag" ? "tagPattern" : "branchPattern"]: name,
    }),
  },
  {
    type: "github:index/issueLabel:IssueLabel",
    path: `${root}/labels`,
    read: ({ name }) => ({ repository, name }),
  },
  {
    type: "github:index/repositoryRuleset:RepositoryRuleset",
    path: `${root}/rulesets`,
    read: ({ id, name }) => ({ repository, id, name }),
  },
  {
    type: "github:index/actionsVariable:ActionsVariable",
    path: `${root}/actions/variables`,
    read: ({ name }) => ({ repository, variableName: name }),
  },
];

/** Under which of these an answer that is no list has one. */
const lists = ["environments", "branch_policies", "variables"];

/** What the platform's repository has. */
export async function githubFinds(
  { address, token }: Services["github"],
  patience: Patience,
): Promise<Told> {
  const service: Service = {
    name: "GitHub",
    address,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "x-github-api-version": "2022-11-28",
      "user-agent": "raxx",
    },
    remedies: {
      401: "Is GITHUB_TOKEN valid?",
      403: `May GITHUB_TOKEN read the administration of ${githubRepository}?`,
      404: `May GITHUB_TOKEN see ${githubRepository}?`,
    },
    patience,
  };
  return ask("GitHub", listings, async (path) => {
    const found: Item[] = [];
    for (let page = 1; ; page += 1) {
      const query = { per_page: "100", page: String(page) };
      const { body } = await request(service, { method: "GET", path, query });
      const items = Array.isArray(body)
        ? body
        : lists.map((name) => at(body as Item, name)).find(Array.isArray);
      if (!Array.isArray(items)) throw new CannotRun(`GitHub answered ${path} with no list.`);
      found.push(...(items as Item[]));
      if (items.length < 100) return found;
    }
  });
}
