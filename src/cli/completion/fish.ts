import type { Place, Word } from "./tree";

/** `complete` lines for fish, each for the command that stands on the line. */
export function fishCompletion(places: readonly Place[]): string {
  const name = places[0]?.path ?? "";
  const lines = places.flatMap((place) => linesOf(name, place));
  return `function __${name}_at
  set -l at ${name}
  for word in (commandline -opc)[2..-1]
    switch "$at $word"
      case ${places
        .slice(1)
        .map(({ path }) => quoted(path))
        .join(" ")}
        set at "$at $word"
    end
  end
  test "$at" = "$argv[1]"
end
${lines.join("\n")}
`;
}

function linesOf(name: string, { path, commands, options, valued, choices }: Place): string[] {
  const complete = `complete -c ${name} -n ${quoted(`__${name}_at "${path}"`)}`;
  const argument = ({ word, description }: Word): string =>
    `${complete} -f -a ${quoted(word)} -d ${quoted(description)}`;
  const option = ({ word, description }: Word): string => {
    const values = valued.find(({ names }) => names.includes(word))?.choices;
    const value = values === undefined ? "" : valueOf(values);
    return `${complete} -l ${word.replace(/^--/, "")}${value} -d ${quoted(description)}`;
  };
  return [
    ...commands.map(argument),
    ...choices.map((word) => argument({ word, description: "" })),
    ...options.map(option),
  ];
}

/** `-x` wants one of a list, `-r` anything, such as a file. */
const valueOf = (choices: readonly string[]): string =>
  choices.length === 0 ? " -r" : ` -x -a ${quoted(choices.join(" "))}`;

const quoted = (text: string): string =>
  `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
