import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Command, raxx, type Sample } from "../measured";
import { type Bench, compared, type Row, type Unit } from "../row";

/** The guard of the analytics store's schema. */
export const schemaRows: readonly Row[] = [
  {
    name: "schema lock, fresh",
    against: "",
    budget: 50,
    unit: "ms",
    measure: async ({ rounds }) => {
      const { readSchemaLock } = await import("../../../src/schema/lock-file.js");
      const timed = (): number => {
        const started = performance.now();
        readSchemaLock();
        return performance.now() - started;
      };
      return { values: Array.from({ length: rounds }, timed) };
    },
  },
  // Migrations, lock, dictionary and classifier, as whoever changes one of them asks.
  compared(
    { name: "schema check, our own store", against: "one table", budget: 1.5 },
    async (bench) => [raxx(bench.root, "schema", "check"), await schemaCheck(bench, 1)],
  ),
  guarding("one table", 1, "s", 2, ({ seconds }) => seconds),
  guarding("one table, memory", 1, "MB", 400, ({ peakMb }) => peakMb),
  // 1,800 tables of ten columns are 2 MB of structure.
  guarding("structure.sql of 2 MB", 1800, "s", 20, ({ seconds }) => seconds),
];

function guarding(
  name: string,
  tables: number,
  unit: Unit,
  budget: number,
  valueOf: (sample: Sample) => number,
): Row {
  const measure = async (bench: Bench) => ({
    values: (await bench.repeated(await schemaCheck(bench, tables))).map(valueOf),
  });
  return { name: `schema check, ${name}`, against: "", budget, unit, measure };
}

/** `raxx schema check --sql` of what `pg_dump --schema-only` writes of so many tables without personal data. */
async function schemaCheck({ root, scratch }: Bench, tables: number): Promise<Command> {
  const file = join(scratch, `structure-${tables}.sql`);
  await writeFile(file, Array.from({ length: tables }, (_, index) => tableOf(index)).join(""));
  return {
    ...raxx(root, "schema", "check", "--sql", file),
    // What a made-up table means does not matter here, only that it was judged.
    codes: [0, 1],
  };
}

const kinds = ["integer", "numeric(12,2)", "character varying(64)", "timestamp with time zone"];

function tableOf(index: number): string {
  const columns = Array.from(
    { length: 10 },
    (_, column) =>
      `    measure_${column}_of_week_${index} ${kinds[column % kinds.length]} DEFAULT NULL,\n`,
  );
  return [
    `CREATE TABLE public.bucket_${index} (\n    id bigint NOT NULL,\n${columns.join("")}`,
    "    contributors integer NOT NULL,\n",
    `    CONSTRAINT bucket_${index}_floor CHECK ((contributors >= 20))\n);\n\n`,
    `ALTER TABLE public.bucket_${index} OWNER TO postgres;\n\n`,
    `ALTER TABLE ONLY public.bucket_${index}\n    ADD CONSTRAINT bucket_${index}_pkey PRIMARY KEY (id);\n\n`,
  ].join("");
}
