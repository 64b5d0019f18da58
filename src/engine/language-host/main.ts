import { LanguageHost } from "./host";

/**
 * `pulumi-language-nodejs ENGINE`: prints the port it serves on, and serves until the engine ends, however
 * the engine ends: it holds the other end of our standard input.
 */
async function main(): Promise<void> {
  // The engine's address stands last, after flags that official hosts share.
  const host = new LanguageHost(process.argv.at(-1) ?? "");
  const end = (): void => {
    host.stop();
    process.exit(0);
  };
  process.stdin.on("end", end).on("error", end).resume();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, end);
  process.stdout.write(`${await host.listen()}\n`);
}

void main();
