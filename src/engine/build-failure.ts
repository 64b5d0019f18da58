import { CannotRun } from "../process/cannot-run";

/** Go could not build the engine. */
export class EngineBuildFailed extends CannotRun {
  override readonly name = "EngineBuildFailed";
}

const installed = "or install the Pulumi CLI (https://www.pulumi.com/docs/install/)";

/** What Go says of each cause that a person can mend, and how. The first that fits is told. */
const causes: readonly (readonly [sign: RegExp, remedy: string])[] = [
  [
    /checksum mismatch|SECURITY ERROR|malformed go\.sum|missing go\.sum entry|verifying .*: |updates to go\.(?:mod|sum) needed/i,
    "tools/go.sum and the modules do not agree: somebody has changed one of them. Restore the file\n" +
      "(`git checkout -- tools/go.mod tools/go.sum`), and empty the module cache (`go clean -modcache`) if it stays.",
  ],
  [
    /errors parsing|go\.mod:\d+/,
    "tools/go.mod cannot be read: restore it with `git checkout -- tools/go.mod tools/go.sum`.",
  ],
  [
    /no space left on device|disk quota exceeded/i,
    "The disk is full: make room, then run this again.",
  ],
  [
    /permission denied|read-only file system/i,
    "Go cannot write where it keeps what it compiles: set GOCACHE and GOMODCACHE to folders that you can write.",
  ],
  [
    /requires go >= |toolchain not available|invalid go version|unknown directive: toolchain/i,
    `This Go is too old: install a newer one (https://go.dev/dl/), ${installed}.`,
  ],
  [
    /dial tcp|no such host|i\/o timeout|connection (?:refused|reset)|TLS handshake|proxyconnect|GOPROXY=off|server misbehaving|network is unreachable|x509:/i,
    `Go cannot fetch the engine's modules: set GOPROXY to a proxy that you can reach, ${installed}.\n` +
      "What Go has compiled is kept.",
  ],
  [/signal: killed|out of memory/i, "The machine has too little memory: two gigabytes are enough."],
];

/** A failed build, for a person: Go's last lines, and what to do. */
export function buildFailure(code: number, lines: readonly string[]): EngineBuildFailed {
  const words = lines.slice(-12).map((line) => `  ${line}`);
  const cause = causes.find(([sign]) => lines.some((line) => sign.test(line)));
  return new EngineBuildFailed(
    [
      `The Pulumi engine could not be built: go build failed (exit code ${code}).`,
      ...(words.length > 0 ? ["Go's last lines:", ...words] : []),
      cause?.[1] ?? `Mend what Go says above, ${installed}. What Go has compiled is kept.`,
    ].join("\n"),
  );
}
