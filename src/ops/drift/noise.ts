import { parse } from "yaml";
import { z } from "zod";
import { type Environment, environments } from "../../domain/environments";
import { CannotRun } from "../../process/cannot-run";
import { readText } from "../../process/input-file";
import type { Drift } from "./drift";

/** The longest that an entry may last, in days: a year, and time to have it renewed. */
const longestDays = 400;

const entry = z.strictObject({
  stack: z.enum(environments),
  type: z.string().regex(/^[a-z-]+:[\w/-]+:\w+$/, "a whole token, as in heroku:index/app:App"),
  property: z.string().min(1),
  reason: z.string().min(20),
  reference: z.url(),
  expires: z.iso.date(),
});
type Noise = z.infer<typeof entry>;

/** @throws CannotRun naming the entry that cannot be used */
export function readNoise(file: string): readonly Noise[] {
  let content: unknown;
  try {
    content = parse(readText(file)) ?? [];
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${file} is no YAML: ${error instanceof Error ? error.message : "?"}`);
  }
  const entries = z.array(entry).safeParse(content);
  if (entries.success) return entries.data;
  const faults = entries.error.issues.map(
    ({ path, message }) =>
      `\n  - entry ${Number(path[0]) + 1}, ${String(path[1] ?? "")}: ${message}`,
  );
  throw new CannotRun(`${file} cannot be used:${faults.join("")}`);
}

/** What is left of a drift without the noise, what was noise, and which entries may not stay. */
export interface Heard {
  readonly drift: readonly Drift[];
  readonly noise: readonly {
    readonly urn: string;
    readonly property: string;
    readonly reason: string;
  }[];
  readonly faults: readonly string[];
}

/** Only a changed property can be noise: what is gone is never any. @param now passed in, so that a result can be reproduced */
export function withoutNoise(
  found: readonly Drift[],
  entries: readonly Noise[],
  stack: Environment,
  now: Date,
): Heard {
  const own = entries.filter((each) => each.stack === stack);
  const valid = own.filter((each) => lasts(each, now) === undefined);
  const used = new Set<Noise>();
  const noise: Heard["noise"][number][] = [];
  const drift = found.flatMap((each) => {
    const left = each.properties.filter((property) => {
      const match = valid.find((one) => one.type === each.type && topOf(property) === one.property);
      if (each.change !== "changed" || match === undefined) return true;
      used.add(match);
      noise.push({ urn: each.urn, property, reason: match.reason });
      return false;
    });
    return each.change === "changed" && left.length === 0 ? [] : [{ ...each, properties: left }];
  });
  const faults = own.flatMap((each) => {
    const fault = lasts(each, now) ?? (used.has(each) ? undefined : "matched nothing; remove it");
    return fault === undefined ? [] : [`noise.yaml: ${each.type} ${each.property}: ${fault}`];
  });
  return { drift, noise, faults };
}

const topOf = (property: string): string => property.split(/[.[]/)[0] ?? property;

function lasts({ expires }: Noise, now: Date): string | undefined {
  const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
  if (days < -1) return `expired on ${expires}`;
  return days > longestDays ? `expires later than ${longestDays} days from now` : undefined;
}
