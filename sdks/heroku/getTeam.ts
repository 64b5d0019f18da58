import * as pulumi from "@pulumi/pulumi";

import * as utilities from "./utilities";

const token = "heroku:index/getTeam:getTeam";

/**
 * Finds a team by its name.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/data-sources/team.md
 */
export function getTeam(args: GetTeamArgs, opts?: pulumi.InvokeOptions): Promise<GetTeamResult> {
  return pulumi.runtime.invoke(
    token,
    { id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** Finds a team by its name. Waits for arguments that are not known yet. */
export function getTeamOutput(
  args: GetTeamOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetTeamResult> {
  return pulumi.runtime.invokeOutput(
    token,
    { id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** What {@link getTeam} looks for. */
export interface GetTeamArgs {
  /** UUID of the team. Not looked for: leave it out. */
  id?: string;
  /** Name of the team. */
  name: string;
}

/** What {@link getTeamOutput} looks for. */
export interface GetTeamOutputArgs {
  /** UUID of the team. Not looked for: leave it out. */
  id?: pulumi.Input<string | undefined>;
  /** Name of the team. */
  name: pulumi.Input<string>;
}

/** What {@link getTeam} finds. */
export interface GetTeamResult {
  /** Whether new apps belong to this team when none is named. */
  readonly default: boolean;
  /** UUID of the team. */
  readonly id: string;
  /** Number of members the team may have. */
  readonly membershipLimit: number;
  /** Name of the team. */
  readonly name: string;
  /** Whether the team's licences come from Salesforce. */
  readonly provisionedLicenses: boolean;
  /** `enterprise` or `team`. */
  readonly type: string;
}
