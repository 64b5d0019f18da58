import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "../process/cannot-run";

/** An operator's key pair in a keyring of GnuPG's own, which goes with the rehearsal. */
export class OperatorKeys {
  /** Its path is short: the agent's socket lies in it. */
  readonly home = mkdtempSync(join(tmpdir(), "gpg-"));
  /** The public key, armored. */
  readonly publicKey = join(this.home, "operator.asc");

  /** @throws CannotRun where there is no GnuPG */
  constructor() {
    try {
      const user = "Operator <operator@example.com>";
      this.run("--quick-generate-key", user, "default", "default", "never");
      writeFileSync(this.publicKey, this.run("--armor", "--export", user));
    } catch (error) {
      this.end();
      throw new CannotRun(
        "gpg cannot make a key, or is not on PATH: install GnuPG 2 (Debian: apt-get install gnupg, macOS: brew install gnupg).",
        { cause: error },
      );
    }
  }

  end(): void {
    try {
      execFileSync("gpgconf", ["--homedir", this.home, "--kill", "all"], { stdio: "ignore" });
    } catch {
      // Without GnuPG there is no agent of it either.
    }
    rmSync(this.home, { recursive: true, force: true });
  }

  private run(...args: readonly string[]): Buffer {
    const always = ["--homedir", this.home, "--batch", "--yes", "--passphrase", ""];
    return execFileSync("gpg", [...always, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  }
}
