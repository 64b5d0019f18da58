/** What a line of Heroku's router says; as much as a test does not care about is a tester's quiet request. */
export interface Request {
  readonly at: number;
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  readonly status?: number;
  /** The client; Cloudflare stands between. */
  readonly address?: string;
}

/** Noon of the first day on which the beta had testers. */
export const noon = Date.parse("2026-06-12T12:00:00Z");

/** As logplex writes moments. */
const moment = (at: number): string => new Date(at).toISOString().replace("Z", "000+00:00");

export const routerLine = ({
  at,
  method = "GET",
  path = "/api/health",
  host = "api.raxx.app",
  status = 200,
  address = "198.51.100.7",
}: Request): string =>
  `${moment(at)} heroku[router]: at=info method=${method} path="${path}" host=${host} request_id=6a8e-${at} fwd="${address}, 172.68.10.20" dyno=web.1 connect=0ms service=12ms status=${status} bytes=532 protocol=https tls=true tls_version=tls1.3`;

export const appLine = (at: number, fields: Readonly<Record<string, unknown>>): string =>
  `${moment(at)} app[web.1]: ${JSON.stringify(fields)}`;

/** The same line as logplex sends it to a drain. */
export function drained(line: string): string {
  const [, time = "", source = "", process = "", message = ""] =
    /^(\S+) ([^[]+)\[([^\]]+)\]: (.*)$/.exec(line) ?? [];
  const frame = `<158>1 ${time} host ${source} ${process} - ${message}`;
  return `${Buffer.byteLength(frame)} ${frame}`;
}
