import { existsSync, realpathSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Engine } from "../engine";
import { onPath } from "../find";

const executable = "pulumi-language-nodejs";

/**
 * Gives the engine our language host where it has none: as a plugin of its home folder, which is where it
 * looks last. Every official installation has one beside the engine, and that one is used.
 * @param home the folder that PULUMI_HOME names
 */
export async function installLanguageHost(
  engine: Engine,
  home: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const beside = join(dirname(realpathSync(engine.path)), executable);
  if (existsSync(beside) || onPath(executable, env) !== undefined) return;
  const folder = join(home, "plugins", `language-nodejs-v${engine.version}`);
  await mkdir(folder, { recursive: true });
  const script = join(folder, executable);
  await writeFile(script, launcher());
  await chmod(script, 0o755);
}

function launcher(): string {
  const words = [
    process.execPath,
    "--import",
    pathToFileURL(require.resolve("tsx")).href,
    join(__dirname, "main.ts"),
  ];
  return `#!/bin/sh\nexec ${words.map(quoted).join(" ")} "$@"\n`;
}

/** As one word for a shell, whatever is in it. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
