import { consentStore, consentStoreType } from "../../../domain/consent-store";
import { dpia, gdpr, runbook } from "../../../domain/controls";
import { appsNamed, realName } from "../../lens/heroku";
import { isPlatform } from "../../lens/platform";
import { judgeEach } from "../../rule/findings";
import { type KnownValue, peek, type Resource } from "../../rule/resource";
import { type Finding, stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { text } from "../../rule/text";

const keepers = /^raxx-queue-(?:prod|staging)$/;

const { table, deleteJob, deleteOn, deleteWithinDays, flaggedAboveChanges, flaggedWithinDays } =
  consentStore;

/** A history that can be rewritten proves nobody's consent, and a later delete is one that the user did not agree to. */
export const consentStoreKept = stackRule({
  id: "consent-store-kept",
  title: "The Queue service's store of consent is declared, with all that the DPIA promises of it.",
  controls: [dpia("3 R5"), dpia("4.2"), dpia("4.6"), runbook("4"), gdpr("7"), gdpr("17")],
  severity: "high",
  waivable: false,
  remedy:
    "Declare it from src/domain/consent-store.ts beside the app; a weaker promise needs a DPIA re-run first.",
  judges: (stack) => [...stack.ofType(consentStoreType), ...appsNamed(stack, keepers)],
  check: (stack) => [...judgeEach(stack.ofType(consentStoreType), faultsOf), ...undeclared(stack)],
});

/** A program of one app, or of somebody else's, owes nothing to the platform's promises. */
function undeclared(stack: Stack): Finding[] {
  if (!isPlatform(stack)) return [];
  const declared = stack.ofType(consentStoreType).map((store) => text(peek(store, "app")));
  return appsNamed(stack, keepers)
    .filter((app) => !declared.includes(realName(app)))
    .map(({ urn }) => ({ urn, message: "the app's store of consent is not declared" }));
}

const faultsOf = ({ props }: Resource): readonly string[] => [
  ...unless(keepers.test(text(props["app"])), "the store is of no Queue service"),
  ...unless(text(props["table"]) === table, `the store's table is not ${table}`),
  ...consentStore.columns
    .filter((column) => !textsOf(props["columns"]).includes(column))
    .map((column) => `the store has no column ${column}`),
  ...unless(props["appendOnly"] === true, "the history may be changed after it was written"),
  ...unless(
    text(props["deleteOn"]) === deleteOn && text(props["deleteJob"]) === deleteJob,
    `no ${deleteJob} is queued on ${deleteOn}`,
  ),
  ...unless(
    isWithin(props["deleteWithinDays"], deleteWithinDays),
    `a delete may take longer than ${deleteWithinDays} days`,
  ),
  ...unless(
    isWithin(props["flaggedAboveChanges"], flaggedAboveChanges) &&
      isAtLeast(props["flaggedWithinDays"], flaggedWithinDays),
    `more than ${flaggedAboveChanges} changes of consent in ${flaggedWithinDays} days may go unflagged`,
  ),
  ...unless(
    textsOf(props["survivors"]).join(" ") === consentStore.survivors.join(" "),
    "something else than the opt-out event survives an erasure",
  ),
];

const unless = (kept: boolean, fault: string): string[] => (kept ? [] : [fault]);

const isWithin = (declared: KnownValue, most: number): boolean =>
  typeof declared === "number" && declared > 0 && declared <= most;

const isAtLeast = (declared: KnownValue, least: number): boolean =>
  typeof declared === "number" && declared >= least;

const textsOf = (value: KnownValue): string[] =>
  Array.isArray(value)
    ? Array.from({ length: value.length }, (_, at) => text(value[at] as KnownValue))
    : [];
