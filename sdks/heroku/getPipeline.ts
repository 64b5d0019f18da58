import * as pulumi from "@pulumi/pulumi";

import * as utilities from "./utilities";

const token = "heroku:index/getPipeline:getPipeline";

/**
 * Finds a pipeline by its name.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/data-sources/pipeline.md
 */
export function getPipeline(
  args: GetPipelineArgs,
  opts?: pulumi.InvokeOptions,
): Promise<GetPipelineResult> {
  return pulumi.runtime.invoke(
    token,
    { id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** Finds a pipeline by its name. Waits for arguments that are not known yet. */
export function getPipelineOutput(
  args: GetPipelineOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<GetPipelineResult> {
  return pulumi.runtime.invokeOutput(
    token,
    { id: args.id, name: args.name },
    utilities.invokeOptions(opts),
    utilities.getPackage(),
  );
}

/** What {@link getPipeline} looks for. */
export interface GetPipelineArgs {
  /** UUID of the pipeline. Not looked for: leave it out. */
  id?: string;
  /** Name of the pipeline. */
  name: string;
}

/** What {@link getPipelineOutput} looks for. */
export interface GetPipelineOutputArgs {
  /** UUID of the pipeline. Not looked for: leave it out. */
  id?: pulumi.Input<string | undefined>;
  /** Name of the pipeline. */
  name: pulumi.Input<string>;
}

/** What {@link getPipeline} finds. */
export interface GetPipelineResult {
  /** UUID of the pipeline. */
  readonly id: string;
  /** Name of the pipeline. */
  readonly name: string;
  /** UUID of the account or team that owns the pipeline. */
  readonly ownerId: string;
  /** `user` or `team`. */
  readonly ownerType: string;
}
