import { randomUUID } from "node:crypto";
import { appendFile, mkdir, open, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../domain/environments";
import type { Bucket } from "../clients/bucket";
import type { Postmark } from "../clients/postmark";
import { auditFolder } from "./recorded";
import { actor, type AuditEvent, auditEvent, type Told } from "./event";

/** Where lines stay on this machine, whatever becomes of the network. */
export const localFolder = (env: NodeJS.ProcessEnv): string =>
  join(env["XDG_STATE_HOME"] || join(homedir(), ".local", "state"), "raxx");

/** Where events go beside the local file; each takes an event twice without harm. */
interface Sink {
  readonly name: string;
  readonly wants: (event: AuditEvent) => boolean;
  readonly take: (event: AuditEvent) => Promise<void>;
}

/**
 * The audit trail: every change of state is a line in a local file that is only ever appended to, an object of its own
 * in the state bucket, and a mail that opens a ticket (BCP §7). What a sink did not take is kept and sent the next time.
 */
export class Trail {
  private readonly sinks: readonly Sink[];

  constructor(
    private readonly folder: string,
    private readonly environment: Environment,
    bucket: Bucket,
    mail: () => Postmark,
  ) {
    const object: Sink = {
      name: "object",
      wants: () => true,
      take: async (event) => keep(bucket, event),
    };
    this.sinks = [object, mailSink(mail)];
  }

  /** Writes the line. It is on disk before this resolves: whatever it tells of comes after it. */
  async record(told: Told): Promise<void> {
    const event: AuditEvent = {
      id: randomUUID(),
      time: new Date().toISOString(),
      actor: actor(),
      environment: this.environment,
      ...told,
    };
    await this.append("audit.jsonl", event, true);
  }

  /** Sends what no sink has yet. Resolves to what is still to be sent, in words; nothing is lost. */
  async deliver(): Promise<readonly string[]> {
    const taken = new Set((await this.lines("delivered.jsonl")).map((line) => keyOf(line)));
    const events = (await this.lines("audit.jsonl")).flatMap((line) => {
      const event = auditEvent.safeParse(line);
      return event.success ? [event.data] : [];
    });
    const faults: string[] = [];
    for (const sink of this.sinks) {
      const open = events.filter(
        (event) => sink.wants(event) && !taken.has(`${event.id} ${sink.name}`),
      );
      const fault = await this.send(sink, open);
      if (fault !== undefined) faults.push(fault);
    }
    return faults;
  }

  /** In their order, up to the first that is refused: what follows would be refused too. */
  private async send(sink: Sink, events: readonly AuditEvent[]): Promise<string | undefined> {
    for (const [index, event] of events.entries()) {
      try {
        await sink.take(event);
      } catch (error) {
        const left = events.length - index;
        return `${left} audit ${left === 1 ? "event is" : "events are"} not sent (${sink.name}) and kept in ${this.folder}: ${String(error instanceof Error ? error.message : error)}`;
      }
      await this.append("delivered.jsonl", { id: event.id, sink: sink.name });
    }
    return undefined;
  }

  private async append(file: string, line: object, flush = false): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, file);
    const before = (await endsWhole(path)) ? "" : "\n";
    await appendFile(path, `${before}${JSON.stringify(line)}\n`, {
      mode: 0o600,
      flush,
    });
  }

  /** A line that a killed process left unfinished tells nothing. */
  private async lines(file: string): Promise<readonly unknown[]> {
    const text = await readFile(join(this.folder, file), "utf8").catch(() => "");
    return text.split("\n").flatMap((line) => {
      try {
        return [JSON.parse(line) as unknown];
      } catch {
        return [];
      }
    });
  }
}

/** Whether what is next begins a line; a process that was killed may have left half of one. */
async function endsWhole(path: string): Promise<boolean> {
  const file = await open(path, "r").catch(() => undefined);
  if (!file) return true;
  try {
    const { size } = await file.stat();
    if (size === 0) return true;
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer.toString() === "\n";
  } finally {
    await file.close();
  }
}

const keyOf = (line: unknown): string => {
  const { id, sink } = line as { id?: string; sink?: string };
  return `${id} ${sink}`;
};

/**
 * Does `work` between two lines of the trail, and tells what no sink has taken of it.
 * @param endOf how it ended, by its result; well where absent
 * @throws what `work` throws, once the trail says so
 */
export async function traced<Result>(
  trail: Trail,
  told: Omit<Told, "result" | "detail">,
  tell: (line: string) => void,
  work: () => Promise<Result>,
  endOf: (result: Result) => Pick<Told, "result" | "detail"> = () => ({ result: "done" }),
): Promise<Result> {
  await trail.record({ ...told, result: "begun" });
  try {
    const result = await work();
    await trail.record({ ...told, ...endOf(result) });
    return result;
  } catch (error) {
    const detail = error instanceof Error ? error.message : "not known";
    await trail.record({ ...told, result: "failed", detail });
    throw error;
  } finally {
    for (const open of await trail.deliver()) tell(open);
  }
}

const mailSink = (mail: () => Postmark): Sink => ({
  name: "mail",
  // What has only begun ends in another line.
  wants: ({ result }) => result !== "begun",
  take: async (event) => mail().send(subjectOf(event), textOf(event)),
});

/** Created once: a second delivery finds it there, and leaves it. */
async function keep(bucket: Bucket, event: AuditEvent): Promise<void> {
  const day = event.time.slice(0, 10).replaceAll("-", "/");
  const key = `${auditFolder(event.environment)}${day}/${event.time}-${event.id}.json`;
  await bucket.create(key, JSON.stringify(event, undefined, 2));
}

const subjectOf = ({ environment, command, target, result }: AuditEvent): string =>
  `[raxx ${environment}] ${command} ${target}: ${result}`;

const textOf = (event: AuditEvent): string =>
  Object.entries(event)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
