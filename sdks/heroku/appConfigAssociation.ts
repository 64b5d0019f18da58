import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Config variables of an app, managed apart from it. Deleting the resource removes its variables
 * from the app. A variable that also stands in `App.configVars` with another value is a difference
 * forever.
 *
 * Import ID: none; creating it over equal variables changes nothing.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/app_config_association.md
 */
export class AppConfigAssociation extends pulumi.CustomResource {
  /** Reads a set of config variables that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: AppConfigAssociationState,
    opts?: pulumi.CustomResourceOptions,
  ): AppConfigAssociation {
    return new AppConfigAssociation(name, state as AppConfigAssociationArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/appConfigAssociation:AppConfigAssociation";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is AppConfigAssociation {
    return utilities.isOfType(obj, AppConfigAssociation.__pulumiType);
  }

  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly appConfigAssociationId: pulumi.Output<string>;
  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Config variables whose values must not be shown, such as keys and passwords. Secret. */
  declare readonly sensitiveVars: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Config variables that may be shown in plain text. */
  declare readonly vars: pulumi.Output<{ [key: string]: string } | undefined>;

  constructor(name: string, args: AppConfigAssociationArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: AppConfigAssociationArgs | AppConfigAssociationState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      AppConfigAssociation.__pulumiType,
      name,
      utilities.resourceInputs<AppConfigAssociationArgs, AppConfigAssociationState>(
        argsOrState,
        opts,
        {
          required: ["appId"],
          inputs: ["appConfigAssociationId", "appId", "sensitiveVars", "vars"],
          secretInputs: ["sensitiveVars"],
        },
      ),
      utilities.resourceOptions(opts, { additionalSecretOutputs: ["sensitiveVars"] }),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a set of config variables to look it up; each property as in {@link AppConfigAssociation}. */
export interface AppConfigAssociationState {
  appConfigAssociationId?: pulumi.Input<string | undefined>;
  appId?: pulumi.Input<string | undefined>;
  sensitiveVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  vars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

/** What a set of config variables is made of. */
export interface AppConfigAssociationArgs {
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  appConfigAssociationId?: pulumi.Input<string | undefined>;
  /**
   * UUID of the app. Changing it leaves the variables on the former app: replace the resource
   * instead.
   */
  appId: pulumi.Input<string>;
  /**
   * Config variables whose values must not be shown, such as keys and passwords. A name stands here
   * or in `vars`, not in both. Secret: encrypted in the state, hidden when shown.
   */
  sensitiveVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /** Config variables that may be shown in plain text. Set in one release, which restarts the app. */
  vars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}
