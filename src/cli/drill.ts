import { type Command, Option } from "commander";
import { backedUpApps } from "../domain/continuity";
import { environments } from "../domain/environments";
import type { FreeScoutDrillFlags } from "../ops/drills/freescout/operations";
import type { PostgresFlags } from "../ops/drills/postgres/operations";
import type { StateFlags } from "../ops/drills/state/operations";
import type { VaultDrillFlags } from "../ops/drills/vault/operations";
import type { GoldenImageFlags } from "../rehearsal/operations";
import { command, ending, environmentOption, host, interrupted } from "./command";
import { talk, unasked } from "./confirm";

/** `raxx drill …`: restores that are really done, each with a row on record (BCP §2, §4 Win 4). */
export const drillCommand = (): Command =>
  command("drill")
    .description("restore what would be needed on a bad day, and keep a record of it")
    .addCommand(stateCommand())
    .addCommand(postgresCommand())
    .addCommand(vaultCommand())
    .addCommand(freescoutCommand())
    .addCommand(goldenImageCommand());

const stateCommand = (): Command =>
  command("state")
    .description(
      "damage a copy of the deployment's state in three ways, bring it back from the bucket's versions, and preview it",
    )
    .addOption(environmentOption())
    .option(
      "--for-real",
      "damage nothing, and bring the real state back to its newest good version",
    )
    .option("--version <id>", "with --for-real: to this version of the bucket")
    .option("--dry-run", "show which version it would be, and write nothing")
    .option("--yes", "do not ask")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: StateFlags & { yes?: boolean }) => {
        const { StateDrill } = await import("../ops/drills/state/operations.js");
        return new StateDrill(flags, unasked(flags.yes)).run();
      }),
    );

const postgresCommand = (): Command =>
  command("postgres")
    .description(
      "restore an app's newest backup into an empty scratch database, look at it, and remove it",
    )
    .addOption(environmentOption())
    .requiredOption(
      "--url <url>",
      "the scratch database, empty and its own (- reads SCRATCH_DATABASE_URL)",
    )
    .addOption(
      new Option("--app <name>", "whose backup").choices(backedUpApps).default(backedUpApps[0]),
    )
    .option("--revision <id>", "the Alembic revision that it has to be at")
    .option("--dry-run", "show which backup it would be, and restore nothing")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: PostgresFlags) => {
        const { PostgresDrill } = await import("../ops/drills/postgres/operations.js");
        return new PostgresDrill(flags, unasked(), interrupted()).run();
      }),
    );

const vaultCommand = (): Command =>
  command("vault")
    .description("restore an export into a scratch Infisical, compare, remove it, and record that")
    .addOption(environmentOption())
    .option("--from <export>", "a key below vault-exports/, `newest`, or a file", "newest")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: VaultDrillFlags) => {
        const { VaultDrill } = await import("../ops/drills/vault/operations.js");
        return new VaultDrill(flags, unasked(), interrupted()).run();
      }),
    );

const freescoutCommand = (): Command =>
  command("freescout")
    .description(
      "restore FreeScout's dump into the scratch MariaDB of SCRATCH_MARIADB_URL, count, remove; without it, read the dump",
    )
    .addOption(environmentOption())
    .option("--from <dump>", "a key below db-backups/freescout/, or `newest`", "newest")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: FreeScoutDrillFlags) => {
        const { FreeScoutDrill } = await import("../ops/drills/freescout/operations.js");
        return new FreeScoutDrill(flags, unasked(), interrupted()).run();
      }),
    );

const goldenImageCommand = (): Command =>
  command("golden-image")
    .description(
      "lose everything in simulated clouds and rebuild it by the plan's own commands, timed; needs no account",
    )
    .addOption(
      new Option("--env <name>", "keep the record in this environment's bucket, not here").choices(
        environments,
      ),
    )
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (flags: GoldenImageFlags) => {
        const { goldenImageDrill } = await import("../rehearsal/operations.js");
        return goldenImageDrill(flags, { talk: talk(), host, signal: interrupted() });
      }),
    );
