import { existsSync, realpathSync } from "node:fs";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Engine } from "../engine";
import { onPath } from "../find";

const executable = "pulumi-language-nodejs";

/** Folders where an engine looks for a language host. */
export interface Places {
  /** The first on its PATH, which is where it looks first. */
  readonly bin: string;
  /** What PULUMI_HOME names: its plugins are where it looks last. */
  readonly home: string;
}

/**
 * Gives the engine our language host where it has none. Every official installation has one beside the engine, and
 * that one is used, unless the configuration is long: it hands it over in the environment, where the kernel takes
 * 128 KiB a variable.
 */
export async function installLanguageHost(
  engine: Engine,
  { bin, home }: Places,
  env: NodeJS.ProcessEnv,
  hasLongConfiguration: boolean,
): Promise<void> {
  await rm(join(bin, executable), { force: true });
  if (hasLongConfiguration) return writeLauncher(bin);
  const beside = join(dirname(realpathSync(engine.path)), executable);
  if (existsSync(beside) || onPath(executable, env) !== undefined) return;
  return writeLauncher(join(home, "plugins", `language-nodejs-v${engine.version}`));
}

async function writeLauncher(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const script = join(folder, executable);
  await writeFile(script, launcher());
  await chmod(script, 0o755);
}

function launcher(): string {
  const starter = join(__dirname, "..", "..", "start", "run.cjs");
  const words = [process.execPath, starter, "language-host"];
  return `#!/bin/sh\nexec ${words.map(quoted).join(" ")} "$@"\n`;
}

/** As one word for a shell, whatever is in it. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
