import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * What a team member may do in a Private Space. Team admins always may do everything.
 *
 * Import ID: `<space>:<email>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/space_app_access.md
 */
export class SpaceAppAccess extends pulumi.CustomResource {
  /** Reads a permission in a space that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: SpaceAppAccessState,
    opts?: pulumi.CustomResourceOptions,
  ): SpaceAppAccess {
    return new SpaceAppAccess(name, state as SpaceAppAccessArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/spaceAppAccess:SpaceAppAccess";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is SpaceAppAccess {
    return utilities.isOfType(obj, SpaceAppAccess.__pulumiType);
  }

  /** Email address of the team member. */
  declare readonly email: pulumi.Output<string>;
  /** Permissions granted. */
  declare readonly permissions: pulumi.Output<string[]>;
  /** Name or UUID of the Private Space. */
  declare readonly space: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly spaceAppAccessId: pulumi.Output<string>;

  constructor(name: string, args: SpaceAppAccessArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: SpaceAppAccessArgs | SpaceAppAccessState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      SpaceAppAccess.__pulumiType,
      name,
      utilities.resourceInputs<SpaceAppAccessArgs, SpaceAppAccessState>(argsOrState, opts, {
        required: ["email", "permissions", "space"],
        inputs: ["email", "permissions", "space", "spaceAppAccessId"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a permission in a space to look it up; each property as in {@link SpaceAppAccess}. */
export interface SpaceAppAccessState {
  email?: pulumi.Input<string | undefined>;
  permissions?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  space?: pulumi.Input<string | undefined>;
  spaceAppAccessId?: pulumi.Input<string | undefined>;
}

/** What a permission in a space is made of. */
export interface SpaceAppAccessArgs {
  /** Email address of the team member. Changing it replaces the permission in a space. */
  email: pulumi.Input<string>;
  /** Permissions granted. `create_apps` is the only one; an empty list takes it away. */
  permissions: pulumi.Input<pulumi.Input<string>[]>;
  /** Name or UUID of the Private Space. Changing it replaces the permission in a space. */
  space: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  spaceAppAccessId?: pulumi.Input<string | undefined>;
}
