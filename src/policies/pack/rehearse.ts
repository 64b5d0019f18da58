import { judgeResource, judgeStack } from "./evaluate";
import type { Resource } from "../rule/resource";
import type { Rule } from "../rule/rule";
import { Stack } from "../rule/stack";

/**
 * Judges a program of nobody's, for nothing: what a first look takes, code that is compiled and lists of terms that are
 * read, is done while the engine starts the program and waits for neither.
 */
export function rehearse(rules: readonly Rule[]): void {
  const context = { stack: "rehearsal" };
  for (const resource of program) judgeResource(rules, resource, context);
  judgeStack(rules, new Stack(program), context);
}

const declared = (type: string, props: Resource["props"]): Resource => ({
  urn: `urn:pulumi:rehearsal::raxx::${type}::it`,
  type,
  name: "it",
  props,
  secrets: new Set(),
  protect: false,
  ignoreChanges: [],
  parent: undefined,
  provider: undefined,
  dependencies: [],
  propertyDependencies: {},
});

const program: readonly Resource[] = [
  declared("raxx:analytics:Schema", {
    tables: [
      {
        name: "weekly_signals",
        columns: [
          { name: "week_start", type: "date", nullable: false },
          { name: "feature_code", type: "text", nullable: false },
          { name: "dwell_bucket", type: "text", nullable: false },
        ],
        checks: ["CHECK ((feature_code ~ '^[a-z_]{1,40}$'::text))"],
      },
    ],
  }),
  declared("heroku:index/app:App", {
    name: "raxx-api-staging",
    region: "eu",
    configVars: { A: "b" },
  }),
  declared("aws:iam/rolePolicy:RolePolicy", {
    policy:
      '{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::raxx/*"}]}',
  }),
  declared("cloudflare:index/dnsRecord:DnsRecord", {
    name: "raxx.app",
    type: "A",
    content: "192.0.2.1",
  }),
];
