import * as aws from "@pulumi/aws";
import * as cloudflare from "@pulumi/cloudflare";
import * as github from "@pulumi/github";
import * as heroku from "@pulumi/heroku";
import { consentStoreOf } from "../../../src/domain/consent-store";
import { labels } from "../../../src/domain/github";
import { About, type At, component } from "./program";

const region = "us-east-1";

const contract = (at: At, facts: object) => {
  const name = "INTERNAL_API_SECRET";
  const to = (app: string) => ({ kind: "heroku", app, variable: name });
  const consumers = [to("raxx-api-staging"), to("raxx-console-staging")];
  const kept = { name, vaultPath: `/raxx/apps/${name}`, minimumBytes: 32, rotationDays: 90 };
  component("raxx:secrets:Contract", "internal", { ...kept, consumers, ...facts }, at);
};

const contracts = new About("secret-contract-kept")
  .bad("eight bytes", (at) => contract(at, { minimumBytes: 8 }))
  .bad("no least length", (at) => contract(at, { minimumBytes: null }))
  .bad("once a year", (at) => contract(at, { rotationDays: 365 }))
  .bad("another path", (at) => contract(at, { vaultPath: "/raxx/shop/INTERNAL_API_SECRET" }))
  .fine("longer, and more often", (at) => contract(at, { minimumBytes: 64, rotationDays: 30 }));

const unmanaged = (at: At, facts: object): void => {
  const reason = "the console reads it from its own store";
  component("raxx:secrets:Unmanaged", "excused", { reason, ...facts }, at);
};

const excuses = new About("unmanaged-secret-reasoned")
  .bad("a managed secret", (at) => unmanaged(at, { vaultPath: "/raxx/apps/SENTRY_DSN" }))
  .bad("a machine that the registry has", (at) => unmanaged(at, { identity: "velvet" }))
  .bad("without a reason", (at) => unmanaged(at, { identity: "agents", reason: "" }))
  .bad("nothing", (at) => unmanaged(at, {}))
  .bad("an app that is not declared", (at) => unmanaged(at, { app: "worker", variable: "KEY" }))
  .bad("what the program sets", (at) => {
    worker(at, { KEY_ID: "7" });
    unmanaged(at, { app: "worker", variable: "KEY_ID" });
  })
  .fine("a machine", (at) => unmanaged(at, { identity: "agents" }))
  .fine("a variable that somebody else fills in", (at) => {
    worker(at, {});
    unmanaged(at, { app: "worker", variable: "STRIPE_SECRET_KEY" });
  });

const token = (at: At, duration?: string, name = "raxx-raptor"): void => {
  const accountId = "a".repeat(32);
  void new cloudflare.ZeroTrustAccessServiceToken("token", { accountId, name, duration }, at);
};

const tokens = new About("service-token-expires")
  .bad("for ever", (at) => token(at, "forever"))
  .bad("two years", (at) => token(at, "17520h"))
  .fine("a year", (at) => token(at, "8760h"))
  .fine("a month", (at) => token(at, "720h"));

const worker = (at: At, configVars: Record<string, string>): void => {
  void new heroku.App("worker", { name: "worker", region: "us", configVars }, at);
};

const passkeys = new About("passkeys-only")
  .bad("registration off", (at) => worker(at, { FLAG_WEBAUTHN_REGISTRATION: "0" }))
  .bad("passwords as well", (at) => worker(at, { FLAG_PASSWORD_LOGIN: "1" }))
  .bad("codes by SMS", (at) => worker(at, { FLAG_SMS_OTP: "true" }))
  .fine("on", (at) => worker(at, { FLAG_WEBAUTHN_REGISTRATION: "1", FLAG_PASSWORD_LOGIN: "0" }))
  .fine("an address to reset one", (at) => {
    worker(at, { PASSWORD_RESET_URL: "https://example.com/reset", MIN_PASSWORD_LENGTH: "12" });
  });

const bucket = (at: At, name: string) =>
  new aws.s3.Bucket("bucket", { bucket: name, region }, at).bucket;

const shared = (at: At, Principal: unknown, Effect = "Allow"): void => {
  const statement = {
    Effect,
    Principal,
    Action: "s3:GetObject",
    Resource: "arn:aws:s3:::raxx-x/*",
  };
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  void new aws.s3.BucketPolicy("policy", { bucket: bucket(at, "raxx-x"), policy, region }, at);
};

const buckets = new About("bucket-private")
  .bad("read by everybody", (at) => shared(at, "*"))
  .bad("read by another account", (at) => shared(at, { AWS: "arn:aws:iam::999988887777:root" }))
  .bad("a block with a gap", (at) => {
    const block = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true };
    void new aws.s3.BucketPublicAccessBlock(
      "b",
      { bucket: bucket(at, "raxx-x"), region, ...block },
      at,
    );
  })
  .bad("attachments that nothing shuts or encrypts", (at) => {
    bucket(at, "raxx-support-attachments");
  })
  .fine("written by a service", (at) => shared(at, { Service: "logging.s3.amazonaws.com" }))
  .fine("denied to everybody", (at) => shared(at, "*", "Deny"));

const app = (at: At, name: string): heroku.App =>
  new heroku.App("app", { name, region: "us" }, { ...at, protect: true });

const drained = (at: At, name: string): heroku.App => {
  const made = app(at, name);
  const url = "syslog+tls://logs.example.com:6514";
  void new heroku.Drain("drain", { appId: made.id, url }, at);
  return made;
};

const databases = new About("database-present", "prod")
  .bad("Velvet without one", (at) => void drained(at, "raxx-velvet-prod"))
  .bad("Queue without one", (at) => void drained(at, "raxx-queue-prod"))
  .fine("Queue with its own", (at) => {
    const appId = drained(at, "raxx-queue-prod").id;
    const plan = "heroku-postgresql:standard-0";
    void new heroku.Addon(
      "db",
      { name: "raxx-queue-prod-db", appId, plan },
      { ...at, protect: true },
    );
  });

const root = (at: At, facts: object = {}): void => {
  const backend = { bucket: "raxx-iac-state-prod", lockTable: "raxx-iac-state-locks" };
  component("raxx:state:TerraformRoot", "waf", { root: "waf", ...backend, ...facts }, at);
};

const together = new About("states-together")
  .bad("another bucket", (at) => root(at, { bucket: "raxx-waf-state" }))
  .bad("another lock", (at) => root(at, { lockTable: "locks" }))
  .fine("beside the others", (at) => root(at));

const tickets = (at: At, facts: object = {}): void => {
  const kept = { ticketDays: 90, recordYears: 7, recordTags: ["dsr", "gdpr-breach"] };
  component("raxx:tickets:Retention", "kept", { instance: "raxx-tickets", ...kept, ...facts }, at);
};

const expiring = new About("tickets-expire")
  .bad("tickets for a year", (at) => tickets(at, { ticketDays: 365 }))
  .bad("records for a year", (at) => tickets(at, { recordYears: 1 }))
  .bad("no record of a breach", (at) => tickets(at, { recordTags: ["dsr"] }))
  .fine("as it is promised", (at) => tickets(at));

const dumps = (at: At, app: string, schedule: string, standIn = "us-east-1"): void => {
  component("raxx:heroku:LogicalBackups", "dumps", { app, schedule, standIn }, at);
};

const dumped = new About("backups-scheduled", "prod")
  .bad("of the analytics store", (at) => dumps(at, "raxx-analytics-prod", "daily at 2:00 UTC"))
  .bad("never of Raptor's", (at) => dumps(at, "raxx-api-prod", "never"))
  .bad("at noon", (at) => dumps(at, "raxx-velvet-prod", "daily at 12:00 UTC"))
  .bad("in another zone", (at) => dumps(at, "raxx-queue-prod", "daily at 2:00 America/New_York"))
  .bad("elsewhere, as Heroku cannot", (at) => {
    dumps(at, "raxx-api-prod", "daily at 2:00 UTC", "eu-west-1");
  })
  .fine("of Raptor's at two", (at) => dumps(at, "raxx-api-prod", "daily at 2:00 UTC"))
  .fine("never of analytics", (at) => dumps(at, "raxx-analytics-staging", "never"));

const consents = (at: At, facts: object = {}): void => {
  component("raxx:apps:ConsentStore", "consents", { ...consentStoreOf("prod"), ...facts }, at);
};

const consent = new About("consent-store-kept")
  .bad("a history that may be rewritten", (at) => consents(at, { appendOnly: false }))
  .bad("deletes after a quarter", (at) => consents(at, { deleteWithinDays: 90 }))
  .bad("nobody is flagged", (at) => consents(at, { flaggedAboveChanges: 100 }))
  .bad("more than the opt-out survives", (at) => {
    consents(at, { survivors: ["opt_out", "aggregate_signals"] });
  })
  .fine("as it is promised", (at) => consents(at))
  .fine("sooner, and flagged earlier", (at) => {
    consents(at, { deleteWithinDays: 7, flaggedAboveChanges: 2, flaggedWithinDays: 60 });
  });

const coupled = (at: At, name: string, stage: string): void => {
  const pipeline = new heroku.Pipeline("pipeline", { name: "raxx-web" }, at).id;
  void new heroku.PipelineCoupling(
    "coupling",
    { appId: drained(at, name).id, pipeline, stage },
    at,
  );
};

const stages = new About("pipeline-stages")
  .bad("staging as production", (at) => coupled(at, "raxx-web-staging", "production"))
  .bad("prod as staging", (at) => coupled(at, "raxx-web-prod", "staging"))
  .fine("each as what it is", (at) => coupled(at, "raxx-web-staging", "staging"));

const labelled = (at: At, without?: string): void => {
  for (const { name, color } of labels.filter((label) => label.name !== without))
    void new github.IssueLabel(name, { repository: "TradeMasterAPI", name, color }, at);
};

const issueLabels = new About("incident-labels")
  .bad("no label of the DPIA's", (at) => labelled(at, "dpia-review"))
  .bad("no label of security", (at) => labelled(at, "type:security"))
  .fine("every label", (at) => labelled(at));

// It is of a type that nobody can place in the Union, and sets a switch without evidence, too.
const command = new About("no-escape-hatch", "staging", [
  "analytics-data-in-eu",
  "shadow-flag-evidenced",
]).bad("a command that sets a variable", (at) => {
  const create = "heroku config:set SHADOW_ANALYTICS_ENABLED=true -a raxx-analytics-prod";
  component("command:local:Command", "set", { create }, at);
});

const hatches = new About("no-escape-hatch").bad("a provider of the program's own", (at) => {
  component("pulumi-nodejs:dynamic:Resource", "set", { name: "x" }, at);
});

interface Heard {
  readonly mail?: boolean;
  readonly slack?: boolean;
}

function alerts(at: At, { mail = true, slack = true }: Heard = {}): void {
  const name = "raxx-adinsights-alerts-prod";
  const topic = new aws.sns.Topic("topic", { name, region }, at).arn;
  const person = { topic, protocol: "email", endpoint: "ops@raxx.app", region };
  if (mail) void new aws.sns.TopicSubscription("mail", person, at);
  const channel = { configurationName: name, slackChannelId: "C0000000", slackTeamId: "T0000000" };
  const args = {
    ...channel,
    iamRoleArn: "arn:aws:iam::123456789012:role/x",
    snsTopicArns: [topic],
  };
  if (slack) void new aws.chatbot.SlackChannelConfiguration("slack", args, at);
}

/** Whatever is called ADinsights is watched as a whole. */
const heard = new About("alerts-reach-people", "staging", ["health-monitored"])
  .bad("nobody's mail", (at) => alerts(at, { mail: false }))
  .bad("no channel", (at) => alerts(at, { slack: false }));

export const promisePrograms = [
  ...[
    contracts,
    tokens,
    passkeys,
    buckets,
    databases,
    dumped,
    expiring,
    excuses,
    together,
    consent,
    stages,
    issueLabels,
    command,
    hatches,
    heard,
  ],
].flatMap(({ cases }) => cases);
