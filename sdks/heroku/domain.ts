import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * A hostname of one's own that an app answers to.
 *
 * Import ID: `<app>:<domain UUID or hostname>`.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/domain.md
 */
export class Domain extends pulumi.CustomResource {
  /** Reads a domain that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: DomainState,
    opts?: pulumi.CustomResourceOptions,
  ): Domain {
    return new Domain(name, state as DomainArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/domain:Domain";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Domain {
    return utilities.isOfType(obj, Domain.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Hostname that the domain's DNS record has to point to. */
  declare readonly cname: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly domainId: pulumi.Output<string>;
  /** Hostname the app answers to. */
  declare readonly hostname: pulumi.Output<string>;
  /** UUID of the Ssl certificate that serves it. */
  declare readonly sniEndpointId: pulumi.Output<string | undefined>;

  constructor(name: string, args: DomainArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: DomainArgs | DomainState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Domain.__pulumiType,
      name,
      utilities.resourceInputs<DomainArgs, DomainState>(argsOrState, opts, {
        required: ["appId", "hostname"],
        inputs: ["appId", "domainId", "hostname", "sniEndpointId"],
        outputs: ["cname"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a domain to look it up; each property as in {@link Domain}. */
export interface DomainState {
  appId?: pulumi.Input<string | undefined>;
  cname?: pulumi.Input<string | undefined>;
  domainId?: pulumi.Input<string | undefined>;
  hostname?: pulumi.Input<string | undefined>;
  sniEndpointId?: pulumi.Input<string | undefined>;
}

/** What a domain is made of. */
export interface DomainArgs {
  /** UUID of the app. Never its name. Changing it replaces the domain. */
  appId: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  domainId?: pulumi.Input<string | undefined>;
  /**
   * Hostname the app answers to. `*.example.com` for all of a domain. Changing it replaces the
   * domain.
   */
  hostname: pulumi.Input<string>;
  /** UUID of the Ssl certificate that serves it. Left out, Heroku picks one (see `App.acm`). */
  sniEndpointId?: pulumi.Input<string | undefined>;
}
