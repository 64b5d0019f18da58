import { existsSync, readFileSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import { CannotRun } from "../../process/cannot-run";
import { run } from "../../process/child";
import { typedPath } from "../../process/typed-path";
import type { Observation } from "./deployment";
import { ended } from "./observations";
import { lastLines } from "./said";

/** What `adinsights frontend` takes. */
export interface FrontendFlags {
  /** Of ADinsights' repository. */
  readonly checkout: string;
  readonly json?: boolean;
}

const longestMs = 900_000;

/**
 * `raxx adinsights frontend`: builds the frontend as the runbook does, and looks whether what came of it is a page with all
 * that it asks for (runbook, Health Checks).
 * @returns the exit code: broken where it does not build, or its page lacks something
 * @throws CannotRun where the folder is no checkout
 */
export async function checkFrontend(
  { checkout, json = false }: FrontendFlags,
  print: (text: string) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const frontend = join(typedPath(checkout), "frontend");
  if (!existsSync(join(frontend, "package.json")))
    throw new CannotRun(
      `${join(checkout, "frontend", "package.json")} is not there: --checkout is the folder of ADinsights' repository.`,
    );
  const begun = Date.now();
  const { code, stdout, stderr } = await run("npm", ["run", "build"], {
    cwd: frontend,
    env,
    timeout: longestMs,
  });
  const [last = "it said nothing"] = lastLines(`${stdout}\n${stderr}`, env).slice(-1);
  const built: Observation = {
    check: "npm run build",
    kept: code === 0,
    seen: code === 0 ? "built" : `ended with ${code}: ${last}`,
  };
  return ended(code === 0 ? [built, smoke(join(frontend, "dist"), begun)] : [built], json, print);
}

/** Vite writes `index.html`, and beside it what that refers to. @param begun what is older is of another build */
function smoke(dist: string, begun: number): Observation {
  const check = "the page and what it asks for";
  const page = join(dist, "index.html");
  if (!existsSync(page)) return { check, kept: false, seen: "dist/index.html is not there" };
  // A second, because some file systems keep no less.
  if (statSync(page).mtimeMs < begun - 1000)
    return { check, kept: false, seen: "dist/index.html is of an earlier build" };
  const asked = assetsOf(readFileSync(page, "utf8"));
  const scripts = asked.filter((path) => /\.m?js$/.test(path));
  if (scripts.length === 0) return { check, kept: false, seen: "the page asks for no script" };
  const missing = asked.filter((path) => !isThere(dist, path));
  return missing.length === 0
    ? { check, kept: true, seen: `${asked.length} files` }
    : { check, kept: false, seen: `not there, or empty: ${missing.join(", ")}` };
}

/** Paths of the site itself, which a page names in `src` and `href`. */
const assetsOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:script|link|img)\b[^>]*?\s(?:src|href)="([^"]+)"/gi)]
      .map(([, path = ""]) => path.split(/[?#]/)[0] ?? "")
      .filter((path) => path !== "" && !/^(?:[a-z]+:|\/\/)/i.test(path)),
  ),
];

function isThere(dist: string, path: string): boolean {
  const file = normalize(join(dist, path));
  return file.startsWith(dist) && existsSync(file) && statSync(file).size > 0;
}
