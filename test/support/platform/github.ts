import { type FakeService, ok, refuse } from "./world";

/** GitHub's issues of the platform's repository: filed, and listed by labels. */
export const github: FakeService = ({ method, path, headers, query, body }, { issues }) => {
  const [, number] = /^\/repos\/raxx-app\/TradeMasterAPI\/issues(?:\/(\d+))?$/.exec(path) ?? [];
  if (!path.startsWith("/repos/raxx-app/TradeMasterAPI/issues")) return undefined;
  if (headers.authorization !== "Bearer token-of-github" || !headers["user-agent"])
    return refuse(401);
  if (number !== undefined || method === "PATCH") {
    const issue = issues[Number(number) - 1];
    if (!issue || method !== "PATCH") return refuse(404);
    return ok(Object.assign(issue, JSON.parse(body)));
  }
  if (method === "GET") {
    const labels = (query.get("labels") ?? "").split(",");
    const state = query.get("state");
    return ok(
      issues.filter(
        (issue) =>
          labels.every((label) => issue.labels.includes(label)) &&
          (state === "all" || (issue.state ?? "open") === state),
      ),
    );
  }
  const draft = JSON.parse(body) as { title: string; body: string; labels: string[] };
  if (!draft.title || !Array.isArray(draft.labels)) return refuse(422);
  const html_url = `https://github.com/raxx-app/TradeMasterAPI/issues/${issues.length + 1}`;
  issues.push({ ...draft, html_url });
  return ok({ ...draft, html_url }, 201);
};
