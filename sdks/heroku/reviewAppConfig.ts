import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

/**
 * Switches on review apps for a pipeline. The pipeline has to be connected to GitHub first, by
 * hand in the Heroku Dashboard.
 *
 * Import ID: `<pipeline UUID>:<organisation/repository>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/review_app_config.md
 */
export class ReviewAppConfig extends pulumi.CustomResource {
  /** Reads a review app config that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: ReviewAppConfigState,
    opts?: pulumi.CustomResourceOptions,
  ): ReviewAppConfig {
    return new ReviewAppConfig(name, state as ReviewAppConfigArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/reviewAppConfig:ReviewAppConfig";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is ReviewAppConfig {
    return utilities.isOfType(obj, ReviewAppConfig.__pulumiType);
  }

  /** Whether each pull request gets an app. */
  declare readonly automaticReviewApps: pulumi.Output<boolean | undefined>;
  /** Prefix of the review apps' names. */
  declare readonly baseName: pulumi.Output<string>;
  /** Where review apps run. */
  declare readonly deployTarget: pulumi.Output<outputs.ReviewAppConfigDeployTarget>;
  /** Whether apps without recent deploys are deleted. */
  declare readonly destroyStaleApps: pulumi.Output<boolean | undefined>;
  /** Repository on GitHub, `organisation/repository`. */
  declare readonly orgRepo: pulumi.Output<string>;
  /** UUID of the pipeline. */
  declare readonly pipelineId: pulumi.Output<string>;
  /** GitHub's number of the repository. */
  declare readonly repoId: pulumi.Output<number>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly reviewAppConfigId: pulumi.Output<string>;
  /** Days without a deploy after which an app is stale. */
  declare readonly staleDays: pulumi.Output<number>;
  /** Whether an app waits for the checks to pass. */
  declare readonly waitForCi: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: ReviewAppConfigArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: ReviewAppConfigArgs | ReviewAppConfigState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      ReviewAppConfig.__pulumiType,
      name,
      utilities.resourceInputs<ReviewAppConfigArgs, ReviewAppConfigState>(argsOrState, opts, {
        required: ["deployTarget", "orgRepo", "pipelineId"],
        inputs: [
          "automaticReviewApps",
          "baseName",
          "deployTarget",
          "destroyStaleApps",
          "orgRepo",
          "pipelineId",
          "reviewAppConfigId",
          "staleDays",
          "waitForCi",
        ],
        outputs: ["repoId"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a review app config to look it up; each property as in {@link ReviewAppConfig}. */
export interface ReviewAppConfigState {
  automaticReviewApps?: pulumi.Input<boolean | undefined>;
  baseName?: pulumi.Input<string | undefined>;
  deployTarget?: pulumi.Input<inputs.ReviewAppConfigDeployTarget | undefined>;
  destroyStaleApps?: pulumi.Input<boolean | undefined>;
  orgRepo?: pulumi.Input<string | undefined>;
  pipelineId?: pulumi.Input<string | undefined>;
  repoId?: pulumi.Input<number | undefined>;
  reviewAppConfigId?: pulumi.Input<string | undefined>;
  staleDays?: pulumi.Input<number | undefined>;
  waitForCi?: pulumi.Input<boolean | undefined>;
}

/** What a review app config is made of. */
export interface ReviewAppConfigArgs {
  /** Whether each pull request gets an app. Default false. */
  automaticReviewApps?: pulumi.Input<boolean | undefined>;
  /** Prefix of the review apps' names. Left out, Heroku picks one. */
  baseName?: pulumi.Input<string | undefined>;
  /** Where review apps run. */
  deployTarget: pulumi.Input<inputs.ReviewAppConfigDeployTarget>;
  /** Whether apps without recent deploys are deleted. Default false. */
  destroyStaleApps?: pulumi.Input<boolean | undefined>;
  /** Repository on GitHub, `organisation/repository`. Changing it replaces the review app config. */
  orgRepo: pulumi.Input<string>;
  /** UUID of the pipeline. Changing it replaces the review app config. */
  pipelineId: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  reviewAppConfigId?: pulumi.Input<string | undefined>;
  /** Days without a deploy after which an app is stale. 1 to 30; needs `destroyStaleApps`. */
  staleDays?: pulumi.Input<number | undefined>;
  /** Whether an app waits for the checks to pass. Default false. */
  waitForCi?: pulumi.Input<boolean | undefined>;
}
