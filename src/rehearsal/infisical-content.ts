import { type Answer, ok, refuse } from "./answer";

/** A secret with its versions, the newest last. */
export interface StoredSecret {
  readonly comment: string;
  readonly metadata: readonly { key: string; value: string }[];
  readonly multiline: boolean;
  readonly versions: string[];
  readonly personal?: boolean;
}

/** One environment: what each folder holds, by its path; the root is always there. */
export interface StoredEnvironment {
  readonly name: string;
  readonly folders: Map<string, Map<string, StoredSecret>>;
}

export interface StoredProject {
  readonly name: string;
  readonly slug: string;
  readonly description?: string;
  readonly environments: Map<string, StoredEnvironment>;
}

export const emptyEnvironment = (name: string): StoredEnvironment => ({
  name: `Env ${name}`,
  folders: new Map([["/", new Map<string, StoredSecret>()]]),
});

export const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

export function at<Value>(folders: Map<string, Map<string, Value>> | undefined, path: string) {
  const folder = folders?.get(path) ?? new Map<string, Value>();
  folders?.set(path, folder);
  return folder;
}

export const shown = (key: string, secret: StoredSecret, showsValues: boolean) => ({
  id: key,
  version: secret.versions.length,
  type: secret.personal ? "personal" : "shared",
  secretKey: key,
  secretValue: showsValues ? secret.versions.at(-1) : "<hidden-by-infisical>",
  secretValueHidden: !showsValues,
  secretComment: secret.comment,
  secretMetadata: secret.metadata,
  skipMultilineEncoding: secret.multiline,
});

export function makeEnvironment(project: StoredProject | undefined, given: Record<string, string>) {
  const { name = "", slug = "" } = given;
  if (!project) return refuse(404);
  if (project.environments.has(slug)) return refuse(400);
  project.environments.set(slug, { name, folders: emptyEnvironment(name).folders });
  return ok({ environment: { name, slug } });
}

export function listFolders(folders: StoredEnvironment["folders"], path: string): Answer {
  const prefix = path === "/" ? "/" : `${path}/`;
  const names = [...folders.keys()]
    .filter((each) => each !== "/" && each.startsWith(prefix))
    .map((each) => each.slice(prefix.length))
    .filter((rest) => rest !== "" && !rest.includes("/"));
  return ok({ folders: names.map((name) => ({ id: name, name })) });
}

export function makeFolder(folders: StoredEnvironment["folders"], given: Record<string, string>) {
  const { name = "", path = "/" } = given;
  const whole = path === "/" ? `/${name}` : `${path}/${name}`;
  if (!folders.has(path)) return refuse(404);
  if (folders.has(whole)) return refuse(400);
  folders.set(whole, new Map());
  return ok({ folder: { id: whole, name } });
}

interface Given {
  readonly secretKey: string;
  readonly secretValue: string;
  readonly secretComment?: string;
  readonly secretMetadata?: { key: string; value: string }[];
  readonly skipMultilineEncoding?: boolean;
}

/** All of them or none, as a transaction makes them. */
export function makeSecrets(
  secrets: Map<string, StoredSecret>,
  { secrets: given }: { secrets?: Given[] },
) {
  if (!given || given.length === 0 || given.length > 100) return refuse(422);
  if (given.some(({ secretKey }) => secrets.has(secretKey))) return refuse(400);
  for (const each of given)
    secrets.set(each.secretKey, {
      comment: each.secretComment ?? "",
      metadata: each.secretMetadata ?? [],
      multiline: each.skipMultilineEncoding ?? false,
      versions: [each.secretValue],
    });
  return ok({ secrets: given.map(({ secretKey }) => ({ secretKey })) });
}

/** Whether a body comes piece by piece. */
export const isPieces = (body: unknown): body is Generator<string> =>
  typeof body === "object" && body !== null && Symbol.iterator in body;
