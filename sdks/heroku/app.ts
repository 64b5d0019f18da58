import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

/**
 * An app: code, dynos, config variables and domains under one name. Every other resource refers to
 * it by `id`, a UUID.
 *
 * Import ID: `<app UUID or name>`; config variables are not imported.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/app.md
 */
export class App extends pulumi.CustomResource {
  /** Reads an app that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: AppState,
    opts?: pulumi.CustomResourceOptions,
  ): App {
    return new App(name, state as AppArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/app:App";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is App {
    return utilities.isOfType(obj, App.__pulumiType);
  }

  /**
   * Whether Heroku obtains and renews the certificates of the app's domains (Automated Certificate
   * Management).
   */
  declare readonly acm: pulumi.Output<boolean>;
  /**
   * Every config variable of the app, also those that Pulumi does not manage. Empty when the
   * provider's `setAppAllConfigVarsInState` is false. Secret.
   */
  declare readonly allConfigVars: pulumi.Output<{ [key: string]: string }>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly appId: pulumi.Output<string>;
  /** Buildpacks in the order they run, as names (`heroku/nodejs`) or URLs. */
  declare readonly buildpacks: pulumi.Output<string[]>;
  /** Config variables that may be shown in plain text. */
  declare readonly configVars: pulumi.Output<{ [key: string]: string }>;
  /** Platform generation, `cedar` or `fir`; that of its space. */
  declare readonly generation: pulumi.Output<string>;
  /** Address to push the app's code to. */
  declare readonly gitUrl: pulumi.Output<string>;
  /** Hostname on herokuapp.com. */
  declare readonly herokuHostname: pulumi.Output<string>;
  /** Whether only clients inside the Private Space reach the app. */
  declare readonly internalRouting: pulumi.Output<boolean>;
  /** Name of the app, unique on all of Heroku. */
  declare readonly name: pulumi.Output<string>;
  /** Team that owns the app. */
  declare readonly organization: pulumi.Output<outputs.AppOrganization | undefined>;
  /** Where the app runs. */
  declare readonly region: pulumi.Output<string>;
  /** Config variables whose values must not be shown, such as keys and passwords. Secret. */
  declare readonly sensitiveConfigVars: pulumi.Output<{ [key: string]: string }>;
  /** Name of the Private Space the app runs in. */
  declare readonly space: pulumi.Output<string | undefined>;
  /** Operating system image, such as `heroku-24`, or `container`. */
  declare readonly stack: pulumi.Output<string>;
  /** UUID of the app, the same as `id`. */
  declare readonly uuid: pulumi.Output<string>;
  /** URL the app is served at by default. */
  declare readonly webUrl: pulumi.Output<string>;

  constructor(name: string, args: AppArgs, opts?: pulumi.CustomResourceOptions);
  constructor(name: string, argsOrState?: AppArgs | AppState, opts?: pulumi.CustomResourceOptions) {
    super(
      App.__pulumiType,
      name,
      utilities.resourceInputs<AppArgs, AppState>(argsOrState, opts, {
        required: ["region"],
        inputs: [
          "acm",
          "appId",
          "buildpacks",
          "configVars",
          "internalRouting",
          "name",
          "organization",
          "region",
          "sensitiveConfigVars",
          "space",
          "stack",
        ],
        secretInputs: ["sensitiveConfigVars"],
        outputs: ["allConfigVars", "generation", "gitUrl", "herokuHostname", "uuid", "webUrl"],
      }),
      utilities.resourceOptions(opts, {
        additionalSecretOutputs: ["allConfigVars", "sensitiveConfigVars"],
      }),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an app to look it up; each property as in {@link App}. */
export interface AppState {
  acm?: pulumi.Input<boolean | undefined>;
  allConfigVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  appId?: pulumi.Input<string | undefined>;
  buildpacks?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  configVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  generation?: pulumi.Input<string | undefined>;
  gitUrl?: pulumi.Input<string | undefined>;
  herokuHostname?: pulumi.Input<string | undefined>;
  internalRouting?: pulumi.Input<boolean | undefined>;
  name?: pulumi.Input<string | undefined>;
  organization?: pulumi.Input<inputs.AppOrganization | undefined>;
  region?: pulumi.Input<string | undefined>;
  sensitiveConfigVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  space?: pulumi.Input<string | undefined>;
  stack?: pulumi.Input<string | undefined>;
  uuid?: pulumi.Input<string | undefined>;
  webUrl?: pulumi.Input<string | undefined>;
}

/** What an app is made of. */
export interface AppArgs {
  /**
   * Whether Heroku obtains and renews the certificates of the app's domains (Automated Certificate
   * Management).
   */
  acm?: pulumi.Input<boolean | undefined>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  appId?: pulumi.Input<string | undefined>;
  /**
   * Buildpacks in the order they run, as names (`heroku/nodejs`) or URLs. Left out, those set
   * elsewhere stay. Not for the Fir generation, which reads `project.toml`.
   */
  buildpacks?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /**
   * Config variables that may be shown in plain text. Variables that are set elsewhere stay
   * untouched. Remove entries before the map: removing the whole map leaves its variables on the
   * app.
   */
  configVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /**
   * Whether only clients inside the Private Space reach the app. Needs `space`; not for the Fir
   * generation. Changing it replaces the app.
   */
  internalRouting?: pulumi.Input<boolean | undefined>;
  /**
   * Name of the app, unique on all of Heroku. 3 to 30 characters; lower-case letters, digits and
   * `-`, a letter first. Left out, the resource's name in the program and a random suffix.
   */
  name?: pulumi.Input<string | undefined>;
  /** Team that owns the app. Left out, the account of the API token owns it. */
  organization?: pulumi.Input<inputs.AppOrganization | undefined>;
  /**
   * Where the app runs. `us` or `eu`; in a Private Space the space's region, such as `frankfurt`.
   * Changing it replaces the app.
   */
  region: pulumi.Input<string>;
  /**
   * Config variables whose values must not be shown, such as keys and passwords. A name stands here
   * or in `configVars`, not in both. Secret: encrypted in the state, hidden when shown.
   */
  sensitiveConfigVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /**
   * Name of the Private Space the app runs in. Left out, the Common Runtime. Changing it replaces
   * the app.
   */
  space?: pulumi.Input<string | undefined>;
  /** Operating system image, such as `heroku-24`, or `container`. Not for the Fir generation. */
  stack?: pulumi.Input<string | undefined>;
}
