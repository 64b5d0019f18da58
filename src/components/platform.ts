import { Provider as AwsProvider } from "@pulumi/aws/provider";
import { Provider as CloudflareProvider } from "@pulumi/cloudflare/provider";
import { Provider as GithubProvider } from "@pulumi/github/provider";
import { Provider as HerokuProvider } from "@pulumi/heroku";
import type { PlatformConfig } from "../config/schema";
import { type Environment, type EnvironmentFacts, environmentFacts } from "../domain/environments";

/** What every system is given: its environment, the facts of it, and the accounts it may use. */
export interface Platform extends EnvironmentFacts {
  readonly environment: Environment;
  readonly config: PlatformConfig;
  readonly providers: Providers;
}

/** One provider of each kind, bound to the accounts of the stack file and to nothing else. */
export interface Providers {
  readonly aws: AwsProvider;
  readonly cloudflare: CloudflareProvider;
  readonly github: GithubProvider;
  readonly heroku: HerokuProvider;
}

export function definePlatform(environment: Environment, config: PlatformConfig): Platform {
  const providers = defineProviders(config.accounts);
  return { ...environmentFacts[environment], environment, config, providers };
}

function defineProviders(accounts: PlatformConfig["accounts"]): Providers {
  return {
    aws: new AwsProvider("aws", {
      region: accounts.aws.region,
      // Credentials of any other account are refused before a resource is touched.
      allowedAccountIds: [accounts.aws.accountId],
      defaultTags: { tags: { "managed-by": "pulumi" } },
    }),
    cloudflare: new CloudflareProvider("cloudflare", {}),
    github: new GithubProvider("github", { owner: accounts.github.owner }),
    // Both switches default to true and would copy every config var, DATABASE_URL too, into the state.
    heroku: new HerokuProvider("heroku", {
      customizations: [{ setAppAllConfigVarsInState: false, setAddonConfigVarsInState: false }],
    }),
  };
}
