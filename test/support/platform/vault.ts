import { type Answer, type Asked, type FakeService, ok, refuse, type World } from "./world";

const token = "token-of-the-vault";

/** Infisical's endpoints for secrets behind Cloudflare Access, in the shapes that @infisical/sdk 5 sends and reads. */
export const vault: FakeService = (asked, world) => {
  const { path, headers } = asked;
  if (!path.startsWith("/api/v1/") && !path.startsWith("/api/v3/")) return undefined;
  if (headers["cf-access-client-id"] !== "machine.access")
    return { status: 302, headers: { location: "https://raxx.cloudflareaccess.com/login" } };
  if (path === "/api/v1/auth/universal-auth/login") return signIn(asked);
  if (headers.authorization !== `Bearer ${token}`) return refuse(401);
  if (path === "/api/v1/folders") return makeFolder(asked, world);
  if (path === "/api/v3/secrets/raw") return listed(asked, world);
  if (path.startsWith("/api/v1/identities") || path.startsWith("/api/v1/auth/"))
    return machines(asked, world);
  return secret(asked, world);
};

function signIn({ body }: Asked): Answer {
  const { clientId, clientSecret } = JSON.parse(body) as Record<string, string>;
  const known = clientId === "identity" && clientSecret === "secret-of-the-identity";
  return known ? ok({ accessToken: token, expiresIn: 7200, tokenType: "Bearer" }) : refuse(401);
}

function makeFolder({ body }: Asked, { folders }: World): Answer {
  const { name, path, workspaceId, environment } = JSON.parse(body) as Record<string, string>;
  if (!name || !path || workspaceId !== "project" || !environment) return refuse(422);
  const whole = path === "/" ? `/${name}` : `${path}/${name}`;
  if (!folders.has(path)) return refuse(404);
  if (folders.has(whole)) return refuse(400);
  folders.add(whole);
  return ok({ folder: { id: whole, name } });
}

function secret(asked: Asked, world: World): Answer {
  const name = asked.path.slice("/api/v3/secrets/raw/".length);
  const given = asked.method === "GET" ? asked.query : new Map(Object.entries(bodyOf(asked)));
  const folder = given.get("secretPath") ?? "/";
  if (given.get("workspaceId") !== "project") return refuse(403);
  if (!world.folders.has(folder)) return refuse(404);
  const versions = world.vault.get(`${folder}/${name}`) ?? [];
  if (asked.method === "GET") return read(name, versions, Number(given.get("version") ?? 0));
  const isNew = versions.length === 0;
  if ((asked.method === "POST") !== isNew) return refuse(isNew ? 404 : 400);
  versions.push({ value: given.get("secretValue") ?? "", createdAt: new Date().toISOString() });
  world.vault.set(`${folder}/${name}`, versions);
  return read(name, versions, 0);
}

/** To whoever may see names alone: the values, which are answered unless they are declined, are refused. */
function listed({ query }: Asked, { vault: secrets, folders }: World): Answer {
  const folder = query.get("secretPath") ?? "/";
  if (query.get("workspaceId") !== "project") return refuse(403);
  if (!folders.has(folder)) return refuse(404);
  if (query.get("viewSecretValue") !== "false") return refuse(403);
  const below = [...secrets].filter(([path]) =>
    query.get("recursive") === "true"
      ? path.startsWith(`${folder}/`)
      : path.slice(0, path.lastIndexOf("/")) === folder,
  );
  return ok({
    secrets: below.map(([path]) => ({
      secretKey: path.slice(path.lastIndexOf("/") + 1),
      secretPath: path.slice(0, path.lastIndexOf("/")),
      secretValue: "<hidden-by-infisical>",
      secretValueHidden: true,
    })),
    imports: [],
  });
}

/** Whoever asks may know its own organization; the others in it only where its role says so. */
function machines({ method, path, query }: Asked, { identities }: World): Answer {
  if (method !== "GET") return refuse(404);
  if (path === "/api/v1/identities/details")
    return ok({ identityDetails: { organization: { id: "organization", name: "Raxx" } } });
  if (!identities) return refuse(403);
  if (path === "/api/v1/identities") {
    if (query.get("orgId") === null) return refuse(422);
    if (query.get("orgId") !== "organization") return refuse(403);
    const all = Object.keys(identities).map((name) => ({
      identityId: `id-of-${name}`,
      identity: {
        id: `id-of-${name}`,
        name,
        authMethods: identities[name] ? ["universal-auth"] : ["aws-auth"],
      },
    }));
    return ok({ identities: all, totalCount: all.length });
  }
  const [, name = ""] =
    /^\/api\/v1\/auth\/universal-auth\/identities\/id-of-([^/]+)\/client-secrets$/.exec(path) ?? [];
  const secrets = identities[name];
  // Infisical calls it a bad request where an identity signs in otherwise.
  return secrets ? ok({ clientSecretData: secrets }) : refuse(name in identities ? 400 : 404);
}

/** The head tells when the secret was made, a version when it was. */
function read(
  name: string,
  versions: { value: string; createdAt: string }[],
  number: number,
): Answer {
  const version = versions.at(number - 1);
  const made = versions[0];
  if (!version || !made || number > versions.length) return refuse(404);
  const createdAt = number === 0 ? made.createdAt : version.createdAt;
  const position = number === 0 ? versions.length : number;
  return ok({
    secret: { secretKey: name, secretValue: version.value, version: position, createdAt },
  });
}

const bodyOf = ({ body }: Asked): Record<string, string> =>
  JSON.parse(body) as Record<string, string>;
