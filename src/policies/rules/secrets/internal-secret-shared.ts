import { detection } from "../../../domain/controls";
import { environmentIn } from "../../lens/environment";
import { appsNamed, realName } from "../../lens/heroku";
import type { Finding } from "../../rule/rule";
import { stackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";
import { contractType } from "../../lens/contracts";
import { type Setting, settingsOf } from "../../lens/settings";
import { text } from "../../rule/text";

const variable = "INTERNAL_API_SECRET";

/** When the two copies differ, every request of a beta tester fails with 500. */
export const internalSecretShared = stackRule({
  id: "internal-secret-shared",
  title: "One managed secret is the internal API secret of both api and console.",
  controls: [detection("FINDING-001")],
  severity: "high",
  waivable: true,
  remedy: `Give the managed secret ${variable} both apps of the environment as consumers (src/domain/secrets.ts).`,
  judges: (stack) => [...appsNamed(stack, party), ...copiesIn(stack).map(({ holder }) => holder)],
  check: (stack) => {
    const copies = copiesIn(stack);
    return environmentsOf(stack, copies).flatMap((pair) => faultsOf(pair, copies));
  },
});

const copiesIn = (stack: Stack): Setting[] =>
  settingsOf(stack).filter(({ name }) => name === variable);

/** The two apps of one environment, and the resource to change where they do not share. */
interface Pair {
  readonly urn: string;
  readonly api: string;
  readonly console: string;
}

const party = /^raxx-(?:api|console)(-[a-z]+)?$/;

/** Every environment of which the program declares an app or delivers the secret. */
function environmentsOf(stack: Stack, copies: readonly Setting[]): Pair[] {
  const named = [
    ...appsNamed(stack, party).map((app) => [realName(app), app.urn] as const),
    ...copies.map(({ app, holder }) => [app ?? "", holder.urn] as const),
  ];
  const pairs = named.flatMap(([app, urn]): [string, Pair][] => {
    const suffix = party.exec(app)?.[1];
    if (environmentIn(app) === undefined || suffix === undefined) return [];
    return [[suffix, { urn, api: `raxx-api${suffix}`, console: `raxx-console${suffix}` }]];
  });
  return [...new Map(pairs.toReversed()).values()];
}

function faultsOf({ urn, api, console }: Pair, copies: readonly Setting[]): Finding[] {
  const of = (app: string) => copies.filter((copy) => copy.app === app);
  const missing = [api, console].filter((app) => of(app).every(({ secret }) => !secret));
  if (missing.length > 0) {
    return missing.map((app) => ({ urn, message: `${variable} is no managed secret of ${app}` }));
  }
  return isSameSecret(of(api), of(console))
    ? []
    : [{ urn, message: `${variable} of api and of console are not the same secret` }];
}

/** One contract for both, or two declared values that are equal or come from the same source. */
function isSameSecret(api: readonly Setting[], console: readonly Setting[]): boolean {
  const contracts = (copies: readonly Setting[]) =>
    copies.filter(({ holder }) => holder.type === contractType).map(({ holder }) => holder.urn);
  const shared = contracts(api).filter((urn) => contracts(console).includes(urn));
  if (contracts(api).length + contracts(console).length > 0) return shared.length > 0;
  return new Set([...api, ...console].map(originOf)).size === 1;
}

function originOf({ holder, read }: Setting): string {
  try {
    return `value ${text(read())}`;
  } catch {
    const sources = [
      holder.propertyDependencies["sensitiveVars"],
      holder.propertyDependencies["vars"],
    ];
    return `from ${sources.flat().join()}`;
  }
}
