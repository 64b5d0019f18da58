import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../domain/environments";
import { readText } from "../process/input-file";

/** Values that hold the place of what only the operator knows, and what belongs there. */
const placeholders: readonly (readonly [pattern: RegExp, meant: string])[] = [
  [/\b111122223333\b/, "the number of the AWS account"],
  [/\b0{32}\b/, "the id of the Cloudflare account"],
  [/\bT0{8,}\b/, "the id of the Slack workspace"],
  [/\bC0{8,}\b/, "the id of the Slack channel"],
  [/(?:^|\s)1000001\b/, "the id of the reviewer's GitHub account"],
  [/\/placeholder-of-goal-\d/, "a path at which the analytics service serves that goal"],
  // RFC 2606: nobody receives there.
  [/\bexample\.(?:com|net|org)\b/, "an address of somebody who receives what is sent there"],
  [/(?:8UbSfVQIDAQAB|NjxW\+VocwIDAQAB)$/, "the key that Google Admin shows"],
  [/XI0\/\/uqhfwIDAQAB$/, "the key that Postmark shows"],
];

/** Length of the shortest data key that KMS may have encrypted. */
const encryptedKeyLength = 100;

/**
 * What keeps the stack file of an environment from being used on the real accounts, one sentence each. It can
 * be judged all the same, and previewed offline.
 * @param root folder of Pulumi.yaml
 */
export function unfinished(root: string, stack: Environment): string[] {
  const name = `Pulumi.${stack}.yaml`;
  const file = join(root, name);
  if (!existsSync(file)) return [];
  const lines = readText(file).split(/\r?\n/);
  return [
    ...keyProblems(name, lines),
    ...lines.flatMap((line, at) => placeholderIn(name, line, at)),
  ];
}

function placeholderIn(file: string, line: string, at: number): string[] {
  const value = line.replace(/(?:^|\s)#.*/, "").trim();
  return placeholders
    .filter(([pattern]) => pattern.test(value.replaceAll(/["']/g, "")))
    .map(([, meant]) => `${file}:${at + 1} has a placeholder; it must be ${meant}`);
}

/** Without its data key, Pulumi asks KMS to encrypt a new one, which no role may. */
function keyProblems(file: string, lines: readonly string[]): string[] {
  if (valueOf("secretsprovider", lines) === undefined) return [];
  const key = valueOf("encryptedkey", lines);
  if (key !== undefined && isKey(key)) return [];
  const found = key === undefined ? "is absent" : "is not a key that KMS encrypted";
  const stack = file.split(".")[1] ?? "";
  return [
    `${file}: encryptedkey ${found}; pulumi stack init ${stack} writes it, with credentials of the operator's (README, real accounts)`,
  ];
}

const isKey = (text: string): boolean =>
  /^[A-Za-z0-9+/]+=*$/.test(text) && Buffer.from(text, "base64").length >= encryptedKeyLength;

/** The value of a key of the stack file's own, which begins its line. */
function valueOf(key: string, lines: readonly string[]): string | undefined {
  const line = lines.find((each) => each.startsWith(`${key}:`));
  return line
    ?.slice(key.length + 1)
    .replace(/\s#.*/, "")
    .replaceAll(/["']/g, "")
    .trim();
}
