import { describe, expect, it } from "vitest";
import { consentStoreOf } from "../../../../src/domain/consent-store";
import type { Properties, Resource } from "../../../../src/policies/rule/resource";
import { consentStoreKept } from "../../../../src/policies/rules/analytics/consent-store-kept";
import { app } from "../../../support/heroku";
import { findings, resource, unknown } from "../../../support/resources";

const store = (change: Properties = {}) => {
  const { columns, survivors, ...facts } = consentStoreOf("prod");
  return resource({
    type: "raxx:apps:ConsentStore",
    name: "store",
    props: { ...facts, columns: [...columns], survivors: [...survivors], ...change },
  });
};
const system = resource({ type: "raxx:platform:System", name: "apps" });
const queue = app("raxx-queue-prod");
const judge = (...resources: readonly Resource[]) => findings(consentStoreKept, resources);
const missing = {
  urn: "raxx-queue-prod-app",
  message: "the app's store of consent is not declared",
};

describe("consent-store-kept", () => {
  it("accepts the store as the documents have it, with its app or alone", () => {
    expect(judge(system, queue, store())).toEqual([]);
    expect(judge(store())).toEqual([]);
  });

  it("accepts what is promised beyond the documents", () => {
    const more = { deleteWithinDays: 1, flaggedAboveChanges: 2, flaggedWithinDays: 31 };
    expect(judge(store(more))).toEqual([]);
    const columns = ["id", "user_id", "event_type", "created_at", "metadata"];
    expect(judge(store({ columns }))).toEqual([]);
  });

  it("rejects the app of either environment without it", () => {
    expect(judge(system, queue)).toEqual([missing]);
    expect(judge(system, app("raxx-queue-staging"), store())).toEqual([
      { ...missing, urn: "raxx-queue-staging-app" },
    ]);
  });

  it("asks nothing of other apps, nor of a program that is not the platform's", () => {
    expect(judge(system, app("raxx-velvet-prod"), app("queue-prod"))).toEqual([]);
    expect(judge(queue)).toEqual([]);
  });

  const cycling = "more than 3 changes of consent in 30 days may go unflagged";
  const rewritten = "the history may be changed after it was written";
  const unqueued = "no shadow_analytics_delete is queued on opt_out";
  const late = "a delete may take longer than 30 days";
  const surviving = "something else than the opt-out event survives an erasure";
  it.each<[string, Properties, string]>([
    ["another app's", { app: "raxx-api-prod" }, "the store is of no Queue service"],
    ["another table", { table: "consents" }, "the store's table is not consent_history"],
    [
      "a column less",
      { columns: ["user_id", "event_type", "created_at"] },
      "the store has no column metadata",
    ],
    ["a history that is rewritten", { appendOnly: false }, rewritten],
    ["a history of which nothing is said", { appendOnly: null }, rewritten],
    ["another job", { deleteJob: "purge" }, unqueued],
    ["a delete on another event", { deleteOn: "opt_in" }, unqueued],
    ["a day more", { deleteWithinDays: 31 }, late],
    ["no day", { deleteWithinDays: 0 }, late],
    ["a change more", { flaggedAboveChanges: 4 }, cycling],
    ["fewer days to count in", { flaggedWithinDays: 29 }, cycling],
    ["more that survives", { survivors: ["opt_out", "pseudonym"] }, surviving],
    ["nothing that survives", { survivors: [] }, surviving],
    [
      "a period that nobody knows",
      { deleteWithinDays: unknown },
      "deleteWithinDays cannot be shown at preview: make it a literal",
    ],
  ])("rejects %s", (_, change, message) => {
    expect(judge(store(change))).toEqual([{ urn: "store", message }]);
  });
});
