import { existsSync } from "node:fs";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { environments } from "../domain/environments";

/** What to run: by default the checkout's own program and stack files. */
export interface Workspace {
  /** The checkout: holds src, node_modules and the engine's pin. */
  readonly root: string;
  /** Folder of Pulumi.yaml and the stack files, where it is not the checkout. */
  readonly project?: string | undefined;
}

/** Keys that bind a stack file to the real backend's encryption, or to another workspace's. */
const encryptionKeys = ["secretsprovider", "encryptedkey", "encryptionsalt"];

/** What the program needs beside it; the rest of the workspace is made for the occasion. */
const linked = ["src", "db", "sdks", "workers", "node_modules", "package.json", "tsconfig.json"];

/**
 * Makes `folder` a Pulumi project that runs the checkout's program with the checkout's stack files, so
 * that whatever Pulumi writes into stack files never reaches a tracked file. What a former run left
 * there is brought up to date; an encryption salt that Pulumi wrote is kept.
 */
export async function prepareProject(workspace: Workspace, folder: string): Promise<void> {
  const { root, project = root } = workspace;
  await mkdir(folder, { recursive: true });
  for (const entry of linked) {
    const source = [join(project, entry), join(root, entry)].find((path) => existsSync(path));
    await rm(join(folder, entry), { force: true });
    if (source !== undefined) await symlink(source, join(folder, entry));
  }
  const { backend: _, ...settings } = await readYaml(join(project, "Pulumi.yaml"));
  await writeFile(join(folder, "Pulumi.yaml"), stringify(settings));
  for (const stack of environments) await copyStackFile(project, folder, `Pulumi.${stack}.yaml`);
}

async function copyStackFile(from: string, folder: string, name: string): Promise<void> {
  const wanted = await readYaml(join(from, name));
  for (const key of encryptionKeys) delete wanted[key];
  const former = await readYaml(join(folder, name));
  const salt = former["encryptionsalt"];
  const kept = salt === undefined ? wanted : { encryptionsalt: salt, ...wanted };
  await writeFile(join(folder, name), stringify(kept));
}

/** An absent file is an empty one: Pulumi does not ask for stack files either. */
async function readYaml(file: string): Promise<Record<string, unknown>> {
  if (!existsSync(file)) return {};
  return (parse(await readFile(file, "utf8")) ?? {}) as Record<string, unknown>;
}
