import { loses, type Review, type StackChanges } from "../../domain/review";
import { grouped } from "../grouped";
import { humanVerdict, shortName } from "../violations";
import { wrapped } from "../wrap";
import { tame } from "./tame";
import { costOf, inputsOf, priceNote, tally } from "./words";

/** A review for a terminal: the verdict, then what changes in each stack, by system. */
export function reviewText({ base, verdict, stacks = [], problem }: Review): string {
  const against = `Compared with ${tame(base.revision)} (${base.commit.slice(0, 12)}), by what both declare.`;
  const unrun = `What changes cannot be told: ${problem ?? ""}`;
  return [
    humanVerdict(verdict),
    wrapped(problem === undefined ? against : unrun, 0).join("\n"),
    ...stacks.map(stackText),
    ...(stacks.length === 0 ? [] : [wrapped(priceNote, 0).join("\n")]),
  ].join("\n\n");
}

function stackText({ stack, changes, cost }: StackChanges): string {
  const systems = [...grouped(changes, ({ system }) => system)].flatMap(([system, all]) => [
    `  ${tame(system)}`,
    ...all.flatMap((change) => {
      const inputs = inputsOf(change, tame);
      const lost = loses(change) ? " LOSES STATE" : "";
      const line = `${change.operation}${lost} ${tame(shortName(change.urn))}${inputs === "" ? "" : `: ${inputs}`}`;
      return wrapped(line, 4);
    }),
  ]);
  const unpriced = cost.unpriced.map((plan) => `  no price known of ${tame(plan)}`);
  return [`${stack}: ${tally(changes)}; ${costOf(cost)}`, ...unpriced, ...systems].join("\n");
}
