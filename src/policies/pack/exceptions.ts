import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { environments, isEnvironment } from "../../domain/environments";
import type { Violation, Waived } from "../../domain/verdict";
import type { Rule } from "../rule/rule";
import { exceptionsKept } from "./run-policies";
import { CannotRun } from "../../process/cannot-run";

const day = 24 * 60 * 60 * 1000;
/** How long before its end an exception is warned of. */
const warningDays = 14;

/** The longest that an exception may last: a year, and time to have it renewed. */
const longestDays = 400;

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

/** A run's violations, divided. */
export interface Excused {
  readonly violations: readonly Violation[];
  readonly waived: readonly Waived[];
}

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
  try {
    return parse(readFileSync(file, "utf8")) ?? [];
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

/**
 * The exceptions that concern one run. Violations are set aside as they are found; at the end, an
 * expired, unused, unknown or forbidden exception is a violation itself, so that none outlives its
 * reason.
 */
export class ExceptionBook {
  private readonly own: readonly Exception[];
  private readonly others: readonly Exception[];
  private readonly used = new Set<Exception>();
  private readonly seen: Violation[] = [];

  /** @param run `now` is passed in, so that a result can be reproduced */
  constructor(
    exceptions: readonly Exception[],
    private readonly run: { rules: readonly Rule[]; stack: string; now: Date },
  ) {
    this.own = exceptions.filter((each) => stackOf(each) === run.stack);
    // A program of somebody else has no part in the exceptions of our stacks.
    this.others = isEnvironment(run.stack)
      ? exceptions.filter((each) => stackOf(each) !== run.stack)
      : [];
  }

  /** Sets aside what a valid exception names. */
  excuse(found: readonly Violation[]): Excused {
    this.seen.push(...found);
    const judged = found.map((violation) => ({
      violation,
      exception: this.exceptionFor(violation),
    }));
    return {
      violations: judged.flatMap(({ violation, exception }) => (exception ? [] : [violation])),
      waived: judged.flatMap(({ violation, exception }) =>
        exception ? [waivedBy(violation, exception)] : [],
      ),
    };
  }

  /** What is wrong with the exceptions themselves, once every violation was shown to excuse(). */
  close(): Violation[] {
    const own = this.own.flatMap((exception) => {
      const fault = this.faultOf(exception) ?? this.idleness(exception);
      if (fault !== undefined) return [fails(exception, fault)];
      return remainingDays(exception, this.run.now) < warningDays ? [warns(exception)] : [];
    });
    const others = this.others.flatMap((exception) => {
      const fault = isEnvironment(stackOf(exception)) ? this.faultOf(exception) : noSuchStack;
      return fault === undefined ? [] : [fails(exception, fault)];
    });
    return [...own, ...others];
  }

  /** That the exception excused nothing, and the resource that was meant if its name tells. */
  private idleness(exception: Exception): string | undefined {
    if (this.used.has(exception)) return undefined;
    const name = exception.urn.split("::").at(-1);
    const meant = this.seen.find(
      ({ policy, urn }) => policy === exception.policy && urn.split("::").at(-1) === name,
    );
    return meant === undefined ? unused : `${unused}; did you mean ${meant.urn}`;
  }

  private exceptionFor(violation: Violation): Exception | undefined {
    const exception = this.own.find(
      ({ policy, urn }) => policy === violation.policy && urn === violation.urn,
    );
    if (exception === undefined || this.faultOf(exception) !== undefined) return undefined;
    this.used.add(exception);
    return exception;
  }

  private faultOf(exception: Exception): string | undefined {
    return faultOf(exception, this.run.rules, this.run.now);
  }
}

function waivedBy(
  violation: Violation,
  { reason, approver, reference, expires }: Exception,
): Waived {
  return { ...violation, reason, approver, reference, expires };
}

const unused = "it excuses nothing: the resource keeps the rule or is gone";

const noSuchStack = `its URN names a stack that is none of ${environments.join(" and ")}`;

const stackOf = ({ urn }: Exception): string => /^urn:pulumi:([^:]*)::/.exec(urn)?.[1] ?? "";

/** Why an exception may not be used at all. */
function faultOf(exception: Exception, rules: readonly Rule[], now: Date): string | undefined {
  const rule = rules.find(({ id }) => id === exception.policy);
  if (rule === undefined) return "it names a policy that the pack does not have";
  if (!rule.waivable) return "it names a policy that may never be waived";
  if (remainingDays(exception, now) < 0) return "it has expired";
  if (remainingDays(exception, now) > longestDays)
    return `it lasts longer than ${longestDays} days`;
  return undefined;
}

/** Days until the end of the exception's last day. */
function remainingDays({ expires }: Exception, now: Date): number {
  return (Date.parse(`${expires}T23:59:59.999Z`) - now.getTime()) / day;
}

const fails = (exception: Exception, fault: string): Violation => ({
  policy: exceptionsKept.id,
  level: "mandatory",
  urn: exception.urn,
  message: `the exception for ${exception.policy} cannot stand: ${fault}`,
  remedy: exceptionsKept.remedy,
  controls: [],
});

const warns = (exception: Exception): Violation => ({
  policy: exceptionsKept.id,
  level: "advisory",
  urn: exception.urn,
  message: `the exception for ${exception.policy} expires on ${exception.expires}`,
  remedy: "Mend the resource, or have the exception renewed in src/policies/exceptions.yaml.",
  controls: [],
});
