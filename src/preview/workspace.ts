import { existsSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { refuseEncrypted } from "../config/stack-file/read";
import { edited, usingText } from "../config/stack-file/text";
import { readYaml } from "../config/stack-file/value";
import { environments } from "../domain/environments";

/** What to run: by default the checkout's own program and stack files. */
export interface Workspace {
  /** The checkout: holds src, node_modules and the engine's pin. */
  readonly root: string;
  /** Folder of Pulumi.yaml and the stack files, where it is not the checkout. */
  readonly project?: string | undefined;
}

/** Keys that bind a stack file to the real backend's encryption, or to another workspace's. */
const realEncryption = { secretsprovider: undefined, encryptedkey: undefined };

/** What the program needs beside it; the rest of the workspace is made for the occasion. */
const linked = [
  ...["src", "db", "sdks", "workers", "node_modules"],
  ...["package.json", "package-lock.json", "tsconfig.json"],
];

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
  await copyEdited("Pulumi.yaml", { backend: undefined }, project, folder);
  for (const stack of environments) await copyStackFile(`Pulumi.${stack}.yaml`, project, folder);
}

async function copyStackFile(name: string, from: string, folder: string): Promise<void> {
  const [source, former] = [join(from, name), join(folder, name)];
  if (existsSync(source)) usingText(source, source, refuseEncrypted);
  const encryptionsalt = existsSync(former) ? usingText(former, former, saltIn) : undefined;
  await copyEdited(name, { ...realEncryption, encryptionsalt }, from, folder);
}

function saltIn(text: string): string | undefined {
  const file = readYaml(text);
  const salt = file instanceof Map ? (file.get("encryptionsalt") as unknown) : undefined;
  return typeof salt === "string" ? salt : undefined;
}

/** An absent file is an empty one: Pulumi does not ask for stack files either. */
async function copyEdited(
  name: string,
  keys: Readonly<Record<string, string | undefined>>,
  from: string,
  folder: string,
): Promise<void> {
  const path = join(from, name);
  const text = existsSync(path) ? usingText(path, path, (found) => edited(found, keys)) : "{}\n";
  await writeFile(join(folder, name), text);
}
