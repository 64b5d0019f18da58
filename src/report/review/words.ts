import { priceSources, pricedOn } from "../../domain/prices";
import type { CostDifference, PropertyChange, ResourceChange } from "../../domain/review";
import type { Waived } from "../../domain/verdict";

/** More inputs of one resource than these are counted. */
const shownInputs = 8;

/** `2 create, 1 replace`, or that nothing changes. */
export function tally(changes: readonly ResourceChange[]): string {
  const operations = ["create", "update", "replace", "delete"] as const;
  const told = operations.flatMap((operation) => {
    const count = changes.filter((each) => each.operation === operation).length;
    return count === 0 ? [] : [`${count} ${operation}`];
  });
  return told.length === 0 ? "nothing changes" : told.join(", ");
}

/** A change of the inputs: those that replace first. @param text makes a name or a value safe for the form */
export function inputsOf({ properties }: ResourceChange, text: (text: string) => string): string {
  const sorted = properties.toSorted((a, b) => Number(b.replaces) - Number(a.replaces));
  const shown = sorted.slice(0, shownInputs).map((each) => inputOf(each, text));
  const more = sorted.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

function inputOf(
  { path, replaces, before, after }: PropertyChange,
  text: (text: string) => string,
): string {
  const values =
    before === undefined && after === undefined
      ? ""
      : ` ${[before, after].map((value) => (value === undefined ? "…" : text(value))).join(" → ")}`;
  return `${text(path)}${values}${replaces ? " (replaces)" : ""}`;
}

/** `$226.75 → $233.75 a month (+$7.00)`. */
export function costOf({ before, after }: CostDifference): string {
  const difference = after - before;
  const sign = difference < 0 ? "−" : "+";
  return difference === 0
    ? `${dollars(after)} a month, as before`
    : `${dollars(before)} → ${dollars(after)} a month (${sign}${dollars(Math.abs(difference))})`;
}

const dollars = (usd: number): string => `$${usd.toFixed(2)}`;

/** What the sums are made of. */
export const priceNote = `List prices of ${pricedOn} without use, tax and free tiers (${priceSources
  .map((source) => new URL(source).host)
  .filter((host, at, all) => all.indexOf(host) === at)
  .join(", ")}).`;

/** How many days before its end a waiver is told of. */
const nearDays = 30;

/** Waivers that end soon, the first to end first. */
export const endingSoon = (waived: readonly Waived[], at: Date): Waived[] =>
  waived
    .filter(({ expires }) => Date.parse(expires) - at.getTime() < nearDays * 86_400_000)
    .toSorted((a, b) => a.expires.localeCompare(b.expires));
