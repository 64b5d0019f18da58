import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Accepts the VPC peering that an AWS account asked a Private Space for. Cedar generation only.
 *
 * Import ID: `<space>:<peering connection ID>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/space_peering_connection_accepter.md
 */
export class SpacePeeringConnectionAccepter extends pulumi.CustomResource {
  /** Reads an accepted peering connection that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: SpacePeeringConnectionAccepterState,
    opts?: pulumi.CustomResourceOptions,
  ): SpacePeeringConnectionAccepter {
    return new SpacePeeringConnectionAccepter(name, state as SpacePeeringConnectionAccepterArgs, {
      ...opts,
      id,
    });
  }

  /** @internal */
  static readonly __pulumiType =
    "heroku:index/spacePeeringConnectionAccepter:SpacePeeringConnectionAccepter";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is SpacePeeringConnectionAccepter {
    return utilities.isOfType(obj, SpacePeeringConnectionAccepter.__pulumiType);
  }

  /** UUID of the Private Space. */
  declare readonly space: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly spacePeeringConnectionAccepterId: pulumi.Output<string>;
  /** State of the peering connection, such as `active`. */
  declare readonly status: pulumi.Output<string>;
  /** Who asked for it, such as `customer-managed`. */
  declare readonly type: pulumi.Output<string>;
  /** AWS's ID of the peering connection, `pcx-…`. */
  declare readonly vpcPeeringConnectionId: pulumi.Output<string>;

  constructor(
    name: string,
    args: SpacePeeringConnectionAccepterArgs,
    opts?: pulumi.CustomResourceOptions,
  );
  constructor(
    name: string,
    argsOrState?: SpacePeeringConnectionAccepterArgs | SpacePeeringConnectionAccepterState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      SpacePeeringConnectionAccepter.__pulumiType,
      name,
      utilities.resourceInputs<
        SpacePeeringConnectionAccepterArgs,
        SpacePeeringConnectionAccepterState
      >(argsOrState, opts, {
        required: ["space", "vpcPeeringConnectionId"],
        inputs: ["space", "spacePeeringConnectionAccepterId", "vpcPeeringConnectionId"],
        outputs: ["status", "type"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an accepted peering connection to look it up; each property as in {@link SpacePeeringConnectionAccepter}. */
export interface SpacePeeringConnectionAccepterState {
  space?: pulumi.Input<string | undefined>;
  spacePeeringConnectionAccepterId?: pulumi.Input<string | undefined>;
  status?: pulumi.Input<string | undefined>;
  type?: pulumi.Input<string | undefined>;
  vpcPeeringConnectionId?: pulumi.Input<string | undefined>;
}

/** What an accepted peering connection is made of. */
export interface SpacePeeringConnectionAccepterArgs {
  /** UUID of the Private Space. Changing it replaces the accepted peering connection. */
  space: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  spacePeeringConnectionAccepterId?: pulumi.Input<string | undefined>;
  /**
   * AWS's ID of the peering connection, `pcx-…`. Changing it replaces the accepted peering
   * connection.
   */
  vpcPeeringConnectionId: pulumi.Input<string>;
}
