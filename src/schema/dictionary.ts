import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { ApprovedColumns } from "../domain/dictionary";
import { readText } from "../process/input-file";
import { analyticsFolder } from "./migrations";
import { StoreError } from "./store-error";

/** What the column or table is for, where the DPIA or the runbook covers it, and when that was looked at. */
const approval = {
  purpose: z.string().min(1),
  approved: z.string().min(1),
  reviewed: z.iso.date(),
};

/** By number, as DPIA §2 counts them. */
const goals = z.array(z.int().positive()).min(1);

const dictionarySchema = z.strictObject({
  tables: z.record(
    z.string(),
    z.strictObject({
      ...approval,
      columns: z.record(
        z.string(),
        z.strictObject({ type: z.string().min(1), goals, ...approval }),
      ),
    }),
  ),
});

/** The reviewed data dictionary: every table and column that the analytics store may have. */
export type Dictionary = z.infer<typeof dictionarySchema>;

/** The extract of the dictionary that the policies are built with. */
export const extractFile = (folder = analyticsFolder) => join(folder, "dictionary.lock.json");

/**
 * Reads db/analytics/dictionary.yaml.
 * @throws StoreError naming the file and each entry that lacks its purpose, approval or type
 */
export function readDictionary(folder = analyticsFolder): Dictionary {
  const file = join(folder, "dictionary.yaml");
  const result = dictionarySchema.safeParse(contentOf(file));
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `  - ${path.join(".")}: ${message}`,
  );
  throw new StoreError(`${file} cannot be used:\n${problems.join("\n")}`);
}

function contentOf(file: string): unknown {
  const text = readText(file);
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim() : String(error);
    throw new StoreError(`${file} cannot be used: ${reason}`, { cause: error });
  }
}

/** What a policy needs of the dictionary: columns with their types and goals, by table. */
export const approvedColumns = ({ tables }: Dictionary): ApprovedColumns =>
  Object.fromEntries(
    Object.entries(tables).map(([table, { columns }]) => [
      table,
      Object.fromEntries(
        Object.entries(columns).map(([column, { type, goals }]) => [column, { type, goals }]),
      ),
    ]),
  );
