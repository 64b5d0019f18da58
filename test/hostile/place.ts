import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Ended, run } from "../../src/process/child";
import { checkout } from "../support/command";

/** What a checkout consists of, its dependencies left out. */
const parts = [
  ...["src", "db", "sdks", "workers", "tools/go.mod", "tools/go.sum", "tsconfig.json"],
  ...["package.json", "package-lock.json", "Pulumi.yaml", "Pulumi.staging.yaml"],
  ...["Pulumi.prod.yaml", "dist/bundle"],
];

/** Machines that a row may be led to. */
export interface Machines {
  /** Port that takes a connection and never says a word. */
  readonly silent: number;
  /** Where SSM answers. */
  readonly store: Readonly<Record<string, string>>;
}

/** What a command is started with. */
export interface Start {
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Words of a shell before the command, such as `ulimit -n 64;`. */
  readonly before?: string;
  /** Words of a shell behind it, such as `>/dev/full`. */
  readonly after?: string;
  readonly cwd?: string;
}

/** A home, a temporary folder, a folder to type in and, for who asks, a checkout of a row's own, to be spoiled. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), "hostile-"));
  readonly home = this.made("home");
  readonly tmp = this.made("tmp");
  /** The first folder of PATH. */
  readonly bin = this.made("bin");
  /** Where the person stands. */
  readonly typed = this.made("typed");
  /** The checkout that is run. */
  root = checkout;

  constructor(readonly machines: Machines) {}

  /** Gives the row a checkout of its own, in a folder of that name. */
  ownCheckout(name = "checkout", isInstalled = true): string {
    this.root = join(this.folder, name);
    for (const part of parts)
      cpSync(join(checkout, part), join(this.root, part), { recursive: true, filter: isPart });
    if (isInstalled) symlinkSync(join(checkout, "node_modules"), join(this.root, "node_modules"));
    return this.root;
  }

  /** Writes a file, below the own checkout when there is one. */
  write(file: string, content: string | Uint8Array): string {
    const path = join(this.root === checkout ? this.typed : this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Replaces a text in a file of the own checkout. */
  edit(file: string, change: (text: string) => string | Uint8Array): void {
    const path = join(this.root, file);
    this.write(file, change(existsSync(path) ? readFileSync(path, "utf8") : ""));
  }

  /** Puts a shell script on PATH. */
  tool(name: string, script: string): void {
    const path = join(this.bin, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }

  /** Runs `raxx ARGS`, and `check` as `npm run check` does. */
  run({ args, env = {}, before = "", after = "", cwd = this.root }: Start): Promise<Ended> {
    const [command = "", ...others] = args;
    const entry =
      command === "check"
        ? [join(this.root, "src/start/check.cjs"), ...others]
        : [join(this.root, "src/cli/raxx.cjs"), ...args];
    const script = `${before} exec "$0" "$@" ${after}`;
    return run("/bin/sh", ["-c", script, process.execPath, ...entry], {
      cwd,
      env: { ...this.variables, ...env },
      timeout: 60_000,
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** No Pulumi, no Go, and no way to get one; nothing of who runs the tests. */
  private get variables(): NodeJS.ProcessEnv {
    return {
      PATH: `${this.bin}:${dirname(process.execPath)}:/usr/bin:/bin`,
      HOME: this.home,
      TMPDIR: this.tmp,
      INIT_CWD: this.typed,
      NO_COLOR: "1",
      RAXX_PULUMI_RELEASES: "http://127.0.0.1:9",
      GITHUB_SHA: "a".repeat(40),
    };
  }

  private made(name: string): string {
    const path = join(this.folder, name);
    mkdirSync(path);
    return path;
  }
}

/** Nobody asks for the pack, nor for the map, which is read when a program fails. */
const isPart = (path: string): boolean =>
  !/\/(?:node_modules|sources\.json|pack\.js|.*\.js\.map)$/.test(path);
