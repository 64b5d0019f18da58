import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Access of an account to one app of a team; for an app that no team owns see Collaborator.
 *
 * Import ID: `<app>:<email>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/team_collaborator.md
 */
export class TeamCollaborator extends pulumi.CustomResource {
  /** Reads a team collaborator that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: TeamCollaboratorState,
    opts?: pulumi.CustomResourceOptions,
  ): TeamCollaborator {
    return new TeamCollaborator(name, state as TeamCollaboratorArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/teamCollaborator:TeamCollaborator";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is TeamCollaborator {
    return utilities.isOfType(obj, TeamCollaborator.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Email address of the Heroku account. */
  declare readonly email: pulumi.Output<string>;
  /** Permissions granted. */
  declare readonly permissions: pulumi.Output<string[]>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly teamCollaboratorId: pulumi.Output<string>;

  constructor(name: string, args: TeamCollaboratorArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: TeamCollaboratorArgs | TeamCollaboratorState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      TeamCollaborator.__pulumiType,
      name,
      utilities.resourceInputs<TeamCollaboratorArgs, TeamCollaboratorState>(argsOrState, opts, {
        required: ["appId", "email", "permissions"],
        inputs: ["appId", "email", "permissions", "teamCollaboratorId"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a team collaborator to look it up; each property as in {@link TeamCollaborator}. */
export interface TeamCollaboratorState {
  appId?: pulumi.Input<string | undefined>;
  email?: pulumi.Input<string | undefined>;
  permissions?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  teamCollaboratorId?: pulumi.Input<string | undefined>;
}

/** What a team collaborator is made of. */
export interface TeamCollaboratorArgs {
  /** UUID of the app. Never its name. Changing it replaces the team collaborator. */
  appId: pulumi.Input<string>;
  /** Email address of the Heroku account. Changing it replaces the team collaborator. */
  email: pulumi.Input<string>;
  /** Permissions granted. One to four of `view`, `deploy`, `operate` and `manage`, in any order. */
  permissions: pulumi.Input<pulumi.Input<string>[]>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  teamCollaboratorId?: pulumi.Input<string | undefined>;
}
