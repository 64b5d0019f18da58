import {
  type Entrance,
  entrancesTo,
  guardsOf,
  policiesOf,
  type PolicyFacts,
} from "../../lens/cloudflare";
import type { StackRule } from "../../rule/rule";
import type { Stack } from "../../rule/stack";

/** What is wrong with the policies of one Access application, of which there is at least one. */
type Admission = (policies: readonly PolicyFacts[]) => readonly string[];

/** The part of a rule by which Cloudflare Access meets every visitor of the hosts that match. */
export const behindAccess = (
  hosts: RegExp,
  admission: Admission,
): Pick<StackRule, "judges" | "check"> => ({
  judges: (stack) => entrancesTo(stack, hosts).map(({ resource }) => resource),
  check: (stack) =>
    entrancesTo(stack, hosts).flatMap((entrance) =>
      faultsOf(stack, entrance, admission).map((message) => ({
        urn: entrance.resource.urn,
        message,
      })),
    ),
});

function faultsOf(stack: Stack, { host, proxied }: Entrance, admission: Admission): string[] {
  const { whole, paths } = guardsOf(stack, host);
  const policies = [...whole, ...paths].map((application) => policiesOf(stack, application));
  return [
    ...(proxied ? [] : ["the DNS record is not proxied, so Access is passed by"]),
    ...(whole.length > 0 ? [] : ["no Access application covers the host"]),
    ...new Set(policies.flatMap((each) => (each.length === 0 ? [noPolicy] : admission(each)))),
  ];
}

const noPolicy = "the Access application has no policy";
