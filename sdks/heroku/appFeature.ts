import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * A labs feature of an app (`heroku labs -a APP` lists them).
 *
 * Import ID: `<app>:<feature>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/app_feature.md
 */
export class AppFeature extends pulumi.CustomResource {
  /** Reads an app feature that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: AppFeatureState,
    opts?: pulumi.CustomResourceOptions,
  ): AppFeature {
    return new AppFeature(name, state as AppFeatureArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/appFeature:AppFeature";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is AppFeature {
    return utilities.isOfType(obj, AppFeature.__pulumiType);
  }

  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly appFeatureId: pulumi.Output<string>;
  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Whether the feature is on. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** Name of the feature, such as `log-runtime-metrics`. */
  declare readonly name: pulumi.Output<string>;

  constructor(name: string, args: AppFeatureArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: AppFeatureArgs | AppFeatureState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      AppFeature.__pulumiType,
      name,
      utilities.resourceInputs<AppFeatureArgs, AppFeatureState>(argsOrState, opts, {
        required: ["appId"],
        inputs: ["appFeatureId", "appId", "enabled", "name"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an app feature to look it up; each property as in {@link AppFeature}. */
export interface AppFeatureState {
  appFeatureId?: pulumi.Input<string | undefined>;
  appId?: pulumi.Input<string | undefined>;
  enabled?: pulumi.Input<boolean | undefined>;
  name?: pulumi.Input<string | undefined>;
}

/** What an app feature is made of. */
export interface AppFeatureArgs {
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  appFeatureId?: pulumi.Input<string | undefined>;
  /** UUID of the app. Never its name. Changing it replaces the app feature. */
  appId: pulumi.Input<string>;
  /** Whether the feature is on. Default true. */
  enabled?: pulumi.Input<boolean | undefined>;
  /**
   * Name of the feature, such as `log-runtime-metrics`. Changing it replaces the app feature. Left
   * out, the resource's name in the program and a random suffix.
   */
  name?: pulumi.Input<string | undefined>;
}
