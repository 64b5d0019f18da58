import { type Command, Option } from "commander";
import type { Flags, SecretOperations } from "../ops/secrets/operations";
import type { Wish } from "../ops/secrets/rotate";
import type { TracesWish } from "../ops/secrets/traces";
import type { UnmanagedWish } from "../ops/secrets/unmanaged";
import { typedPath } from "../process/typed-path";
import { command, ending, environmentOption, relativePaths } from "./command";
import { talk } from "./confirm";
import { privateText } from "./private-input";

/** `raxx secrets …`: what the vault holds, and every place that has a copy (runbook §2, BCP §2.6). */
export function secretsCommand(): Command {
  return command("secrets")
    .description("the platform's secrets: age, agreement, copies, rotation; never a value")
    .addCommand(
      reading("list", "every managed secret: path in the vault, rules, consumers").action(
        ending(async (names: string[], flags: Options) => (await operations(flags)).list(names)),
      ),
    )
    .addCommand(
      reading("status", "age of each value beside its period; exits 1 when one is due").action(
        ending(async (names: string[], flags: Options) => (await operations(flags)).status(names)),
      ),
    )
    .addCommand(
      reading(
        "verify",
        "whether every consumer holds the vault's value, by digest; exits 1 when one differs",
      ).action(
        ending(async (names: string[], flags: Options) => (await operations(flags)).verify(names)),
      ),
    )
    .addCommand(
      changing(reading("sync", "bring every consumer to the vault's value")).action(
        ending(async (names: string[], flags: Options) => (await operations(flags)).sync(names)),
      ),
    )
    .addCommand(rotateCommand())
    .addCommand(tracesCommand())
    .addCommand(unmanagedCommand());
}

const tracesCommand = (): Command =>
  command("traces")
    .description("whether a value stands in histories, trails or records; exits 1 when one does")
    .addOption(environmentOption())
    .option(
      "--file <path>",
      "a further file, such as a terminal's log; may be repeated",
      collect,
      [],
    )
    .option("--record", "write what was found into the audit trail, for the evidence report")
    .option("--json", "print JSON and nothing else")
    .addHelpText("after", relativePaths)
    .action(
      ending(async (wish: TracesWish) => {
        const { secretTraces } = await import("../ops/secrets/traces.js");
        return secretTraces({ ...wish, file: wish.file.map((path) => typedPath(path)) }, talk());
      }),
    );

const unmanagedCommand = (): Command =>
  command("unmanaged")
    .description(
      "variables, entries of the vault and machine identities that the registry does not have, by name; exits 1 when one is not excused either",
    )
    .addOption(environmentOption())
    .option("--record", "write what was found into the audit trail, for the evidence report")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(async (wish: UnmanagedWish) => {
        const { runUnmanaged } = await import("./unmanaged-run.js");
        return runUnmanaged(wish);
      }),
    );

const collect = (path: string, before: readonly string[]): readonly string[] => [...before, path];

interface Options extends Flags {
  readonly yes?: boolean;
}

const rotateCommand = (): Command =>
  changing(command("rotate"))
    .description(
      "a new value in the vault and in every consumer, proven; run again, it finishes what was begun",
    )
    .argument("<name>", "secret, by name or by path in the vault")
    .addOption(environmentOption())
    .option(
      "--stdin",
      "take the new value, issued by another party, from standard input; a terminal does not show it",
    )
    .addOption(new Option("--undo", "go back to the value before").conflicts(["stdin", "again"]))
    .option("--again", "make a new value even where the newest is less than an hour old")
    .option("--json", "print JSON and nothing else")
    .action(
      ending(
        async (name: string, flags: Options & Omit<Wish, "supplied"> & { stdin?: boolean }) => {
          const { undo = false, again = false } = flags;
          const supplied = flags.stdin ? await privateText(`the new value of ${name}`) : undefined;
          return (await operations(flags)).rotate(name, {
            undo,
            again,
            ...(supplied !== undefined && { supplied }),
          });
        },
      ),
    );

const reading = (name: string, description: string): Command =>
  command(name)
    .description(description)
    .argument("[names...]", "secrets, by name or by path in the vault; all of them without")
    .addOption(environmentOption())
    .option("--json", "print JSON and nothing else");

const changing = (of: Command): Command =>
  of
    .option("--dry-run", "show what would be written, and write nothing")
    .option("--yes", "do not ask");

async function operations(flags: Options): Promise<SecretOperations> {
  const { SecretOperations: Operations } = await import("../ops/secrets/operations.js");
  return new Operations(flags, talk(flags.yes));
}
