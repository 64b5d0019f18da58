import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { coerce, satisfies } from "semver";
import { CannotRun } from "../process/cannot-run";

/** The first version in a text such as `v3.256.0`; pre-release suffixes are dropped. */
export const parseVersion = (text: string): string | undefined => coerce(text)?.version;

/**
 * The oldest engine we accept: as old as the SDK in node_modules. The two are released together and agree on
 * their protocol; an older engine may lack what the SDK asks it for, in the middle of a run.
 */
export function requiredVersion(root: string): string {
  const resolve = createRequire(join(root, "package.json"));
  const { version } = resolve("@pulumi/pulumi/package.json") as { version: string };
  return version;
}

/** The version that tools/go.mod pins, which is what a build gives. */
export function pinnedVersion(root: string): string {
  const file = join(root, "tools", "go.mod");
  const version = /\bgithub\.com\/pulumi\/pulumi\/pkg\/v3 v(\S+)/.exec(readFileSync(file, "utf8"));
  if (version?.[1] === undefined)
    throw new CannotRun(
      `${file} does not require github.com/pulumi/pulumi/pkg/v3, the engine's module; restore it with \`git checkout -- tools/go.mod\``,
    );
  return version[1];
}

/** Same major version (another one speaks another protocol), and not older. */
export const isNewEnough = (version: string, required: string): boolean =>
  satisfies(version, `^${required}`);
