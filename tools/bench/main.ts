import { join } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { inScratchFolder } from "../../src/process/scratch-folder";
import { type Command, measured, type Sample } from "./measured";
import { stopAll } from "./offline";
import { type Bench, median, type Row, type Values } from "./row";
import { answerRows } from "./rows/answers";
import { checkRows } from "./rows/check";
import { conftestRow } from "./rows/conftest";
import { previewRows } from "./rows/preview";
import { schemaRows } from "./rows/schema";

const help = `npm run bench [-- --quick] [--json] [--rounds N] [NAME ...]

Measures every row of the budgets, each against its baseline in the same run, because machines are noisy: A B A B ….
The value is the median of the rounds. NAME chooses the rows that contain it; --quick leaves out what takes minutes.
Exits 0 whatever is measured; 2 when it could not measure.
`;

const root = join(__dirname, "..", "..");
const all: readonly Row[] = [
  ...checkRows,
  conftestRow,
  ...previewRows,
  ...schemaRows,
  ...answerRows,
];

/** A row with what was measured of it. */
interface Result {
  readonly name: string;
  readonly against: string;
  readonly unit: string;
  readonly budget: number;
  /** Median of the rounds; null where it could not be measured. */
  readonly value: number | null;
  readonly ok: boolean;
  readonly rounds: number;
  readonly lowest?: number;
  readonly highest?: number;
  /** The same ratio by processor time. */
  readonly cpu?: number;
  /** Why there is no value. */
  readonly skipped?: string;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      quick: { type: "boolean" },
      rounds: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return print(help);
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 5));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a number from 1.");
  const rows = chosen(positionals).filter(({ slow }) => !(values.quick && slow));
  if (rows.length === 0) throw new Error(`No row is called so:\n${names(all)}`);
  const results = await inScratchFolder("bench", async (scratch) =>
    measureAll(rows, scratch, rounds),
  );
  print(values.json ? JSON.stringify({ rows: results }, null, 2) : table(results));
}

const chosen = (words: readonly string[]): Row[] =>
  all.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

const names = (rows: readonly Row[]): string => rows.map(({ name }) => `  ${name}`).join("\n");

async function measureAll(
  rows: readonly Row[],
  scratch: string,
  rounds: number,
): Promise<Result[]> {
  const results: Result[] = [];
  try {
    for (const row of rows) {
      process.stderr.write(`measuring ${row.name} (${results.length + 1} of ${rows.length}) …\n`);
      results.push(resultOf(row, await row.measure(benchIn(scratch, rounds))));
    }
  } finally {
    await stopAll();
  }
  return results;
}

function benchIn(scratch: string, rounds: number): Bench {
  const run = async (command: Command): Promise<Sample> => measured(command, scratch);
  return {
    root,
    scratch,
    rounds,
    run,
    pairs: async (a, b) => {
      const pairs: [Sample, Sample][] = [];
      for (let round = 0; round <= rounds; round += 1) pairs.push([await run(a), await run(b)]);
      return pairs.slice(1);
    },
    repeated: async (command) => {
      const samples: Sample[] = [];
      for (let round = 0; round <= rounds; round += 1) samples.push(await run(command));
      return samples.slice(1);
    },
  };
}

function resultOf({ name, against, unit, budget }: Row, found: Values | string): Result {
  const facts = { name, against, unit, budget };
  if (typeof found === "string")
    return { ...facts, value: null, ok: false, rounds: 0, skipped: found };
  const value = median(found.values);
  return {
    ...facts,
    value,
    ok: value <= budget,
    rounds: found.values.length,
    lowest: Math.min(...found.values),
    highest: Math.max(...found.values),
    ...(found.cpu && { cpu: median(found.cpu) }),
  };
}

function table(results: readonly Result[]): string {
  const drawn = new Table({
    head: ["row", "budget", "value", "lowest – highest", "cpu", ""],
    style: { head: [], border: [], compact: true },
  });
  for (const result of results) drawn.push(cells(result));
  return drawn.toString();
}

function cells({ name, against, unit, budget, ok, skipped, ...figures }: Result): string[] {
  const shown = (value: number | null | undefined): string =>
    value === undefined || value === null ? "" : `${Number(value.toPrecision(3))} ${unit}`;
  const label = against === "" ? name : `${name}\n  against ${against}`;
  if (skipped !== undefined) return [label, `<= ${shown(budget)}`, "not measured", skipped, "", ""];
  const spread = `${shown(figures.lowest)} – ${shown(figures.highest)}`;
  return [
    label,
    `<= ${shown(budget)}`,
    shown(figures.value),
    spread,
    shown(figures.cpu),
    ok ? "ok" : "OVER",
  ];
}

const print = (text: string): void => void process.stdout.write(`${text.trimEnd()}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
