/**
 * Fields of our own stacks that no rule judges, as `type property`, and why a wrong value breaks no promise
 * of controls.md or is refused elsewhere. A field that is neither here nor guarded fails a test.
 */
export const unguardedFields: readonly (readonly [why: string, fields: RegExp])[] = [
  ["a text for people; tags are advised and not demanded", / (?:tags|description|color|reason)$/],
  [
    "the alarm's text, its lasting and its addressees: typed by the component",
    /MetricAlarm (?:alarm|ok|dimensions|namespace|statistic|treat|metricQueries|name$)/,
  ],
  [
    "refers to another resource by its output: there is no literal to mistake",
    / (?:accountId|zoneId|appId|addonId|bucket|pipeline|targetKeyId|role|topic|arn|staticIpName|logGroupName|projectName|scriptName|service)$/,
  ],
  ["judged through the resources that use it", /^pulumi:providers:/],
  ["facts of the program's own components, tested with them", /^raxx:(?:lightsail|s3|detection)/],
  [
    "a contract is known by its path; the registry that names it, whom a rotation asks and how it counts, is tested",
    /^raxx:secrets:Contract (?:name|system|issuer|minimumCharacters)$/,
  ],
  [
    "how the assessment stands, as people recorded it; the days are of the assessment itself",
    /^raxx:analytics:Assessment /,
  ],
  ["identifies the migrations; the lock's own test compares it", /^raxx:analytics:Schema digest$/],
  [
    "names and sizes of Heroku; the types of domain/heroku.ts allow no others",
    /^heroku:index\/(?:pipeline|formation|domain):|:App acm$/,
  ],
  [
    "repository settings without a promise of their own",
    /^github:index\/(?:workflowRepositoryPermissions|actionsVariable|issueLabel|repositoryEnvironmentDeploymentPolicy):|RepositoryRuleset name$|RepositoryEnvironment (?:environment|repository|preventSelfReview)$/,
  ],
  [
    "a boundary takes rights away; what is given is judged beside it",
    /iam\/policy:Policy (?:name|policy)$|Role permissionsBoundary$/,
  ],
  [
    "who may pass by the rule about release tags; nobody passes by main's, which is judged",
    /RepositoryRuleset bypassActors$/,
  ],
  [
    "who may sign in to AWS is judged on the roles that trust it",
    /OpenIdConnectProvider |Role maxSessionDuration$|RolePolicy name$/,
  ],
  [
    "encryption of parameters: the key's own component is tested",
    /kms\/(?:key|alias):|Parameter (?:keyId|tier|valueWo|valueWoVersion)$/,
  ],
  ["alerting beyond the promised alarms", /^aws:(?:sns|chatbot|cloudwatch\/logMetricFilter)/],
  [
    "a health check's rhythm: the promise is that it asks",
    /HealthCheck (?:failureThreshold|port|referenceName|requestInterval)$/,
  ],
  ["a host's image and size", /lightsail\/(?:instance:Instance (?:blueprintId|bundleId)|staticIp)/],
  ["a table's keys and price", /dynamodb\/table:Table (?:attributes|billingMode|hashKey)$/],
  [
    "who owns and reads a bucket beyond the public access block",
    /s3\/bucket(?:Policy|OwnershipControls):/,
  ],
  [
    "Cloudflare's own products behind the judged host",
    /^cloudflare:index\/(?:d1Database|zone|pages|workers)|ServiceToken name$/,
  ],
  [
    "a record's content and life: proxying is what Access hangs on",
    /DnsRecord (?:content|data|name|priority|ttl|type)$/,
  ],
  [
    "how long and how a session lives; who may enter is judged",
    /ZeroTrustAccess(?:Application|Policy) (?!policies$|decision$|includes$)/,
  ],
  ["a ruleset's name is for people", /Ruleset name$/],
  [
    "what a graph plots, and whose costs a budget watches",
    /Dashboard dashboardBody$|budgets\/budget:/,
  ],
  ["where a trail and an access log are kept", /Trail (?:name|s3)|BucketLogging target/],
  ["the name of a log group", /LogGroup name$/],
  [
    "how the receiver runs; what it does with what it is sent, the test of its code says",
    /lambda\/function:Function (?:architectures|code|handler|loggingConfig|memorySize|name|runtime|timeout)$/,
  ],
  [
    "what lets a drain's post in: whom it opens a function to is judged, and without it no line comes",
    /lambda\/permission:Permission |FunctionUrl (?:functionName|invokeMode)$/,
  ],
];
