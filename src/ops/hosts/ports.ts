import { hostPorts, portInfo } from "../../domain/lightsail";
import type { OpenRange } from "../clients/lightsail";

/** What is open beside the declared ports, to others than declared, or closed although it is declared (BCP §1.3). */
export const portProblems = (open: readonly OpenRange[]): readonly string[] => [
  ...open.flatMap(strangeness),
  ...declared
    .filter((each) => !open.some((range) => isSame(range, each)))
    .map((each) => `${nameOf(each)} is closed`),
];

const declared: readonly OpenRange[] = hostPorts
  .map(portInfo)
  .map(({ protocol, fromPort, toPort, cidrs, ipv6Cidrs }) => ({
    ...{ protocol, first: fromPort, last: toPort },
    from: [...cidrs, ...ipv6Cidrs],
  }));

function strangeness(range: OpenRange): string[] {
  const wanted = declared.find((each) => isSame(range, each));
  if (wanted === undefined) return [`${nameOf(range)} is open`];
  const strangers = range.from.filter((address) => !wanted.from.includes(address));
  return strangers.length === 0 ? [] : [`${nameOf(range)} is open to ${strangers.join(", ")}`];
}

const isSame = (one: OpenRange, other: OpenRange): boolean => nameOf(one) === nameOf(other);

const nameOf = ({ protocol, first, last }: OpenRange): string =>
  first === last ? `port ${first} (${protocol})` : `ports ${first} to ${last} (${protocol})`;
