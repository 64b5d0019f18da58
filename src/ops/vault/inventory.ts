import { z } from "zod";
import { CannotRun } from "../../process/cannot-run";
import type { VaultPlace, VaultProject, VaultServer } from "../clients/vault-server";
import type { Entry, SecretEntry } from "./entry";
import { jsonElements } from "./json-elements";

/** Everything in a vault that the identity may see, folder by folder, each before what is in it. */
export async function* inventory(
  vault: VaultServer,
  tell: (line: string) => void,
): AsyncGenerator<Entry, void, undefined> {
  for (const project of await vault.projects()) {
    tell(`reading project ${project.slug}`);
    const { slug, name, id, description } = project;
    yield {
      kind: "project",
      project: slug,
      name,
      id,
      ...(description && { description }),
    };
    for (const environment of project.environments) {
      yield {
        kind: "environment",
        project: slug,
        environment: environment.slug,
        name: environment.name,
      };
      yield* folder(vault, project, { projectId: id, environment: environment.slug, path: "/" });
    }
  }
}

/** A folder's secrets, and then the folders in it. The root is no entry: every environment has it. */
async function* folder(
  vault: VaultServer,
  project: VaultProject,
  place: VaultPlace,
): AsyncGenerator<Entry, void, undefined> {
  const at = { project: project.slug, environment: place.environment, path: place.path };
  for await (const { value } of jsonElements(await vault.secrets(place), ["$.secrets.*"])) {
    const secret = secretOf(at, value);
    if (secret) yield secret;
  }
  for (const name of await vault.folders(place)) {
    const path = `${place.path === "/" ? "" : place.path}/${name}`;
    yield { ...at, kind: "folder", path };
    yield* folder(vault, project, { ...place, path });
  }
}

const answered = z.object({
  secretKey: z.string(),
  secretValue: z.string(),
  secretValueHidden: z.boolean().optional(),
  type: z.string().optional(),
  secretComment: z.string().nullish(),
  secretMetadata: z.array(z.object({ key: z.string(), value: z.string() })).nullish(),
  skipMultilineEncoding: z.boolean().nullish(),
});

/** A secret of the project; one that a person has for themselves is not the platform's. */
function secretOf(at: Omit<SecretEntry, "kind" | "key" | "value">, answer: unknown) {
  const secret = answered.safeParse(answer);
  if (!secret.success || secret.data.secretValueHidden)
    throw new CannotRun(
      `The vault shows no values in ${at.project}, ${at.environment}, ${at.path}: may the identity read values, not only names?`,
    );
  const { secretKey, secretValue, type, secretComment, secretMetadata, skipMultilineEncoding } =
    secret.data;
  if (type === "personal") return undefined;
  return {
    kind: "secret",
    ...at,
    key: secretKey,
    value: secretValue,
    ...(secretComment && { comment: secretComment }),
    ...(secretMetadata?.length && { metadata: secretMetadata }),
    ...(typeof skipMultilineEncoding === "boolean" && { multiline: skipMultilineEncoding }),
  } satisfies SecretEntry;
}
