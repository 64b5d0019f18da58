import { adinsightsStreams } from "./adinsights";
import { detectionRules, detectionTypes } from "./detection";
import { telemetrySources } from "./telemetry";
import { type Environment, hostname } from "./environments";
import { githubEnvironments } from "./github";
import { vaultReaders, vaultReaderToken } from "./vault-readers";
import { roleOfAccess, scheduledAccessNames, environmentOfAccess } from "./scheduled-jobs";

/** One thing that an environment is promised to have: a resource by one of its inputs. */
export interface Promised {
  /** Token of the resource's type. */
  readonly type: string;
  /** Input by which it is known, and what that is. */
  readonly property: string;
  readonly value: string;
}

const app = "heroku:index/app:App";
const record = "cloudflare:index/dnsRecord:DnsRecord";

const each = (type: string, property: string, values: readonly string[]): Promised[] =>
  values.map((value) => ({ type, property, value }));

/** What each environment has (analytics runbook §0, §1; BCP §1.1; ADinsights runbook, Observability). */
function shared(environment: Environment): Promised[] {
  const inZone = (label: string) => hostname(label, "raxx.app", environment);
  return [
    ...each(
      app,
      "name",
      ["analytics", "api", "console"].map((name) => `raxx-${name}-${environment}`),
    ),
    ...each(record, "name", ["analytics", "api", "console"].map(inZone)),
    ...each("cloudflare:index/pagesDomain:PagesDomain", "name", [inZone("app")]),
    ...each(
      "aws:cloudwatch/logGroup:LogGroup",
      "name",
      adinsightsStreams.map((stream) => `/raxx/adinsights/${environment}/${stream}`),
    ),
    ...each(
      "aws:cloudwatch/dashboard:Dashboard",
      "dashboardName",
      ["webhook", "snapshots", "orchestration"].map(
        (name) => `raxx-adinsights-${environment}-${name}`,
      ),
    ),
    ...each(
      "aws:iam/role:Role",
      "name",
      scheduledAccessNames
        .filter((access) => environmentOfAccess(access) === environment)
        .map(roleOfAccess),
    ),
  ];
}

/** What only prod has, for both (BCP §1.1, §1.3–§1.6, §7.2; detection catalog). */
const prodAlone: readonly Promised[] = [
  ...each(app, "name", ["raxx-velvet-prod", "raxx-queue-prod"]),
  ...each(record, "name", ["vault.raxx.app", "tickets.raxx.app"]),
  ...each(
    "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken",
    "name",
    vaultReaders.map((reader) => vaultReaderToken(reader, "prod")),
  ),
  ...each("cloudflare:index/pagesDomain:PagesDomain", "name", ["getraxx.com", "docs.raxx.app"]),
  ...each("cloudflare:index/workersCustomDomain:WorkersCustomDomain", "hostname", [
    "status.raxx.app",
  ]),
  ...each("cloudflare:index/d1Database:D1Database", "name", ["raxx-status"]),
  ...each("github:index/repositoryEnvironment:RepositoryEnvironment", "environment", [
    ...Object.values(githubEnvironments),
    ...scheduledAccessNames,
  ]),
  ...each("github:index/repositoryRuleset:RepositoryRuleset", "name", [
    "default-branch",
    "release-tags",
    "release-tag-creation",
  ]),
  ...each(
    detectionTypes.rule,
    "rule",
    detectionRules.map(({ id }) => id),
  ),
  ...each(
    detectionTypes.source,
    "source",
    telemetrySources.map(({ source }) => source),
  ),
];

/** Everything that an environment is promised to have, and that no other rule would miss. */
export const inventory = (environment: Environment): readonly Promised[] => [
  ...shared(environment),
  ...(environment === "prod" ? prodAlone : []),
];
