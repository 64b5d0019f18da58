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
