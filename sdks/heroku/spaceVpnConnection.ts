import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

/**
 * An IPsec VPN between a Private Space and another network. Every change replaces it.
 *
 * Import ID: `<VPN connection UUID>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/space_vpn_connection.md
 */
export class SpaceVpnConnection extends pulumi.CustomResource {
  /** Reads a VPN connection that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: SpaceVpnConnectionState,
    opts?: pulumi.CustomResourceOptions,
  ): SpaceVpnConnection {
    return new SpaceVpnConnection(name, state as SpaceVpnConnectionArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/spaceVpnConnection:SpaceVpnConnection";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is SpaceVpnConnection {
    return utilities.isOfType(obj, SpaceVpnConnection.__pulumiType);
  }

  /** Version of the IKE protocol. */
  declare readonly ikeVersion: pulumi.Output<number>;
  /** Name of the connection. */
  declare readonly name: pulumi.Output<string>;
  /** IPv4 address of the other network's VPN gateway. */
  declare readonly publicIp: pulumi.Output<string>;
  /** IPv4 ranges of the other network, in CIDR form. */
  declare readonly routableCidrs: pulumi.Output<string[]>;
  /** UUID of the Private Space. */
  declare readonly space: pulumi.Output<string>;
  /** Range of the space, to be routed through the VPN by the other network. */
  declare readonly spaceCidrBlock: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly spaceVpnConnectionId: pulumi.Output<string>;
  /** How long to wait. */
  declare readonly timeouts: pulumi.Output<outputs.SpaceVpnConnectionTimeouts | undefined>;
  /** Endpoints of the two tunnels. */
  declare readonly tunnels: pulumi.Output<outputs.SpaceVpnConnectionTunnel[] | undefined>;

  constructor(name: string, args: SpaceVpnConnectionArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: SpaceVpnConnectionArgs | SpaceVpnConnectionState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      SpaceVpnConnection.__pulumiType,
      name,
      utilities.resourceInputs<SpaceVpnConnectionArgs, SpaceVpnConnectionState>(argsOrState, opts, {
        required: ["publicIp", "routableCidrs", "space"],
        inputs: [
          "name",
          "publicIp",
          "routableCidrs",
          "space",
          "spaceVpnConnectionId",
          "timeouts",
          "tunnels",
        ],
        outputs: ["ikeVersion", "spaceCidrBlock"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a VPN connection to look it up; each property as in {@link SpaceVpnConnection}. */
export interface SpaceVpnConnectionState {
  ikeVersion?: pulumi.Input<number | undefined>;
  name?: pulumi.Input<string | undefined>;
  publicIp?: pulumi.Input<string | undefined>;
  routableCidrs?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  space?: pulumi.Input<string | undefined>;
  spaceCidrBlock?: pulumi.Input<string | undefined>;
  spaceVpnConnectionId?: pulumi.Input<string | undefined>;
  timeouts?: pulumi.Input<inputs.SpaceVpnConnectionTimeouts | undefined>;
  tunnels?: pulumi.Input<pulumi.Input<inputs.SpaceVpnConnectionTunnel>[] | undefined>;
}

/** What a VPN connection is made of. */
export interface SpaceVpnConnectionArgs {
  /**
   * Name of the connection. Changing it replaces the VPN connection. Left out, the resource's name
   * in the program and a random suffix.
   */
  name?: pulumi.Input<string | undefined>;
  /** IPv4 address of the other network's VPN gateway. Changing it replaces the VPN connection. */
  publicIp: pulumi.Input<string>;
  /** IPv4 ranges of the other network, in CIDR form. Changing it replaces the VPN connection. */
  routableCidrs: pulumi.Input<pulumi.Input<string>[]>;
  /** UUID of the Private Space. Changing it replaces the VPN connection. */
  space: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  spaceVpnConnectionId?: pulumi.Input<string | undefined>;
  /** How long to wait. */
  timeouts?: pulumi.Input<inputs.SpaceVpnConnectionTimeouts | undefined>;
  /**
   * Endpoints of the two tunnels. Heroku sets them, keys included, and they are not marked as
   * secret.
   */
  tunnels?: pulumi.Input<pulumi.Input<inputs.SpaceVpnConnectionTunnel>[] | undefined>;
}
