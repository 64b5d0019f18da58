import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * A service that Heroku or a partner runs for an app, such as a Postgres database.
 *
 * Import ID: `<add-on UUID>`; `config` is not imported.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/addon.md
 */
export class Addon extends pulumi.CustomResource {
  /** Reads an add-on that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: AddonState,
    opts?: pulumi.CustomResourceOptions,
  ): Addon {
    return new Addon(name, state as AddonArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/addon:Addon";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Addon {
    return utilities.isOfType(obj, Addon.__pulumiType);
  }

  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly addonId: pulumi.Output<string>;
  /** UUID of the app that owns and pays for the add-on. */
  declare readonly appId: pulumi.Output<string>;
  /** Options passed to the service when it is created. */
  declare readonly config: pulumi.Output<{ [key: string]: string } | undefined>;
  /**
   * Values of the config variables that the add-on sets, such as `DATABASE_URL`. Empty when the
   * provider's `setAddonConfigVarsInState` is false. Secret.
   */
  declare readonly configVarValues: pulumi.Output<{ [key: string]: string }>;
  /** Names of the config variables that the add-on sets. */
  declare readonly configVars: pulumi.Output<string[]>;
  /** Name of the add-on, unique on all of Heroku. */
  declare readonly name: pulumi.Output<string>;
  /** Service and plan, such as `heroku-postgresql:standard-0`. */
  declare readonly plan: pulumi.Output<string>;
  /** UUID of the service that provides the add-on. */
  declare readonly providerId: pulumi.Output<string>;

  constructor(name: string, args: AddonArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: AddonArgs | AddonState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Addon.__pulumiType,
      name,
      utilities.resourceInputs<AddonArgs, AddonState>(argsOrState, opts, {
        required: ["appId", "plan"],
        inputs: ["addonId", "appId", "config", "name", "plan"],
        outputs: ["configVarValues", "configVars", "providerId"],
      }),
      utilities.resourceOptions(opts, { additionalSecretOutputs: ["configVarValues"] }),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an add-on to look it up; each property as in {@link Addon}. */
export interface AddonState {
  addonId?: pulumi.Input<string | undefined>;
  appId?: pulumi.Input<string | undefined>;
  config?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  configVarValues?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  configVars?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  name?: pulumi.Input<string | undefined>;
  plan?: pulumi.Input<string | undefined>;
  providerId?: pulumi.Input<string | undefined>;
}

/** What an add-on is made of. */
export interface AddonArgs {
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  addonId?: pulumi.Input<string | undefined>;
  /**
   * UUID of the app that owns and pays for the add-on. Never its name. Changing it replaces the
   * add-on.
   */
  appId: pulumi.Input<string>;
  /**
   * Options passed to the service when it is created. Never read back, so a later change made
   * elsewhere is not seen. Changing it replaces the add-on.
   */
  config?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /**
   * Name of the add-on, unique on all of Heroku. At most 256 characters; letters, digits, `_` and
   * `-`, a letter first. Left out, the resource's name in the program and a random suffix.
   */
  name?: pulumi.Input<string | undefined>;
  /**
   * Service and plan, such as `heroku-postgresql:standard-0`. Changed in place, which may give the
   * add-on another ID. Without a plan after the colon, any is accepted.
   */
  plan: pulumi.Input<string>;
}
