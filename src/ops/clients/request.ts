import { setTimeout as pause } from "node:timers/promises";
import { CannotRun } from "../../process/cannot-run";
import { causeOf, remedyFor, retryAfter } from "./answers";
import { largestAnswer, TooLarge, wholeText } from "./whole-text";

/** How long to wait for an answer, and how often to ask. */
export interface Patience {
  readonly timeoutMs: number;
  /** Requests at most, the first included. */
  readonly attempts: number;
  /** The pause after the first; each further one is twice as long. */
  readonly firstPauseMs: number;
  /** No pause is longer, whatever Retry-After says. */
  readonly longestPauseMs: number;
}

export const patience: Patience = {
  timeoutMs: 10_000,
  attempts: 4,
  firstPauseMs: 500,
  longestPauseMs: 30_000,
};

/** A service that answers over HTTP with JSON. */
export interface Service {
  /** What a person calls it. */
  readonly name: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What to do where it refuses with a status. */
  readonly remedies?: Readonly<Record<number, string>>;
  readonly patience: Patience;
  /** Answers may be plain text, and are not read then. */
  readonly text?: boolean;
}

export interface Request {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Below the address; ids in it are public, values never are. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A service refused, or did not answer. Says who was asked what, and what to do; never what was said. */
export class ServiceError extends CannotRun {
  override readonly name = "ServiceError";

  constructor(
    readonly service: string,
    /** Absent where no answer came. */
    readonly status: number | undefined,
    message: string,
  ) {
    super(message);
  }
}

/** An answer whose body is JSON, or nothing. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Asks, and asks again where the service is busy, fails or does not answer. A repeated request has to be harmless, so
 * only those are made here.
 * @throws ServiceError for every answer that is no success
 */
export async function ask(service: Service, request: Request): Promise<Answer> {
  return repeated(service, async () => once(service, request));
}

/** The service, of which no request is repeated. */
export const askedOnce = (service: Service): Service => ({
  ...service,
  patience: { ...service.patience, attempts: 1 },
});

/** Whether an answer may have been lost on the way, so that what was asked may have been done. */
export const mayBeDone = (error: unknown): error is ServiceError =>
  error instanceof ServiceError && (error.status ?? 500) >= 500;

/**
 * Asks once for what would be done twice by a second request. An answer that was lost is no failure: it is undefined, and
 * whoever asked looks whether it was done.
 */
export async function begun(service: Service, request: Request): Promise<Answer | undefined> {
  try {
    return await ask(askedOnce(service), request);
  } catch (error) {
    if (!mayBeDone(error)) throw error;
    return undefined;
  }
}

/** Attempts until one succeeds, or the service's patience ends. @throws ServiceError of the last attempt */
export async function repeated<Outcome extends object>(
  service: Service,
  attempted: () => Promise<Outcome | Failure>,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attempted();
    if (!("worthRepeating" in outcome)) return outcome;
    if (!outcome.worthRepeating || attempt === service.patience.attempts) throw outcome.error;
    await pause(pauseAfter(attempt, outcome.retryAfterMs, service.patience));
  }
}

/** Why an attempt did not succeed. */
export interface Failure {
  readonly error: ServiceError;
  readonly worthRepeating: boolean;
  readonly retryAfterMs?: number;
}

async function once(service: Service, request: Request): Promise<Answer | Failure> {
  const signal = AbortSignal.timeout(service.patience.timeoutMs);
  const response = await respond(service, request, signal);
  if (!(response instanceof Response)) return response;
  try {
    return parsed(service, request, response.status, await textOf(service, response));
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge(service, request, response.status);
    return { error: unanswered(service, request, error), worthRepeating: true };
  }
}

/** An answer that nobody reads is not waited for. */
async function textOf({ text }: Service, { body }: Response): Promise<string> {
  if (!text) return wholeText(body);
  await body?.cancel();
  return "";
}

function tooLarge(service: Service, request: Request, status: number): Failure {
  const message = `${asked(service, request)} was answered with more than ${largestAnswer / 2 ** 20} MiB, which is not read. Is ${new URL(service.address).host} the right address, and does nothing else answer there?`;
  return { error: new ServiceError(service.name, status, message), worthRepeating: false };
}

/** One request, of which the answer's body is still to be read. */
export async function respond(
  service: Service,
  request: Request,
  signal: AbortSignal,
): Promise<Response | Failure> {
  let response: Response;
  try {
    response = await fetch(addressOf(service, request), {
      method: request.method,
      headers: {
        accept: "application/json",
        ...(request.body !== undefined && { "content-type": "application/json" }),
        ...service.headers,
        ...request.headers,
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      // An answer from elsewhere would take the credentials along.
      redirect: "manual",
      signal,
    });
  } catch (error) {
    return { error: unanswered(service, request, error), worthRepeating: true };
  }
  if (response.ok) return response;
  await response.body?.cancel().catch(() => undefined);
  const retryAfterMs = retryAfter(response.headers.get("retry-after"));
  return {
    error: refused(service, request, response.status),
    worthRepeating: response.status === 429 || response.status >= 500,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function addressOf({ address }: Service, { path, query = {} }: Request): string {
  const parameters = new URLSearchParams(query).toString();
  return `${address}${path}${parameters === "" ? "" : `?${parameters}`}`;
}

function parsed(
  service: Service,
  request: Request,
  status: number,
  body: string,
): Answer | Failure {
  if (body === "" || service.text) return { status, body: undefined };
  try {
    return { status, body: JSON.parse(body) as unknown };
  } catch {
    const message = `${asked(service, request)} gave something that is not JSON. Is ${service.address} the right address, and does nothing else answer there?`;
    return { error: new ServiceError(service.name, status, message), worthRepeating: false };
  }
}

function refused(service: Service, request: Request, status: number): ServiceError {
  const remedy = service.remedies?.[status] ?? remedyFor(status);
  return new ServiceError(
    service.name,
    status,
    `${asked(service, request)} was answered ${status}. ${remedy}`,
  );
}

/** No answer came, or it ended before its end. */
export function unanswered(service: Service, request: Request, error: unknown): ServiceError {
  const why =
    error instanceof Error && error.name === "TimeoutError"
      ? `had no answer within ${service.patience.timeoutMs / 1000} s`
      : `failed: ${causeOf(error)}`;
  const remedy = `Is ${new URL(service.address).host} reachable from here?`;
  return new ServiceError(service.name, undefined, `${asked(service, request)} ${why}. ${remedy}`);
}

const asked = ({ name }: Service, { method, path }: Request): string =>
  `${name}: ${method} ${path}`;

/** How long to wait after the `attempt`th request: what the service asks for, or twice as long each time. */
export function pauseAfter(
  attempt: number,
  retryAfterMs: number | undefined,
  patient: Patience,
): number {
  const own = patient.firstPauseMs * 2 ** (attempt - 1);
  return Math.min(retryAfterMs ?? own, patient.longestPauseMs);
}
