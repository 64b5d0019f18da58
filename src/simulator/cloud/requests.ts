import { NotReady, ProviderError } from "../wire/service-error";
import { type Fault, type Faults, type Operation, type Request } from "./faults";
import { type About, nameOf } from "../provider/kind";
import { type Provider } from "../provider/model";
import { type Properties } from "../wire/properties";
import { text } from "../wire/values";

/** How often a client of these APIs sends a request that is throttled or meets a server error. */
const attempts = 4;

/** Sends requests to a simulated API. They meet injected faults, and are retried as real clients do it. */
export class Requests {
  private readonly provider: Provider;
  private readonly faults: Faults;

  constructor(provider: Provider, faults: Faults) {
    this.provider = provider;
    this.faults = faults;
  }

  /** Answers with what `work` answers, unless a fault outlasts the retries. */
  async send<Answer>(
    about: About,
    operation: Operation,
    properties: Properties,
    work: () => Answer,
  ): Promise<Awaited<Answer>> {
    const names = namesOf(about, properties);
    const fault = await this.lasting({ type: about.type, names, operation });
    if (fault === undefined) return await work();
    const message = this.words(fault, operation, about, names);
    if (fault.fault === "partial") throw unfinished(message, await work(), properties);
    if (fault.landed) await work();
    throw new ProviderError(message);
  }

  /** A fault that is still there after all retries. Timeouts and half-finished work are not retried. */
  private async lasting(request: Request): Promise<Fault | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const fault = this.faults.next(request);
      if (fault === undefined) return undefined;
      const retried = fault.fault === "throttle" || fault.fault === "server-error";
      if (!retried || fault.landed || attempt === attempts) return fault;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt));
    }
  }

  private words(fault: Fault, operation: Operation, about: About, names: string[]): string {
    const what = `${gerunds[operation]} ${about.type} (${names.at(-1) ?? ""})`;
    return `${what}: ${this.provider.api}: ${answers[fault.fault]} (simulated fault)`;
  }
}

/** What a resource goes by: its name in the program, then its name in the cloud. */
function namesOf(about: About, properties: Properties): string[] {
  const keys = ["name", "bucket", "identifier", "scriptName", "hostname", "secretName"];
  const physical = keys.flatMap((key) => text(properties, key) ?? []);
  return [nameOf(about), ...physical];
}

const gerunds: Record<Operation, string> = {
  create: "creating",
  read: "reading",
  update: "updating",
  delete: "deleting",
  diff: "comparing",
  check: "checking",
  invoke: "reading",
};

const answers: Record<Fault["fault"], string> = {
  throttle: `429 Too Many Requests: rate exceeded, gave up after ${attempts} attempts`,
  "server-error": `500 Internal Server Error, gave up after ${attempts} attempts`,
  timeout: "context deadline exceeded while waiting for an answer",
  partial: "timeout while waiting for the resource to become ready",
};

/**
 * The error of a half-finished creation, which carries the id and the state; a plain error for an answer that
 * has none.
 */
function unfinished(message: string, answer: unknown, inputs: Properties): ProviderError {
  if (typeof answer !== "object" || answer === null) return new ProviderError(message);
  const { id, state } = answer as { id?: string; state?: Properties };
  if (id === undefined || state === undefined) return new ProviderError(message);
  return new NotReady(message, { id, state, inputs });
}
