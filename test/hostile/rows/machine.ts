import type { Row } from "../row";
import { join } from "node:path";

const works = { run: ["check", "--stack", "staging"], ends: 0, prints: ["every promise is kept"] };

/** Variables that lead somebody else's tools astray. */
const variables: readonly (readonly [what: string, env: NodeJS.ProcessEnv])[] = [
  ["odd locales", { LANG: "xx_YY.nothing", LC_ALL: "tr_TR.ISO-8859-9" }],
  ["an odd time zone", { TZ: "Mars/Olympus" }],
  ["a terminal one column wide", { COLUMNS: "1" }],
  ["a dumb terminal", { TERM: "dumb" }],
  ["an empty PATH behind it", { PATH: "" }],
  [
    "variables of Pulumi",
    { PULUMI_STACK: "x", PULUMI_CONFIG: "{broken", PULUMI_NODEJS_STACK: "y" },
  ],
  [
    "variables of Pulumi's runtime",
    { PULUMI_DEBUG_PROMISE_LEAKS: "1", PULUMI_ENABLE_LEGACY_APPLY: "true" },
  ],
  ["tokens of the providers", { GITHUB_TOKEN: "x", AWS_PROFILE: "none", HEROKU_API_KEY: "y" }],
  ["options of node", { NODE_OPTIONS: "--no-warnings --stack-trace-limit=0" }],
  ["warnings of node", { NODE_OPTIONS: "--trace-warnings", NODE_DEBUG: "" }],
  ["a CI's variables", { CI: "true", GITHUB_ACTIONS: "true" }],
  ["npm's variables", { npm_config_loglevel: "silly", npm_lifecycle_event: "check" }],
];

const environments: readonly Row[] = variables.map(([what, env]) => ({
  ...works,
  with: what,
  given: () => ({ env }),
}));

const limits: readonly Row[] = [
  { ...works, with: "few descriptors", given: () => ({ before: "ulimit -n 32;" }) },
  {
    ...works,
    with: "no core files and a small stack",
    given: () => ({ before: "ulimit -c 0; ulimit -s 1024;" }),
  },
  {
    ...works,
    with: "a folder to stand in that is gone",
    given: ({ typed }) => ({ before: `cd '${typed}'; rmdir '${typed}';`, env: { INIT_CWD: "" } }),
    ends: 2,
    prints: [],
    says: ["The folder in which you stand is gone: cd"],
  },
  {
    with: "a folder to stand in that is gone",
    run: ["schema", "check", "--sql", "a.sql"],
    given: ({ typed }) => ({ before: `cd '${typed}'; rmdir '${typed}'; unset INIT_CWD;` }),
    says: ["The folder in which you stand is gone: cd"],
  },
  { ...works, with: "no home", given: () => ({ before: "unset HOME;" }) },
  { ...works, with: "a home that is a file", given: () => ({ env: { HOME: "/dev/null" } }) },
  {
    with: "no home",
    run: ["preview", "--stack", "staging"],
    given: ({ tmp }) => ({ before: "unset HOME;", env: { XDG_CACHE_HOME: tmp } }),
    ends: 0,
    prints: ["every promise is kept"],
    says: ["No Pulumi engine was found"],
  },
  {
    with: "a home where nobody can write",
    run: ["preview", "--stack", "staging"],
    given: (place) => {
      place.tool("go", 'case "$*" in "env GOPROXY") echo off;; *) exit 1;; esac');
      return { env: { HOME: "/dev/null/home" } };
    },
    says: ["/dev/null/home", "cannot be kept", "XDG_CACHE_HOME"],
    prints: [/every promise is kept|^$/],
  },
  {
    ...works,
    with: "a temporary folder that is absent",
    given: () => ({ env: { TMPDIR: "/nowhere" } }),
  },
  {
    with: "a temporary folder that is absent",
    run: ["preview", "--stack", "staging"],
    given: (place) => {
      place.tool("pulumi", "echo v3.256.0");
      return { env: { TMPDIR: "/nowhere" } };
    },
    says: ["No file can be written in /nowhere", "no such file or directory", "Set TMPDIR"],
  },
  {
    with: "a temporary folder that is a file",
    run: ["preview", "--stack", "staging"],
    given: (place) => {
      place.tool("pulumi", "echo v3.256.0");
      return { env: { TMPDIR: place.write("file", "") } };
    },
    says: ["No file can be written in", "typed/file", "it is no folder", "Set TMPDIR"],
  },
  {
    with: "a temporary folder that is absent",
    run: ["schema", "check", "--review", "HEAD"],
    given: () => ({ env: { TMPDIR: "/nowhere" } }),
    says: ["No file can be written in /nowhere", "Set TMPDIR"],
  },
];

const installation: readonly Row[] = [
  {
    with: "no dependencies",
    run: ["check"],
    given: (place) => {
      place.ownCheckout("checkout", false);
      place.edit("src/policies/exceptions.yaml", (text) => `${text}\n# changed\n`);
    },
    says: ["The dependencies are not installed: run `npm ci`."],
  },
  {
    with: "no dependencies",
    run: ["preview"],
    given: (place) => void place.ownCheckout("checkout", false),
    says: ["The dependencies are not installed: run `npm ci`."],
  },
  {
    with: "a node_modules that is empty",
    run: ["release", "plan", "prod"],
    given: (place) => {
      place.ownCheckout("checkout", false);
      place.write("node_modules/.keep", "");
    },
    says: ["The dependencies are not installed: run `npm ci`."],
  },
  {
    with: "a Node that is too old",
    run: ["preview"],
    given: (place) => {
      const old = place.write(
        "old.cjs",
        'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } }); Object.defineProperty(process, "version", { value: "v18.20.0" });',
      );
      return { env: { NODE_OPTIONS: `--require ${old}` } };
    },
    says: ["This is Node v18.20.0; install 20.19 or newer."],
  },
  {
    with: "a Node that is too old",
    run: ["check"],
    given: (place) => {
      const old = place.write(
        "old.cjs",
        'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } }); Object.defineProperty(process, "version", { value: "v18.20.0" });',
      );
      return { env: { NODE_OPTIONS: `--require ${old}` } };
    },
    says: ["This is Node v18.20.0; install 20.19 or newer."],
  },
  {
    with: "a source that is no TypeScript",
    run: ["check"],
    given: (place) => {
      place.ownCheckout();
      place.edit("src/program.ts", (text) => `${text}\nconst = ;\n`);
    },
    says: ["src/program.ts", "Expected identifier"],
  },
  {
    with: "a bundle that cannot be written",
    run: ["check"],
    given: (place) => {
      place.ownCheckout();
      place.edit("src/program.ts", (text) => `${text}\n// changed\n`);
      return { before: `rm -rf dist; touch dist;` };
    },
    says: ["dist/bundle", "cannot be written", "npm run build"],
  },
  {
    with: "a bundle cut in half",
    run: ["check", "--stack", "staging"],
    given: (place) => {
      place.ownCheckout();
      place.edit("dist/bundle/check.js", (text) => text.slice(0, 100_000));
    },
    says: ["dist/bundle/check.js", "npm run build"],
  },
  {
    with: "compiled code that is spoiled",
    run: ["check", "--stack", "staging"],
    given: (place) => {
      place.ownCheckout();
      return { before: 'for f in dist/bundle/*.cache; do echo x > "$f"; done;' };
    },
    ends: 0,
    prints: ["every promise is kept"],
  },
  {
    with: "a memory of the sources that is spoiled",
    run: ["check", "--stack", "staging"],
    given: (place) => {
      place.ownCheckout();
      place.write("dist/bundle/sources.json", "null");
    },
    ends: 0,
    prints: ["every promise is kept"],
  },
  {
    with: "a symbolic link that leads to itself among the sources",
    run: ["check", "--stack", "staging"],
    given: (place) => {
      place.ownCheckout();
      return { before: "ln -s loop src/loop;" };
    },
    says: [join("src", "loop"), "too many"],
  },
  {
    with: "a pipe among the sources",
    run: ["check", "--stack", "staging"],
    given: (place) => {
      place.ownCheckout();
      return { before: "mkfifo src/pipe;" };
    },
    ends: 0,
    prints: ["every promise is kept"],
  },
];

export const machine: readonly Row[] = [...environments, ...limits, ...installation];
