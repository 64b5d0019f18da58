import { harmless } from "../../process/shown";

/** Of many lines the last say how it ended. */
const most = 20;
const longest = 300;

/** Variables whose values anybody may see; of any other, the value is shown nowhere. */
const plain =
  /^(?:PATH|HOME|PWD|OLDPWD|USER|LOGNAME|SHELL|TERM|LANG|LC_\w+|TMPDIR|INIT_CWD|DJANGO_SETTINGS_MODULE|npm_\w+|NODE\w*|XDG_\w+)$/;

/** The last lines of what a program said, without the values of its environment and what a terminal would obey. */
export function lastLines(text: string, env: NodeJS.ProcessEnv): string[] {
  const values = Object.entries(env)
    .filter(([name]) => !plain.test(name))
    .flatMap(([, value]) => (value !== undefined && value.length >= 6 ? [value] : []))
    .toSorted((one, other) => other.length - one.length);
  const hidden = values.reduce((shown, value) => shown.replaceAll(value, "***"), text);
  return hidden
    .split(/\r?\n/)
    .map((line) => harmless(line.trimEnd()).slice(0, longest))
    .filter((line) => line !== "")
    .slice(-most);
}
