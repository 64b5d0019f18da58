import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * A Private Space: an isolated network with dynos and data of its own. Needs a Heroku Enterprise
 * team.
 *
 * Import ID: `<space UUID>`.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/space.md
 */
export class Space extends pulumi.CustomResource {
  /** Reads a space that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: SpaceState,
    opts?: pulumi.CustomResourceOptions,
  ): Space {
    return new Space(name, state as SpaceArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/space:Space";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Space {
    return utilities.isOfType(obj, Space.__pulumiType);
  }

  /** Address range of the dynos, RFC 1918. */
  declare readonly cidr: pulumi.Output<string>;
  /** Address range of the data services, RFC 1918. */
  declare readonly dataCidr: pulumi.Output<string>;
  /** Platform generation. */
  declare readonly generation: pulumi.Output<string | undefined>;
  /** Name of the space. */
  declare readonly name: pulumi.Output<string>;
  /** Name of the team that owns the space. */
  declare readonly organization: pulumi.Output<string>;
  /** Addresses that the space's traffic comes from; empty on the Fir generation. */
  declare readonly outboundIps: pulumi.Output<string[]>;
  /** Where the space runs. */
  declare readonly region: pulumi.Output<string | undefined>;
  /** Whether the space is a Shield space. */
  declare readonly shield: pulumi.Output<boolean | undefined>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly spaceId: pulumi.Output<string>;

  constructor(name: string, args: SpaceArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: SpaceArgs | SpaceState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Space.__pulumiType,
      name,
      utilities.resourceInputs<SpaceArgs, SpaceState>(argsOrState, opts, {
        required: ["organization"],
        inputs: [
          "cidr",
          "dataCidr",
          "generation",
          "name",
          "organization",
          "region",
          "shield",
          "spaceId",
        ],
        outputs: ["outboundIps"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a space to look it up; each property as in {@link Space}. */
export interface SpaceState {
  cidr?: pulumi.Input<string | undefined>;
  dataCidr?: pulumi.Input<string | undefined>;
  generation?: pulumi.Input<string | undefined>;
  name?: pulumi.Input<string | undefined>;
  organization?: pulumi.Input<string | undefined>;
  outboundIps?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  region?: pulumi.Input<string | undefined>;
  shield?: pulumi.Input<boolean | undefined>;
  spaceId?: pulumi.Input<string | undefined>;
}

/** What a space is made of. */
export interface SpaceArgs {
  /**
   * Address range of the dynos, RFC 1918. A /16. Left out, Heroku picks one. Changing it replaces
   * the space.
   */
  cidr?: pulumi.Input<string | undefined>;
  /**
   * Address range of the data services, RFC 1918. Between a /16 and a /20. Left out, Heroku picks
   * one. Changing it replaces the space.
   */
  dataCidr?: pulumi.Input<string | undefined>;
  /** Platform generation. `cedar` (default) or `fir`. Changing it replaces the space. */
  generation?: pulumi.Input<string | undefined>;
  /** Name of the space. Left out, the resource's name in the program and a random suffix. */
  name?: pulumi.Input<string | undefined>;
  /** Name of the team that owns the space. Changing it replaces the space. */
  organization: pulumi.Input<string>;
  /**
   * Where the space runs. Such as `frankfurt`. Left out, Heroku picks one. Changing it replaces the
   * space.
   */
  region?: pulumi.Input<string | undefined>;
  /**
   * Whether the space is a Shield space. Default false; Cedar generation only. Changing it replaces
   * the space.
   */
  shield?: pulumi.Input<boolean | undefined>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  spaceId?: pulumi.Input<string | undefined>;
}
