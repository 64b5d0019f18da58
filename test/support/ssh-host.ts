import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Server, utils } from "ssh2";

/** A host on the loopback interface that runs commands for whoever has the one private key, as sshd does. */
export class SshHost {
  /** Commands that it was asked to run. */
  readonly asked: string[] = [];
  private readonly server: Server;

  private constructor(
    /** As `ssh-keyscan` prints it. */
    readonly hostKey: string,
    /** Who has it may run commands. */
    readonly privateKey: string,
    hostPrivate: string,
    allowed: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    const known = utils.parseKey(allowed);
    if (known instanceof Error) throw known;
    this.server = new Server({ hostKeys: [hostPrivate] }, (client) => {
      client.on("authentication", (context) => {
        const isKnown =
          context.method === "publickey" && context.key.data.equals(known.getPublicSSH());
        return isKnown ? context.accept() : context.reject(["publickey"]);
      });
      client.on("error", () => undefined);
      client.on("session", (accept) => {
        accept().on("exec", (acceptExec, _reject, { command }) => {
          this.asked.push(command);
          const channel = acceptExec();
          const child = spawn("sh", ["-c", command], { env: this.env });
          channel.pipe(child.stdin).on("error", () => undefined);
          child.stderr.pipe(channel.stderr, { end: false });
          child.stdout.pipe(channel, { end: false });
          child.on("close", (code) => {
            channel.exit(code ?? 1);
            channel.end();
          });
          channel.on("close", () => child.kill());
        });
      });
    });
  }

  /** @param env of the commands, `PATH` among it */
  static async start(env: NodeJS.ProcessEnv): Promise<SshHost> {
    const host = keyPair();
    const user = keyPair();
    const started = new SshHost(host.public, user.private, host.private, user.public, env);
    started.server.listen(0, "127.0.0.1");
    await once(started.server, "listening");
    return started;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

/** An Ed25519 pair, as ssh-keygen makes it; the public half without its comment. */
export function keyPair(): { readonly public: string; readonly private: string } {
  const folder = mkdtempSync(join(tmpdir(), "raxx-keys-"));
  const file = join(folder, "key");
  try {
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", file]);
    const [type, data] = readFileSync(`${file}.pub`, "utf8").split(" ");
    return { public: `${type} ${data?.trim()}`, private: readFileSync(file, "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
