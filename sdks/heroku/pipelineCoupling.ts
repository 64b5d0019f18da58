import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Puts an app into a stage of a pipeline.
 *
 * Import ID: `<coupling UUID>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/pipeline_coupling.md
 */
export class PipelineCoupling extends pulumi.CustomResource {
  /** Reads a pipeline coupling that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: PipelineCouplingState,
    opts?: pulumi.CustomResourceOptions,
  ): PipelineCoupling {
    return new PipelineCoupling(name, state as PipelineCouplingArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/pipelineCoupling:PipelineCoupling";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is PipelineCoupling {
    return utilities.isOfType(obj, PipelineCoupling.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** UUID of the pipeline. */
  declare readonly pipeline: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly pipelineCouplingId: pulumi.Output<string>;
  /** Stage the app stands in. */
  declare readonly stage: pulumi.Output<string>;

  constructor(name: string, args: PipelineCouplingArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: PipelineCouplingArgs | PipelineCouplingState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      PipelineCoupling.__pulumiType,
      name,
      utilities.resourceInputs<PipelineCouplingArgs, PipelineCouplingState>(argsOrState, opts, {
        required: ["appId", "pipeline", "stage"],
        inputs: ["appId", "pipeline", "pipelineCouplingId", "stage"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a pipeline coupling to look it up; each property as in {@link PipelineCoupling}. */
export interface PipelineCouplingState {
  appId?: pulumi.Input<string | undefined>;
  pipeline?: pulumi.Input<string | undefined>;
  pipelineCouplingId?: pulumi.Input<string | undefined>;
  stage?: pulumi.Input<string | undefined>;
}

/** What a pipeline coupling is made of. */
export interface PipelineCouplingArgs {
  /** UUID of the app. Never its name. Changing it replaces the pipeline coupling. */
  appId: pulumi.Input<string>;
  /** UUID of the pipeline. Changing it replaces the pipeline coupling. */
  pipeline: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  pipelineCouplingId?: pulumi.Input<string | undefined>;
  /**
   * Stage the app stands in. `review`, `development`, `staging` or `production`. Changing it
   * replaces the pipeline coupling.
   */
  stage: pulumi.Input<string>;
}
