import { describe, expect, it } from "vitest";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { ticketsExpire } from "../../../../src/policies/rules/continuity/tickets-expire";
import { findings, resource, unknown } from "../../../support/resources";

const kept = (change: Properties = {}) =>
  resource({
    type: "raxx:tickets:Retention",
    name: "kept",
    props: {
      ...{ instance: "raxx-tickets", ticketDays: 90, recordYears: 7 },
      recordTags: ["dsr", "gdpr-breach"],
      ...change,
    },
  });
const system = resource({ type: "raxx:platform:System", name: "tickets" });
const host = (name = "raxx-tickets") =>
  resource({ type: "aws:lightsail/instance:Instance", name: "host", props: { name } });
const judge = (...resources: readonly Resource[]) => findings(ticketsExpire, resources);

describe("tickets-expire", () => {
  it("accepts 90 days and 7 years, with the host or alone", () => {
    expect(judge(system, host(), kept())).toEqual([]);
    expect(judge(kept())).toEqual([]);
  });

  it("rejects the host without it, or with another's", () => {
    const message = "nothing declares how long its tickets are kept";
    expect(judge(system, host())).toEqual([{ urn: "host", message }]);
    expect(judge(system, host(), kept({ instance: "raxx-desk" }))).toEqual([
      { urn: "host", message },
    ]);
  });

  it("asks nothing of other hosts, nor of a program that is not the platform's", () => {
    expect(judge(system, host("raxx-vault"))).toEqual([]);
    expect(judge(host())).toEqual([]);
  });

  const forever = "tickets are not kept for 90 days and then deleted";
  const short = "records are not kept for 7 years and then deleted";
  it.each<[string, Properties, string]>([
    ["a day less", { ticketDays: 89 }, forever],
    ["a day more", { ticketDays: 91 }, forever],
    ["no days", { ticketDays: null }, forever],
    ["a text", { ticketDays: "90" }, forever],
    ["records for six years", { recordYears: 6 }, short],
    ["records for ever", { recordYears: null }, short],
    [
      "no tag of breaches",
      { recordTags: ["dsr"] },
      "a ticket tagged gdpr-breach is deleted like any other",
    ],
    [
      "a tag that hoards",
      { recordTags: ["dsr", "gdpr-breach", "vip"] },
      "a ticket tagged vip is kept like a record",
    ],
    ["no host", { instance: "" }, "the retention is of no host"],
    [
      "days that nobody knows",
      { ticketDays: unknown },
      "ticketDays cannot be shown at preview: make it a literal",
    ],
  ])("rejects %s", (_, change, message) => {
    expect(judge(kept(change))).toEqual([{ urn: "kept", message }]);
  });
});
