import * as pulumi from "@pulumi/pulumi";

import * as utilities from "./utilities";

const token = "heroku:index/getAddon:getAddon";

/**
 * Finds an add-on by its name.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/data-sources/addon.md
 */
export function getAddon(args: GetAddonArgs, opts?: pulumi.InvokeOptions): Promise<GetAddonResult> {
  return pulumi.runtime.invoke(
    token,
    { name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** Finds an add-on by its name. Waits for arguments that are not known yet. */
export function getAddonOutput(
  args: GetAddonOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetAddonResult> {
  return pulumi.runtime.invokeOutput(
    token,
    { name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** What {@link getAddon} looks for. */
export interface GetAddonArgs {
  /** Name of the add-on. */
  name: string;
}

/** What {@link getAddonOutput} looks for. */
export interface GetAddonOutputArgs {
  /** Name of the add-on. */
  name: pulumi.Input<string>;
}

/** What {@link getAddon} finds. */
export interface GetAddonResult {
  /** UUID of the app that owns the add-on. */
  readonly appId: string;
  /** Names of the config variables that the add-on sets. */
  readonly configVars: string[];
  /** UUID of the add-on. */
  readonly id: string;
  /** Name of the add-on. */
  readonly name: string;
  /** Service and plan, such as `heroku-postgresql:standard-0`. */
  readonly plan: string;
  /** UUID of the service that provides the add-on. */
  readonly providerId: string;
}
