import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { exitCodeOf } from "../../src/process/child";

/** A keyring of GnuPG's own in a temporary folder, without passphrases. */
export class Gpg {
  /** Its path is short: the agent's socket lies in it. */
  readonly home = mkdtempSync(join(tmpdir(), "gpg-"));

  /** Makes a key pair and exports the public one, armored. `period` is how long it holds, such as `1d`. */
  key(address: string, period = "never"): string {
    this.run("--quick-generate-key", `Op <${address}>`, "default", "default", period);
    return this.run("--armor", "--export", address).toString();
  }

  run(...args: string[]): Buffer {
    return execFileSync("gpg", [...this.always, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  }

  /** What `gpg --decrypt` makes of a message. @throws where it refuses */
  async decrypted(message: Uint8Array): Promise<string> {
    const child = spawn("gpg", [...this.always, "--decrypt"], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    child.stdin.on("error", () => undefined).end(message);
    const [plain, code] = await Promise.all([buffer(child.stdout), exitCodeOf(child)]);
    if (code !== 0) throw new Error(`gpg ended with ${code}`);
    return plain.toString();
  }

  end(): void {
    execFileSync("gpgconf", ["--homedir", this.home, "--kill", "all"]);
    rmSync(this.home, { recursive: true, force: true });
  }

  private get always(): string[] {
    return ["--homedir", this.home, "--batch", "--yes", "--passphrase", ""];
  }
}
