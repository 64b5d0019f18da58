import { environments, isEnvironment } from "../../domain/environments";
import type { Fault, Waiver } from "../../domain/verdict";
import type { Rule } from "../rule/rule";
import { type Exception, longestDays } from "./exceptions-file";
import { exceptionsKept } from "./run-policies";

const day = 24 * 60 * 60 * 1000;
/** How long before its end an exception is warned of. */
const warningDays = 14;

/** A run's violations, divided. */
export interface Excused {
  readonly violations: readonly Fault[];
  readonly waived: readonly (Fault & Waiver)[];
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
  private readonly seen: Fault[] = [];

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
  excuse(found: readonly Fault[]): Excused {
    // One by one: as arguments of one call, very many would be too many.
    for (const each of found) this.seen.push(each);
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
  close(): Fault[] {
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

  private exceptionFor(violation: Fault): Exception | undefined {
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
  violation: Fault,
  { reason, approver, reference, expires }: Exception,
): Fault & Waiver {
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

const fails = (exception: Exception, fault: string): Fault => ({
  policy: exceptionsKept.id,
  level: "mandatory",
  severity: exceptionsKept.severity,
  urn: exception.urn,
  message: `the exception for ${exception.policy} cannot stand: ${fault}`,
  remedy: exceptionsKept.remedy,
  controls: [],
});

const warns = (exception: Exception): Fault => ({
  policy: exceptionsKept.id,
  level: "advisory",
  severity: exceptionsKept.severity,
  urn: exception.urn,
  message: `the exception for ${exception.policy} expires on ${exception.expires}`,
  remedy: "Mend the resource, or have the exception renewed in src/policies/exceptions.yaml.",
  controls: [],
});
