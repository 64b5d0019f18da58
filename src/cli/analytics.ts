import { type Command, Option } from "commander";
import type { EvidenceWish } from "../ops/analytics/evidence";
import type { GateWish } from "../ops/analytics/gate";
import type { RollbackWish } from "../ops/analytics/rollback";
import type { StopWish } from "../ops/analytics/stop";
import type { Approved } from "../ops/change/stop-record";
import {
  changing,
  looking,
  operations,
  type Options,
  record,
  seconds,
  version,
  words,
} from "./analytics-options";
import { command, ending, relativePaths } from "./command";

/** `raxx analytics …`: the pipeline's switch, its store, and its emergency stop (runbook §1, §3, §7). */
export const analyticsCommand = (): Command =>
  command("analytics")
    .description("the analytics pipeline: its switch, its store, its emergency stop")
    .addCommand(statusCommand())
    .addCommand(gateCommand())
    .addCommand(diagnoseCommand())
    .addCommand(migrateCommand())
    .addCommand(stopCommand())
    .addCommand(liftCommand())
    .addCommand(rollbackCommand())
    .addCommand(evidenceCommand());

const statusCommand = (): Command =>
  looking(
    "status",
    "both switches, and whether a stop is in force; exits 1 when they do not fit",
  ).action(ending(async (flags: Options) => (await operations(flags)).status()));

const gateCommand = (): Command =>
  changing(
    "gate",
    "whether analytics may be turned on: migrations, /health, k-floor, no stop; exits 1 when not",
  )
    .option(
      "--reference <address>",
      "https address of the record of this check, for the stack file",
      record,
    )
    .option("--commit", "commit the stack file with the switch on and this as its evidence")
    .action(
      ending(async ({ reference, commit, ...flags }: Options & Partial<GateWish>) =>
        (await operations(flags)).gate({
          commit: commit === true && flags.dryRun !== true,
          ...(reference !== undefined && { reference }),
        }),
      ),
    );

const diagnoseCommand = (): Command =>
  looking(
    "diagnose",
    "why it answers 503, why nothing arrives, and whether anybody is answered without a token; exits 1 when something is found, or could not be asked",
  ).action(ending(async (flags: Options) => (await operations(flags)).diagnose()));

const migrateCommand = (): Command =>
  changing(
    "migrate",
    "apply what the live store lacks of db/analytics, each in a transaction; prod after staging",
  ).action(ending(async (flags: Options) => (await operations(flags)).migrate()));

const stopCommand = (): Command =>
  changing(
    "stop",
    "turn collection off at once on both apps, keep it off, file the incident, and show that no row arrives",
  )
    .requiredOption("--reason <text>", "a few words; they end the incident's title", words)
    .addOption(
      new Option("--kind <kind>", "what is suspected")
        .choices(["re-identification", "breach", "other"])
        .default("other"),
    )
    .option("--reference <text>", "an incident or report that exists already", words)
    .option("--watch <seconds>", "how long the store is watched for new rows", seconds, 300)
    .option("--commit", "commit the stack file with the switch off, without asking")
    .action(
      ending(async ({ watch, ...flags }: Options & Omit<StopWish, "watch"> & { watch: number }) =>
        (await operations(flags)).stop({
          kind: flags.kind,
          reason: flags.reason,
          ...(flags.reference !== undefined && { reference: flags.reference }),
          watch: { forMs: watch * 1000, everyMs: 15_000 },
          commit: flags.commit === true,
        }),
      ),
    );

const liftCommand = (): Command =>
  changing("lift", "end a stop, as somebody approved; it turns nothing on")
    .requiredOption("--approver <name>", "who approved it", words)
    .requiredOption("--reference <address>", "https address where that is recorded", record)
    .requiredOption("--dpia-note <address>", "https address of the DPIA's entry about it", record)
    .action(
      ending(async (flags: Options & Approved) => {
        const { approver, reference, dpiaNote } = flags;
        return (await operations(flags)).lift({ approver, reference, dpiaNote });
      }),
    );

const rollbackCommand = (): Command =>
  changing(
    "rollback",
    "the service's former code with the configuration of now, both switches off; the store is kept",
  )
    .requiredOption("--reason <text>", "a few words, for the stop's record", words)
    .option("--reference <text>", "the incident or report", words)
    .option("--to <version>", "the release whose code is to run again", version)
    .action(
      ending(async (flags: Options & RollbackWish) => {
        const { reason, reference, to } = flags;
        return (await operations(flags)).rollback({
          reason,
          ...(reference !== undefined && { reference }),
          ...(to !== undefined && { to }),
        });
      }),
    );

const evidenceCommand = (): Command =>
  changing(
    "evidence",
    "the service's log and what Heroku knows of it, encrypted for the operator as it comes",
  )
    .requiredOption("--incident <reference>", "the incident that it is for", words)
    .option("--key <file>", "the operator's public OpenPGP key; else RAXX_OPERATOR_KEY names it")
    .option("--out <file>", "where to write; by default a name with app and time, here")
    .option("--follow <seconds>", "how long new lines are waited for", seconds, 0)
    .addHelpText("after", relativePaths)
    .action(
      ending(async ({ incident, key, out, follow, ...flags }: EvidenceOptions) =>
        (await operations(flags)).evidence({
          incident,
          ...(key !== undefined && { key }),
          ...(out !== undefined && { out }),
          followMs: follow * 1000,
        }),
      ),
    );

type EvidenceOptions = Options & Omit<EvidenceWish, "followMs"> & { readonly follow: number };
