import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Access of an account to an app that no team owns; for a team's apps see TeamCollaborator.
 *
 * Import ID: `<app>:<email>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/collaborator.md
 */
export class Collaborator extends pulumi.CustomResource {
  /** Reads a collaborator that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: CollaboratorState,
    opts?: pulumi.CustomResourceOptions,
  ): Collaborator {
    return new Collaborator(name, state as CollaboratorArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/collaborator:Collaborator";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Collaborator {
    return utilities.isOfType(obj, Collaborator.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly collaboratorId: pulumi.Output<string>;
  /** Email address of the Heroku account. */
  declare readonly email: pulumi.Output<string>;

  constructor(name: string, args: CollaboratorArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: CollaboratorArgs | CollaboratorState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Collaborator.__pulumiType,
      name,
      utilities.resourceInputs<CollaboratorArgs, CollaboratorState>(argsOrState, opts, {
        required: ["appId", "email"],
        inputs: ["appId", "collaboratorId", "email"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a collaborator to look it up; each property as in {@link Collaborator}. */
export interface CollaboratorState {
  appId?: pulumi.Input<string | undefined>;
  collaboratorId?: pulumi.Input<string | undefined>;
  email?: pulumi.Input<string | undefined>;
}

/** What a collaborator is made of. */
export interface CollaboratorArgs {
  /** UUID of the app. Never its name. Changing it replaces the collaborator. */
  appId: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  collaboratorId?: pulumi.Input<string | undefined>;
  /** Email address of the Heroku account. Changing it replaces the collaborator. */
  email: pulumi.Input<string>;
}
