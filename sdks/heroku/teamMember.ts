import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Membership of an account in a team.
 *
 * Import ID: `<team>:<email>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/team_member.md
 */
export class TeamMember extends pulumi.CustomResource {
  /** Reads a team member that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: TeamMemberState,
    opts?: pulumi.CustomResourceOptions,
  ): TeamMember {
    return new TeamMember(name, state as TeamMemberArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/teamMember:TeamMember";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is TeamMember {
    return utilities.isOfType(obj, TeamMember.__pulumiType);
  }

  /** Email address of the Heroku account. */
  declare readonly email: pulumi.Output<string>;
  /** Whether the member signs in with the team's identity provider. */
  declare readonly federated: pulumi.Output<boolean | undefined>;
  /** What the member may do. */
  declare readonly role: pulumi.Output<string>;
  /** Name of the team. */
  declare readonly team: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly teamMemberId: pulumi.Output<string>;

  constructor(name: string, args: TeamMemberArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: TeamMemberArgs | TeamMemberState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      TeamMember.__pulumiType,
      name,
      utilities.resourceInputs<TeamMemberArgs, TeamMemberState>(argsOrState, opts, {
        required: ["email", "role", "team"],
        inputs: ["email", "federated", "role", "team", "teamMemberId"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a team member to look it up; each property as in {@link TeamMember}. */
export interface TeamMemberState {
  email?: pulumi.Input<string | undefined>;
  federated?: pulumi.Input<boolean | undefined>;
  role?: pulumi.Input<string | undefined>;
  team?: pulumi.Input<string | undefined>;
  teamMemberId?: pulumi.Input<string | undefined>;
}

/** What a team member is made of. */
export interface TeamMemberArgs {
  /** Email address of the Heroku account. Changing it replaces the team member. */
  email: pulumi.Input<string>;
  /** Whether the member signs in with the team's identity provider. Default false. */
  federated?: pulumi.Input<boolean | undefined>;
  /** What the member may do. Such as `admin`, `member` or `viewer`. */
  role: pulumi.Input<string>;
  /** Name of the team. Changing it replaces the team member. */
  team: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  teamMemberId?: pulumi.Input<string | undefined>;
}
