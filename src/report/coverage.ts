import type { Cell, PlatformPromise, PromisingDocument } from "../domain/promises/promise";

const documents: Readonly<Record<PromisingDocument, string>> = {
  runbook: "Operator runbook of the shadow analytics pipeline",
  DPIA: "Data protection impact assessment of the shadow analytics pipeline",
  BCP: "Business continuity plan",
  detection: "Detection dashboard",
  ADinsights: "Operations runbook of ADinsights",
  mission: "The platform's mission",
};

const ways = ["declared", "judged", "operated", "shown"] as const;
const states = ["held", "partly", "missing", "question", "notApplicable"] as const;

const introduction = `# Coverage

Generated from \`src/domain/promises\` by \`npm run docs:coverage\`; a test fails when it is stale, when a row names what does not
exist, and when a kind of resource, a policy, a command or a workflow exists that no row names.

A promise is _declared_ by resources (\`package:Type\`, and part of a name), _judged_ by policies ([controls.md](controls.md)), _operated_
by commands and workflows, and _shown_ by a report. A cell is held by what it names; or it is _partly_ held; or it says **no** and what
is missing, **?** and what only the operator knows, – and why it does not apply.`;

/** docs/coverage.md: every promise with what holds it, and how much of each document is held. */
export function coverageDocument(promises: readonly PlatformPromise[]): string {
  const sections = [
    introduction,
    `## Totals\n\nHeld / partly / no / question / does not apply.\n\n${totals(promises)}`,
    `## Questions to the operator\n\nThe documents have holes, and the program invents no answer.\n\n${questions(promises)}`,
    ...byDocument(promises).map(([title, rows]) => `## ${title}\n\n${table(rows)}`),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** Titles and promises of the documents that have some. */
function byDocument(
  promises: readonly PlatformPromise[],
): (readonly [title: string, rows: readonly PlatformPromise[]])[] {
  return Object.entries(documents)
    .map(([id, title]) => [title, promises.filter(({ document }) => document === id)] as const)
    .filter(([, rows]) => rows.length > 0);
}

function totals(promises: readonly PlatformPromise[]): string {
  const line = (title: string, rows: readonly PlatformPromise[]): string =>
    row([title, String(rows.length), ...ways.map((way) => count(rows, way)), share(rows)]);
  return [
    row(["document", "promises", ...ways, "held, of what applies"]),
    row(Array.from({ length: ways.length + 3 }, () => "---")),
    ...byDocument(promises).map(([title, rows]) => line(title, rows)),
    line("all", promises),
  ].join("\n");
}

const count = (rows: readonly PlatformPromise[], way: (typeof ways)[number]): string =>
  states.map((state) => rows.filter((promise) => promise[way].state === state).length).join(" / ");

/** Held cells of those that apply, in whole percent, rounded down. */
function share(rows: readonly PlatformPromise[]): string {
  const cells = rows.flatMap((promise) => ways.map((way) => promise[way].state));
  const held = cells.filter((state) => state === "held").length;
  const applying = cells.filter((state) => state !== "notApplicable").length;
  return `${held} of ${applying} (${Math.floor((100 * held) / Math.max(applying, 1))} %)`;
}

const questions = (promises: readonly PlatformPromise[]): string =>
  promises
    .flatMap(({ id, text, ...promise }) => {
      const asked = ways.flatMap((way) => {
        const cell = promise[way];
        return cell.state === "question" ? [cell.question] : [];
      });
      return asked.length === 0 ? [] : [`- ${id}: ${text} ${asked.join(" ")}`];
    })
    .join("\n");

const table = (rows: readonly PlatformPromise[]): string =>
  [
    row(["id", "section", "promise", ...ways]),
    row(Array.from({ length: ways.length + 3 }, () => "---")),
    ...rows.map(({ id, section, text, ...promise }) =>
      row([id, section, text, ...ways.map((way) => told(promise[way]))]),
    ),
  ].join("\n");

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function told(cell: Cell): string {
  switch (cell.state) {
    case "held":
      return names(cell.by);
    case "partly":
      return `_partly_ ${names(cell.by)}: ${cell.missing}`;
    case "missing":
      return `**no**: ${cell.missing}`;
    case "question":
      return "**?** asked above";
    case "notApplicable":
      return `– ${cell.reason}`;
  }
}

const names = (by: readonly string[]): string => by.map((name) => `\`${name}\``).join(", ");
