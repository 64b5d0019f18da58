import { type FakeService, ok, refuse } from "./world";

const repository = "/repos/raxx-app/TradeMasterAPI";
const project = /^\/accounts\/[^/]+\/pages\/projects\/([^/]+)\/deployments$/;

/** GitHub's workflows of the repository: read, started, and their runs. */
export const workflows: FakeService = ({ method, path, headers, query, body }, world) => {
  const [, read] =
    /^\/repos\/raxx-app\/TradeMasterAPI\/contents\/\.github\/workflows\/(.+)$/.exec(path) ?? [];
  const [, file, what] =
    /^\/repos\/raxx-app\/TradeMasterAPI\/actions\/workflows\/([^/]+)\/(runs|dispatches)$/.exec(
      path,
    ) ?? [];
  const name = read ?? file;
  if (name === undefined) return undefined;
  if (headers.authorization !== "Bearer token-of-github") return refuse(401);
  const found = world.workflows.get(name);
  if (!found) return refuse(404);
  if (read !== undefined) {
    if (query.get("ref") !== "main") return refuse(404);
    return ok({ encoding: "base64", content: Buffer.from(found.text).toString("base64") });
  }
  if (what === "runs") {
    const runs = found.runs.map((run) => ({ ...run }));
    return ok({ total_count: runs.length, workflow_runs: runs });
  }
  const asked = JSON.parse(body) as { ref?: string; inputs?: object };
  if (method !== "POST" || asked.ref !== "main") return refuse(422);
  const id = found.runs.length + 1;
  const html_url = `https://github.com${repository.slice(6)}/actions/runs/${id}`;
  found.runs.unshift({
    ...{ id, html_url, status: "waiting", conclusion: null },
    inputs: asked.inputs ?? {},
  });
  return { status: 204 };
};

/** Cloudflare's Pages: deployments of a project, each built while it is looked at. */
export const pages: FakeService = ({ method, path, headers }, world) => {
  const [, name] = project.exec(path) ?? [];
  if (name === undefined) return undefined;
  if (headers.authorization !== "Bearer token-of-cloudflare") return refuse(403);
  const found = world.pages.get(name);
  if (!found) return refuse(404);
  if (method === "POST") {
    const id = `deployment-${found.length + 1}`;
    found.unshift({
      ...{ id, url: `https://${id}.${name}.pages.dev`, environment: "production" },
      latest_stage: { name: "queued", status: "active" },
      deployment_trigger: { metadata: { commit_hash: "0123456789abcdef" } },
    });
    return ok({ success: true, result: { id } });
  }
  const result = structuredClone(found);
  for (const each of found)
    if (each.latest_stage.status === "active")
      each.latest_stage = world.failingPages.has(name)
        ? { name: "build", status: "failure" }
        : { name: "deploy", status: "success" };
  return ok({ success: true, result });
};

/** What the world sees of the status page. */
export const publicly: FakeService = ({ path }, { statusPage }) => {
  if (path !== "/status.json") return undefined;
  return statusPage ? ok(statusPage) : refuse(503);
};
