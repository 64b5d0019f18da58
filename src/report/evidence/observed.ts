import { z } from "zod";
import type { Environment } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { readJson } from "../../process/input-file";
import { type Drill, drillSchema, type ObservedTable } from "./model";
import type { RecordedEvent } from "./operations";
import type { ObservedAge } from "./secrets";

const ageSchema = z.object({
  name: z.string(),
  vaultPath: z.string(),
  due: z.enum(["kept", "soon", "due", "missing"]),
  days: z.int().nonnegative().optional(),
});

/** What `raxx secrets status --json` printed. @throws CannotRun where the file is something else */
export const readAges = (file: string): ObservedAge[] =>
  readAs(file, z.array(ageSchema), "what `raxx secrets status --env ENV --json` prints");

const keptDrill = drillSchema.loose();

/** A list of records of restore drills, as the state bucket keeps each. @throws CannotRun where the file is something else */
export const readDrills = (file: string): Drill[] =>
  readAs(file, z.array(keptDrill), "a list of the records that drills leave in the state bucket")
    .map((record) => drillSchema.parse(pick(record)))
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));

const pick = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([name]) => Object.hasOwn(drillSchema.shape, name)),
  );

const event = z.object({
  time: z.iso.datetime(),
  environment: z.string(),
  command: z.string(),
  target: z.string(),
  result: z.enum(["begun", "done", "failed"]),
  reference: z.string().optional(),
});

/** What `raxx audit list --json` printed. @throws CannotRun where the file is something else, or of another environment */
export function readEvents(file: string, environment: Environment): RecordedEvent[] {
  const events = readAs(
    file,
    z.array(event),
    `what \`raxx audit list --env ${environment} --json\` prints`,
  );
  const foreign = events.find((each) => each.environment !== environment);
  if (foreign === undefined) return events;
  throw new CannotRun(
    `${file} cannot be used: it has events of ${foreign.environment}, and was given for ${environment}`,
  );
}

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Scalar = z.infer<typeof scalar>;

/**
 * What `raxx bcp posture --json` printed: each list of objects is a table, and what else the object says is one more. Whatever
 * lies deeper is shown as JSON, so that nothing that was observed is left out.
 * @throws CannotRun where the file is no object and no list of objects
 */
export function readPosture(file: string): ObservedTable[] {
  const records = z.array(z.record(z.string(), z.unknown()));
  const posture = readAs(
    file,
    z.union([records, z.record(z.string(), z.unknown())]),
    "what `raxx bcp posture --env ENV --json` prints",
  );
  if (Array.isArray(posture)) return [table("components", posture)];
  const lists = Object.entries(posture).flatMap(([title, value]) => {
    const list = records.safeParse(value);
    return list.success ? [{ title, list: list.data }] : [];
  });
  const titles = new Set(lists.map(({ title }) => title));
  const rest = Object.entries(posture).filter(([title]) => !titles.has(title));
  const summary = rest.map(([name, value]) => ({ what: name, observed: value }));
  return [
    ...(summary.length > 0 ? [table("summary", summary)] : []),
    ...lists.map(({ title, list }) => table(title, list)),
  ];
}

function table(title: string, list: readonly Readonly<Record<string, unknown>>[]): ObservedTable {
  const columns = [...new Set(list.flatMap((each) => Object.keys(each)))];
  return { title, columns, rows: list.map((each) => columns.map((name) => cell(each[name]))) };
}

function cell(value: unknown): Scalar {
  const plain = scalar.safeParse(value ?? null);
  return plain.success ? plain.data : JSON.stringify(value);
}

function readAs<Form>(file: string, schema: z.ZodType<Form>, expected: string): Form {
  const read = schema.safeParse(readJson(file, `give ${expected}`));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new CannotRun(
    `${file} cannot be used: it is not ${expected} (${issue?.path.join(".") || "the whole"}: ${issue?.message}); write that to a file and give it`,
  );
}
