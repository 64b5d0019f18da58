import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Violation, Waived } from "../domain/verdict";
import type { Rule } from "./rule";
import { exceptionsKept } from "./run-policies";

const day = 24 * 60 * 60 * 1000;
/** How long before its end an exception is warned of. */
const warningDays = 14;

const exceptionSchema = z.strictObject({
  policy: z.string().min(1),
  urn: z.string().startsWith("urn:pulumi:"),
  reason: z.string().min(20, "a reason that an auditor can follow, 20 characters or more"),
  approver: z.string().min(1),
  reference: z.url(),
  expires: z.iso.date(),
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
 * @throws Error naming file, entry and field when the file cannot be used
 */
export function readExceptions(file: string): Exception[] {
  const entries: unknown = parse(readFileSync(file, "utf8")) ?? [];
  const result = z.array(exceptionSchema).safeParse(entries);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path: [index, field], message }) =>
      `  - entry ${Number(index) + 1}, ${String(field)}: ${message}`,
  );
  throw new Error(`${file} cannot be used:\n${problems.join("\n")}`);
}

/**
 * The exceptions that concern one run. Violations are set aside as they are found; at the end, an
 * expired, unused, unknown or forbidden exception is a violation itself, so that none outlives its
 * reason.
 */
export class ExceptionBook {
  private readonly own: readonly Exception[];
  private readonly used = new Set<Exception>();

  /** @param run `now` is passed in, so that a result can be reproduced */
  constructor(
    exceptions: readonly Exception[],
    private readonly run: { rules: readonly Rule[]; stack: string; now: Date },
  ) {
    this.own = exceptions.filter(({ urn }) => urn.startsWith(`urn:pulumi:${run.stack}::`));
  }

  /** Sets aside what a valid exception names. */
  excuse(found: readonly Violation[]): Excused {
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
    return this.own.flatMap((exception) => {
      const fault = this.faultOf(exception) ?? (this.used.has(exception) ? undefined : unused);
      if (fault !== undefined) return [fails(exception, fault)];
      return remainingDays(exception, this.run.now) < warningDays ? [warns(exception)] : [];
    });
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

/** Why an exception may not be used at all. */
function faultOf(exception: Exception, rules: readonly Rule[], now: Date): string | undefined {
  const rule = rules.find(({ id }) => id === exception.policy);
  if (rule === undefined) return "it names a policy that the pack does not have";
  if (!rule.waivable) return "it names a policy that may never be waived";
  if (remainingDays(exception, now) < 0) return "it has expired";
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
