import { logChecks } from "../detection-checks";
import { detectionMeasures } from "../measures";
import { ask, type Cell, held, lacks, none, partly, promisesOf, standing } from "./promise";

/** Some rules are run over the log lines that the sink keeps, some over what is measured. */
const watchedBy = (rule: string): Cell =>
  logChecks.some((check) => check.rule === rule)
    ? held("raxx detect run", "detection.yml")
    : detectionMeasures.some((measure) => measure.rule === rule)
      ? held("raxx detect measure", "detection.yml")
      : lacks("nothing runs the rule");
const statesShown = held("raxx detect status", "raxx report");
const watches = (id: string, rule: string, text: string, declared = held(`raxx:Rule ${rule}`)) =>
  [id, rule, text, declared, held("platform-complete"), watchedBy(rule), statesShown] as const;

/** Detection dashboard of 2026-06-12. */
export const detectionPromises = promisesOf("detection", [
  [
    "F1",
    "Summary",
    "The catalog has 14 rules.",
    held("raxx:Rule"),
    held("platform-complete"),
    standing,
  ],
  [
    "F2",
    "Summary",
    "Each rule is live, manual or dormant, and why is said.",
    held("raxx:Rule"),
    held("detection-state-shown"),
    ask(
      "What runs the rules? None is called live before `raxx:detection.evidence.runner` records it. And what are their thresholds? The dashboard names rules and no number; those of `raxx detect run` are ours.",
    ),
    statesShown,
  ],
  [
    "F3",
    "Summary",
    "Six prerequisites, P1 to P6, decide what can run.",
    held("raxx:Rule"),
    held("detection-state-shown"),
    held("raxx detect status", "raxx detect sources"),
    statesShown,
  ],
  watches("F4", "DET-AUTH-001", "Enumeration of passkeys is watched."),
  watches("F5", "DET-AUTH-002", "The velocity of new sessions is watched."),
  watches("F6", "DET-AUTH-003", "Bursts of refused console actions are watched."),
  watches("F7", "DET-SIGNUP-001", "The velocity of the waitlist by origin is watched."),
  watches("F8", "DET-SIGNUP-002", "Anomalous e-mail patterns are watched."),
  watches("F9", "DET-DATA-001", "Gaps of the audit log are watched."),
  watches(
    "F10",
    "DET-DATA-002",
    "Breaks of the audit log's hash chain are watched.",
    partly(["raxx:Rule DET-DATA-002"], "the HMAC key of the chain is not declared"),
  ),
  watches("F11", "DET-OPS-001", "Spikes of Sentry's error rate are watched."),
  watches("F12", "DET-OPS-002", "Drift of Postgres' p99 is watched."),
  watches("F13", "DET-COST-001", "Spikes of dyno hours are watched."),
  watches(
    "F14",
    "DET-BETA-001",
    "Preview tokens and scraping of preview screens are watched.",
    held("raxx:Rule DET-BETA-001", "raxx:Rule DET-BETA-002"),
  ),
  watches("F15", "DET-BETA-003", "Spikes of errors on beta routes are watched."),
  watches("F16", "DET-BETA-004", "Probes around the NDA are watched."),
  [
    "F17",
    "FINDING-001",
    "Sentry is on in prod, with its DSN from the vault.",
    held(
      "heroku:AppConfigAssociation api-sentry-backend",
      "heroku:AppConfigAssociation console-sentry-backend",
      "raxx:Contract apps-SENTRY_DSN",
    ),
    held("sentry-on"),
    held("raxx secrets sync", "raxx secrets verify"),
  ],
  [
    "F18",
    "FINDING-001",
    "INTERNAL_API_SECRET is equal on api and console.",
    held("raxx:Contract apps-INTERNAL_API_SECRET"),
    held("internal-secret-shared", "secret-contract-kept"),
    held("raxx secrets verify", "raxx secrets rotate"),
  ],
  [
    "F19",
    "FINDING-002",
    "Logplex drains into a sink that can be queried.",
    held(
      "heroku:Drain",
      "raxx:Sink",
      "aws:Function",
      "aws:FunctionUrl",
      "aws:Permission",
      "aws:LogGroup apps-log-lines",
    ),
    held("log-drain-wired", "log-sink-kept"),
    held("raxx detect run"),
  ],
  [
    "F20",
    "FINDING-003",
    "CONSOLE_INTERNAL_URL is right on raxx-api-prod.",
    held("heroku:AppConfigAssociation api-settings"),
    held("console-url-correct"),
    held("raxx drift", "drift.yml"),
  ],
  [
    "F21",
    "Findings",
    "Findings go to ops@ on the same day, or with the digest.",
    none("a finding is no resource"),
    none("a finding is no resource"),
    held("raxx detect run", "detection.yml"),
    held("raxx detect run"),
  ],
  [
    "F22",
    "Telemetry",
    "Ten sources are each available or not.",
    held("raxx:Source"),
    held("detection-state-shown", "platform-complete"),
    held("raxx detect sources"),
    held("raxx detect sources", "raxx report", "evidence: Detection"),
  ],
  [
    "F23",
    "Schedule",
    "The rules run daily at 07:00 UTC.",
    held("raxx:WorkflowRole detection-role"),
    none("a schedule is no resource"),
    partly(
      ["raxx detect run", "raxx detect measure", "detection.yml"],
      "thirteen of fourteen: no document says how the hash chain is made",
    ),
  ],
  [
    "F24",
    "Schedule",
    "In the beta week they run hourly from 13:00 to 20:00 UTC until the drain is wired.",
    held("raxx:WorkflowRole detection-role"),
    none("a schedule is no resource"),
    held("raxx detect run", "detection-hourly.yml"),
  ],
  [
    "F25",
    "Schedule",
    "The baseline is taken again after seven days of traffic, or when the drain is wired.",
    held("raxx:WorkflowRole detection-role"),
    none("a baseline is no resource"),
    held("raxx detect measure", "detection.yml"),
    held("raxx detect measure"),
  ],
  [
    "F26",
    "Header, FINDING-002",
    "The dashboard says 5 active rules and names 6, and says that the drain gates 7 of 14 where its table has 5.",
    ask("Is DET-BETA-001, -002 or -004 not active, or are there six active rules?"),
    ask("Which two rules beside DET-AUTH-001, -002 and DET-BETA-001, -002, -004 need the drain?"),
    none("a contradiction is resolved, not operated"),
    ask("Which counts does the next dashboard show?"),
  ],
]);
