import type { Command } from "commander";

/** A word that may come next, and what it is for. */
export interface Word {
  readonly word: string;
  readonly description: string;
}

/** An option that takes a value: its names, and the values that it allows; files, or anything, without. */
export interface Valued {
  readonly names: readonly string[];
  readonly choices: readonly string[];
}

/** What may follow one command: `raxx secrets rotate`. */
export interface Place {
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly Word[];
  readonly valued: readonly Valued[];
  /** Values of its own arguments, where they are a choice. */
  readonly choices: readonly string[];
}

/** Every place of a command line, each command before its own commands. */
export function placesOf(command: Command, path = command.name()): readonly Place[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  const options = help.visibleOptions(command);
  const place: Place = {
    path,
    commands: commands.map((each) => ({
      word: each.name(),
      description: firstLine(help.subcommandDescription(each)),
    })),
    options: options.map((option) => ({
      word: option.long ?? option.flags,
      description: firstLine(option.description),
    })),
    valued: options
      .filter(({ required, optional }) => required || optional)
      .map(({ long, short, argChoices }) => ({
        names: [long, short].flatMap((name) => name ?? []),
        choices: argChoices ?? [],
      })),
    choices: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  };
  return [place, ...command.commands.flatMap((each) => placesOf(each, `${path} ${each.name()}`))];
}

const firstLine = (text: string): string => text.split("\n")[0] ?? "";
