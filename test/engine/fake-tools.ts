import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findEngine } from "../../src/engine/find";

/** A checkout, a PATH and a cache of their own; what is on PATH are shell scripts that a test writes. */
export class FakeTools {
  readonly folder = mkdtempSync(join(tmpdir(), "raxx-engine-"));
  readonly root = join(this.folder, "checkout");
  readonly said: string[] = [];
  readonly shown: string[] = [];

  constructor() {
    this.write("checkout/package.json", "{}");
    this.write("checkout/node_modules/@pulumi/pulumi/package.json", '{ "version": "3.248.0" }');
    this.pin("3.256.0");
    this.write("checkout/tools/go.sum", "");
  }

  /** What a build gives from now on. */
  pin(version: string): void {
    const required = `require github.com/pulumi/pulumi/pkg/v3 v${version}`;
    this.write("checkout/tools/go.mod", `module tools\n\n${required}\n`);
  }

  /** Puts an executable on PATH. */
  install(name: string, script: string): void {
    const file = this.write(`bin/${name}`, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  /** Where Pulumi's releases are; nothing answers there unless a test says otherwise. */
  releases = "http://127.0.0.1:9";

  /** Further variables. */
  readonly env: NodeJS.ProcessEnv = {};

  find(signal?: AbortSignal, meanwhile?: () => Promise<unknown>) {
    return findEngine({
      root: this.root,
      env: {
        PATH: join(this.folder, "bin"),
        HOME: this.folder,
        XDG_CACHE_HOME: this.cache,
        LOG: this.log,
        RAXX_PULUMI_RELEASES: this.releases,
        ...this.env,
      },
      meanwhile,
      host: {
        say: (line) => this.said.push(line),
        progress: (line) => this.shown.push(line),
      },
      signal,
    });
  }

  get cache(): string {
    return join(this.folder, "cache");
  }

  /** File that scripts may write to, as $LOG. */
  get log(): string {
    return join(this.folder, "log");
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  write(path: string, content: string): string {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A Go that knows its proxy, and else does what `build` says. */
export const go = (build: string, proxy = "off"): string =>
  `if [ "$1" = env ]; then echo "${proxy}"; exit; fi\n${build}`;

/** A Go that takes `seconds`, says what it compiles, notes the call in $LOG and writes what it is told to. */
export const goodGo = (seconds = 0, proxy?: string): string =>
  go(
    `
echo built >> "$LOG"
echo github.com/pulumi/pulumi/pkg/v3/engine >&2
/bin/sleep ${seconds}
while [ "$1" != "-o" ]; do shift; done
echo "an engine" > "$2"`,
    proxy,
  );
