/** Which ids an import takes, and how the provider says so. */
export interface ImportForm {
  pattern: RegExp;
  expected: string;
}

const form = (pattern: RegExp, expected: string): ImportForm => ({ pattern, expected });

const hex = "[0-9a-f]{32}";
const uuid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

const arn = form(/^arn:aws[^:]*:/, "an ARN");
const inAccount = form(new RegExp(`^${hex}/[^/]+$`), "<account_id>/<id>");
const inOwner = form(
  new RegExp(`^(accounts|zones)/${hex}/${uuid}$`),
  "<{accounts|zones}/{account_id|zone_id}>/<id>",
);
const inApp = form(/^[^:]+:[^:]+$/, "an app and what is in it, separated by a colon");
const inRepository = form(/^[^:]+:.+$/, "a repository and what is in it, separated by a colon");

/**
 * The ids that imports of these types take, as the providers' pages and importers say; of others, whatever the world
 * finds by its id or name.
 */
export const importForms: Readonly<Record<string, ImportForm>> = {
  "aws:cloudwatch/logMetricFilter:LogMetricFilter": form(/^[^:]+:.+$/, "<log group>:<filter>"),
  "aws:iam/openIdConnectProvider:OpenIdConnectProvider": arn,
  "aws:iam/policy:Policy": arn,
  "aws:iam/rolePolicy:RolePolicy": form(/^[^:]+:.+$/, "<role>:<policy>"),
  "aws:kms/alias:Alias": form(/^alias\//, "alias/<name>"),
  "aws:lambda/permission:Permission": form(/^[^/]+\/[^/]+$/, "<function>/<statement>"),
  "aws:sns/topic:Topic": arn,
  "aws:sns/topicPolicy:TopicPolicy": arn,
  "aws:sns/topicSubscription:TopicSubscription": arn,
  "cloudflare:index/dnsRecord:DnsRecord": form(
    new RegExp(`^${hex}/${hex}$`),
    "<zone_id>/<dns_record_id>",
  ),
  "cloudflare:index/pagesDomain:PagesDomain": form(
    new RegExp(`^${hex}/[^/]+/[^/]+$`),
    "<account_id>/<project_name>/<domain_name>",
  ),
  "cloudflare:index/pagesProject:PagesProject": inAccount,
  "cloudflare:index/workersCustomDomain:WorkersCustomDomain": inAccount,
  "cloudflare:index/workersScript:WorkersScript": inAccount,
  "cloudflare:index/workersScriptSubdomain:WorkersScriptSubdomain": inAccount,
  "cloudflare:index/zeroTrustAccessApplication:ZeroTrustAccessApplication": inOwner,
  "cloudflare:index/zeroTrustAccessPolicy:ZeroTrustAccessPolicy": inAccount,
  "cloudflare:index/zeroTrustAccessServiceToken:ZeroTrustAccessServiceToken": inOwner,
  "cloudflare:index/zone:Zone": form(new RegExp(`^${hex}$`), "<zone_id>"),
  "cloudflare:index/zoneSetting:ZoneSetting": form(
    new RegExp(`^${hex}/[^/]+$`),
    "<zone_id>/<setting_id>",
  ),
  "github:index/actionsVariable:ActionsVariable": inRepository,
  "github:index/issueLabel:IssueLabel": inRepository,
  "github:index/repositoryEnvironment:RepositoryEnvironment": inRepository,
  "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy": form(
    /^[^:]+:[^:]+:\d+$/,
    "<repository>:<environment>:<policy id>",
  ),
  "github:index/repositoryRuleset:RepositoryRuleset": form(/^[^:]+:\d+$/, "<repository>:<id>"),
  "heroku:index/domain:Domain": inApp,
  "heroku:index/drain:Drain": form(/^[^:]+:[^:]+(:sensitive)?$/, "<app>:<drain id>[:sensitive]"),
  "heroku:index/formation:Formation": inApp,
};
