import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Config variables of a pipeline's tests or review apps; the other stages have those of their
 * apps.
 *
 * Import ID: none.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/pipeline_config_var.md
 */
export class PipelineConfigVar extends pulumi.CustomResource {
  /** Reads a set of config variables that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: PipelineConfigVarState,
    opts?: pulumi.CustomResourceOptions,
  ): PipelineConfigVar {
    return new PipelineConfigVar(name, state as PipelineConfigVarArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/pipelineConfigVar:PipelineConfigVar";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is PipelineConfigVar {
    return utilities.isOfType(obj, PipelineConfigVar.__pulumiType);
  }

  /** Every config variable of the stage, also those that Pulumi does not manage. Secret. */
  declare readonly allVars: pulumi.Output<{ [key: string]: string }>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly pipelineConfigVarId: pulumi.Output<string>;
  /** UUID of the pipeline. */
  declare readonly pipelineId: pulumi.Output<string>;
  /** Stage the variables are for. */
  declare readonly pipelineStage: pulumi.Output<string>;
  /** Config variables whose values must not be shown, such as keys and passwords. Secret. */
  declare readonly sensitiveVars: pulumi.Output<{ [key: string]: string } | undefined>;
  /** Config variables that may be shown in plain text. */
  declare readonly vars: pulumi.Output<{ [key: string]: string } | undefined>;

  constructor(name: string, args: PipelineConfigVarArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: PipelineConfigVarArgs | PipelineConfigVarState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      PipelineConfigVar.__pulumiType,
      name,
      utilities.resourceInputs<PipelineConfigVarArgs, PipelineConfigVarState>(argsOrState, opts, {
        required: ["pipelineId", "pipelineStage"],
        inputs: ["pipelineConfigVarId", "pipelineId", "pipelineStage", "sensitiveVars", "vars"],
        secretInputs: ["sensitiveVars"],
        outputs: ["allVars"],
      }),
      utilities.resourceOptions(opts, { additionalSecretOutputs: ["allVars", "sensitiveVars"] }),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a set of config variables to look it up; each property as in {@link PipelineConfigVar}. */
export interface PipelineConfigVarState {
  allVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  pipelineConfigVarId?: pulumi.Input<string | undefined>;
  pipelineId?: pulumi.Input<string | undefined>;
  pipelineStage?: pulumi.Input<string | undefined>;
  sensitiveVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  vars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

/** What a set of config variables is made of. */
export interface PipelineConfigVarArgs {
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  pipelineConfigVarId?: pulumi.Input<string | undefined>;
  /** UUID of the pipeline. Changing it replaces the set of config variables. */
  pipelineId: pulumi.Input<string>;
  /**
   * Stage the variables are for. `test` or `review`. Changing it replaces the set of config
   * variables.
   */
  pipelineStage: pulumi.Input<string>;
  /**
   * Config variables whose values must not be shown, such as keys and passwords. A name stands here
   * or in `vars`, not in both. Secret: encrypted in the state, hidden when shown.
   */
  sensitiveVars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  /** Config variables that may be shown in plain text. */
  vars?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}
