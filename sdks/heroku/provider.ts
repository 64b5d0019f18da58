import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import * as utilities from "./utilities";

/**
 * Settings of the Heroku provider. Without an explicit `Provider`, resources use the `heroku:`
 * settings of the stack, and the environment where a setting is absent.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/index.md
 */
export class Provider extends pulumi.ProviderResource {
  /** @internal */
  static readonly __pulumiType = "heroku";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Provider {
    return utilities.isOfType(obj, `pulumi:providers:${Provider.__pulumiType}`);
  }

  /** Heroku API token. */
  declare readonly apiKey: pulumi.Output<string | undefined>;
  /** Ignored. */
  declare readonly email: pulumi.Output<string | undefined>;
  /** Headers added to each request, a JSON object in a string: `{"X-Custom":"yes"}`. */
  declare readonly headers: pulumi.Output<string | undefined>;
  /** Base URL of Heroku's API. */
  declare readonly url: pulumi.Output<string | undefined>;

  constructor(name: string, args?: ProviderArgs, opts?: pulumi.ResourceOptions) {
    super(
      Provider.__pulumiType,
      name,
      {
        apiKey: args?.apiKey,
        customizations: pulumi.output(args?.customizations).apply(JSON.stringify),
        delays: pulumi.output(args?.delays).apply(JSON.stringify),
        email: args?.email,
        headers: args?.headers,
        timeouts: pulumi.output(args?.timeouts).apply(JSON.stringify),
        url: args?.url,
      },
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }

  /** The provider's settings under their Terraform names, for a Terraform module run by Pulumi. */
  terraformConfig(): pulumi.Output<{ [key: string]: any }> {
    const answer: pulumi.Output<Provider.TerraformConfigResult> = pulumi.runtime.call(
      "pulumi:providers:heroku/terraformConfig",
      { __self__: this },
      this,
      utilities.getPackage(),
    );
    return answer.result;
  }
}

/** Settings of a provider. */
export interface ProviderArgs {
  /**
   * Heroku API token. Default: `HEROKU_API_KEY`, then `~/.netrc`. The provider does not mark it as
   * secret: prefer the environment, or wrap it in `pulumi.secret`.
   */
  apiKey?: pulumi.Input<string | undefined>;
  /**
   * What of an app's and an add-on's config variables is kept in the state. At most one element; a
   * list only because Terraform's schema allows two.
   */
  customizations?: pulumi.Input<pulumi.Input<inputs.ProviderCustomization>[] | undefined>;
  /** Pauses after creating something, as Heroku's API answers from replicas that lag behind. */
  delays?: pulumi.Input<inputs.ProviderDelays | undefined>;
  /** Ignored. Heroku no longer accepts a password. Default `HEROKU_EMAIL`. */
  email?: pulumi.Input<string | undefined>;
  /**
   * Headers added to each request, a JSON object in a string: `{"X-Custom":"yes"}`. Default
   * `HEROKU_HEADERS`.
   */
  headers?: pulumi.Input<string | undefined>;
  /** How long to wait for slow operations. */
  timeouts?: pulumi.Input<inputs.ProviderTimeouts | undefined>;
  /** Base URL of Heroku's API. Default: `HEROKU_API_URL`, then `https://api.heroku.com`. */
  url?: pulumi.Input<string | undefined>;
}

export namespace Provider {
  export interface TerraformConfigResult {
    readonly result: { [key: string]: any };
  }
}
