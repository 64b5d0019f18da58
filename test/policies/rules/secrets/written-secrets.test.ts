import { describe, expect, it } from "vitest";
import type { Properties } from "../../../../src/policies/rule/resource";
import { noPlaintextSecrets } from "../../../../src/policies/rules/secrets/no-plaintext-secrets";
import { faults, resource, unknown } from "../../../support/resources";

type Declared = readonly [type: string, props: Properties];

/** Made of pieces, so that no scanner takes this file for a leak. */
const awsKey = ["AKIA", "IOSFODNN7EXAMPLE"].join("");
const login = (scheme: string, rest: string) => [scheme, "://u", ":hunter2@", rest].join("");
const slack = ["https://hooks.slack.com/services", "T000", "B000", "X".repeat(16)].join("/");
const pem = ["-----BEGIN", "PRIVATE KEY-----\nabc"].join(" ");

const fn = (variables: Properties): Declared => [
  "aws:lambda/function:Function",
  { name: "fn", role: "arn:aws:iam::1:role/x", environment: { variables } },
];
const hv = (vars: Properties): Declared => [
  "heroku:index/appConfigAssociation:AppConfigAssociation",
  { appId: "shop", vars },
];
const udata = (userData: string): Declared => [
  "aws:ec2/instance:Instance",
  { ami: "ami-0abc", instanceType: "t3.micro", userData },
];
const written: readonly Declared[] = [
  fn({ DB_PASSWORD: "hunter2" }),
  fn({ DB_PASSWORD: "12345678" }),
  fn({ JWT_SECRET: "my-super-secret" }),
  fn({ SECRET_KEY_BASE: "6c1fe4e407b8911c104518103505b218" }),
  fn({ STRIPE_KEY: ["sk", "live", "a1b2".repeat(5)].join("_") }),
  fn({ SESSION_SALT: "f3Kd92mZpQ8xT1vR7wYb" }),
  fn({ DATABASE_URL: login("postgres", "db.example.com/x") }),
  fn({ CONFIG: '{"db":{"password":"hunter22"}}' }),
  fn({ OPTS: "--db-password hunter22xx --verbose" }),
  fn({ MONGO_URI: login("mongodb+srv", "c.mongodb.net/x") }),
  fn({ SLACK_HOOK: slack }),
  fn({
    ALERT_WEBHOOK_URL:
      "https://events.pagerduty.com/integration/6c1fe4e407b8911c104518103505b218/enqueue",
  }),
  fn({ AUTH_HEADER_VALUE: "Authorization: Bearer abcdef1234567890" }),
  fn({ GITHUB_TOKEN: "ghp_" + "a".repeat(36) }),
  fn({ API_KEY: unknown }),
  fn({ apiKey: "x9f8a7" }),
  hv({ MAIL_PASSWORD: "hunter2" }),
  hv({ PUBLIC_SIGNING_SECRET: "c3VwZXI" }),
  hv({ TOKEN_GITHUB: "abcdef12345" }),
  hv({ DB_PASS_PROD: "hunter2x" }),
  udata("#!/bin/bash\nexport DB_PASSWORD='hunter22'\n"),
  udata(Buffer.from("#!/bin/bash\nexport DB_PASSWORD=hunter22\n").toString("base64")),
  udata(
    "#cloud-config\nwrite_files:\n- path: /etc/app.env\n  content: |\n    API_TOKEN=9c1185a5c5e9fc54612808977ee8f548\n",
  ),
  udata("#!/bin/sh\nmysql -u root --password=hunter22x -e 'select 1'\n"),
  udata("#!/bin/sh\ncurl -u admin:hunter22x https://x.example.com\n"),
  udata("docker run -e POSTGRES_PASSWORD=hunter22 postgres"),
  [
    "aws:ec2/launchTemplate:LaunchTemplate",
    {
      name: "x",
      userData: Buffer.from("#!/bin/sh\necho SECRET_TOKEN=abc12345xyz > /etc/x\n").toString(
        "base64",
      ),
    },
  ],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    {
      family: "x",
      containerDefinitions: JSON.stringify([
        { name: "a", environment: [{ name: "DB_PASSWORD", value: "hunter2" }] },
      ]),
    },
  ],
  [
    "aws:codebuild/project:Project",
    {
      name: "b",
      environment: { environmentVariables: [{ name: "NPM_TOKEN", value: "abcdef12" }] },
    },
  ],
  [
    "aws:codebuild/project:Project",
    {
      name: "b",
      source: {
        type: "GITHUB",
        buildspec: 'version: 0.2\nenv:\n  variables:\n    DB_PASSWORD: "hunter22"\n',
      },
    },
  ],
  ["aws:amplify/app:App", { name: "b", environmentVariables: { API_SECRET: "abc123" } }],
  [
    "aws:apprunner/service:Service",
    {
      serviceName: "b",
      sourceConfiguration: {
        imageRepository: {
          imageConfiguration: { runtimeEnvironmentVariables: { DB_PASSWORD: "hunter2" } },
        },
      },
    },
  ],
  [
    "aws:elasticbeanstalk/environment:Environment",
    {
      name: "b",
      settings: [
        {
          namespace: "aws:elasticbeanstalk:application:environment",
          name: "DB_PASSWORD",
          value: "hunter2",
        },
      ],
    },
  ],
  [
    "aws:batch/jobDefinition:JobDefinition",
    {
      name: "b",
      type: "container",
      containerProperties: JSON.stringify({ environment: [{ name: "TOKEN", value: "abc123def" }] }),
    },
  ],
  ["aws:glue/job:Job", { name: "b", defaultArguments: { "--db_password": "hunter22" } }],
  [
    "aws:lightsail/containerServiceDeploymentVersion:ContainerServiceDeploymentVersion",
    { containers: [{ containerName: "x", environment: { API_KEY: "abc" } }] },
  ],
  [
    "aws:cloudwatch/eventConnection:EventConnection",
    { name: "b", authParameters: { apiKey: { key: "x-api-key", value: "abcdef12345" } } },
  ],
  ["aws:rds/instance:Instance", { identifier: "b", password: "hunter2hunter2" }],
  [
    "aws:codepipeline/pipeline:Pipeline",
    { name: "b", stages: [{ actions: [{ configuration: { OAuthToken: "abcdef1234567" } }] }] },
  ],
  [
    "github:index/repositoryFile:RepositoryFile",
    { repository: "x", file: ".env", content: "DB_PASSWORD=hunter22\n" },
  ],
  [
    "github:index/repositoryWebhook:RepositoryWebhook",
    { repository: "x", configuration: { url: "https://x.example.com", secret: "hunter2hunter2" } },
  ],
  [
    "github:index/actionsVariable:ActionsVariable",
    { repository: "x", variableName: "DEPLOY_TOKEN", value: "abc" },
  ],
  [
    "heroku:index/telemetryDrain:TelemetryDrain",
    {
      endpoint: "https://o.example.com",
      headers: JSON.stringify({ "x-honeycomb-team": "f3Kd92mZpQ8xT1vR7wYb12" }),
    },
  ],
  [
    "heroku:index/telemetryDrain:TelemetryDrain",
    { endpoint: "https://o.example.com", headers: { Authorization: "Bearer abcdefgh12345" } },
  ],
  [
    "heroku:index/telemetryDrain:TelemetryDrain",
    {
      endpoint: "https://o.example.com",
      headers: { "DD-API-KEY": "6c1fe4e407b8911c104518103505b218" },
    },
  ],
  ["heroku:index/app:App", { name: "x", buildpacks: ["https://user:abcdef123@github.com/x/y"] }],
  [
    "heroku:index/build:Build",
    { appId: "x", source: { url: "https://x.example.com/a.tgz?token=f3Kd92mZpQ8xT1vR7wYb12" } },
  ],
  [
    "cloudflare:index/workersScript:WorkersScript",
    { scriptName: "x", bindings: [{ type: "plain_text", name: "API_TOKEN", text: "abc" }] },
  ],
  [
    "cloudflare:index/workersScript:WorkersScript",
    { scriptName: "x", content: 'const API_KEY = "abcdef1234567"; export default {}' },
  ],
  ["cloudflare:index/workersKv:WorkersKv", { keyName: "api_token", value: "abcdef12" }],
  [
    "cloudflare:index/pagesProject:PagesProject",
    {
      name: "x",
      deploymentConfigs: {
        production: { envVars: { API_TOKEN: { type: "plain_text", value: "abc123" } } },
      },
    },
  ],
  ["cloudflare:index/record:Record", { name: "x", type: "TXT", value: awsKey }],
  [
    "cloudflare:index/dnsRecord:DnsRecord",
    { name: "x", type: "TXT", content: "password=hunter22" },
  ],
  ["cloudflare:index/logpushJob:LogpushJob", { destinationConf: "s3://b?access-key-id=" + awsKey }],
  [
    "cloudflare:index/notificationPolicyWebhooks:NotificationPolicyWebhooks",
    { name: "x", url: slack },
  ],
  [
    "aws:sns/topicSubscription:TopicSubscription",
    { topic: "x", protocol: "https", endpoint: "https://user:hunter22@x.example.com" },
  ],
  ["aws:ssm/parameter:Parameter", { name: "/shop/db_password", type: "String", value: "hunter2" }],
  [
    "aws:ssm/parameter:Parameter",
    { name: "/shop/x", type: "StringList", value: "a,ghp_" + "a".repeat(36) },
  ],
  [
    "aws:ssm/document:Document",
    {
      name: "x",
      content: "mainSteps:\n- inputs:\n    runCommand:\n    - export DB_PASSWORD=hunter22x\n",
    },
  ],
  [
    "aws:sfn/stateMachine:StateMachine",
    {
      name: "x",
      definition: JSON.stringify({ States: { A: { Parameters: { ApiKey: "abcdef12345" } } } }),
    },
  ],
  ["aws:cloudformation/stack:Stack", { name: "x", parameters: { DBPassword: "hunter22" } }],
  [
    "aws:cloudfront/distribution:Distribution",
    {
      origins: [{ customHeaders: [{ name: "X-Origin-Verify", value: "f3Kd92mZpQ8xT1vR7wYb12" }] }],
    },
  ],
  ["aws:dms/endpoint:Endpoint", { endpointId: "x", password: "hunter22" }],
  [
    "aws:s3/bucketObject:BucketObject",
    { bucket: "x", key: "a.env", content: "API_SECRET=abcdef123\n" },
  ],
  ["command:local:Command", { create: "heroku config:set DB_PASSWORD=hunter22 -a x" }],
  ["docker:index/container:Container", { envs: ["DB_PASSWORD=hunter22"] }],
  ["kubernetes:core/v1:ConfigMap", { data: { DB_PASSWORD: "hunter22" } }],
  fn({ PEM: pem }),
  fn({ LICENSE_KEY: "f3Kd92mZpQ8xT1vR7wYb12" }),
  fn({ KEYS: "f3Kd92mZpQ8xT1vR7wYb12ab" }),
  fn({
    AZURE: "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=abcdefghijklmnopqrstuvwxyz==",
  }),
  hv({ SENTRY_DSN: "https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1" }),
  hv({ AMQP_URL: "amqp://u:hunter2@h/v" }),
  hv({ REDIS_URL: "redis://:hunter2pw@h:6379" }),
  hv({ BASIC_AUTH: "admin:hunter22" }),
  hv({ ADMIN_PWD: "abc123" }),
  hv({ SMTP_PASSWORD: "x" }),
  hv({ CLOUDINARY_URL: "cloudinary://123456:abcdefg@x" }),
  hv({ OPENAI_API_KEY: "sk-" + "a1b2".repeat(12) }),
];
const harmless: readonly Declared[] = [
  fn({
    APP_SECRET_NAME: "x",
    DB_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:1:secret:x",
    TOKEN_TABLE: unknown,
    SECRETS_BUCKET: unknown,
  }),
  fn({ DB_SECRET: "prod/shop/db", apiCredentials: "/shop/prod/api" }),
  fn({
    PASSWORD_MIN_LENGTH: "12",
    MAX_TOKENS: "4096",
    TOKEN_TTL_SECONDS: "3600",
    ACCESS_TOKEN_EXPIRE_MINUTES: "30",
    SECRET_ROTATION: "90d",
  }),
  fn({
    JWT_ALGORITHM: "HS256",
    PASSWORD_HASHER: "argon2id",
    AUTH_TYPE: "Bearer",
    JWT_PUBLIC_KEY: "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
  }),
  fn({
    GIT_SHA: "6c1fe4e407b8911c104518103505b218aaaaaaaa",
    KMS_KEY: "0d5a8f4e-0000-4000-8000-000000000000",
    USER_POOL_CLIENT_ID: "1h57kf5cpq17m0eml12EXAMPLE",
  }),
  fn({
    GOOGLE_APPLICATION_CREDENTIALS: "/etc/gcp/key.json",
    POSTGRES_PASSWORD_FILE: "/run/secrets/x",
    TLS_PRIVATE_KEY: "/etc/tls/key.pem",
    SSL_KEY: "certs/server.key",
  }),
  fn({
    DATABASE_URL: "postgres://localhost:5432/x",
    REDIS_URL: "rediss://x.cache.amazonaws.com:6379",
    RABBITMQ_URL: "amqp://rabbit:5672",
    WEBHOOK_URL: "https://hooks.example.com/orders",
  }),
  fn({
    NEXT_PUBLIC_API_KEY: "abc",
    STRIPE_PUBLISHABLE_KEY: "pk_live_abcdefghijklmnop",
    SUPABASE_ANON_KEY: "abc",
    RECAPTCHA_SITE_KEY: "6Lc_aX0UAAAAABx1234567890abcdefghijk",
  }),
  fn({
    TOKEN_ENDPOINT: "https://auth.example.com/oauth2/token",
    AUTH_URL: "https://auth.example.com",
    CSRF_COOKIE_NAME: "csrf",
    SESSION_COOKIE: "sid",
  }),
  fn({
    CACHE_KEY_PREFIX: "shop:",
    PARTITION_KEY: "pk",
    SORT_KEY: "sk",
    S3_KEY: "lambda/build-20250101.zip",
    ENABLE_PASSWORD_RESET: "true",
    SECRET_MANAGER: "aws",
  }),
  fn({
    DB_PASSWORD: "{{resolve:secretsmanager:x}}",
    API_TOKEN: "${ssm:/x}",
    X_SECRET: "",
    CORS_ALLOW_CREDENTIALS: "true",
    FEATURE_TOKEN_REFRESH: "on",
  }),
  fn({
    LOG: "token bucket size = 12; password policy: strict",
    MESSAGE: "Please reset your password: we sent a mail",
  }),
  [
    "aws:ec2/instance:Instance",
    {
      ami: "ami-0abcdef1234567890",
      subnetId: "subnet-0123456789abcdef0",
      metadataOptions: { httpTokens: "required", httpEndpoint: "enabled" },
      keyName: "my-key-2024",
    },
  ],
  ["aws:efs/fileSystem:FileSystem", { creationToken: "shop-files" }],
  [
    "aws:cognito/userPoolClient:UserPoolClient",
    {
      name: "x",
      explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      tokenValidityUnits: { accessToken: "minutes", idToken: "hours", refreshToken: "days" },
      generateSecret: true,
    },
  ],
  [
    "aws:cognito/userPool:UserPool",
    {
      name: "x",
      passwordPolicy: { minimumLength: 12 },
      adminCreateUserConfig: {
        inviteMessageTemplate: {
          emailMessage: "Your username is {username} and temporary password is {####}.",
          smsMessage: "{username} {####}",
        },
      },
    },
  ],
  [
    "aws:ecs/taskDefinition:TaskDefinition",
    {
      family: "x",
      containerDefinitions: JSON.stringify([
        {
          name: "a",
          image: "x@sha256:6c1fe4e407b8911c104518103505b2186c1fe4e407b8911c104518103505b218",
          environment: [
            { name: "SECRET_ID", value: "x" },
            { name: "TOKEN_TTL", value: "60" },
          ],
          secrets: [
            { name: "DB_PASSWORD", valueFrom: "arn:aws:ssm:us-east-1:1:parameter/x" },
            { name: "API_TOKEN", valueFrom: "shop-token" },
          ],
        },
      ]),
    },
  ],
  [
    "aws:codebuild/project:Project",
    {
      name: "b",
      environment: {
        environmentVariables: [
          { name: "NPM_TOKEN", type: "SECRETS_MANAGER", value: "npm:token" },
          { name: "DB_PASSWORD", type: "PARAMETER_STORE", value: "db-password" },
        ],
      },
    },
  ],
  [
    "aws:codebuild/project:Project",
    {
      name: "b",
      source: {
        buildspec:
          "version: 0.2\nenv:\n  secrets-manager:\n    NPM_TOKEN: npm:token\n  parameter-store:\n    DB_PASSWORD: /shop/db\nphases:\n  build:\n    commands:\n      - npm ci\n      - echo $NPM_TOKEN\n",
      },
    },
  ],
  udata(
    '#!/bin/bash\nTOKEN=$(curl -X PUT http://169.254.169.254/latest/api/token)\nexport DB_PASSWORD=$(aws ssm get-parameter --name /shop/db --with-decryption --query Parameter.Value --output text)\ncurl -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/\n',
  ),
  udata(
    "#!/bin/bash\nyum install -y httpd\nsystemctl start httpd\necho 'Hello' > /var/www/html/index.html\n",
  ),
  udata("#cloud-config\npackages: [nginx]\nssh_pwauth: false\nchpasswd: { expire: false }\n"),
  [
    "aws:iam/role:Role",
    {
      name: "x",
      assumeRolePolicy: JSON.stringify({
        Statement: [
          {
            Condition: {
              StringEquals: {
                "token.actions.githubusercontent.com:sub": "repo:a/b:ref:refs/heads/main",
                "sts:ExternalId": "abc",
              },
            },
          },
        ],
      }),
    },
  ],
  [
    "aws:iam/policy:Policy",
    {
      name: "x",
      policy: JSON.stringify({
        Statement: [
          {
            Sid: "ReadSecret",
            Action: ["secretsmanager:GetSecretValue"],
            Resource: "arn:aws:secretsmanager:us-east-1:1:secret:x-AbCdEf",
          },
        ],
      }),
    },
  ],
  ["aws:secretsmanager/secret:Secret", { name: "shop/db-password" }],
  [
    "aws:kms/key:Key",
    { description: "Key of the secrets", tags: { SecretRotation: "enabled", Token: "no" } },
  ],
  [
    "aws:lambda/permission:Permission",
    {
      action: "lambda:InvokeFunction",
      principal: "alexa-appkit.amazon.com",
      eventSourceToken: "amzn1.ask.skill.0d5a8f4e-0000-4000-8000-000000000000",
    },
  ],
  [
    "aws:apigateway/authorizer:Authorizer",
    { name: "token", type: "TOKEN", identitySource: "method.request.header.Authorization" },
  ],
  [
    "aws:apigatewayv2/authorizer:Authorizer",
    {
      identitySources: ["$request.header.Authorization"],
      jwtConfiguration: { issuer: "https://x", audiences: ["1h57kf5cpq17m0eml12example"] },
    },
  ],
  [
    "aws:rds/instance:Instance",
    { identifier: "b", manageMasterUserPassword: true, username: "u", passwordWoVersion: 1 },
  ],
  [
    "aws:ec2/keyPair:KeyPair",
    {
      keyName: "x",
      publicKey:
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE0000000000000000000000000000000000000000000 me",
    },
  ],
  [
    "aws:dynamodb/table:Table",
    {
      name: "tokens",
      hashKey: "token",
      rangeKey: "secret",
      attributes: [{ name: "token", type: "S" }],
    },
  ],
  [
    "aws:cloudwatch/dashboard:Dashboard",
    {
      dashboardName: "x",
      dashboardBody: JSON.stringify({
        widgets: [
          {
            type: "metric",
            properties: { metrics: [["AWS/Bedrock", "InputTokenCount"]], title: "Tokens" },
          },
        ],
      }),
    },
  ],
  [
    "github:index/repositoryFile:RepositoryFile",
    {
      repository: "x",
      file: ".github/workflows/a.yml",
      content:
        "jobs:\n  a:\n    env:\n      TOKEN: ${{ secrets.GITHUB_TOKEN }}\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.PAT }}\n    permissions:\n      id-token: write\n",
    },
  ],
  [
    "github:index/repositoryFile:RepositoryFile",
    {
      repository: "x",
      file: "README.md",
      content:
        "# Shop\n\nSet the `API_TOKEN` variable. Example: `API_TOKEN=<your token>`. Password: see the vault.\n",
    },
  ],
  [
    "github:index/repositoryFile:RepositoryFile",
    {
      repository: "x",
      file: "a.ts",
      content:
        "const token = await getToken();\nconst password: string = process.env.DB_PASSWORD ?? '';\ninterface A { apiKey: string; secret?: string }\nfetch(url, { headers: { Authorization: `Bearer ${token}` } });\n",
    },
  ],
  [
    "github:index/issueLabel:IssueLabel",
    { repository: "x", name: "secret-leak", color: "b60205", description: "A password or token" },
  ],
  [
    "github:index/actionsVariable:ActionsVariable",
    { repository: "x", variableName: "SECRET_PATH", value: "/shop" },
  ],
  [
    "cloudflare:index/workersScript:WorkersScript",
    {
      scriptName: "x",
      bindings: [
        { type: "secret_text", name: "API_TOKEN", text: "abc" },
        { type: "plain_text", name: "ENV", text: "prod" },
        { type: "d1", name: "DB", id: "0d5a8f4e-0000-4000-8000-000000000000" },
      ],
      content:
        "export default { async fetch(request, env) { const token = request.headers.get('authorization'); if (token !== `Bearer ${env.API_TOKEN}`) return new Response('no', {status: 403}); return fetch(env.ORIGIN); } }",
    },
  ],
  [
    "cloudflare:index/dnsRecord:DnsRecord",
    {
      name: "token.example.com",
      type: "TXT",
      content: "google-site-verification=rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ",
    },
  ],
  [
    "cloudflare:index/dnsRecord:DnsRecord",
    {
      name: "s1._domainkey",
      type: "TXT",
      content: "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDZ",
    },
  ],
  [
    "cloudflare:index/dnsRecord:DnsRecord",
    { name: "password", type: "CNAME", content: "reset.example.com" },
  ],
  [
    "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken",
    { name: "raptor-token", duration: "8760h" },
  ],
  [
    "heroku:index/telemetryDrain:TelemetryDrain",
    { endpoint: "https://o.example.com", headers: { "x-env": "prod" } },
  ],
  [
    "heroku:index/app:App",
    {
      name: "x",
      buildpacks: ["https://github.com/heroku/heroku-buildpack-nodejs", "heroku/nodejs"],
    },
  ],
  [
    "heroku:index/addonAttachment:AddonAttachment",
    { namespace: "credential:raptor_app", name: "X" },
  ],
  hv({
    FLAG_PASSWORD_LOGIN: "0",
    TOKEN_ISSUER: "https://x",
    SECRET_BACKEND: "vault",
    VAULT_ADDR: "https://vault.example.com",
    CREDENTIALS_PROVIDER: "env",
    SECRETS_MANAGER_REGION: "us-east-1",
    API_KEY_HEADER: "x-api-key",
    KEYCLOAK_URL: "https://k.example.com",
    PRIVATE_KEY_PATH: "/etc/x",
  }),
  [
    "aws:cloudfront/distribution:Distribution",
    {
      origins: [{ customHeaders: [{ name: "X-Env", value: "prod" }] }],
      viewerCertificate: {
        acmCertificateArn:
          "arn:aws:acm:us-east-1:1:certificate/0d5a8f4e-0000-4000-8000-000000000000",
      },
    },
  ],
  ["aws:acm/certificate:Certificate", { domainName: "x.example.com", validationMethod: "DNS" }],
  [
    "aws:cloudwatch/eventConnection:EventConnection",
    {
      name: "b",
      authorizationType: "API_KEY",
      authParameters: { apiKey: { key: "x-api-key", value: unknown } },
    },
  ],
  ["random:index/randomPassword:RandomPassword", { length: 32, special: true }],
  [
    "aws:glue/connection:Connection",
    {
      connectionProperties: { SECRET_ID: "shop/db", JDBC_CONNECTION_URL: "jdbc:postgresql://h/db" },
    },
  ],
  [
    "aws:eks/cluster:Cluster",
    {
      name: "x",
      encryptionConfig: {
        resources: ["secrets"],
        provider: { keyArn: "arn:aws:kms:us-east-1:1:key/x" },
      },
      accessConfig: { authenticationMode: "API" },
    },
  ],
  ["aws:ses/domainIdentity:DomainIdentity", { domain: "x.com" }],
  [
    "aws:lambda/function:Function",
    {
      name: "token-issuer",
      handler: "token.handler",
      runtime: "nodejs22.x",
      description: "Issues a token: see docs",
      s3Key: "fn/6c1fe4e407b8911c104518103505b218.zip",
      sourceCodeHash: "f3Kd92mZpQ8xT1vR7wYb12ab3Kd92mZpQ8xT1vR7wYb12=",
    },
  ],
  ["kubernetes:core/v1:Secret", { metadata: { name: "db-password" }, stringData: unknown }],
  [
    "kubernetes:apps/v1:Deployment",
    {
      spec: {
        template: {
          spec: {
            containers: [
              {
                env: [
                  {
                    name: "DB_PASSWORD",
                    valueFrom: { secretKeyRef: { name: "db", key: "password" } },
                  },
                ],
              },
            ],
          },
        },
      },
    },
  ],
];

const judged = ([type, props]: Declared) => faults(noPlaintextSecrets, resource({ type, props }));
const told = (declared: readonly Declared[]) =>
  declared.map((each) => [each[0], JSON.stringify(each[1]).slice(0, 60), each] as const);

describe("no-plaintext-secrets wherever a value can flow", () => {
  it.each(told(written))("finds the one in %s %s", (_type, _props, declared) => {
    expect(judged(declared)).toHaveLength(1);
  });

  it.each(told(harmless))("finds none in %s %s", (_type, _props, declared) => {
    expect(judged(declared)).toEqual([]);
  });
});
