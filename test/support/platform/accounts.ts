import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What the providers' accounts hold: by path of an API, or by name of a type in AWS's Cloud Control. */
export interface Accounts {
  readonly lists: Readonly<Record<string, readonly object[]>>;
  readonly types: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly parameters: readonly string[];
  /** Paths and types that the credentials may not read. */
  readonly forbidden: readonly string[];
}

const tokens = {
  heroku: "key-of-heroku",
  cloudflare: "token-of-cloudflare",
  github: "token-of-github",
};
const pageSize = 2;

/** Heroku, Cloudflare, GitHub and AWS as far as they list what exists, on one loopback port. */
export async function startAccounts(accounts: () => Accounts) {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const url = new URL(incoming.url ?? "/", "http://localhost");
      const target = String(incoming.headers["x-amz-target"] ?? "").split(".")[1];
      const body = JSON.parse((await text(incoming)) || "{}") as Record<string, string>;
      asked.push(target ?? `${incoming.method} ${url.pathname}`);
      const { status, content } = target
        ? aws(target, body, accounts())
        : listed(url, String(incoming.headers.authorization), accounts());
      response.writeHead(status, { "content-type": "application/x-amz-json-1.0" });
      response.end(JSON.stringify(content));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    environment: {
      HEROKU_API_KEY: tokens.heroku,
      HEROKU_HOST: `${address}/heroku`,
      CLOUDFLARE_API_TOKEN: tokens.cloudflare,
      CLOUDFLARE_BASE_URL: `${address}/cloudflare`,
      GITHUB_TOKEN: tokens.github,
      GITHUB_API_URL: `${address}/github`,
      AWS_ENDPOINT_URL: address,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "testtest",
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly content: unknown;
}

/** A page of a list in the form of its API; an unknown path is a list of nothing. */
function listed(url: URL, authorization: string, { lists, forbidden }: Accounts): Answer {
  const [, api = "", ...rest] = decodeURIComponent(url.pathname).split("/");
  const path = `${api}:/${rest.join("/")}`;
  if (authorization !== `Bearer ${tokens[api as keyof typeof tokens]}`)
    return { status: 401, content: { message: "body-of-a-refusal" } };
  if (forbidden.includes(path)) return { status: 403, content: { message: "body-of-a-refusal" } };
  const all = lists[path] ?? [];
  if (api === "heroku") return { status: 200, content: all };
  const page = Number(url.searchParams.get("page"));
  if (api === "cloudflare") {
    const result = all.slice((page - 1) * pageSize, page * pageSize);
    const total_pages = Math.ceil(all.length / pageSize);
    return { status: 200, content: { success: true, result, result_info: { page, total_pages } } };
  }
  const items = page === 1 ? all : [];
  const key = /(environments|variables|branch)[^/]*$/.exec(path)?.[1];
  if (key === undefined) return { status: 200, content: items };
  const name = path.endsWith("deployment-branch-policies") ? "branch_policies" : key;
  return { status: 200, content: { total_count: all.length, [name]: items } };
}

function aws(target: string, body: Record<string, string>, accounts: Accounts): Answer {
  const { TypeName = "", Identifier = "", NextToken = "0" } = body;
  if (target === "DescribeParameters")
    return { status: 200, content: { Parameters: accounts.parameters.map((Name) => ({ Name })) } };
  if (accounts.forbidden.includes(TypeName))
    return {
      status: 400,
      content: { __type: "AccessDeniedException", message: "body-of-a-refusal" },
    };
  const own = accounts.types[TypeName] ?? {};
  const described = (id: string) => ({ Identifier: id, Properties: JSON.stringify(own[id]) });
  if (target === "GetResource")
    return Identifier in own
      ? { status: 200, content: { TypeName, ResourceDescription: described(Identifier) } }
      : { status: 400, content: { __type: "ResourceNotFoundException" } };
  const from = Number(NextToken);
  const ids = Object.keys(own).slice(from, from + pageSize);
  const more = Object.keys(own).length > from + pageSize;
  return {
    status: 200,
    content: {
      TypeName,
      ResourceDescriptions: ids.map(described),
      ...(more && { NextToken: String(from + pageSize) }),
    },
  };
}
