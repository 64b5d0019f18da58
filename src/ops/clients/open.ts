import { type Failure, repeated, type Request, respond, type Service, unanswered } from "./request";

/**
 * Asks as `ask` does, and resolves to the body as it comes: for answers that are too large to be held. One that stops
 * coming fails; it is not asked for again, because somebody has read its beginning.
 * @throws ServiceError where it is refused; the pieces throw one where they stop coming
 */
export async function open(
  service: Service,
  request: Request,
): Promise<AsyncGenerator<Uint8Array, void, undefined>> {
  const { response, limit } = await repeated(service, async () => {
    const opened = new Limit(service.patience.timeoutMs);
    const answer = await respond(service, request, opened.signal);
    return answer instanceof Response ? { response: answer, limit: opened } : ended(opened, answer);
  });
  return pieces(service, request, response, limit);
}

function ended(limit: Limit, failure: Failure): Failure {
  limit.end();
  return failure;
}

async function* pieces(
  service: Service,
  request: Request,
  { body }: Response,
  limit: Limit,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const piece of body ?? []) {
      // Whoever reads may take its time.
      limit.end();
      yield piece as Uint8Array;
      limit.begin();
    }
  } catch (error) {
    throw unanswered(service, request, error);
  } finally {
    limit.end();
  }
}

/** A time within which something has to come, again and again. */
class Limit {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ms: number) {
    this.begin();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  begin(): void {
    const late = new DOMException("nothing came", "TimeoutError");
    this.timer = setTimeout(() => this.controller.abort(late), this.ms);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
