import * as pulumi from "@pulumi/pulumi";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

const token = "heroku:index/getTeamMembers:getTeamMembers";

/**
 * Lists the members of a team who have one of the given roles.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/data-sources/team_members.md
 */
export function getTeamMembers(
  args: GetTeamMembersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<GetTeamMembersResult> {
  return pulumi.runtime.invoke(
    token,
    { id: args.id, roles: args.roles, team: args.team },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** Lists the members of a team who have one of the given roles. Waits for arguments that are not known yet. */
export function getTeamMembersOutput(
  args: GetTeamMembersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetTeamMembersResult> {
  return pulumi.runtime.invokeOutput(
    token,
    { id: args.id, roles: args.roles, team: args.team },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** What {@link getTeamMembers} looks for. */
export interface GetTeamMembersArgs {
  /** Name of the team. Not looked for: leave it out. */
  id?: string;
  /** Roles to look for. At least one of `admin`, `member`, `viewer`, `collaborator` and `owner`. */
  roles: string[];
  /** Name of the team. */
  team: string;
}

/** What {@link getTeamMembersOutput} looks for. */
export interface GetTeamMembersOutputArgs {
  /** Name of the team. Not looked for: leave it out. */
  id?: pulumi.Input<string | undefined>;
  /** Roles to look for. At least one of `admin`, `member`, `viewer`, `collaborator` and `owner`. */
  roles: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the team. */
  team: pulumi.Input<string>;
}

/** What {@link getTeamMembers} finds. */
export interface GetTeamMembersResult {
  /** Name of the team. */
  readonly id: string;
  /** Members who have one of the roles. */
  readonly members: outputs.GetTeamMembersMember[];
  /** Roles to look for. */
  readonly roles: string[];
  /** Name of the team. */
  readonly team: string;
}
