import { parse } from "yaml";
import { z } from "zod";
import { CannotRun } from "../../process/cannot-run";
import { readText } from "../../process/input-file";

/** The longest that an exception may last: a year, and time to have it renewed. */
export const longestDays = 400;

/** Each field, and what is allowed in it. */
const exceptionSchema = z.strictObject({
  policy: z.string({ error: "the id of a policy" }).min(1),
  urn: z
    .string({ error: "the URN of a resource" })
    .startsWith("urn:pulumi:", "the URN of a resource, which --json prints"),
  reason: z
    .string({ error: "a reason that an auditor can follow" })
    .min(20, "a reason that an auditor can follow, 20 characters or more"),
  approver: z.string({ error: "who approved it" }).min(1, "who approved it"),
  reference: z.url({ error: "the address of the issue or page where it was approved" }),
  expires: z.iso.date({ error: `a day such as 2026-12-31, at most ${longestDays} days from now` }),
});

/** A recorded, dated and approved departure from one rule for one resource. */
export type Exception = z.infer<typeof exceptionSchema>;

/**
 * Reads exceptions.yaml.
 * @throws CannotRun naming file, entry and field when the file cannot be used
 */
export function readExceptions(file: string): Exception[] {
  const entries = entriesIn(file);
  const result = z.array(exceptionSchema, { error: "a list of entries" }).safeParse(entries);
  if (result.success) return result.data;
  throw unusable(
    file,
    result.error.issues.flatMap((issue) => problems(issue, entries)),
  );
}

function entriesIn(file: string): unknown {
  const text = readText(file);
  try {
    return parse(text) ?? [];
  } catch (error) {
    throw unusable(file, [error instanceof Error ? error.message.trim() : String(error)]);
  }
}

const unusable = (file: string, found: readonly string[]): Error =>
  new CannotRun(`${file} cannot be used:\n${found.map((problem) => `  - ${problem}`).join("\n")}`);

/** What is wrong with which entry, by its number and the policy that it names. */
function problems(issue: z.core.$ZodIssue, entries: unknown): string[] {
  const [index, field] = issue.path;
  if (index === undefined) return [`the file has to be ${issue.message}`];
  const { policy } = (entries as Partial<Exception>[])[Number(index)] ?? {};
  const entry = `entry ${Number(index) + 1}${typeof policy === "string" ? ` (${policy})` : ""}`;
  if (issue.code === "unrecognized_keys") {
    const allowed = Object.keys(exceptionSchema.shape).join(", ");
    return issue.keys.map((key) => `${entry}: ${key} is no field; the fields are ${allowed}`);
  }
  if (field === undefined) return [`${entry} has to be a map of fields`];
  return [`${entry}: ${String(field)} has to be ${issue.message}`];
}
