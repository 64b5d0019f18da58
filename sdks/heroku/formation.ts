import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * How many dynos of which size run a process. The app needs a release first. Deleting the resource
 * leaves the dynos as they are: Heroku has no such call.
 *
 * Import ID: `<app>:<process type>`.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/formation.md
 */
export class Formation extends pulumi.CustomResource {
  /** Reads a formation that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: FormationState,
    opts?: pulumi.CustomResourceOptions,
  ): Formation {
    return new Formation(name, state as FormationArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/formation:Formation";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Formation {
    return utilities.isOfType(obj, Formation.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly formationId: pulumi.Output<string>;
  /** Number of dynos. */
  declare readonly quantity: pulumi.Output<number>;
  /** Dyno size, such as `Standard-1X`. */
  declare readonly size: pulumi.Output<string>;
  /** Process of the Procfile, such as `web`. */
  declare readonly type: pulumi.Output<string>;

  constructor(name: string, args: FormationArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: FormationArgs | FormationState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Formation.__pulumiType,
      name,
      utilities.resourceInputs<FormationArgs, FormationState>(argsOrState, opts, {
        required: ["appId", "quantity", "size", "type"],
        inputs: ["appId", "formationId", "quantity", "size", "type"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a formation to look it up; each property as in {@link Formation}. */
export interface FormationState {
  appId?: pulumi.Input<string | undefined>;
  formationId?: pulumi.Input<string | undefined>;
  quantity?: pulumi.Input<number | undefined>;
  size?: pulumi.Input<string | undefined>;
  type?: pulumi.Input<string | undefined>;
}

/** What a formation is made of. */
export interface FormationArgs {
  /** UUID of the app. Never its name. Changing it replaces the formation. */
  appId: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  formationId?: pulumi.Input<string | undefined>;
  /** Number of dynos. 0 stops the process. */
  quantity: pulumi.Input<number>;
  /** Dyno size, such as `Standard-1X`. Upper and lower case are the same. */
  size: pulumi.Input<string>;
  /**
   * Process of the Procfile, such as `web`. Changed in place, which leaves the dynos of the former
   * process running.
   */
  type: pulumi.Input<string>;
}
