import { clientOf } from "./address";

/** A request as Heroku's router tells it. */
export interface RequestLine {
  readonly kind: "request";
  readonly at: number;
  readonly method: string;
  /** Decoded, in small letters, without the query. */
  readonly route: string;
  /** Of the query, not decoded; it may hold tokens and addresses. */
  readonly query: string;
  readonly host: string;
  readonly status: number;
  /** Who asked; absent where the line does not say. */
  readonly address: string | undefined;
}

/** An event that an app tells with fields: JSON, or `name=value`. */
export interface EventLine {
  readonly kind: "event";
  readonly at: number;
  /** In small letters, `_` between words. */
  readonly name: string;
  readonly address: string | undefined;
  readonly actor: string | undefined;
  readonly email: string | undefined;
}

/** What one line of a log says. */
export type LogLine =
  | RequestLine
  | EventLine
  /** Understood, and nothing that a rule could read: free text, a deployment, a restart. */
  | { readonly kind: "other"; readonly at: number }
  /** Logplex says that it dropped lines. */
  | { readonly kind: "dropped"; readonly at: number; readonly lines: number }
  | { readonly kind: "unread"; readonly why: string };

const unread = (why: string): LogLine => ({ kind: "unread", why });

/** A moment with its zone; logplex writes microseconds. */
const moment = String.raw`(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))`;
/** `TIME heroku[router]: …`, as `heroku logs` prints a line. */
const printed = new RegExp(String.raw`^${moment} ([\w-]+)\[([^\]]*)\]: ?`);
/** `LENGTH <40>1 TIME host app web.1 - …`, as logplex sends it to a drain; sinks may leave the length out. */
const drained = new RegExp(
  String.raw`^(?:\d+ )?<\d{1,3}>1 ${moment} \S+ (\S+) (\S+) \S+ (?:- |\[[^\]]*\] )?\uFEFF?`,
);
// oxlint-disable-next-line no-control-regex -- what a terminal is told of colours
const colour = /\u001B\[[\d;]*m/g;

/**
 * Reads a line as logplex writes it.
 * @param latest the last moment that a log can tell of; a later one is a clock that is wrong
 */
export function readLine(line: string, latest: number): LogLine {
  const text = line.includes("\u001B") ? line.replaceAll(colour, "") : line;
  const head = printed.exec(text) ?? drained.exec(text);
  if (head === null) return unread("no time and source before it, as logplex writes them");
  const [whole, time = "", source, process = ""] = head;
  const at = Date.parse(time);
  if (Number.isNaN(at)) return unread("no such time");
  if (at > latest) return unread("its time is still to come");
  const message = text.slice(whole.length);
  if (process.startsWith("logplex")) return loss(message, at);
  if (source === "heroku") return process === "router" ? request(message, at) : other(at);
  return event(message, at);
}

const other = (at: number): LogLine => ({ kind: "other", at });

function loss(message: string, at: number): LogLine {
  const lines = /\bL1[01]\b.*?\bdropp?ed (\d+) messages?|\bL1[01]\b.*?(\d+) messages? dropped/.exec(
    message,
  );
  return lines ? { kind: "dropped", at, lines: Number(lines[1] ?? lines[2]) } : other(at);
}

/**
 * The router's fields stand in one order. Path and forwarded addresses are the client's own words and may hold quotes:
 * a path ends before ` host=`, because it can hold no space, and forwarded addresses before the last ` dyno=`.
 */
function request(message: string, at: number): LogLine {
  const path = message.indexOf(' path="');
  const host = message.indexOf('" host=', path);
  const forwarded = message.indexOf(' fwd="', host);
  const dyno = message.lastIndexOf('" dyno=');
  const method = /(?:^| )method=([A-Z]+)$/.exec(message.slice(0, Math.max(path, 0)))?.[1];
  const status = / status=(\d{3})(?: |$)/.exec(message.slice(dyno))?.[1];
  if (method === undefined || host < 0 || dyno < forwarded || status === undefined)
    return unread("a line of the router without method, path, host or status");
  const [route = "", ...query] = message.slice(path + 7, host).split("?");
  return {
    kind: "request",
    at,
    method,
    route: decoded(route),
    query: query.join("?"),
    host: (message.slice(host + 7).split(" ")[0] ?? "").toLowerCase(),
    status: Number(status),
    address: forwarded < 0 ? undefined : clientOf(message.slice(forwarded + 6, dyno)),
  };
}

/** `/api/beta//%70review` leads where `/api/beta/preview` does. */
function decoded(route: string): string {
  try {
    return decodeURIComponent(route).toLowerCase().replaceAll(/\/+/g, "/");
  } catch {
    return route.toLowerCase();
  }
}

type Fields = ReadonlyMap<string, string>;

function event(message: string, at: number): LogLine {
  const fields = fieldsOf(message);
  if (fields === undefined) return unread("JSON that is not whole");
  const name = first(fields, names);
  if (name === undefined) return other(at);
  const forwarded = first(fields, addresses);
  return {
    kind: "event",
    at,
    name: name
      .slice(0, 200)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "_"),
    address: forwarded === undefined ? undefined : clientOf(forwarded),
    actor: first(fields, actors),
    email: first(fields, emails),
  };
}

const names = ["event", "event_type", "event_name", "action", "msg", "message"];
const addresses = [
  "client_ip",
  "ip_address",
  "remote_addr",
  "remote_ip",
  "origin_ip",
  "ip",
  "origin",
  "fwd",
];
const actors = ["actor", "actor_id", "user", "user_id", "operator", "account", "account_id", "sub"];
const emails = ["email", "email_address", "user_email"];

const first = (fields: Fields, called: readonly string[]): string | undefined =>
  called.map((name) => fields.get(name)).find((value) => value !== undefined && value !== "");

/** The fields of a message, none for free text, `undefined` for JSON that breaks off. */
function fieldsOf(message: string): Fields | undefined {
  const brace = message.indexOf("{");
  const isJson = brace >= 0 && /^[^"=]{0,80}$/.test(message.slice(0, brace));
  if (isJson && /^\{\s*(?:"|\})/.test(message.slice(brace)))
    return jsonFields(message.slice(brace));
  const fields = new Map<string, string>();
  for (const [, name = "", quoted, plain = ""] of message.matchAll(
    /(?:^|\s)([A-Za-z_][\w.]*)=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g,
  ))
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), quoted ?? plain);
  return fields;
}

function jsonFields(text: string): Fields | undefined {
  try {
    const fields = new Map<string, string>();
    collect(JSON.parse(text) as unknown, fields);
    return fields;
  } catch {
    return undefined;
  }
}

/** Fields of the object, then those of objects in it, one level down: `{"event": …, "request": {"ip": …}}`. */
function collect(value: unknown, fields: Map<string, string>, depth = 0): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const entries = Object.entries(value);
  for (const [name, each] of entries)
    if ((typeof each === "string" || typeof each === "number") && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), String(each));
  if (depth === 0) for (const [, each] of entries) collect(each, fields, 1);
}
