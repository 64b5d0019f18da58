import { isRecord, peek, type Resource } from "../../rule/resource";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";
import { isOff } from "../switches";

/** Workers are published at `SCRIPT.ACCOUNT.workers.dev` as well, and each version at an address of its own. */
const subdomainTypes = /^cloudflare:index\/(?:workersScriptSubdomain|workerSubdomain):/;
const workerTypes = /^cloudflare:index\/worker:/;

/** What gives a worker a host: the property with the host or pattern, and the one with the worker's name. */
const bindings: readonly (readonly [type: RegExp, host: string, script: string])[] = [
  [/^cloudflare:index\/workersRoute:/, "pattern", "script"],
  [/^cloudflare:index\/workerRoute:/, "pattern", "scriptName"],
  [/^cloudflare:index\/(?:workersCustomDomain|workersDomain|workerDomain):/, "hostname", "service"],
];

/** The worker whose own address a resource switches on; `undefined` where it switches none on. */
export function publishedWorker(stack: Stack, resource: Resource): string | undefined {
  if (subdomainTypes.test(resource.type)) {
    const { enabled, previewsEnabled } = resource.props;
    // Previews are on where the address is, unless somebody says otherwise.
    return isOff(enabled ?? false) && isOff(previewsEnabled ?? false)
      ? undefined
      : nameOf(stack, resource, "scriptName");
  }
  const { subdomain } = workerTypes.test(resource.type) ? resource.props : {};
  if (!isRecord(subdomain)) return undefined;
  return isOff(subdomain["enabled"]) && isOff(subdomain["previewsEnabled"])
    ? undefined
    : text(peek(resource, "name"));
}

/** The hosts that a worker answers for, as routes and domains of the program say. */
export const hostsOfWorker = (stack: Stack, worker: string): string[] =>
  stack.resources.flatMap((resource) =>
    bindings
      .filter(([type]) => type.test(resource.type))
      .filter(([, , script]) => nameOf(stack, resource, script) === worker)
      .map(([, host]) =>
        text(peek(resource, host))
          .toLowerCase()
          .replace(/^\w+:\/\//, "")
          .replace(/\/.*$/, ""),
      ),
  );

/** The literal name of a worker, or that of the script that the property is computed from. */
function nameOf(stack: Stack, resource: Resource, property: string): string {
  const literal = text(peek(resource, property));
  if (literal !== "") return literal;
  return (
    stack
      .sources(resource, property)
      .map((source) => text(peek(source, "scriptName") ?? peek(source, "name")))
      .find((name) => name !== "") ?? ""
  );
}
