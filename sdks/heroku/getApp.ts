import * as pulumi from "@pulumi/pulumi";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

const token = "heroku:index/getApp:getApp";

/**
 * Finds an app by its name. Its `configVars` are not marked as secret and hold every variable of
 * the app: do not export them.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/data-sources/app.md
 */
export function getApp(args: GetAppArgs, opts?: pulumi.InvokeOptions): Promise<GetAppResult> {
  return pulumi.runtime.invoke(
    token,
    { id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** Finds an app by its name. Waits for arguments that are not known yet. */
export function getAppOutput(
  args: GetAppOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetAppResult> {
  return pulumi.runtime.invokeOutput(
    token,
    { id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** What {@link getApp} looks for. */
export interface GetAppArgs {
  /** UUID of the app. Not looked for: leave it out. */
  id?: string;
  /** Name of the app. */
  name: string;
}

/** What {@link getAppOutput} looks for. */
export interface GetAppOutputArgs {
  /** UUID of the app. Not looked for: leave it out. */
  id?: pulumi.Input<string | undefined>;
  /** Name of the app. */
  name: pulumi.Input<string>;
}

/** What {@link getApp} finds. */
export interface GetAppResult {
  /** Whether Heroku obtains and renews the certificates of the app's domains. */
  readonly acm: boolean;
  /** Buildpacks in the order they run; empty on the Fir generation. */
  readonly buildpacks: string[];
  /** Every config variable of the app, in plain text. */
  readonly configVars: { [key: string]: string };
  /** Platform generation, `cedar` or `fir`. */
  readonly generation: string;
  /** Address to push the app's code to. */
  readonly gitUrl: string;
  /** Hostname on herokuapp.com. */
  readonly herokuHostname: string;
  /** UUID of the app. */
  readonly id: string;
  /** Whether only clients inside its Private Space reach the app. */
  readonly internalRouting: boolean;
  /** UUID of the last successful release; may be empty. */
  readonly lastReleaseId: string;
  /** UUID of that release's slug; may be empty. */
  readonly lastSlugId: string;
  /** Name of the app. */
  readonly name: string;
  /** Team that owns the app; one element at most. */
  readonly organizations: outputs.GetAppOrganization[];
  /** Where the app runs, such as `eu`. */
  readonly region: string;
  /** Name of its Private Space; empty in the Common Runtime. */
  readonly space: string;
  /** Operating system image. */
  readonly stack: string;
  /** UUID of the app, the same as `id`. */
  readonly uuid: string;
  /** URL the app is served at by default. */
  readonly webUrl: string;
}
