import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

/**
 * Copies one release of an app to further apps of its pipeline. Cannot be changed afterwards; all
 * apps are of the same generation.
 *
 * Import ID: none.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/pipeline_promotion.md
 */
export class PipelinePromotion extends pulumi.CustomResource {
  /** Reads a pipeline promotion that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: PipelinePromotionState,
    opts?: pulumi.CustomResourceOptions,
  ): PipelinePromotion {
    return new PipelinePromotion(name, state as PipelinePromotionArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/pipelinePromotion:PipelinePromotion";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is PipelinePromotion {
    return utilities.isOfType(obj, PipelinePromotion.__pulumiType);
  }

  /** When the promotion was made, ISO 8601. */
  declare readonly createdAt: pulumi.Output<string>;
  /** UUID of the pipeline that holds all the apps. */
  declare readonly pipeline: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly pipelinePromotionId: pulumi.Output<string>;
  /**
   * UUID of the first release it made; use `promotedReleaseIds`.
   *
   * @deprecated
   */
  declare readonly promotedReleaseId: pulumi.Output<string>;
  /** The release it made on each target app. */
  declare readonly promotedReleaseIds: pulumi.Output<outputs.PipelinePromotionPromotedReleaseId[]>;
  /** UUID of the release to promote, one of the source app's. */
  declare readonly releaseId: pulumi.Output<string>;
  /** UUID of the app to promote from. */
  declare readonly sourceAppId: pulumi.Output<string>;
  /** `pending` or `completed`. */
  declare readonly status: pulumi.Output<string>;
  /** UUIDs of the apps to promote to. */
  declare readonly targets: pulumi.Output<string[]>;

  constructor(name: string, args: PipelinePromotionArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: PipelinePromotionArgs | PipelinePromotionState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      PipelinePromotion.__pulumiType,
      name,
      utilities.resourceInputs<PipelinePromotionArgs, PipelinePromotionState>(argsOrState, opts, {
        required: ["pipeline", "releaseId", "sourceAppId", "targets"],
        inputs: ["pipeline", "pipelinePromotionId", "releaseId", "sourceAppId", "targets"],
        outputs: ["createdAt", "promotedReleaseId", "promotedReleaseIds", "status"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a pipeline promotion to look it up; each property as in {@link PipelinePromotion}. */
export interface PipelinePromotionState {
  createdAt?: pulumi.Input<string | undefined>;
  pipeline?: pulumi.Input<string | undefined>;
  pipelinePromotionId?: pulumi.Input<string | undefined>;
  promotedReleaseId?: pulumi.Input<string | undefined>;
  promotedReleaseIds?: pulumi.Input<
    pulumi.Input<inputs.PipelinePromotionPromotedReleaseId>[] | undefined
  >;
  releaseId?: pulumi.Input<string | undefined>;
  sourceAppId?: pulumi.Input<string | undefined>;
  status?: pulumi.Input<string | undefined>;
  targets?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/** What a pipeline promotion is made of. */
export interface PipelinePromotionArgs {
  /** UUID of the pipeline that holds all the apps. Changing it replaces the pipeline promotion. */
  pipeline: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  pipelinePromotionId?: pulumi.Input<string | undefined>;
  /**
   * UUID of the release to promote, one of the source app's. Changing it replaces the pipeline
   * promotion.
   */
  releaseId: pulumi.Input<string>;
  /** UUID of the app to promote from. Changing it replaces the pipeline promotion. */
  sourceAppId: pulumi.Input<string>;
  /** UUIDs of the apps to promote to. At least one. Changing it replaces the pipeline promotion. */
  targets: pulumi.Input<pulumi.Input<string>[]>;
}
