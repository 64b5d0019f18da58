import { detection, runbook } from "../../../domain/controls";
import { logSinkDays, logSinkDaysAtMost } from "../../../domain/log-sinks";
import { awsResources } from "../../lens/aws";
import { drainsKnownTo, functionOf, functionTypes, groupOf } from "../../lens/log-sinks";
import { isOursIn } from "../../lens/ownership";
import { awsRegionOf } from "../../lens/regions";
import { judged } from "../../rule/findings";
import { type Resource } from "../../rule/resource";
import { type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

/** Heroku signs nothing that it posts, so one function of the platform is open to everybody. */
export const logSinkKept = stackRule({
  id: "log-sink-kept",
  title: `A function that anybody can call takes log lines of known drains alone, costs no more than is allowed, and keeps them ${logSinkDays} to ${logSinkDaysAtMost} days.`,
  controls: [detection("FINDING-002"), runbook("7B")],
  severity: "high",
  waivable: true,
  remedy:
    "Declare authorizationType AWS_IAM; or a LogSink (src/components/log-sink.ts), which names the parameter of its drains and the group it writes, is bounded, and keeps what it takes.",
  judges: openOnes,
  check: (stack) => openOnes(stack).flatMap((open) => [...faultsOf(stack, open)]),
});

/** What opens a function of the platform's to everybody: its address, or a statement for whoever asks. */
function openOnes(stack: Stack): Resource[] {
  return awsResources(stack, functionTypes.url, functionTypes.permission).filter(
    (each) => isOursIn(stack, each) && isOpen(each),
  );
}

/** One that cannot be shown to be closed counts as open. */
function isOpen({ type, props }: Resource): boolean {
  try {
    return type === functionTypes.url
      ? props["authorizationType"] !== "AWS_IAM"
      : text(props["principal"]) === "*" && props["functionUrlAuthType"] !== "AWS_IAM";
  } catch {
    return true;
  }
}

function faultsOf(stack: Stack, open: Resource): Finding[] {
  const receiver = functionOf(stack, open);
  const group = groupOf(stack, receiver);
  if (receiver === undefined || group === undefined || !drainsKnownTo(stack, receiver))
    return [
      { urn: open.urn, message: "anybody may call the function, and no drains are named to it" },
    ];
  return [
    ...judged(receiver, () => costFaults(receiver)),
    ...judged(group, () => [
      ...retentionFaults(group),
      ...(awsRegionOf(group) === awsRegionOf(receiver)
        ? []
        : ["the log group is not where its receiver writes"]),
    ]),
  ];
}

/** Each of so many at once may run all month. */
const mostAtOnce = 100;

function costFaults({ props }: Resource): string[] {
  const most = Number(props["reservedConcurrentExecutions"] ?? -1);
  return most > 0 && most <= mostAtOnce ? [] : ["nothing bounds what callers of the function cost"];
}

function retentionFaults({ props }: Resource): string[] {
  // CloudWatch keeps for ever what has no retention, or a retention of zero.
  const days = Number(props["retentionInDays"] ?? 0) || Infinity;
  if (days < logSinkDays) return [`log lines are kept less than ${logSinkDays} days`];
  return days > logSinkDaysAtMost
    ? [`log lines, with addresses in them, are kept longer than ${logSinkDaysAtMost} days`]
    : [];
}
