import { type Command, InvalidArgumentError, Option } from "commander";
import type { BackupWish } from "../ops/db/operations";
import type { RoleWish } from "../ops/db/role";
import type { ScheduleWish } from "../ops/db/schedule";
import type { RestoreWish } from "../ops/db/restore-wish";
import { changing, moment, record, words } from "./analytics-options";
import { command, ending } from "./command";
import { talk } from "./confirm";
import { appOf, databaseApps as apps } from "./database-apps";

/** `raxx db …`: the databases of Raptor, Velvet and Queue (BCP §2.1). */
export const dbCommand = (): Command =>
  command("db")
    .description("the apps' databases: their daily backups, one by hand, and a restore")
    .addCommand(
      changing("backup", "back up an app's database before something risky, and wait for it")
        .requiredOption("--app <name>", apps.join(", "), appOf)
        .requiredOption("--reason <text>", "why, in a few words", words)
        .action(
          ending(async (wish: BackupWish & { readonly yes?: boolean }) => {
            const { backup } = await import("../ops/db/operations.js");
            return backup(wish, talk(wish.yes));
          }),
        ),
    )
    .addCommand(
      changing("role", "make Raptor's restricted role where it is missing, with what it may do")
        .addHelpText(
          "after",
          "\nExit: 0 it may do what is promised and nothing else, 1 not so, 2 could not run.",
        )
        .action(
          ending(async (wish: RoleWish & { readonly yes?: boolean }) => {
            const { raptorRoleMade } = await import("../ops/db/role.js");
            return raptorRoleMade(wish, talk(wish.yes));
          }),
        ),
    )
    .addCommand(
      changing("schedule", "bring the declared daily backups to Heroku, and none of analytics")
        .addHelpText(
          "after",
          "\nExit: 0 every schedule is as declared, 1 not, or analytics has a backup, 2 could not run.",
        )
        .action(
          ending(async (wish: ScheduleWish & { readonly yes?: boolean }) => {
            const { schedule } = await import("../ops/db/schedule.js");
            return schedule(wish, talk(wish.yes));
          }),
        ),
    )
    .addCommand(
      changing(
        "restore",
        "bring an app's database back from a backup or to a moment; run again, it goes on",
      )
        .requiredOption("--app <name>", apps.join(", "), appOf)
        .option("--backup <name>", "as `heroku pg:backups` calls it, such as b042", backupOf)
        .addOption(
          new Option("--at <time>", "a moment in place of a backup, as far back as Heroku can")
            .argParser(moment)
            .conflicts("backup"),
        )
        .requiredOption("--reason <text>", "why, in a few words", words)
        .option(
          "--revision <id>",
          "Alembic revision of the app's code, where it is not that of now",
        )
        .option(
          "--erasures <address>",
          "https address where it is recorded that erasures since the backup were done again, or none was",
          record,
        )
        .option("--instead", "in place of the backup of a restore that has not ended")
        .action(
          ending(async (wish: RestoreWish & { readonly yes?: boolean }) => {
            const { restore } = await import("../ops/db/restore.js");
            return restore(wish, talk(wish.yes));
          }),
        ),
    );

function backupOf(text: string): string {
  if (/^[ab]\d{3,}$/.test(text)) return text;
  throw new InvalidArgumentError("Give its name, such as b042 or a042.");
}
