import * as pulumi from "@pulumi/pulumi";

import * as utilities from "./utilities";

const token = "heroku:index/getSpace:getSpace";

/**
 * Finds a Private Space by its name.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/data-sources/space.md
 */
export function getSpace(args: GetSpaceArgs, opts?: pulumi.InvokeOptions): Promise<GetSpaceResult> {
  return pulumi.runtime.invoke(
    token,
    { cidr: args.cidr, dataCidr: args.dataCidr, id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** Finds a Private Space by its name. Waits for arguments that are not known yet. */
export function getSpaceOutput(
  args: GetSpaceOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetSpaceResult> {
  return pulumi.runtime.invokeOutput(
    token,
    { cidr: args.cidr, dataCidr: args.dataCidr, id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** What {@link getSpace} looks for. */
export interface GetSpaceArgs {
  /** Address range of the dynos, RFC 1918. Not looked for: leave it out. */
  cidr?: string;
  /** Address range of the data services, RFC 1918. Not looked for: leave it out. */
  dataCidr?: string;
  /** Name of the space. Not looked for: leave it out. */
  id?: string;
  /** Name of the space. */
  name: string;
}

/** What {@link getSpaceOutput} looks for. */
export interface GetSpaceOutputArgs {
  /** Address range of the dynos, RFC 1918. Not looked for: leave it out. */
  cidr?: pulumi.Input<string | undefined>;
  /** Address range of the data services, RFC 1918. Not looked for: leave it out. */
  dataCidr?: pulumi.Input<string | undefined>;
  /** Name of the space. Not looked for: leave it out. */
  id?: pulumi.Input<string | undefined>;
  /** Name of the space. */
  name: pulumi.Input<string>;
}

/** What {@link getSpace} finds. */
export interface GetSpaceResult {
  /** Address range of the dynos, RFC 1918. */
  readonly cidr: string;
  /** Address range of the data services, RFC 1918. */
  readonly dataCidr: string;
  /** Platform generation, `cedar` or `fir`. */
  readonly generation: string;
  /** Name of the space. */
  readonly id: string;
  /** Name of the space. */
  readonly name: string;
  /** Name of the team that owns the space. */
  readonly organization: string;
  /** Addresses that the space's traffic comes from. */
  readonly outboundIps: string[];
  /** Where the space runs, such as `frankfurt`. */
  readonly region: string;
  /** Whether the space is a Shield space. */
  readonly shield: boolean;
  /** `allocating` or `allocated`. */
  readonly state: string;
  /** UUID of the space. */
  readonly uuid: string;
}
