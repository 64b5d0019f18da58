import { createHash } from "node:crypto";
import type { EnvironmentEvidence, Evidence } from "../model";
import { sectionsOf } from "../sections";
import type { Cell, Row, Section, Table } from "../table";
import { escaped } from "./escape";
import { filterForm } from "./filters";
import { systemGraph } from "./graph";
import { script } from "./script";
import { styleFor } from "./style";

/**
 * The evidence as one HTML file that loads nothing. Nothing in it but its own script and style can run or load: the policy names
 * them by digest, whatever a resource is called.
 */
export function evidencePage(evidence: Evidence): string {
  const sections = sectionsOf(evidence);
  const tables = sections.flatMap((section) => section.tables);
  const rows = tables.flatMap((table) => table.rows);
  const controls = [...new Set(rows.flatMap((row) => row.controls ?? []))].toSorted(byNumber);
  const numbers = new Map(controls.map((control, at) => [control, String(at)]));
  const style = styleFor(tables);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Evidence report, ${escaped(evidence.at)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<div class="page">
${header(evidence)}
<nav class="toc" aria-label="Sections"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join("")}</ul></nav>
<main id="main" tabindex="-1">
${filterForm(rows, numbers)}
${sections.map((section) => sectionHtml(section, evidence, numbers)).join("\n")}
</main>
<footer>${digestsOf(evidence)}</footer>
</div>
<script>${script}</script>
</body>
</html>
`;
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

const digest = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

const header = ({ ok, at, environments }: Evidence): string => `<header>
<h1>Evidence report</h1>
<p class="verdict"><span class="r ${ok ? "kept" : "broken"}">${ok ? "Every promise that is judged is kept" : "A promise is broken"}</span></p>
<p class="meta">Raxx's infrastructure, as declared. Made for <time datetime="${escaped(at)}">${escaped(at)}</time>.</p>
<ul class="cards">${environments.map(card).join("")}</ul>
</header>`;

function card(each: EnvironmentEvidence): string {
  const kept = each.controls.filter(({ result }) => result === "kept").length;
  const live = each.detection.filter(({ state }) => state === "live").length;
  const figures: [string, string][] = [
    ["resources", String(each.resources)],
    ["controls kept", `${kept} of ${each.controls.length}`],
    ["mandatory violations", String(each.mandatory)],
    ["advisory violations", String(each.advisory)],
    ["waivers", String(each.waivers.length)],
    ["detection rules live", `${live} of ${each.detection.length}`],
  ];
  return `<li><h2>${escaped(each.environment)} <span class="r ${each.ok ? "kept" : "broken"}">${each.ok ? "kept" : "broken"}</span></h2><dl>${figures.map(([name, figure]) => `<dt>${name}</dt><dd>${figure}</dd>`).join("")}</dl></li>`;
}

function sectionHtml(
  { id, title, about, tables }: Section,
  { environments }: Evidence,
  numbers: ReadonlyMap<string, string>,
): string {
  const graphs =
    id === "systems" ? `<div class="graphs">${environments.map(systemGraph).join("")}</div>` : "";
  const blocks = tables.map((table) => tableHtml(table, numbers)).join("\n");
  return `<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${escaped(title)}</h2><p class="about">${withCode(about)}</p>${graphs}${blocks}</section>`;
}

/** Prose in which names stand between backticks. */
const withCode = (text: string): string =>
  escaped(text).replaceAll(/`([^`]*)`/g, "<code>$1</code>");

function tableHtml(table: Table, numbers: ReadonlyMap<string, string>): string {
  const { title, columns, rows, empty } = table;
  const id = escaped(table.id);
  const heading = `<h3 id="${id}-title">${escaped(title)}</h3>`;
  if (rows.length === 0) return `<div class="block">${heading}<p>${escaped(empty)}</p></div>`;
  // The roles are said in words: on a phone the cells are no longer laid out as a table, and some browsers forget what they are.
  const head = columns.map(
    (column) => `<th role="columnheader" scope="col">${escaped(column)}</th>`,
  );
  return `<div class="block">${heading}<table role="table" id="${id}" aria-labelledby="${id}-title"><thead role="rowgroup"><tr role="row">${head.join("")}</tr></thead><tbody role="rowgroup">
${rows.map((row) => rowHtml(row, numbers)).join("\n")}
</tbody></table></div>`;
}

function rowHtml(row: Row, numbers: ReadonlyMap<string, string>): string {
  const controls = row.controls?.map((control) => numbers.get(control) ?? "").join(" ");
  const data = { e: row.environment, s: row.system, r: row.result, c: controls };
  const attributes = Object.entries(data)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => ` data-${name}="${escaped(value ?? "")}"`);
  return `<tr role="row"${attributes.join("")}>${row.cells.map((cell) => `<td role="cell">${cellHtml(cell)}</td>`).join("")}</tr>`;
}

function cellHtml(cell: Cell): string {
  if (typeof cell === "string") return escaped(cell);
  if ("code" in cell) return `<code>${escaped(cell.code)}</code>`;
  return `<span class="r ${escaped(cell.result.replaceAll(" ", "-"))}">${escaped(cell.result)}</span>`;
}

const digestsOf = ({ digests }: Evidence): string =>
  `<h2>Made from</h2><dl>${Object.entries(digests)
    .map(([name, value]) => `<dt>${escaped(name)}</dt><dd><code>${escaped(value)}</code></dd>`)
    .join("")}</dl>`;
