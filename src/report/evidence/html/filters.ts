import type { Row } from "../table";
import { escaped } from "./escape";

/**
 * Search, and a choice of what the rows can be chosen by; each offers only what occurs.
 * @param numbers of the controls, by which rows name them
 */
export function filterForm(rows: readonly Row[], numbers: ReadonlyMap<string, string>): string {
  const distinct = (key: "environment" | "system" | "result"): [string, string][] =>
    [...new Set(rows.flatMap((row) => row[key] ?? []))]
      .toSorted((a, b) => a.localeCompare(b, "en"))
      .map((value) => [value, value]);
  return `<form id="filters" class="filters" role="search" aria-label="Search and filter the rows" hidden>
<label>Search <input type="search" name="search" autocomplete="off" spellcheck="false"></label>
${choice("environment", "Environment", distinct("environment"))}
${choice(
  "control",
  "Control",
  [...numbers].map(([control, number]) => [number, control]),
)}
${choice("system", "System", distinct("system"))}
${choice("result", "Result", distinct("result"))}
<button type="reset">Show everything</button>
<p class="n" id="count" role="status"></p>
</form>`;
}

const choice = (
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): string =>
  `<label>${label} <select name="${name}"><option value="">all</option>${options.map(([value, text]) => `<option value="${escaped(value)}">${escaped(text)}</option>`).join("")}</select></label>`;
