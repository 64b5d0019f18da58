import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * A labs feature of the account that the API token belongs to (`heroku labs` lists them). Deleting
 * the resource disables the feature.
 *
 * Import ID: `<account email>:<feature>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/account_feature.md
 */
export class AccountFeature extends pulumi.CustomResource {
  /** Reads an account feature that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: AccountFeatureState,
    opts?: pulumi.CustomResourceOptions,
  ): AccountFeature {
    return new AccountFeature(name, state as AccountFeatureArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/accountFeature:AccountFeature";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is AccountFeature {
    return utilities.isOfType(obj, AccountFeature.__pulumiType);
  }

  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly accountFeatureId: pulumi.Output<string>;
  /** What the feature does, in Heroku's words. */
  declare readonly description: pulumi.Output<string>;
  /** Whether the feature is on. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** Name of the feature, such as `metrics-request-volume`. */
  declare readonly name: pulumi.Output<string>;
  /** State of the feature, in Heroku's words. */
  declare readonly state: pulumi.Output<string>;

  constructor(name: string, args: AccountFeatureArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: AccountFeatureArgs | AccountFeatureState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      AccountFeature.__pulumiType,
      name,
      utilities.resourceInputs<AccountFeatureArgs, AccountFeatureState>(argsOrState, opts, {
        required: ["enabled"],
        inputs: ["accountFeatureId", "enabled", "name"],
        outputs: ["description", "state"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an account feature to look it up; each property as in {@link AccountFeature}. */
export interface AccountFeatureState {
  accountFeatureId?: pulumi.Input<string | undefined>;
  description?: pulumi.Input<string | undefined>;
  enabled?: pulumi.Input<boolean | undefined>;
  name?: pulumi.Input<string | undefined>;
  state?: pulumi.Input<string | undefined>;
}

/** What an account feature is made of. */
export interface AccountFeatureArgs {
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  accountFeatureId?: pulumi.Input<string | undefined>;
  /** Whether the feature is on. */
  enabled: pulumi.Input<boolean>;
  /**
   * Name of the feature, such as `metrics-request-volume`. Changing it replaces the account feature.
   * Left out, the resource's name in the program and a random suffix.
   */
  name?: pulumi.Input<string | undefined>;
}
