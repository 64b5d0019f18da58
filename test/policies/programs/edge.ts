import * as cloudflare from "@pulumi/cloudflare";
import * as github from "@pulumi/github";
import { About, type At, hidden } from "./program";

const accountId = "a".repeat(32);
const zoneId = "b".repeat(32);

type Args<T extends abstract new (name: string, args: never) => unknown> =
  ConstructorParameters<T>[1];
type Policy = Partial<Args<typeof cloudflare.ZeroTrustAccessPolicy>>;

interface Host {
  readonly proxied?: boolean;
  /** No application when absent; no policy when false. */
  readonly policy?: Policy | false | "no application";
}

const operator: Policy = {
  name: "operators",
  decision: "allow",
  includes: [{ email: { email: "ops@example.com" } }],
};
const token: Policy = {
  name: "token",
  decision: "non_identity",
  includes: [{ serviceToken: { tokenId: "c".repeat(36) } }],
};

/** A host with its record and what stands in front of it. */
function host(at: At, name: string, { proxied = true, policy }: Host): void {
  const record = { zoneId, name, type: "CNAME", content: "origin.example.com", ttl: 1, proxied };
  void new cloudflare.DnsRecord("record", record, at);
  if (policy === "no application") return;
  const id =
    policy &&
    new cloudflare.ZeroTrustAccessPolicy("policy", { ...policy, accountId } as never, at).id;
  const policies = id ? [{ id, precedence: 1 }] : [];
  const args = { accountId, name, domain: name, type: "self_hosted", policies };
  void new cloudflare.ZeroTrustAccessApplication("application", args, at);
}

const everyone: Policy = { name: "all", decision: "allow", includes: [{ everyone: {} }] };
const bypass: Policy = { name: "open", decision: "bypass", includes: [{ everyone: {} }] };

const perimeter = new About("analytics-perimeter")
  .bad("not proxied", (at) => host(at, "analytics.raxx.app", { proxied: false, policy: token }))
  .bad("no application", (at) => host(at, "analytics.raxx.app", { policy: "no application" }))
  .bad("no policy", (at) => host(at, "analytics.raxx.app", { policy: false }))
  .bad("a person may enter", (at) => host(at, "analytics.raxx.app", { policy: operator }))
  .bad("everyone may enter", (at) => host(at, "analytics-staging.raxx.app", { policy: everyone }))
  .bad("any token, any way", (at) => {
    host(at, "analytics.raxx.app", { policy: { ...token, decision: "allow" } });
  })
  .fine("one service token", (at) => host(at, "analytics.raxx.app", { policy: token }))
  .fine("in staging", (at) => host(at, "analytics-staging.raxx.app", { policy: token }))
  .fine("somebody's analytics", (at) => {
    host(at, "analytics.example.com", { proxied: false, policy: "no application" });
  });

const access = new About("host-behind-access")
  .bad("vault without an application", (at) => {
    host(at, "vault.raxx.app", { policy: "no application" });
  })
  .bad("vault not proxied", (at) =>
    host(at, "vault.raxx.app", { proxied: false, policy: operator }),
  )
  .bad("console for everyone", (at) => host(at, "console.raxx.app", { policy: everyone }))
  .bad("console bypassed", (at) => host(at, "console.raxx.app", { policy: bypass }))
  .bad("docs without a policy", (at) => host(at, "docs.raxx.app", { policy: false }))
  .bad("getraxx before its launch", (at) => host(at, "getraxx.com", { policy: "no application" }))
  .bad("Velvet, whom nobody calls from outside", (at) => {
    host(at, "velvet.raxx.app", { policy: "no application" });
  })
  .bad("Queue for everyone", (at) => host(at, "queue.raxx.app", { policy: everyone }))
  .bad("console of staging", (at) => {
    host(at, "console-staging.raxx.app", { policy: "no application" });
  })
  .fine("vault for operators", (at) => host(at, "vault.raxx.app", { policy: operator }))
  .fine("the public status page", (at) => {
    host(at, "status.raxx.app", { policy: "no application" });
  })
  .fine("the public site", (at) => host(at, "raxx.app", { policy: "no application" }));

const bindings = (at: At, binding: { type: string; name: string; text: string }): void =>
  void new cloudflare.WorkersScript(
    "worker",
    { accountId, scriptName: "worker", content: "", mainModule: "w.js", bindings: [binding] },
    at,
  );

const plaintext = new About("no-plaintext-secrets")
  .bad("a worker's plain binding", (at) => {
    bindings(at, { type: "plain_text", name: "API_TOKEN", text: "x" });
  })
  .bad("a token in a TXT record", (at) => {
    const content = `"ghp_${"a1".repeat(18)}"`;
    const record = { zoneId, name: "x.example.com", type: "TXT", content, ttl: 1 };
    void new cloudflare.DnsRecord("record", record, at);
  })
  .fine("a worker's plain setting", (at) => {
    bindings(at, { type: "plain_text", name: "LOG_LEVEL", text: "info" });
  })
  .fine("an SPF record", (at) => {
    const content = '"v=spf1 include:example.com ~all"';
    const record = { zoneId, name: "example.com", type: "TXT", content, ttl: 1 };
    void new cloudflare.DnsRecord("record", record, at);
  });

type EnvironmentArgs = Partial<github.RepositoryEnvironmentArgs>;
const gated: EnvironmentArgs = {
  reviewers: [{ users: [42] }],
  canAdminsBypass: false,
  deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
};

function environment(at: At, args: EnvironmentArgs, name = "production"): void {
  const all = { repository: "shop", environment: name, ...args };
  void new github.RepositoryEnvironment("environment", all, at);
}

type Ruleset = Partial<github.RepositoryRulesetArgs>;

function ruleset(at: At, args: Ruleset = {}, contexts = ["preview"]): void {
  const requiredChecks = contexts.map((context) => ({ context }));
  const rules = contexts.length > 0 ? { requiredStatusChecks: { requiredChecks } } : {};
  const pullRequest = { requiredApprovingReviewCount: 1, requireCodeOwnerReview: true };
  const refName = { includes: ["~DEFAULT_BRANCH"], excludes: [] };
  const base = { repository: "shop", name: "main", target: "branch", enforcement: "active" };
  const all = { ...base, conditions: { refName }, rules: { pullRequest, ...rules }, ...args };
  void new github.RepositoryRuleset("ruleset", all, at);
}

const production = new About("production-gated");
for (const [title, change] of [
  ["no reviewer", { reviewers: undefined }],
  ["an empty list of reviewers", { reviewers: [{ users: [], teams: [] }] }],
  ["two reviewers, of whom one may pass alone", { reviewers: [{ users: [42], teams: [7] }] }],
  ["administrators pass", { canAdminsBypass: true }],
  ["administrators pass by default", { canAdminsBypass: undefined }],
  ["every branch", { deploymentBranchPolicy: undefined }],
] as const)
  production.bad(title, (at) => {
    environment(at, { ...gated, ...(change as EnvironmentArgs) });
    ruleset(at);
  });
production
  .fine("gated", (at) => {
    environment(at, gated);
    ruleset(at);
  })
  .fine("staging", (at) => environment(at, {}, "staging"));

const refs = (include: string) => ({
  conditions: { refName: { includes: [include], excludes: [] } },
});
const main = new About("main-protected").bad("no ruleset", (at) => environment(at, gated));
for (const [title, args, contexts] of [
  ["a ruleset without checks", {}, []],
  ["another check", {}, ["lint"]],
  ["only evaluated", { enforcement: "evaluate" }, ["preview"]],
  ["another branch", refs("refs/heads/develop"), ["preview"]],
  ["another repository", { repository: "other" }, ["preview"]],
] as const)
  main.bad(title, (at) => {
    environment(at, gated);
    ruleset(at, args, [...contexts]);
  });
main
  .bad("an enforcement that nobody knows yet", (at) => {
    environment(at, gated);
    ruleset(at, { enforcement: hidden(at) });
  })
  .fine("main by name", (at) => {
    environment(at, gated);
    ruleset(at, refs("refs/heads/main"));
  })
  .fine("a repository that deploys nothing", (at) => {
    void new github.Repository("shop", { name: "shop" }, at);
  });

const ours = "TradeMasterAPI";
const staging = new About("staging-open")
  .bad("a reviewer", (at) => environment(at, { ...gated, repository: ours }, "staging"))
  .bad("a wait of ten minutes", (at) => {
    environment(at, { repository: ours, waitTimer: 10 }, "staging");
  })
  .fine("open", (at) => environment(at, { repository: ours, reviewers: [] }, "staging"))
  .fine("prod's, which is gated", (at) => {
    environment(at, { ...gated, repository: ours });
    ruleset(at, { repository: ours });
  });

export const edgePrograms = [perimeter, access, plaintext, production, staging, main].flatMap(
  ({ cases }) => cases,
);
