import {
  addressesOf as addressesOfApplication,
  guardsOf,
  isApplication,
  policiesOf,
} from "./cloudflare/access";
import { hostsOfWorker, publishedWorker } from "./cloudflare/own-addresses";
import {
  type Entrance,
  entrancesOf,
  isRecordOf,
  isUntaught,
  targetOf,
} from "./cloudflare/entrances";
import { answeredBy, isOfSystems, type Perimeter } from "./guarded-hosts";
import { isOurHost, systemIn } from "./ownership";
import { isSecondName } from "./second-names";
import { judgeEach } from "../rule/findings";
import { type KnownValue, peek, type Resource, shownEntries } from "../rule/resource";
import type { Finding } from "../rule/rule";
import type { Stack } from "../rule/stack";
import { text } from "../rule/text";

/** From hosts and addresses to entrances: what leads to a guarded host, or around its guard. */
export const perimeterFaults = (stack: Stack, perimeter: Perimeter): Finding[] =>
  judgeEach(stack.resources, (resource) => [
    ...new Set([
      ...entrancesOf(stack, resource).flatMap((entrance) =>
        entranceFaults(stack, perimeter, entrance),
      ),
      ...pagesFaults(stack, perimeter, resource),
      ...workersFaults(stack, perimeter, resource),
      ...untaughtFaults(perimeter, resource),
    ]),
  ]);

/** The resources through which a guarded host is entered by its own name. */
export const guardedEntrances = (stack: Stack, perimeter: Perimeter): Resource[] =>
  stack.resources.filter((resource) =>
    entrancesOf(stack, resource).some(({ host }) => answeredBy(perimeter, host).length > 0),
  );

function entranceFaults(stack: Stack, perimeter: Perimeter, entrance: Entrance): string[] {
  const { host, resource } = entrance;
  const answered = answeredBy(perimeter, host);
  if (answered.length > 0)
    return answered.flatMap((each) => guardFaults(stack, perimeter, { ...entrance, host: each }));
  return isSecondName(stack, perimeter, resource) || isCalledAfter(perimeter, host)
    ? guardFaults(stack, perimeter, entrance)
    : [];
}

/** `vault-ssh.raxx.app` is an entrance of the vault, whatever it leads to. */
const isCalledAfter = ({ systems }: Perimeter, host: string): boolean =>
  isOurHost(host) &&
  systems.some((system) => systemIn(host.split(".").slice(0, -2).join("."), true) === system);

function guardFaults(stack: Stack, perimeter: Perimeter, { host, proxied }: Entrance): string[] {
  const { whole, paths } = guardsOf(stack, host);
  return [
    ...(proxied ? [] : ["the DNS record is not proxied, so Access is passed by"]),
    ...(whole.length > 0 ? [] : ["no Access application covers the host"]),
    ...[...whole, ...paths].flatMap((application) => {
      const policies = policiesOf(stack, application);
      return policies.length === 0
        ? ["the Access application has no policy"]
        : perimeter.admission(policies);
    }),
  ];
}

/** A Pages project that serves a guarded host is published at an address of its own as well. */
function pagesFaults(stack: Stack, perimeter: Perimeter, resource: Resource): string[] {
  return pagesAddressesOf(stack, perimeter, resource).flatMap((address) => {
    const guards = [address, `*.${address}`].map((host) => guardsOf(stack, host).whole);
    return guards.every((whole) => whole.length > 0)
      ? []
      : ["the site's own pages.dev address leads around Access"];
  });
}

function pagesAddressesOf(stack: Stack, { pattern }: Perimeter, resource: Resource): string[] {
  if (/:index\/pagesDomain:/.test(resource.type)) {
    const project = peek(resource, "projectName");
    return pattern.test(text(peek(resource, "name"))) && typeof project === "string"
      ? addressesOf(stack, project)
      : [];
  }
  if (!isRecordOf(resource) || !pattern.test(text(peek(resource, "name")))) return [];
  const { text: content } = targetOf(stack, resource);
  return content.endsWith(".pages.dev") ? [content.split(".").slice(-3).join(".")] : [];
}

/** The literal address where a record shows it; else the one that the project's name leads to. */
function addressesOf(stack: Stack, project: string): string[] {
  const shown = stack.resources
    .filter(isRecordOf)
    .map((record) => targetOf(stack, record).text)
    .find((content) => content.startsWith(`${project}-`) && content.endsWith(".pages.dev"));
  return [shown ?? `${project}.pages.dev`];
}

/** A worker that serves a guarded host, or is called after its system, has an address of its own as well. */
function workersFaults(stack: Stack, perimeter: Perimeter, resource: Resource): string[] {
  const worker = publishedWorker(stack, resource);
  if (worker === undefined) return [];
  const serves =
    isOfSystems(perimeter, worker) ||
    hostsOfWorker(stack, worker).some((host) => answeredBy(perimeter, host).length > 0);
  return serves && !isGuardedWorker(stack, worker)
    ? ["the worker's own workers.dev address leads around Access"]
    : [];
}

/** Access may stand in front of the worker's own address and its previews, whatever the account is called. */
const isGuardedWorker = (stack: Stack, worker: string): boolean =>
  stack.resources
    .filter(isApplication)
    .flatMap(addressesOfApplication)
    .some((address) => address.startsWith(`${worker}.`) && address.endsWith(".workers.dev"));

/** A product that names a guarded host, of which nobody has said whether Access is asked. */
function untaughtFaults({ pattern }: Perimeter, resource: Resource): string[] {
  return isUntaught(resource) && namesHost(resource.props, pattern)
    ? ["nothing shows that Access is asked before this resource answers for the host"]
    : [];
}

const namesHost = (value: KnownValue, pattern: RegExp): boolean =>
  typeof value === "string"
    ? pattern.test(
        value
          .toLowerCase()
          .replace(/^https?:\/\//, "")
          .replace(/[/:].*$/, ""),
      )
    : shownEntries(value).some(([, inner]) => namesHost(inner, pattern));
