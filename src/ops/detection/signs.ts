import type { LogCheck, RequestSign } from "../../domain/detection-checks";
import { type Environment, hostname } from "../../domain/environments";
import type { EventLine, RequestLine } from "./line";

/** That a line is of what a rule watches; `counts` says that it is one of those which are counted. */
export interface Sign {
  readonly counts: boolean;
  /** Whom it is counted for; absent where the line does not say. */
  readonly who?: string;
  /** What counts once in a window, for rules by pattern. */
  readonly value?: string;
}

/** Names longer than this differ early enough, and memory is finite. */
const longest = 200;

/** What a request is to a rule; nothing where it is on none of its routes. */
export function requestSign(
  check: LogCheck,
  line: RequestLine,
  environment: Environment,
): Sign | undefined {
  const signs = check.requests.filter((each) => isOnRoute(each, line, environment));
  if (signs.length === 0) return undefined;
  const counts = signs.some(
    ({ methods, statuses }) =>
      (methods === undefined || methods.includes(line.method)) && statuses.includes(line.status),
  );
  if (check.by === "pattern") return ofEmail(counts, emailIn(line.query));
  return { counts, ...(line.address !== undefined && { who: line.address }) };
}

function isOnRoute(
  { route, except, service }: RequestSign,
  line: RequestLine,
  environment: Environment,
): boolean {
  if (!route.test(line.route) || except?.test(line.route)) return false;
  return service === undefined || isHostOf(service, line.host, environment);
}

/** Its own host, or the address that Heroku gives every app: `raxx-console-prod-0123456789ab.herokuapp.com`. */
const isHostOf = (service: string, host: string, environment: Environment): boolean =>
  host === hostname(service, "raxx.app", environment) ||
  new RegExp(`^raxx-${service}-${environment}(?:-[0-9a-f]+)?\\.herokuapp\\.com$`).test(host);

/** What an app's event is to a rule; nothing where its name says something else. */
export function eventSign(check: LogCheck, line: EventLine): Sign | undefined {
  const { events, exceptEvents } = check;
  const [subject] = events;
  if (!subject?.test(line.name)) return undefined;
  const counts = events.every((word) => word.test(line.name)) && !exceptEvents?.test(line.name);
  if (check.by === "pattern") return ofEmail(counts, line.email);
  const who = check.by === "actor" ? (line.actor ?? line.address) : (line.address ?? line.actor);
  return { counts, ...(who !== undefined && { who: who.slice(0, longest) }) };
}

/** Such a line without an address is no line of a rule by pattern. */
function ofEmail(counts: boolean, email: string | undefined): Sign | undefined {
  if (email === undefined) return undefined;
  const address = email.trim().toLowerCase().slice(-longest);
  return { counts, who: patternOf(address), value: address };
}

/** `kai#@example.com` of kai7@example.com and kai12+x@example.com: an address without its numbers and what follows a plus. */
function patternOf(address: string): string {
  const at = address.lastIndexOf("@");
  const name = (at < 0 ? address : address.slice(0, at)).replace(/\+.*$/, "");
  return `${name.replaceAll(/\d+/g, "#")}@${at < 0 ? "" : address.slice(at + 1)}`;
}

function emailIn(query: string): string | undefined {
  if (!/(?:^|&)e-?mail=/i.test(query)) return undefined;
  const parameters = new URLSearchParams(query.toLowerCase());
  return parameters.get("email") ?? parameters.get("e-mail") ?? undefined;
}
