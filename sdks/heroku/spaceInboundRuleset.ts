import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

/**
 * Who may reach a Private Space. While the resource is replaced or deleted the space is open to
 * everyone: use `aliases` to rename it.
 *
 * Import ID: none.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/space_inbound_ruleset.md
 */
export class SpaceInboundRuleset extends pulumi.CustomResource {
  /** Reads an inbound ruleset that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: SpaceInboundRulesetState,
    opts?: pulumi.CustomResourceOptions,
  ): SpaceInboundRuleset {
    return new SpaceInboundRuleset(name, state as SpaceInboundRulesetArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/spaceInboundRuleset:SpaceInboundRuleset";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is SpaceInboundRuleset {
    return utilities.isOfType(obj, SpaceInboundRuleset.__pulumiType);
  }

  /** Rules by address range. */
  declare readonly rules: pulumi.Output<outputs.SpaceInboundRulesetRule[]>;
  /** UUID of the Private Space. */
  declare readonly space: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly spaceInboundRulesetId: pulumi.Output<string>;

  constructor(name: string, args: SpaceInboundRulesetArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: SpaceInboundRulesetArgs | SpaceInboundRulesetState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      SpaceInboundRuleset.__pulumiType,
      name,
      utilities.resourceInputs<SpaceInboundRulesetArgs, SpaceInboundRulesetState>(
        argsOrState,
        opts,
        {
          required: ["rules", "space"],
          inputs: ["rules", "space", "spaceInboundRulesetId"],
        },
      ),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an inbound ruleset to look it up; each property as in {@link SpaceInboundRuleset}. */
export interface SpaceInboundRulesetState {
  rules?: pulumi.Input<pulumi.Input<inputs.SpaceInboundRulesetRule>[] | undefined>;
  space?: pulumi.Input<string | undefined>;
  spaceInboundRulesetId?: pulumi.Input<string | undefined>;
}

/** What an inbound ruleset is made of. */
export interface SpaceInboundRulesetArgs {
  /** Rules by address range. At least one; what none allows is refused. */
  rules: pulumi.Input<pulumi.Input<inputs.SpaceInboundRulesetRule>[]>;
  /** UUID of the Private Space. Changing it replaces the inbound ruleset. */
  space: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  spaceInboundRulesetId?: pulumi.Input<string | undefined>;
}
