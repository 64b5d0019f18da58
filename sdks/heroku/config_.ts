import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Named values to share between resources. Exists in the state only: it changes nothing on Heroku
 * until an AppConfigAssociation or an App uses its `vars`.
 *
 * Import ID: none.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/config.md
 */
export class Config extends pulumi.CustomResource {
  /** Reads a set of shared values that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: ConfigState,
    opts?: pulumi.CustomResourceOptions,
  ): Config {
    return new Config(name, state, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/config:Config";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Config {
    return utilities.isOfType(obj, Config.__pulumiType);
  }

  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly configId: pulumi.Output<string>;
  /** Config variables whose values must not be shown, such as keys and passwords. Secret. */
  declare readonly sensitiveVars: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Config variables that may be shown in plain text. */
  declare readonly vars: pulumi.Output<{ [key: string]: string } | undefined>;

  constructor(name: string, args?: ConfigArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: ConfigArgs | ConfigState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Config.__pulumiType,
      name,
      utilities.resourceInputs<ConfigArgs, ConfigState>(argsOrState, opts, {
        inputs: ["configId", "sensitiveVars", "vars"],
        secretInputs: ["sensitiveVars"],
      }),
      utilities.resourceOptions(opts, { additionalSecretOutputs: ["sensitiveVars"] }),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a set of shared values to look it up; each property as in {@link Config}. */
export interface ConfigState {
  configId?: pulumi.Input<string | undefined>;
  sensitiveVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  vars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

/** What a set of shared values is made of. */
export interface ConfigArgs {
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  configId?: pulumi.Input<string | undefined>;
  /**
   * Config variables whose values must not be shown, such as keys and passwords. A name stands here
   * or in `vars`, not in both. Secret: encrypted in the state, hidden when shown.
   */
  sensitiveVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /** Config variables that may be shown in plain text. */
  vars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}
