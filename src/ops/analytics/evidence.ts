import { analyticsStop } from "../../domain/stops";
import { typedPath } from "../../process/typed-path";
import { CannotRun } from "../../process/cannot-run";
import { kept } from "../../process/exit-codes.json";
import { announce } from "../change/change";
import { actor } from "../change/event";
import { stopInForce } from "../change/stop-record";
import { type Heroku, herokuFacts } from "../clients/heroku";
import { logStream } from "../clients/log-stream";
import { Writes } from "./cached-signals";
import { encryptedFor } from "../encryption/encrypted";
import { writeWhole } from "../encryption/file";
import { type Recipient, recipientIn } from "../encryption/recipient";
import type { Context } from "./context";

export interface EvidenceWish {
  /** The incident that it is for, as the person calls it. */
  readonly incident: string;
  /** File of the public key, where not the one that RAXX_OPERATOR_KEY names. */
  readonly key?: string;
  readonly out?: string;
  /** How long new lines are waited for, in milliseconds; 0 for those alone that are there. */
  readonly followMs: number;
}

/** What Heroku keeps of an app's log. */
const lines = 1500;

/** Logplex cuts lines at 10,000 bytes. */
const longestLine = 2 ** 20;

/**
 * `raxx analytics evidence`: the logs of the service and its store, and what Heroku knows of the app, in one file that
 * the operator's private key alone reads (analytics runbook §7 B step 5). It is encrypted as it comes; nothing plain
 * is written anywhere.
 */
export async function evidence(context: Context, wish: EvidenceWish): Promise<number> {
  const { env, talk, around, flags } = context;
  context.needs("heroku", ...(wish.key === undefined ? (["operatorKey"] as const) : []));
  const recipient = await recipientIn(wish.key, around.env);
  const app = `raxx-analytics-${env}`;
  const file = typedPath(wish.out ?? `${app}-${stamp(new Date())}.jsonl.gpg`);
  const will = `The last ${lines} lines of ${app}'s log and what Heroku knows of it go to ${file}, for ${recipient.owner} (${recipient.fingerprint}).`;
  if (flags.dryRun) {
    context.show(
      { env, dryRun: true, app, file, key: recipient.fingerprint },
      () => `${will} Nothing was written.`,
    );
    return kept;
  }
  await talk.confirm(will);
  const told = { command: "analytics evidence", target: app, reference: wish.incident } as const;
  // What rotates is taken, whether or not it can be told when collection was stopped.
  const stop = await stopInForce(context.bucket, analyticsStop(env)).catch((error: unknown) => {
    if (!(error instanceof CannotRun)) throw error;
    talk.tell(`Every accepted write counts, as the stop could not be read: ${error.message}`);
    return undefined;
  });
  const writes = new Writes(stop?.since, around.lock.now());
  const taken = await capture(context, { app, file, recipient, wish, writes }).catch(
    async (error) => {
      await announce(env, { ...told, result: "failed" }, around, talk.tell);
      throw error;
    },
  );
  const cached = writes.found;
  const detail = `sha256 ${taken.sha256}, key ${recipient.fingerprint}, ${cached.accepted} writes accepted`;
  await announce(env, { ...told, result: "done", detail }, around, talk.tell);
  context.show({ env, app, ...taken, key: recipient.fingerprint, cached }, () =>
    [
      writes.text(),
      `${taken.file}: ${taken.bytes} bytes, sha256 ${taken.sha256}`,
      `Only ${recipient.owner} reads it: gpg --decrypt. Put it where evidence is kept, and its digest into ${wish.incident}.`,
    ].join("\n"),
  );
  return kept;
}

const capture = async (
  context: Context,
  what: {
    readonly app: string;
    readonly file: string;
    readonly recipient: Recipient;
    readonly wish: EvidenceWish;
    readonly writes: Writes;
  },
) =>
  writeWhole(
    what.file,
    encryptedFor(what.recipient, records(context, what.app, what.wish, what.writes)),
  );

/** A JSON line each: what this is, each line of the log, what Heroku knows, and the end, without which it is not whole. */
async function* records(
  context: Context,
  app: string,
  { incident, followMs }: EvidenceWish,
  writes: Writes,
): AsyncGenerator<Uint8Array, void, undefined> {
  const heroku = context.heroku();
  const at = new Date().toISOString();
  yield line({ is: "evidence", incident, app, environment: context.env, at, by: actor() });
  let count = 0;
  // What rotates first is taken first.
  for await (const text of logLines(context, heroku, app, followMs)) {
    count += 1;
    writes.add(text);
    yield line({ is: "log", text });
  }
  context.talk.tell(`${count} lines of the log of ${app}`);
  for (const of of herokuFacts)
    yield line({ is: "heroku", of: of || "/app", says: await heroku.facts(app, of) });
  const variables = Object.keys(await heroku.configVars(app)).toSorted();
  yield line({ is: "configuration", variables });
  yield line({ is: "end", logLines: count, cached: writes.found, at: new Date().toISOString() });
}

async function* logLines(
  { around: { patience } }: Context,
  heroku: Heroku,
  app: string,
  followMs: number,
): AsyncGenerator<string, void, undefined> {
  const url = await heroku.logSession(app, lines, followMs > 0);
  const until = followMs > 0 ? AbortSignal.timeout(followMs) : undefined;
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of logStream(url, patience, until)) {
    const whole = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = whole.pop() ?? "";
    yield* whole;
    // A line of a log that does not end is one all the same.
    if (rest.length < longestLine) continue;
    yield rest;
    rest = "";
  }
  if (rest !== "") yield rest;
}

const line = (record: object): Uint8Array => Buffer.from(`${JSON.stringify(record)}\n`);

const stamp = (time: Date): string => time.toISOString().replaceAll(/[-:]|\.\d+/g, "");
