import { stripVTControlCharacters } from "node:util";
import type { PlatformConfig } from "../../config/schema";
import { services } from "../../config/services";
import { platformOf } from "../../config/stack-file/platform";
import type { Environment } from "../../domain/environments";
import { logSink, type LogSource, lookBackHours, streamPrefix } from "../../domain/log-sinks";
import { CannotRun } from "../../process/cannot-run";
import { broken, kept } from "../../process/exit-codes.json";
import { raxx } from "../../process/raxx-command";
import { alerting, alertOperator, sentText } from "../change/alert";
import { outside, showResult, type Surroundings, type Talk } from "../change/surroundings";
import { localFolder } from "../change/trail";
import { CloudwatchLogs } from "../clients/cloudwatch-logs";
import { Heroku } from "../clients/heroku";
import { logStream } from "../clients/log-stream";
import { pseudonyms } from "../privacy/pseudonym";
import { type RunReport, shownFindings } from "./findings";
import { merged } from "./merged";
import { type Log, typedLog } from "./read-log";
import { runText } from "./text";
import { type LinesRead, Watch } from "./watch";

/** What `detect run` is asked for. */
export interface RunFlags {
  readonly env: Environment;
  /** Files of log lines, `-` for standard input; without any, the sink is asked for those of api and console. */
  readonly logs?: readonly string[];
  /** Who is asked without files: the platform's sink, or Heroku for the last lines that it keeps. */
  readonly source?: LogSource;
  /** How far the sink is looked back. */
  readonly hours?: number;
  readonly json?: boolean;
  /** Mails what was found, and that nothing could be judged. */
  readonly tell?: boolean;
  /** Does nothing unless today is in the window of the stack file. */
  readonly inWindow?: boolean;
}

/** A day on which a clock may be ahead. */
const aheadMs = 86_400_000;

/**
 * `raxx detect run`: the catalog's checks over log lines, which a person would do with `heroku logs` and grep.
 * @returns the exit code: broken where a rule found something
 * @throws CannotRun where a log cannot be read, or no line of it is understood
 */
export async function detectRun(
  flags: RunFlags,
  talk: Talk,
  around: Surroundings = outside,
  config: PlatformConfig = platformOf(flags.env),
): Promise<number> {
  const { env, inWindow = false, tell = false } = flags;
  if (inWindow && !isOpen(config.detection?.window, around.lock.now())) {
    const closed = `Today is in no window of Pulumi.${env}.yaml (raxx:detection.window): nothing was looked at.`;
    showResult(talk, flags.json, { environment: env, window: "closed" }, () => closed);
    return kept;
  }
  if (!tell) return detected(flags, talk, around, config);
  const told = { command: "detect run", remedy: `Again: ${raxx`detect run --env ${env}`}` };
  return alerting(env, told, around, talk.tell, async () => detected(flags, talk, around, config));
}

type Window = NonNullable<PlatformConfig["detection"]>["window"];

function isOpen(window: Window, now: Date): boolean {
  const today = now.toISOString().slice(0, 10);
  return window !== undefined && window.from <= today && today <= window.until;
}

async function detected(
  flags: RunFlags,
  talk: Talk,
  around: Surroundings,
  config: PlatformConfig,
): Promise<number> {
  const { env, json = false, tell = false } = flags;
  const logs = logsOf(flags, talk, around, config);
  const watch = new Watch(env);
  const latest = around.lock.now().getTime() + aheadMs;
  for await (const [line, place] of merged(logs, latest)) watch.add(line, place);
  watch.end();
  refuseUnread(watch.lines, logs);
  const pseudonym = pseudonyms(localFolder(around.env));
  const report: RunReport = {
    environment: env,
    logs: logs.map(({ name }) => name),
    lines: watch.lines,
    rules: watch.rules,
    findings: shownFindings(watch.findings, pseudonym),
  };
  showResult(talk, json, report, () => runText(report));
  if (report.findings.length === 0) return kept;
  if (tell) await mailed(report, around, talk);
  return broken;
}

/** Findings go to ops@ on the same day (Findings); one mail a run. */
async function mailed(report: RunReport, around: Surroundings, talk: Talk): Promise<void> {
  const { environment, findings } = report;
  const subject = `[raxx ${environment}] detect run: ${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  const text = stripVTControlCharacters(runText(report));
  // Without pseudonyms, which another machine gives anew.
  const about = findings.map(({ rule, seenIn, from, to }) => [rule, seenIn, from, to]).join("\n");
  const sent = await alertOperator({ subject, text, about, by: ["mail"] }, around);
  for (const line of sentText(sent)) talk.tell(line);
}

function typedLogs(files: readonly string[]): Log[] {
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined)
    throw new CannotRun(`--logs names ${twice} twice, and its lines would count twice.`);
  return files.map(typedLog);
}

/** Files where somebody gave some; else whoever is asked, and the sink unless Heroku is meant. */
function logsOf(
  { env, logs: files, source, hours = lookBackHours }: RunFlags,
  talk: Talk,
  around: Surroundings,
  { apps }: PlatformConfig,
): Log[] {
  if (files !== undefined) return typedLogs(files);
  if (source === "heroku") return herokuLogs(env, around, talk);
  if (apps.logSink === undefined)
    throw new CannotRun(
      `Pulumi.${env}.yaml declares no sink of log lines (raxx:apps.logSink): ${raxx`detect run --env ${env} --source heroku`}, or --logs FILE.`,
    );
  return sinkLogs(env, apps.logSink.region, hours, around);
}

/** What the drains brought, and the sink kept. */
function sinkLogs(
  env: Environment,
  region: string,
  hours: number,
  { env: variables, patience, lock }: Surroundings,
): Log[] {
  const sink = new CloudwatchLogs(region, variables, patience);
  const to = lock.now();
  const from = new Date(to.getTime() - hours * 3_600_000);
  const { group } = logSink("apps", env);
  return watchedServices.map((service) => {
    const app = `raxx-${service}-${env}`;
    return {
      name: app,
      pieces: async function* pieces() {
        const lines = sink.lines({ group, streams: streamPrefix(app), from, to });
        for await (const line of lines) yield Buffer.from(`${line}\n`);
      },
    };
  });
}

/** Most lines that Heroku keeps of an app. */
const herokuLines = 1500;

/** The services whose lines the checks read. */
const watchedServices = ["api", "console"] as const;

function herokuLogs(
  env: Environment,
  { env: variables, patience }: Surroundings,
  talk: Talk,
): Log[] {
  const heroku = new Heroku(services(["heroku"], variables).heroku, patience);
  talk.tell(
    `Heroku keeps the last ${herokuLines} lines of each app, and older ones are not judged; --logs FILE takes any number.`,
  );
  return watchedServices.map((service) => {
    const app = `raxx-${service}-${env}`;
    return {
      name: app,
      pieces: async function* pieces() {
        yield* logStream(await heroku.logSession(app, herokuLines, false), patience);
      },
    };
  });
}

/** A log of which nothing is understood says nothing, and must not pass for a quiet one. */
function refuseUnread({ read, unread }: LinesRead, logs: readonly Log[]): void {
  const names = logs.map(({ name }) => name).join(", ");
  if (read === 0) throw new CannotRun(`${names}: there is no line. Nothing was judged.`);
  const missed = unread.reduce((sum, { lines }) => sum + lines, 0);
  if (missed < read) return;
  const why = unread.map(({ why: each, lines }) => `  ${lines}: ${each}`).join("\n");
  throw new CannotRun(
    `${names}: not one of ${read} lines is as logplex writes them. Give what \`heroku logs --app raxx-api-prod\` or a drain wrote, also as gzip.\n${why}`,
  );
}
