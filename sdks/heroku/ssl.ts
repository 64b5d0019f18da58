import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * A certificate for an app's domains, where Heroku is not to obtain one itself (`App.acm`).
 *
 * Import ID: `<app>:<certificate UUID>`.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/ssl.md
 */
export class Ssl extends pulumi.CustomResource {
  /** Reads a certificate that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: SslState,
    opts?: pulumi.CustomResourceOptions,
  ): Ssl {
    return new Ssl(name, state as SslArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/ssl:Ssl";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Ssl {
    return utilities.isOfType(obj, Ssl.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Certificate and its intermediates, PEM. */
  declare readonly certificateChain: pulumi.Output<string>;
  /** Name that Heroku gives the certificate. */
  declare readonly name: pulumi.Output<string>;
  /** Private key of the certificate, PEM. Secret. */
  declare readonly privateKey: pulumi.Output<string | undefined>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly sslId: pulumi.Output<string>;

  constructor(name: string, args: SslArgs, opts?: pulumi.CustomResourceOptions);
  constructor(name: string, argsOrState?: SslArgs | SslState, opts?: pulumi.CustomResourceOptions) {
    super(
      Ssl.__pulumiType,
      name,
      utilities.resourceInputs<SslArgs, SslState>(argsOrState, opts, {
        required: ["appId", "certificateChain"],
        inputs: ["appId", "certificateChain", "privateKey", "sslId"],
        secretInputs: ["privateKey"],
        outputs: ["name"],
      }),
      utilities.resourceOptions(opts, { additionalSecretOutputs: ["privateKey"] }),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a certificate to look it up; each property as in {@link Ssl}. */
export interface SslState {
  appId?: pulumi.Input<string | undefined>;
  certificateChain?: pulumi.Input<string | undefined>;
  name?: pulumi.Input<string | undefined>;
  privateKey?: pulumi.Input<string | undefined>;
  sslId?: pulumi.Input<string | undefined>;
}

/** What a certificate is made of. */
export interface SslArgs {
  /** UUID of the app. Never its name. Changing it replaces the certificate. */
  appId: pulumi.Input<string>;
  /** Certificate and its intermediates, PEM. */
  certificateChain: pulumi.Input<string>;
  /** Private key of the certificate, PEM. Secret: encrypted in the state, hidden when shown. */
  privateKey?: pulumi.Input<string | undefined>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  sslId?: pulumi.Input<string | undefined>;
}
