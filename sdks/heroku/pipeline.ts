import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

/**
 * A group of apps that share a codebase, one stage each. Heroku deletes a pipeline within the hour
 * when its last coupling goes.
 *
 * Import ID: `<pipeline UUID>`.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/pipeline.md
 */
export class Pipeline extends pulumi.CustomResource {
  /** Reads a pipeline that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: PipelineState,
    opts?: pulumi.CustomResourceOptions,
  ): Pipeline {
    return new Pipeline(name, state, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/pipeline:Pipeline";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Pipeline {
    return utilities.isOfType(obj, Pipeline.__pulumiType);
  }

  /** Name of the pipeline. */
  declare readonly name: pulumi.Output<string>;
  /** Account or team that owns the pipeline. */
  declare readonly owner: pulumi.Output<outputs.PipelineOwner | undefined>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly pipelineId: pulumi.Output<string>;

  constructor(name: string, args?: PipelineArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: PipelineArgs | PipelineState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Pipeline.__pulumiType,
      name,
      utilities.resourceInputs<PipelineArgs, PipelineState>(argsOrState, opts, {
        inputs: ["name", "owner", "pipelineId"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a pipeline to look it up; each property as in {@link Pipeline}. */
export interface PipelineState {
  name?: pulumi.Input<string | undefined>;
  owner?: pulumi.Input<inputs.PipelineOwner | undefined>;
  pipelineId?: pulumi.Input<string | undefined>;
}

/** What a pipeline is made of. */
export interface PipelineArgs {
  /**
   * Name of the pipeline. 3 to 30 characters; lower-case letters, digits and `-`, a letter first.
   * Left out, the resource's name in the program and a random suffix.
   */
  name?: pulumi.Input<string | undefined>;
  /** Account or team that owns the pipeline. Left out, the account of the API token. */
  owner?: pulumi.Input<inputs.PipelineOwner | undefined>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  pipelineId?: pulumi.Input<string | undefined>;
}
