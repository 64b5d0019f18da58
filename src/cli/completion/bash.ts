import type { Place } from "./tree";

/** `complete -F` for bash: the command is found word by word, and what may follow it is a list. */
export function bashCompletion(places: readonly Place[]): string {
  const name = places[0]?.path ?? "";
  return `_${name}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at=${name} next= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
${places
  .slice(1)
  .map(({ path }) => `      "${path}") at="${path}" ;;`)
  .join("\n")}
    esac
  done
  case "$at $prev" in
${valueCases(places)}
  esac
  case "$at" in
${places.map((place) => `    "${place.path}") next="${wordsOf(place).join(" ")}" ;;`).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$next" -- "$cur"))
}
complete -o default -F _${name} ${name}
`;
}

/** The same for zsh, which can run functions of bash. */
export const zshCompletion = (places: readonly Place[]): string =>
  `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bashCompletion(places)}`;

/** After an option that takes a value: its choices, or nothing, for which bash offers files. */
function valueCases(places: readonly Place[]): string {
  const lines = places.flatMap(({ path, valued }) =>
    valued.map(({ names, choices }) => {
      const patterns = names.map((option) => `"${path} ${option}"`).join(" | ");
      const reply =
        choices.length === 0 ? "" : `COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$cur")); `;
      return `    ${patterns}) ${reply}return ;;`;
    }),
  );
  return lines.join("\n");
}

const wordsOf = ({ commands, options, choices }: Place): readonly string[] => [
  ...[...commands, ...options].map(({ word }) => word),
  ...choices,
];
