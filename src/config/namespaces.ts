import { closest } from "../domain/closest-word";
import { platformConfig } from "./schema";

/** The namespace of what the program itself reads. */
export const ownNamespace = "raxx";

/** Whose configuration something reads: the program, Pulumi, and the providers' SDKs. */
const namespaces: readonly string[] = [
  ownNamespace,
  "pulumi",
  "aws",
  "cloudflare",
  "github",
  "heroku",
];

const systems = Object.keys(platformConfig("prod").shape);

/** One sentence for each key of a stack file that nothing reads, because nothing has its namespace. */
export function unread(keys: readonly string[]): string[] {
  return keys
    .filter((key) => !namespaces.includes(key.split(":")[0] ?? ""))
    .map((key) => `${key} is read by nothing; ${meant(key)}`);
}

/** A slip in the namespace alone leaves the key's own name, which is the better hint. */
function meant(key: string): string {
  const [namespace = "", name = ""] = key.split(":");
  const near = closest(namespace, namespaces) ?? ownNamespace;
  const right = near === ownNamespace ? closest(name, systems) : name;
  return right === undefined
    ? `the namespaces are ${namespaces.join(", ")}`
    : `did you mean ${near}:${right}?`;
}

/** What was meant by a key right under `raxx:` that no system has, as the end of a sentence. */
export function meantKey(key: string): string {
  const near = closest(key, systems);
  return near === undefined
    ? "remove it or check its spelling"
    : `did you mean ${ownNamespace}:${near}?`;
}
