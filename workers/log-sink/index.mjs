import { createHash } from "node:crypto";
import { signed } from "./sign.mjs";

/**
 * The receiver of Heroku's log drains: writes each line as an event of CloudWatch Logs, in a stream for its app and day
 * (detection FINDING-002). Logplex names the drain with a token that Heroku made and tells the app's members alone; a post
 * that does not carry one of the tokens it knows by digest is refused unread. Logplex posts again what was not taken.
 */

/** What CloudWatch takes in one request: events, bytes with 26 for each, and the longest event. */
const batch = { events: 10_000, bytes: 1_048_576, overhead: 26, longest: 262_118 };
/** Logplex posts about a megabyte at most. */
const largestPost = 4_194_304;
/** Moments that CloudWatch takes: not long ago, not to come. A line of another one is kept with the present moment. */
const oldest = 13 * 86_400_000;
const ahead = 3_600_000;
const day = 86_400_000;
/** Drains are looked up again where one is not known, which a stranger must not make expensive, and every few minutes. */
const lookAgainAfter = { unknown: 10_000, known: 300_000 };

let known = { at: -Infinity, apps: new Map() };
const streams = new Set();

/** @param event a request of a function URL, payload format 2.0 */
export async function handler(event) {
  const { method } = event.requestContext?.http ?? {};
  if (method !== "POST") return answer(405, "POST only");
  const token = event.headers?.["logplex-drain-token"];
  if (typeof token !== "string" || !/^d\.[0-9a-f-]{36}$/.test(token)) return refused;
  const app = await appOf(token);
  if (app === undefined) return refused;
  if ((event.body?.length ?? 0) > largestPost * 1.4) return answer(413, "too large");
  const post = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  if (post.length > largestPost) return answer(413, "too large");
  const now = Date.now();
  for (const each of batches(eventsOf(post, now))) await put(app, each);
  return answer(204);
}

const answer = (statusCode, body = "") => ({
  statusCode,
  headers: { "content-type": "text/plain", "cache-control": "no-store" },
  body,
});
const refused = answer(401, "unknown drain");

/** The app whose drain has this token; only digests of tokens are kept. */
async function appOf(token) {
  const digest = createHash("sha256").update(token).digest("hex");
  const age = known.apps.has(digest) ? lookAgainAfter.known : lookAgainAfter.unknown;
  if (Date.now() - known.at > age) known = await drains();
  return known.apps.get(digest);
}

async function drains() {
  const { Parameter } = await ask("ssm", "AmazonSSM.GetParameter", {
    Name: process.env.DRAINS_PARAMETER,
  });
  return { at: Date.now(), apps: new Map(Object.entries(JSON.parse(Parameter.Value))) };
}

/**
 * The lines of a post, each with its length before it (RFC 6587). Where that does not hold, the rest is kept as it is: a
 * line that is not understood is still one that somebody may look for.
 */
export function* linesOf(post) {
  for (let at = 0; at < post.length;) {
    const space = post.indexOf(32, at);
    const length = space > at && space - at <= 7 ? post.toString("latin1", at, space) : "";
    const end = space + 1 + Number(length);
    if (!/^[1-9]\d*$/.test(length) || end > post.length) return yield post.toString("utf8", at);
    yield post.toString("utf8", space + 1, end);
    at = end;
  }
}

function eventsOf(post, now) {
  return [...linesOf(post)]
    .map((line) => line.replace(/[\r\n]+$/, ""))
    .filter((line) => line !== "")
    .map((line) => ({ timestamp: momentOf(line, now), message: shortened(line) }))
    .sort((one, other) => one.timestamp - other.timestamp);
}

function momentOf(line, now) {
  const said = /^<\d{1,3}>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) /.exec(
    line,
  );
  const at = said ? Date.parse(said[1]) : Number.NaN;
  return at > now - oldest && at < now + ahead ? at : now;
}

function shortened(line) {
  const bytes = Buffer.from(line);
  return bytes.length <= batch.longest ? line : bytes.subarray(0, batch.longest - 3).toString();
}

/** In order of time, within a day and within what one request takes. */
function* batches(events) {
  let taken = [];
  let bytes = 0;
  for (const event of events) {
    const size = Buffer.byteLength(event.message) + batch.overhead;
    const isFull =
      taken.length === batch.events ||
      bytes + size > batch.bytes ||
      event.timestamp - (taken[0]?.timestamp ?? event.timestamp) >= day;
    if (isFull) {
      yield taken;
      taken = [];
      bytes = 0;
    }
    taken.push(event);
    bytes += size;
  }
  if (taken.length > 0) yield taken;
}

async function put(app, logEvents) {
  const logGroupName = process.env.LOG_GROUP;
  const logStreamName = `${app}/${new Date(logEvents[0].timestamp).toISOString().slice(0, 10)}`;
  const place = { logGroupName, logStreamName };
  if (!streams.has(logStreamName)) {
    await ask("logs", "Logs_20140328.CreateLogStream", place, "ResourceAlreadyExistsException");
    streams.add(logStreamName);
  }
  try {
    await ask("logs", "Logs_20140328.PutLogEvents", { ...place, logEvents });
  } catch (error) {
    // Somebody may have deleted the stream: Logplex posts again, and it is made anew.
    streams.delete(logStreamName);
    throw error;
  }
}

/** Asks a service of AWS as the receiver's role. @param harmless name of a fault that is none */
async function ask(service, target, input, harmless) {
  const region = process.env.AWS_REGION;
  const address =
    process.env[`AWS_ENDPOINT_URL_${service === "logs" ? "CLOUDWATCH_LOGS" : "SSM"}`] ??
    `https://${service}.${region}.amazonaws.com`;
  const body = JSON.stringify(input);
  const headers = signed({
    service,
    region,
    target,
    body,
    host: new URL(address).host,
    credentials: {
      accessKeyId: process.env.AWS_ACCESS_KEY_ID,
      secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
      sessionToken: process.env.AWS_SESSION_TOKEN,
    },
    now: new Date(),
  });
  const signal = AbortSignal.timeout(5000);
  const response = await fetch(`${address}/`, { method: "POST", headers, body, signal });
  const text = await response.text();
  if (response.ok) return text === "" ? {} : JSON.parse(text);
  const fault = /"__type":\s*"(?:[^"#]*#)?(\w+)"/.exec(text)?.[1] ?? "no name";
  if (fault === harmless) return {};
  // The service's own words may quote the lines; they stay out of the log.
  throw new Error(`${target} was answered ${response.status} (${fault})`);
}
