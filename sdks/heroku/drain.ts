import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Where the log lines of a Cedar app are sent, router lines with client addresses included. Needs
 * exactly one of `url` and `sensitiveUrl`.
 *
 * Import ID: `<app>:<drain UUID>`, with `:sensitive` appended for `sensitiveUrl`.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/drain.md
 */
export class Drain extends pulumi.CustomResource {
  /** Reads a drain that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: DrainState,
    opts?: pulumi.CustomResourceOptions,
  ): Drain {
    return new Drain(name, state as DrainArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/drain:Drain";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Drain {
    return utilities.isOfType(obj, Drain.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly drainId: pulumi.Output<string>;
  /** Address the lines are sent to, credentials included. Secret. */
  declare readonly sensitiveUrl: pulumi.Output<string | undefined>;
  /** Name of the drain in each line; not marked as secret by the provider. */
  declare readonly token: pulumi.Output<string>;
  /** Address the lines are sent to, `syslog+tls://` or `https://`. */
  declare readonly url: pulumi.Output<string | undefined>;

  constructor(name: string, args: DrainArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: DrainArgs | DrainState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Drain.__pulumiType,
      name,
      utilities.resourceInputs<DrainArgs, DrainState>(argsOrState, opts, {
        required: ["appId"],
        inputs: ["appId", "drainId", "sensitiveUrl", "url"],
        secretInputs: ["sensitiveUrl"],
        outputs: ["token"],
      }),
      utilities.resourceOptions(opts, { additionalSecretOutputs: ["sensitiveUrl"] }),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a drain to look it up; each property as in {@link Drain}. */
export interface DrainState {
  appId?: pulumi.Input<string | undefined>;
  drainId?: pulumi.Input<string | undefined>;
  sensitiveUrl?: pulumi.Input<string | undefined>;
  token?: pulumi.Input<string | undefined>;
  url?: pulumi.Input<string | undefined>;
}

/** What a drain is made of. */
export interface DrainArgs {
  /** UUID of the app. Never its name. Changing it replaces the drain. */
  appId: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  drainId?: pulumi.Input<string | undefined>;
  /**
   * Address the lines are sent to, credentials included. Excludes `url`. Changing it replaces the
   * drain. Secret: encrypted in the state, hidden when shown.
   */
  sensitiveUrl?: pulumi.Input<string | undefined>;
  /**
   * Address the lines are sent to, `syslog+tls://` or `https://`. Shown in plain text: one that
   * carries a credential belongs in `sensitiveUrl`. Excludes `sensitiveUrl`. Changing it replaces
   * the drain.
   */
  url?: pulumi.Input<string | undefined>;
}
