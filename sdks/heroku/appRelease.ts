import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * A release of an app from a slug or an image that is already uploaded.
 *
 * Import ID: `<app name>`, the latest release.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/app_release.md
 */
export class AppRelease extends pulumi.CustomResource {
  /** Reads an app release that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: AppReleaseState,
    opts?: pulumi.CustomResourceOptions,
  ): AppRelease {
    return new AppRelease(name, state as AppReleaseArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/appRelease:AppRelease";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is AppRelease {
    return utilities.isOfType(obj, AppRelease.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly appReleaseId: pulumi.Output<string>;
  /** What changes with the release, in a person's words. */
  declare readonly description: pulumi.Output<string>;
  /** Image to release on the Fir generation. */
  declare readonly ociImage: pulumi.Output<string | undefined>;
  /** UUID of the slug to release on the Cedar generation. */
  declare readonly slugId: pulumi.Output<string | undefined>;

  constructor(name: string, args: AppReleaseArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: AppReleaseArgs | AppReleaseState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      AppRelease.__pulumiType,
      name,
      utilities.resourceInputs<AppReleaseArgs, AppReleaseState>(argsOrState, opts, {
        required: ["appId"],
        inputs: ["appId", "appReleaseId", "description", "ociImage", "slugId"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an app release to look it up; each property as in {@link AppRelease}. */
export interface AppReleaseState {
  appId?: pulumi.Input<string | undefined>;
  appReleaseId?: pulumi.Input<string | undefined>;
  description?: pulumi.Input<string | undefined>;
  ociImage?: pulumi.Input<string | undefined>;
  slugId?: pulumi.Input<string | undefined>;
}

/** What an app release is made of. */
export interface AppReleaseArgs {
  /** UUID of the app. Never its name. Changing it replaces the app release. */
  appId: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  appReleaseId?: pulumi.Input<string | undefined>;
  /** What changes with the release, in a person's words. */
  description?: pulumi.Input<string | undefined>;
  /**
   * Image to release on the Fir generation. A UUID or `sha256:` digest. Excludes `slugId`. Changing
   * it replaces the app release.
   */
  ociImage?: pulumi.Input<string | undefined>;
  /**
   * UUID of the slug to release on the Cedar generation. Excludes `ociImage`. Changing it replaces
   * the app release.
   */
  slugId?: pulumi.Input<string | undefined>;
}
