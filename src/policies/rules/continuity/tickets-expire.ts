import { bcp, gdpr } from "../../../domain/controls";
import { ticketRetention, ticketRetentionType } from "../../../domain/ticket-retention";
import { cloudName } from "../../lens/aws";
import { isPlatform } from "../../lens/platform";
import { judgeEach } from "../../rule/findings";
import { type KnownValue, peek, type Resource } from "../../rule/resource";
import { type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const { ticketDays, recordYears, recordTags } = ticketRetention;

/** Customers' mail that nobody needs is kept for nobody; what proves a data subject's rights has to outlast a dispute. */
export const ticketsExpire = stackRule({
  id: "tickets-expire",
  title:
    "FreeScout's tickets go after 90 days, and records of data subjects' requests and of breaches after 7 years.",
  controls: [bcp("Security"), gdpr("5")],
  severity: "medium",
  waivable: true,
  remedy: "Declare TicketRetention beside the host, as src/domain/ticket-retention.ts has it.",
  judges: (stack) => [...stack.ofType(ticketRetentionType), ...hostsOf(stack)],
  check: (stack) => [
    ...judgeEach(stack.ofType(ticketRetentionType), faultsOf),
    ...undeclared(stack),
  ],
});

const hostsOf = (stack: Stack): Resource[] =>
  isPlatform(stack)
    ? stack
        .ofType("aws:lightsail/instance:Instance")
        .filter((host) => /^raxx-tickets\b/.test(cloudName(host) ?? ""))
    : [];

function undeclared(stack: Stack): Finding[] {
  const declared = stack.ofType(ticketRetentionType).map((each) => text(peek(each, "instance")));
  return hostsOf(stack)
    .filter((host) => !declared.includes(cloudName(host) ?? ""))
    .map(({ urn }) => ({ urn, message: "nothing declares how long its tickets are kept" }));
}

function faultsOf({ props }: Resource): readonly string[] {
  const tags = textsOf(props["recordTags"]);
  return [
    ...unless(
      props["ticketDays"] === ticketDays,
      `tickets are not kept for ${ticketDays} days and then deleted`,
    ),
    ...unless(
      props["recordYears"] === recordYears,
      `records are not kept for ${recordYears} years and then deleted`,
    ),
    ...recordTags
      .filter((tag) => !tags.includes(tag))
      .map((tag) => `a ticket tagged ${tag} is deleted like any other`),
    ...tags
      .filter((tag) => !recordTags.some((each) => each === tag))
      .map((tag) => `a ticket tagged ${tag} is kept like a record`),
    ...unless(text(props["instance"]) !== "", "the retention is of no host"),
  ];
}

const unless = (kept: boolean, fault: string): string[] => (kept ? [] : [fault]);

const textsOf = (value: KnownValue): string[] =>
  Array.isArray(value)
    ? Array.from({ length: value.length }, (_, at) => text(value[at] as KnownValue))
    : [];
