import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { engineCache } from "../../../src/engine/cache";
import { checkout } from "../../support/command";
import type { Place } from "../place";
import type { Row } from "../row";

const preview = ["preview", "--stack", "staging", "--require-engine"];
const version = 'if [ "$1" = version ]; then echo v3.256.0; exit; fi\n';

/** A `pulumi` on PATH that is not what it is called, and nothing else to use. */
const engines: readonly (readonly [
  what: string,
  script: string,
  says: readonly (string | RegExp)[],
])[] = [
  [
    "is empty",
    "",
    ["pulumi does not say its version", "passed over", "No Pulumi engine was found"],
  ],
  ["is too old", "echo v3.100.0", ["pulumi is 3.100.0", "passed over", "install/"]],
  ["is of another major version", "echo v4.0.0", ["pulumi is 4.0.0", "passed over", "install/"]],
  ["fails", "exit 3", ["does not say its version", "passed over"]],
  [
    "hangs, with a child that holds its output",
    "sleep 300",
    ["does not say its version", "passed over"],
  ],
  ["says its version alone", version, ["the real one", "Remove it"]],
  [
    "cannot make a stack",
    `${version}echo "disk I/O error" >&2; exit 1`,
    ["stack staging cannot be made", "disk I/O error"],
  ],
];

const preparing: readonly Row[] = [
  ...engines.map(([what, script, says]): Row => ({
    with: `a pulumi that ${what}`,
    run: preview,
    given: (place) => place.tool("pulumi", script),
    says,
  })),
  {
    with: "a go.sum that somebody has changed",
    run: preview,
    given: (place) => go(place, "verifying module: checksum mismatch\nSECURITY ERROR"),
    says: ["tools/go.sum and the modules do not agree", "git checkout"],
  },
  {
    with: "modules that cannot be fetched",
    run: preview,
    given: (place) => go(place, "dial tcp: lookup proxy: no such host"),
    says: ["Go cannot fetch the engine's modules", "GOPROXY"],
  },
  {
    with: "a Go that is too old",
    run: preview,
    given: (place) => go(place, "go.mod requires go >= 1.25 (running go 1.21)"),
    says: ["This Go is too old", "go.dev/dl"],
  },
  {
    with: "a Go that cannot write its cache",
    run: preview,
    given: (place) => go(place, "open /root/.cache: permission denied"),
    says: ["GOCACHE", "that you can write"],
  },
  {
    with: "a Go that says nothing",
    run: preview,
    given: (place) => go(place, ""),
    says: ["go build failed (exit code 1)", "install the Pulumi CLI"],
  },
  {
    with: "a go.mod without the engine",
    run: preview,
    given: (place) => {
      place.ownCheckout();
      place.write("tools/go.mod", "module x\n");
    },
    says: ["tools/go.mod", "does not require", "git checkout"],
  },
  {
    with: "no go.sum",
    run: preview,
    given: (place) => {
      place.ownCheckout();
      return { before: "rm tools/go.sum;" };
    },
    says: ["tools/go.sum", "no such file", "make it"],
  },
  {
    with: "an engine in the cache that nobody sealed",
    run: preview,
    given: (place) => {
      const { folder } = engineCache(checkout, { XDG_CACHE_HOME: place.tmp });
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "pulumi"), "#!/bin/sh\necho v3.256.0\n");
      return { env: { XDG_CACHE_HOME: place.tmp } };
    },
    says: ["The engine in the cache is passed over", "SHA256SUMS is absent", "install/"],
  },
  {
    with: "a sandbox in a file",
    run: ["sandbox", "--folder", "/dev/null", "true"],
    says: ["/dev/null", "keep the sandbox", "--folder"],
  },
  {
    with: "faults that are absent",
    run: ["sandbox", "--folder", "FOLDER/box", "--faults", "nowhere.yaml", "true"],
    says: ["--faults", "typed/nowhere.yaml", "no such file", "make it"],
  },
  {
    with: "faults that are none",
    run: ["sandbox", "--folder", "FOLDER/box", "--faults", "faults.json", "true"],
    given: (place) => void place.write("faults.json", "{"),
    says: ["--faults", "faults.json"],
  },
  {
    with: "its own folder of tools on PATH",
    run: ["sandbox", "--folder", "FOLDER/box", "pulumi", "version"],
    given: (place) => {
      const bin = join(place.folder, "box/bin");
      place.tool("pulumi", `${version}exit 0`);
      mkdirSync(bin, { recursive: true });
      symlinkSync(join(place.bin, "pulumi"), join(bin, "pulumi"));
      return { env: { PATH: `${bin}:${dirname(process.execPath)}:/usr/bin:/bin` } };
    },
    ends: 0,
    prints: ["v3.256.0"],
  },
  {
    with: "no command",
    run: ["sandbox"],
    says: ["missing required argument 'command'"],
  },
  {
    with: "a folder that is no sandbox",
    run: ["preview", "--folder", "FOLDER/home"],
    given: (place) => place.tool("pulumi", version),
    says: ["/home is no sandbox's folder", "npm run sandbox"],
  },
];

/** A Go that is asked for its proxy, and then fails with these words. */
function go(place: Place, words: string): void {
  place.tool("go", `[ "$1" = env ] && echo off && exit\nprintf '%s\\n' '${words}' >&2; exit 1`);
}

/** Variables of somebody who works with real accounts, and what the sandbox's commands get to see. */
const astray: readonly (readonly [what: string, env: NodeJS.ProcessEnv, prints: RegExp])[] = [
  [
    "proxies that nobody answers at",
    {
      HTTP_PROXY: "http://127.0.0.1:9",
      https_proxy: "http://127.0.0.1:9",
      ALL_PROXY: "socks5://127.0.0.1:9",
    },
    /^no_proxy=127\.0\.0\.1,::1,localhost$/m,
  ],
  [
    "a proxy of gRPC",
    { grpc_proxy: "http://127.0.0.1:9", no_grpc_proxy: "example.org" },
    /^no_grpc_proxy=example\.org,127\.0\.0\.1/m,
  ],
  [
    "a profile of AWS",
    { AWS_PROFILE: "prod", AWS_CONFIG_FILE: "/root/.aws/config" },
    /^(?![^]*AWS_PROFILE)[^]*^AWS_CONFIG_FILE=.*box\/no-aws$/m,
  ],
  [
    "keys of AWS",
    { AWS_ACCESS_KEY_ID: "AKIA", AWS_SESSION_TOKEN: "t", AWS_ROLE_ARN: "arn:x" },
    /^(?![^]*(?:AKIA|AWS_SESSION_TOKEN|AWS_ROLE_ARN))/,
  ],
  [
    "tokens",
    {
      HEROKU_API_KEY: "real",
      CLOUDFLARE_API_TOKEN: "real",
      GITHUB_TOKEN: "real",
      GH_TOKEN: "real",
    },
    /^(?![^]*=real$)/m,
  ],
  [
    "another backend and home of Pulumi",
    { PULUMI_BACKEND_URL: "s3://real", PULUMI_HOME: "/real", PULUMI_STACK: "prod" },
    /^(?![^]*(?:s3:\/\/real|PULUMI_STACK|=\/real$))[^]*PULUMI_BACKEND_URL=file:/m,
  ],
  [
    "a passphrase",
    { PULUMI_CONFIG_PASSPHRASE: "real", PULUMI_CONFIG_PASSPHRASE_FILE: "/real" },
    /^(?![^]*\breal\b)[^]*PULUMI_CONFIG_PASSPHRASE=offline$/m,
  ],
  [
    "switches of Pulumi",
    {
      PULUMI_SKIP_CHECKPOINTS: "true",
      PULUMI_EXPERIMENTAL: "true",
      PULUMI_DIY_BACKEND_NO_LEGACY_WARNING: "1",
      PULUMI_PREFER_YARN: "true",
    },
    /^(?![^]*(?:SKIP_CHECKPOINTS|EXPERIMENTAL|DIY_BACKEND|PREFER_YARN))/,
  ],
];

const sandboxes = astray.map(([what, env, prints]): Row => ({
  with: what,
  run: ["sandbox", "--folder", "FOLDER/box", "env"],
  given: (place) => {
    place.tool("pulumi", `${version}exit 0`);
    return { env };
  },
  ends: 0,
  prints: [prints],
}));

export const tools: readonly Row[] = [...preparing, ...sandboxes];
