import * as pulumi from "@pulumi/pulumi";

import * as utilities from "./utilities";

const token = "heroku:index/getSpacePeeringInfo:getSpacePeeringInfo";

/**
 * Finds what an AWS account needs to peer its VPC with a Private Space.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/data-sources/space_peering_info.md
 */
export function getSpacePeeringInfo(
  args: GetSpacePeeringInfoArgs,
  opts?: pulumi.InvokeOptions,
): Promise<GetSpacePeeringInfoResult> {
  return pulumi.runtime.invoke(
    token,
    { id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** Finds what an AWS account needs to peer its VPC with a Private Space. Waits for arguments that are not known yet. */
export function getSpacePeeringInfoOutput(
  args: GetSpacePeeringInfoOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetSpacePeeringInfoResult> {
  return pulumi.runtime.invokeOutput(
    token,
    { id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** What {@link getSpacePeeringInfo} looks for. */
export interface GetSpacePeeringInfoArgs {
  /** Name of the space. Not looked for: leave it out. */
  id?: string;
  /** Name of the space. */
  name: string;
}

/** What {@link getSpacePeeringInfoOutput} looks for. */
export interface GetSpacePeeringInfoOutputArgs {
  /** Name of the space. Not looked for: leave it out. */
  id?: pulumi.Input<string | undefined>;
  /** Name of the space. */
  name: pulumi.Input<string>;
}

/** What {@link getSpacePeeringInfo} finds. */
export interface GetSpacePeeringInfoResult {
  /** Account that the space runs in. */
  readonly awsAccountId: string;
  /** Region that the space runs in. */
  readonly awsRegion: string;
  /** Ranges that the dynos run in. */
  readonly dynoCidrBlocks: string[];
  /** Name of the space. */
  readonly id: string;
  /** Name of the space. */
  readonly name: string;
  /** Ranges that the peered VPC must not use. */
  readonly unavailableCidrBlocks: string[];
  /** Range of the space's VPC. */
  readonly vpcCidr: string;
  /** AWS's ID of the space's VPC. */
  readonly vpcId: string;
}
