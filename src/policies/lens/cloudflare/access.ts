import {
  isRecord,
  type Known,
  type KnownValue,
  peek,
  records,
  type Resource,
  shownEntries,
} from "../../rule/resource";
import { remembered, type Stack } from "../../rule/stack";
import { text } from "../../rule/text";
import { texts } from "../iam";

const applicationTypes: ReadonlySet<string> = new Set([
  "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication",
  "cloudflare:index/accessApplication:AccessApplication",
]);
const policyTypes: ReadonlySet<string> = new Set([
  "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy",
  "cloudflare:index/accessPolicy:AccessPolicy",
]);

/** Kinds of applications that stop a request; a bookmark, for one, is a mere link. */
const guardingTypes: ReadonlySet<string> = new Set(["", "self_hosted", "ssh", "vnc", "rdp"]);

/** Whether a resource is an Access application that stops a request. */
export const isApplication = ({ type, props }: Resource): boolean =>
  applicationTypes.has(type) && guardingTypes.has(text(props["type"]));

/** Access applications that meet a visitor of `host`. */
export interface Guards {
  /** Those for the whole host. An application for it by name comes before one with a wildcard. */
  readonly whole: readonly Resource[];
  /** Those for a path of it, which come before those for the whole. */
  readonly paths: readonly Resource[];
}

/** The Access applications that stand in front of `host`. */
export function guardsOf(stack: Stack, host: string): Guards {
  const covering = (covers: (address: string) => boolean) =>
    applicationsIn(stack)
      .filter(({ addresses }) => addresses.some(covers))
      .map(({ application }) => application);
  const named = covering((address) => address === host);
  return {
    whole:
      named.length > 0 ? named : covering((address) => address === host.replace(/^[^.]+/, "*")),
    paths: covering((address) => address.startsWith(`${host}/`)),
  };
}

const applicationsIn = remembered((stack) =>
  stack.resources
    .filter(isApplication)
    .map((application) => ({ application, addresses: addressesOf(application) })),
);

/** Hosts and paths of an application, in each of the ways to list them. */
export function addressesOf({ props }: Resource): string[] {
  const { domain, destinations, selfHostedDomains } = props;
  const uris = records(destinations).map(({ uri }) => uri);
  return [domain, ...uris, ...texts(selfHostedDomains)]
    .filter((address): address is string => typeof address === "string")
    .map((address) =>
      address
        .trim()
        .toLowerCase()
        .replace(/\.$|\/\*?$/, ""),
    );
}

/** The policies of an Access application: those it is wired to, those written inside it, those that name it. */
export function policiesOf(stack: Stack, application: Resource): PolicyFacts[] {
  const reusable = stack
    .sources(application, "policies")
    .filter(({ type }) => policyTypes.has(type))
    .map((policy) => factsOf(stack, policy, policy.props));
  const naming = stack
    .ofType(...policyTypes)
    .filter((policy) => stack.sources(policy, "applicationId").includes(application))
    .map((policy) => factsOf(stack, policy, policy.props));
  const entries = inlinePolicies(application);
  const inline = entries.filter(({ decision }) => decision !== undefined);
  const byId = entries.filter(({ decision, id }) => decision === undefined && id !== undefined);
  // Once a wired policy exists its id is a literal like any other: what is wired explains as many of them.
  const listed = peek(application, "policies");
  const unwired = (Array.isArray(listed) ? listed.length : 0) - inline.length - reusable.length;
  const elsewhere = byId.slice(0, Math.max(0, unwired));
  return [
    ...reusable,
    ...naming,
    ...inline.map((policy) => factsOf(stack, application, policy)),
    ...elsewhere.map(() => unseen),
  ];
}

/** A policy that another program declares: nobody here knows whom it admits. */
const unseen: PolicyFacts = {
  decision: "unknown",
  admits: [{ selector: "unknown", named: false }],
  tokens: [],
};

/** Ids of reusable policies are unknown before they exist, and so is the list that holds them. */
function inlinePolicies(application: Resource): Known[] {
  return shownEntries(peek(application, "policies")).flatMap(([, policy]) => {
    if (!isRecord(policy)) return [];
    const literal = Object.fromEntries(shownEntries(policy));
    return "decision" in literal || "id" in literal ? [literal] : [];
  });
}

/** Somebody whom a policy admits. */
export interface Admitted {
  /** The kind of selector, such as `email` or `everyone`. */
  readonly selector: string;
  /** Whether it names one person, one token or a declared group of persons. */
  readonly named: boolean;
}

export interface PolicyFacts {
  readonly decision: KnownValue;
  readonly admits: readonly Admitted[];
  /** Names of the declared service tokens among them. */
  readonly tokens: readonly string[];
}

const factsOf = (
  stack: Stack,
  holder: Resource,
  { decision, includes, include }: Known,
): PolicyFacts => ({
  decision,
  tokens: tokensOf(stack, holder).map((token) => text(peek(token, "name") ?? token.name)),
  admits: records(includes ?? include).flatMap((selectors) =>
    Object.keys(selectors)
      .filter((selector) => !isAbsent(selectors, selector))
      .map((selector) => ({ selector, named: isNamed(stack, holder, selectors, selector) })),
  ),
});

const isAbsent = (selectors: Known, selector: string): boolean =>
  shownEntries(selectors).some(([key, value]) => key === selector && value === undefined);

function isNamed(stack: Stack, holder: Resource, selectors: Known, selector: string): boolean {
  const value = selectors[selector];
  if (!isRecord(value)) return false;
  switch (selector) {
    case "email":
      return isAddress(text(value["email"]));
    case "serviceToken":
      return Object.keys(value).length === 1 && isToken(stack, holder, value);
    case "group":
      return groupsOf(stack, holder).length > 0 && groupsOf(stack, holder).every(isOfPersons);
    default:
      return false;
  }
}

/** By the literal id of a token, or wired to one that is declared. */
function isToken(stack: Stack, holder: Resource, value: Known): boolean {
  const literal = shownEntries(value).find(([key]) => key === "tokenId");
  return literal === undefined
    ? "tokenId" in value && tokensOf(stack, holder).length > 0
    : typeof literal[1] === "string" && /^[\w-]+$/.test(literal[1]);
}

const tokenTypes = /^cloudflare:index\/(?:zeroTrustAccessServiceToken|accessServiceToken):/;

/** The declared service tokens that a policy is wired to. */
const tokensOf = (stack: Stack, holder: Resource): Resource[] =>
  ["includes", "include", "policies"]
    .flatMap((property) => stack.sources(holder, property))
    .filter(({ type }) => tokenTypes.test(type));

const groupTypes = /^cloudflare:index\/(?:zeroTrustAccessGroup|accessGroup):/;

const groupsOf = (stack: Stack, holder: Resource): Resource[] =>
  ["includes", "include", "policies"]
    .flatMap((property) => stack.sources(holder, property))
    .filter(({ type }) => groupTypes.test(type));

/** A group is as narrow as whom it includes: operators, each by a whole address. */
const isOfPersons = ({ props }: Resource): boolean => {
  const included = records(props["includes"] ?? props["include"]);
  return included.length > 0 && included.every(isOfPerson);
};

const isOfPerson = (selectors: Known): boolean => {
  const present = Object.keys(selectors).filter((selector) => !isAbsent(selectors, selector));
  return present.length > 0 && present.every((selector) => isEmail(selectors[selector], selector));
};

/** The older provider lists addresses, the newer one has an object for each. */
const isEmail = (value: KnownValue, selector: string): boolean => {
  if (selector === "email" && isRecord(value)) return isAddress(text(value["email"]));
  const listed = texts(value);
  return /^emails?$/.test(selector) && listed.length > 0 && listed.every(isAddress);
};

const isAddress = (value: string): boolean => /^[^@\s*]+@[^@\s*]+\.[^@\s*]+$/.test(value);
