import type { Guarded } from "../../support/programs-mutations";

const heroku = (type: string): string =>
  `heroku:index/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`;
const s3 = (type: string): string =>
  `aws:s3/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`;
const variables = heroku("AppConfigAssociation");
const environment = "github:index/repositoryEnvironment:RepositoryEnvironment";
const ruleset = "github:index/repositoryRuleset:RepositoryRuleset";
const instance = "aws:lightsail/instance:Instance";
const ports = "aws:lightsail/instancePublicPorts:InstancePublicPorts";
const alarm = "aws:cloudwatch/metricAlarm:MetricAlarm";
const check = "aws:route53/healthCheck:HealthCheck";
const parameter = "aws:ssm/parameter:Parameter";
const table = "aws:dynamodb/table:Table";
const contract = "raxx:secrets:Contract";
const schema = "raxx:analytics:Schema";
const goals = "raxx:analytics:Goals";
const consents = "raxx:apps:ConsentStore";
const terraformRoot = "raxx:state:TerraformRoot";
const retention = "raxx:tickets:Retention";
const dumps = "raxx:heroku:LogicalBackups";
const role = "aws:iam/role:Role";
const rolePolicy = "aws:iam/rolePolicy:RolePolicy";
const record = "cloudflare:index/dnsRecord:DnsRecord";
const application = "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication";
const serviceToken = "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken";
const firewall = "cloudflare:index/ruleset:Ruleset";
const trail = "aws:cloudtrail/trail:Trail";
const logging = "aws:s3/bucketLogging:BucketLogging";
const dashboard = "aws:cloudwatch/dashboard:Dashboard";
const receiver = "aws:lambda/function:Function";
const receiverUrl = "aws:lambda/functionUrl:FunctionUrl";
const watched = /host-(?:api|console|status|tickets|vault)-/;
const slackChannel = "aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration";
const issueLabel = "github:index/issueLabel:IssueLabel";
const accessPolicy = "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy";

const statement = (fields: object): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...fields }] });

const issuer = "token.actions.githubusercontent.com";
const trust = (sub: string | undefined, operator = "StringEquals"): string =>
  statement({
    Action: "sts:AssumeRoleWithWebIdentity",
    Principal: { Federated: `arn:aws:iam::1:oidc-provider/${issuer}` },
    Condition: {
      [operator]: {
        [`${issuer}:aud`]: "sts.amazonaws.com",
        ...(sub && { [`${issuer}:sub`]: sub }),
      },
    },
  });

const world = ["0.0.0.0/0"];

/** The fields of our own stacks that a promise rests on. */
export const guardedFields: readonly Guarded[] = [
  // Firewall and trail
  { type: firewall, path: "kind", wrong: ["custom"], unknown: false },
  { type: firewall, path: "phase", wrong: ["http_request_transform"], unknown: false },
  { type: firewall, path: "rules.*.action", wrong: ["log", "skip"] },
  { type: firewall, path: "rules.*.expression", wrong: ["false", ""] },
  { type: firewall, path: "rules.*.ratelimit.requestsPerPeriod", wrong: [21, 10_000] },
  { type: firewall, path: "rules.*.ratelimit.period", wrong: [1] },
  { type: trail, path: "enableLogging", wrong: [false], removal: false },
  { type: trail, path: "isMultiRegionTrail", wrong: [false] },
  { type: trail, path: "enableLogFileValidation", wrong: [false] },
  { type: trail, path: "includeGlobalServiceEvents", wrong: [false], removal: false },
  { type: dashboard, path: "dashboardName", wrong: ["other"] },
  // Regions and plans
  { type: heroku("App"), on: /analytics/, path: "region", wrong: ["us", "tokyo", "EU", ""] },
  { type: heroku("App"), on: /api|console|velvet|queue/, path: "region", wrong: ["eu", "tokyo"] },
  { type: heroku("App"), path: "name", wrong: [""] },
  { type: heroku("Addon"), path: "name", wrong: [""] },
  {
    type: heroku("Addon"),
    on: /analytics/,
    path: "plan",
    wrong: ["essential-0", "essential-2", "mini", "basic"].map(
      (plan) => `heroku-postgresql:${plan}`,
    ),
  },
  {
    type: heroku("Addon"),
    on: /-prod-/,
    path: "plan",
    wrong: ["heroku-postgresql:essential-0", "heroku-postgresql"],
    // What kind of add-on it would be, nobody could tell.
    removal: false,
  },
  { type: instance, path: "availabilityZone", wrong: ["us-west-2a", "eu-west-1a"], removal: false },

  // Flags and variables
  {
    type: variables,
    on: /api/,
    path: "vars.CONSOLE_INTERNAL_URL",
    wrong: ["http://raxx-console-prod.herokuapp.com", "https://example.com", "console"],
  },
  {
    type: variables,
    on: /(?:api|console)-sentry-backend/,
    only: "prod",
    path: "vars.SENTRY_BACKEND",
    wrong: ["off", "0", ""],
  },
  {
    type: variables,
    only: "prod",
    path: "vars.FLAG_RAPTOR_APP_ROLE_SEPARATION",
    wrong: ["0", "", "no"],
  },
  { type: variables, path: "vars.FLAG_RAPTOR_APP_ROLE_SEPARATION", wrong: ["owner"] },
  { type: variables, path: "vars.FLAG_WEBAUTHN_REGISTRATION", wrong: ["0", "perhaps"] },
  { type: variables, path: "vars.FLAG_LIVE_TRADING", wrong: ["1", "true", "on"], removal: false },
  { type: variables, path: "vars.SHADOW_ANALYTICS_ENABLED", wrong: ["true", "yes", "1", ""] },
  {
    type: variables,
    path: "vars.ANALYTICS_K_FLOOR",
    wrong: ["19", "0", "x", "-1"],
    removal: false,
  },

  // Pipelines
  {
    type: heroku("PipelineCoupling"),
    path: "stage",
    wrong: ["staging", "production", "development", "review", ""],
  },

  // Drains
  {
    type: heroku("Drain"),
    only: "prod",
    path: "url",
    wrong: ["syslog://logs-eu.raxx.app:514", "http://logs-eu.raxx.app"],
    // As long as it is the output of a receiver's address, which the rule follows.
    unknown: false,
  },
  {
    type: heroku("Drain"),
    on: /analytics/,
    path: "url",
    wrong: ["syslog+tls://logs.raxx.app:6514", "syslog+tls://logs.eu-west-2.example.com:6514"],
    unknown: false,
  },
  { type: receiver, path: "environment.variables.*", wrong: ["/raxx/other"] },
  { type: receiver, path: "reservedConcurrentExecutions", wrong: [-1, 0, 1000] },
  { type: receiverUrl, only: "prod", path: "authorizationType", wrong: ["AWS_IAM", ""] },
  {
    type: parameter,
    on: /log-drains/,
    only: "prod",
    path: "insecureValue",
    wrong: ["{}"],
    unknown: false,
  },
  ...[receiver, receiverUrl, parameter, "aws:cloudwatch/logGroup:LogGroup"].map((type) => ({
    type,
    on: /log-(?:receiver|sink|drains|lines)/,
    path: "region",
    wrong: ["us-west-2", "eu-west-2"],
    // Without one, the provider's region is meant: wrong for analytics alone.
    removal: false as const,
  })),
  {
    type: heroku("AddonAttachment"),
    path: "namespace",
    wrong: ["credential:default", "credential:", ""],
  },
  { type: heroku("AddonAttachment"), path: "name", wrong: ["DATABASE", ""] },

  // Hosts
  { type: instance, path: "name", wrong: [""] },
  { type: instance, path: "addOn", wrong: [] },
  { type: instance, path: "addOn.type", wrong: ["StopInstanceOnIdle"] },
  { type: instance, path: "addOn.status", wrong: ["Disabled"] },
  { type: instance, path: "addOn.snapshotTime", wrong: ["06:30", "7:00", "24:00", ""] },
  {
    type: ports,
    path: "portInfos",
    wrong: [
      [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrs: world }],
      [{ protocol: "tcp", fromPort: 1, toPort: 65535, ipv6Cidrs: ["::/0"] }],
      [{ protocol: "all", fromPort: 0, toPort: 0, cidrs: world }],
    ],
    // Without a port nothing is open.
    removal: false,
  },
  { type: ports, on: /vault/, path: "portInfos.*.cidrs", wrong: [world], removal: false },
  { type: ports, on: /vault/, path: "portInfos.*.ipv6Cidrs", wrong: [["::/0"]], removal: false },
  { type: ports, path: "instanceName", wrong: ["another"] },

  // State, its lock and backups
  { type: s3("Bucket"), path: "bucket", wrong: [""] },
  { type: s3("Bucket"), on: /iac-state/, path: "forceDestroy", wrong: [true], removal: false },
  {
    type: s3("BucketVersioning"),
    on: /iac-state/,
    path: "versioningConfiguration.status",
    wrong: ["Suspended", "Disabled"],
  },
  {
    type: s3("BucketServerSideEncryptionConfiguration"),
    path: "rules",
    wrong: [[]],
  },
  ...["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"].map(
    (path) => ({ type: s3("BucketPublicAccessBlock"), path, wrong: [false] }),
  ),
  {
    type: s3("BucketLifecycleConfiguration"),
    on: /iac-state/,
    path: "rules.*.noncurrentVersionExpiration.noncurrentDays",
    wrong: [1, 89],
  },
  {
    type: s3("BucketLifecycleConfiguration"),
    on: /iac-state|support/,
    path: "rules.1.expiration.days",
    wrong: [1, 29],
  },
  {
    type: s3("BucketLifecycleConfiguration"),
    on: /iac-state|support/,
    path: "rules.1.filter.prefix",
    wrong: ["", "backups/", "db-backups/other/"],
  },
  {
    type: s3("BucketLifecycleConfiguration"),
    on: /iac-state|support/,
    path: "rules.1.status",
    wrong: ["Disabled"],
    removal: false,
    unknown: false,
  },
  {
    type: s3("BucketLifecycleConfiguration"),
    on: /audit/,
    path: "rules.1.expiration.days",
    wrong: [1, 30, 364],
    removal: false,
  },
  { type: table, path: "name", wrong: [""] },
  { type: table, path: "pointInTimeRecovery", wrong: [] },
  { type: table, path: "pointInTimeRecovery.enabled", wrong: [false] },
  { type: table, path: "deletionProtectionEnabled", wrong: [false] },

  // Parameters and secrets
  { type: parameter, path: "name", wrong: ["/raxx/unknown/X", "/other/X", "x", ""] },
  {
    type: parameter,
    on: /SECRET$|TOKEN|API_KEY|password|app_key/,
    path: "type",
    wrong: ["String"],
  },
  { type: parameter, on: /ENABLE_TENANCY/, path: "value", wrong: ["False", "0", "", "yes"] },
  { type: parameter, on: /prod.*SECRET_REQUIRED/, path: "value", wrong: ["0", "", "true"] },
  { type: contract, path: "vaultPath", wrong: ["/raxx/other/X", "X", ""] },
  { type: contract, path: "minimumBytes", wrong: [0, 31] },
  { type: contract, on: /^(?!.*cf-access)/, path: "rotationDays", wrong: [0, 91, 365] },
  { type: contract, on: /cf-access/, path: "rotationDays", wrong: [0, 331, 365] },
  { type: contract, path: "consumers", wrong: [[]] },
  { type: contract, on: /AIRBYTE/, path: "byHand", wrong: ["", "a wiki"] },
  {
    type: contract,
    on: /infisical\w*_client_secret/i,
    only: "prod",
    path: "identity",
    wrong: ["", "agents"],
  },
  { type: contract, on: /app_key/, only: "prod", path: "form", wrong: ["", "hex"] },
  { type: contract, path: "consumers.*.app", wrong: ["raxx-web-prod", ""] },
  { type: contract, path: "consumers.*.parameter", wrong: ["/raxx/other/X"] },
  { type: contract, on: /INTERNAL_API_SECRET/, path: "consumers.*.app", wrong: ["raxx-web-prod"] },
  { type: contract, on: /INTERNAL_API_SECRET/, path: "consumers.*.variable", wrong: ["OTHER"] },
  { type: contract, on: /SENTRY_DSN/, path: "consumers.*.variable", wrong: ["OTHER"] },
  {
    type: contract,
    on: /ANALYTICS_DB_URL/,
    path: "consumers.*.app",
    wrong: ["raxx-api-prod"],
    removal: false,
  },

  // Identities and permissions
  { type: role, path: "name", wrong: [""] },
  {
    type: role,
    on: /raxx-iac/,
    // Until the deployment a trust may hold an ARN that nobody knows; it is judged again before it is made.
    unknown: false,
    path: "assumeRolePolicy",
    wrong: [
      trust(undefined),
      trust("repo:raxx-app/TradeMasterAPI:*", "StringLike"),
      trust("repo:other/repo:environment:production"),
      "not JSON",
    ],
  },
  {
    type: role,
    on: /raxx-iac-release/,
    unknown: false,
    path: "assumeRolePolicy",
    wrong: [trust("repo:raxx-app/TradeMasterAPI:ref:refs/heads/main")],
  },
  {
    type: rolePolicy,
    unknown: false,
    path: "policy",
    wrong: [
      statement({ Action: "*", Resource: "*" }),
      statement({ Action: ["s3:*"], Resource: ["arn:aws:s3:::x"] }),
      statement({ Action: ["s3:PutObject"], Resource: "*" }),
      statement({ NotAction: ["iam:*"], Resource: "*" }),
      "not JSON",
    ],
    // Without a policy it allows nothing, and the provider refuses it.
    removal: false,
  },

  // The edge
  // Certificates
  {
    type: record,
    on: /caa-issue/,
    path: "data.value",
    wrong: ["digicert.com", "letsencrypt.org.example.com"],
  },
  { type: record, on: /caa-issue/, path: "data.tag", wrong: ["contactemail"] },
  { type: record, on: /caa-iodef/, path: "data.value", wrong: ["", "nobody"] },
  {
    type: record,
    on: /^(?:vault|console|docs|getraxx\.com|analytics)/,
    path: "proxied",
    wrong: [false],
  },
  {
    type: application,
    on: /^(?:vault|console|docs|getraxx\.com|analytics)[^ ]*(?:raxx\.app|getraxx\.com) /,
    path: "policies",
    wrong: [[{ decision: "bypass", includes: [{ everyone: {} }] }]],
    removal: false,
    unknown: false,
  },
  { type: accessPolicy, path: "decision", wrong: ["bypass"], removal: false },
  { type: accessPolicy, path: "includes", wrong: [[{ everyone: {} }]], removal: false },
  {
    type: accessPolicy,
    on: /raptor-analytics/,
    path: "decision",
    wrong: ["allow"],
  },
  {
    type: accessPolicy,
    on: /raptor-analytics/,
    path: "includes",
    wrong: [[{ email: { email: "x@example.com" } }], []],
  },
  {
    type: accessPolicy,
    on: /vault-reader/,
    path: "decision",
    wrong: ["allow", "bypass", "deny"],
  },
  {
    type: accessPolicy,
    on: /vault-reader/,
    path: "includes",
    wrong: [[{ email: { email: "x@example.com" } }], []],
  },
  {
    type: serviceToken,
    on: /vault-reader/,
    only: "prod",
    path: "name",
    wrong: ["other"],
    unknown: false,
  },
  {
    type: serviceToken,
    path: "duration",
    wrong: ["forever", "17520h", "8761h", "1y", ""],
    // Cloudflare gives a year without being asked.
    removal: false,
  },

  // Delivery
  {
    type: environment,
    on: /production$/,
    path: "reviewers",
    wrong: [[], [{ users: [] }], [{ users: [1, 2] }]],
  },
  { type: environment, on: /production$/, path: "canAdminsBypass", wrong: [true] },
  {
    type: environment,
    on: /production$/,
    path: "deploymentBranchPolicy",
    wrong: [{ protectedBranches: false, customBranchPolicies: false }],
  },
  { type: ruleset, on: /default-branch/, path: "enforcement", wrong: ["evaluate", "disabled"] },
  { type: ruleset, on: /default-branch/, path: "target", wrong: ["tag"] },
  { type: ruleset, on: /default-branch/, path: "repository", wrong: ["other"] },
  {
    type: ruleset,
    on: /default-branch/,
    path: "conditions.refName.includes",
    wrong: [[], ["refs/heads/develop"]],
  },
  { type: ruleset, on: /default-branch/, path: "rules.requiredStatusChecks", wrong: [{}] },
  { type: ruleset, on: /default-branch/, path: "rules.pullRequest", wrong: [] },
  {
    type: ruleset,
    on: /default-branch/,
    path: "rules.requiredStatusChecks.requiredChecks.*.context",
    wrong: ["lint"],
  },

  // ADinsights
  {
    type: "aws:cloudwatch/logGroup:LogGroup",
    path: "retentionInDays",
    wrong: [1, 14, 29],
    removal: false,
  },
  {
    type: "aws:cloudwatch/logGroup:LogGroup",
    on: /log-lines/,
    path: "retentionInDays",
    wrong: [365, 0],
  },
  { type: check, on: /adinsights/, path: "fqdn", wrong: ["example.com"] },
  { type: check, on: /adinsights/, path: "resourcePath", wrong: ["/"] },
  { type: check, on: /adinsights/, path: "type", wrong: ["HTTP", "TCP"] },
  { type: check, on: watched, only: "prod", path: "fqdn", wrong: ["example.com"] },
  { type: check, on: /vault-service/, only: "prod", path: "resourcePath", wrong: ["/"] },
  { type: check, on: watched, only: "prod", path: "type", wrong: ["HTTP", "TCP"] },
  {
    type: alarm,
    on: /-stale|api-errors/,
    path: "threshold",
    wrong: [1_000_000],
  },
  { type: alarm, on: /api-availability/, path: "threshold", wrong: [50, 99] },
  {
    type: alarm,
    on: /-stale|api-errors/,
    path: "comparisonOperator",
    wrong: ["LessThanThreshold", "LessThanOrEqualToThreshold"],
  },
  {
    type: alarm,
    on: /api-availability|scheduler-silent|snapshots-silent/,
    path: "comparisonOperator",
    wrong: ["GreaterThanThreshold"],
  },
  {
    type: alarm,
    on: /-silent|snapshot-stale/,
    path: "treatMissingData",
    wrong: ["notBreaching", "ignore"],
    removal: false,
  },
  {
    type: alarm,
    on: /webhook-silent|dbt-failing/,
    path: "comparisonOperator",
    wrong: ["LessThanThreshold"],
  },
  { type: alarm, on: /dbt-failing/, path: "threshold", wrong: [1] },
  { type: alarm, on: /webhook-silent/, path: "evaluationPeriods", wrong: [31, 60] },
  { type: alarm, on: /scheduler-silent|snapshots-silent/, path: "evaluationPeriods", wrong: [61] },
  { type: alarm, on: /scheduler-silent|snapshots-silent/, path: "period", wrong: [86_400] },
  {
    type: alarm,
    on: /-stale|api-errors|api-availability|-silent|dbt-failing|host-prod-(?:api|console|status|tickets|vault)/,
    path: "actionsEnabled",
    wrong: [false],
    removal: false,
  },
  {
    type: alarm,
    on: /-stale|scheduler-silent|snapshots-silent|dbt-failing/,
    path: "metricName",
    wrong: ["Other"],
  },

  // Until the topic is made its ARN is unknown to everybody; what counts is that it is wired.
  { type: slackChannel, only: "prod", path: "snsTopicArns", wrong: [[]], unknown: false },

  // The analytics store
  { type: schema, path: "tables.*.name", wrong: ["users"] },
  { type: schema, path: "tables.*.columns.*.name", wrong: ["email", "user_id", "ip_address"] },
  { type: schema, path: "tables.*.columns.*.type", wrong: ["jsonb", "inet"] },
  { type: schema, path: "tables.0.checks", wrong: [[], ["CHECK ((contributor_count >= 19))"]] },

  { type: goals, path: "routes.*.path", wrong: ["/*", "/", "/goal-3"] },
  { type: goals, path: "routes.*.goal", wrong: [0, 3, "x"] },
  { type: firewall, on: /\braxx\.app-firewall/, path: "rules.1", wrong: [] },

  // Terraform's former roots
  { type: terraformRoot, path: "root", wrong: ["other", ""] },
  { type: terraformRoot, path: "bucket", wrong: ["raxx-waf-state", ""] },
  { type: terraformRoot, path: "lockTable", wrong: ["locks", ""] },

  // Tickets
  { type: retention, path: "instance", wrong: ["raxx-vault", ""] },
  { type: retention, path: "ticketDays", wrong: [0, 89, 91, 365] },
  { type: retention, path: "recordYears", wrong: [0, 6, 70] },
  { type: retention, path: "recordTags", wrong: [[], ["dsr"], ["dsr", "gdpr-breach", "all"]] },
  { type: retention, path: "recordTags.*", wrong: ["other"] },

  // Dumps of databases
  { type: dumps, path: "app", wrong: ["raxx-console-prod", "raxx-reports-prod", ""] },
  {
    type: dumps,
    path: "schedule",
    wrong: ["daily at 3:00 UTC", "daily at 2:00 CET", "weekly", "", "sometimes"],
  },
  { type: dumps, on: /analytics/, path: "schedule", wrong: ["daily at 2:00 UTC"] },
  { type: dumps, on: /api|velvet|queue/, path: "schedule", wrong: ["never"] },
  { type: dumps, path: "standIn", wrong: ["eu-west-1", ""] },

  // The consent store
  { type: consents, only: "prod", path: "app", wrong: ["raxx-api-prod", ""] },
  { type: consents, only: "prod", path: "table", wrong: ["consents", ""] },
  { type: consents, only: "prod", path: "columns", wrong: [[], ["user_id", "event_type"]] },
  { type: consents, only: "prod", path: "columns.*", wrong: ["other"] },
  { type: consents, only: "prod", path: "appendOnly", wrong: [false, "true"] },
  { type: consents, only: "prod", path: "deleteJob", wrong: ["other", ""] },
  { type: consents, only: "prod", path: "deleteOn", wrong: ["opt_in", ""] },
  { type: consents, only: "prod", path: "deleteWithinDays", wrong: [0, 31, 365] },
  { type: consents, only: "prod", path: "flaggedAboveChanges", wrong: [0, 4, 100] },
  { type: consents, only: "prod", path: "flaggedWithinDays", wrong: [1, 29] },
  { type: consents, only: "prod", path: "survivors", wrong: [[], ["opt_out", "pseudonym"]] },
];

/** Variables that must never appear, with any value that is plausible. */
export const forbiddenVariables: readonly (readonly [on: RegExp, name: string, value: string])[] = [
  [/analytics/, "I_ACCEPT_MANUAL_DELETE", "1"],
  [/analytics/, "I_ACCEPT_WEAKER_ANONYMITY", "1"],
  [/./, "LIVE_TRADING_ENABLED", "true"],
  [/./, "FLAG_PASSWORD_LOGIN", "1"],
  [/./, "FLAG_SMS_OTP", "true"],
  [/./, "FLAG_WEBAUTHN_REGISTRATION", "0"],
  [/./, "STRIPE_API_KEY", "x"],
  [/./, "UPSTREAM", "https://user:password@example.com"],
  [/console|velvet|queue|api/, "ANALYTICS_DB_URL", "postgres://db.example.com/x"],
];

/** Types without which a promise is not kept, as our own stacks use them. */
export const indispensable: readonly (readonly [type: string, on: RegExp, only?: "prod"])[] = [
  [heroku("Drain"), /./, "prod"],
  [heroku("AddonAttachment"), /./],
  [ports, /./],
  [record, /caa-iodef/, "prod"],
  [variables, /api-flag-(?:live-trading|webauthn|raptor)/],
  [s3("BucketLifecycleConfiguration"), /iac-state|support/, "prod"],
  [s3("BucketVersioning"), /iac-state/],
  [s3("BucketServerSideEncryptionConfiguration"), /./],
  [s3("BucketPublicAccessBlock"), /./],
  [heroku("Addon"), /velvet|queue/, "prod"],
  [issueLabel, /./],
  [slackChannel, /./, "prod"],
  [ruleset, /default-branch/],
  [check, /adinsights/],
  [check, watched, "prod"],
  [ruleset, /./],
  [firewall, /./, "prod"],
  [trail, /./, "prod"],
  [logging, /./, "prod"],
  [dashboard, /./],
  ["raxx:detection:Rule", /./, "prod"],
  ["raxx:detection:Source", /./, "prod"],
  [heroku("App"), /./],
  [heroku("PipelineCoupling"), /./],
  [
    alarm,
    /-stale|api-errors|api-availability|-silent|dbt-failing|host-prod-(?:api|console|status|tickets|vault)/,
  ],
  [application, /^(?:vault|console|docs|getraxx|analytics)\S*(?:raxx\.app|getraxx\.com) /],
  [contract, /./],
  [consents, /./, "prod"],
  [dumps, /./],
  [retention, /./, "prod"],
  [terraformRoot, /./, "prod"],
  [accessPolicy, /vault-reader/, "prod"],
  [serviceToken, /vault-reader/, "prod"],
  ["aws:iam/rolePolicy:RolePolicy", /audit-export-role-export/, "prod"],
];
