import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

/**
 * A build of source code and the release of its result; waits until both are done. A Formation
 * starts the app from it.
 *
 * Import ID: `<app>:<build UUID>`.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/build.md
 */
export class Build extends pulumi.CustomResource {
  /** Reads a build that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: BuildState,
    opts?: pulumi.CustomResourceOptions,
  ): Build {
    return new Build(name, state as BuildArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/build:Build";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Build {
    return utilities.isOfType(obj, Build.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly buildId: pulumi.Output<string>;
  /** URLs of the buildpacks that build the code. */
  declare readonly buildpacks: pulumi.Output<string[]>;
  /** SHA-256 of the code at `source.path`; another content is another build. */
  declare readonly localChecksum: pulumi.Output<string>;
  /** Address of the build's log. */
  declare readonly outputStreamUrl: pulumi.Output<string>;
  /** UUID of the release that the build made. */
  declare readonly releaseId: pulumi.Output<string>;
  /** UUID of the slug that the build made. */
  declare readonly slugId: pulumi.Output<string>;
  /** Source code to build. */
  declare readonly source: pulumi.Output<outputs.BuildSource>;
  /** Operating system image it was built for. */
  declare readonly stack: pulumi.Output<string>;
  /** One of `pending`, `successful` and `failed`. */
  declare readonly status: pulumi.Output<string>;
  /** Account that started the build; one element. */
  declare readonly users: pulumi.Output<outputs.BuildUser[]>;
  /** UUID of the build. */
  declare readonly uuid: pulumi.Output<string>;

  constructor(name: string, args: BuildArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: BuildArgs | BuildState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Build.__pulumiType,
      name,
      utilities.resourceInputs<BuildArgs, BuildState>(argsOrState, opts, {
        required: ["appId", "source"],
        inputs: ["appId", "buildId", "buildpacks", "source"],
        outputs: [
          "localChecksum",
          "outputStreamUrl",
          "releaseId",
          "slugId",
          "stack",
          "status",
          "users",
          "uuid",
        ],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a build to look it up; each property as in {@link Build}. */
export interface BuildState {
  appId?: pulumi.Input<string | undefined>;
  buildId?: pulumi.Input<string | undefined>;
  buildpacks?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  localChecksum?: pulumi.Input<string | undefined>;
  outputStreamUrl?: pulumi.Input<string | undefined>;
  releaseId?: pulumi.Input<string | undefined>;
  slugId?: pulumi.Input<string | undefined>;
  source?: pulumi.Input<inputs.BuildSource | undefined>;
  stack?: pulumi.Input<string | undefined>;
  status?: pulumi.Input<string | undefined>;
  users?: pulumi.Input<pulumi.Input<inputs.BuildUser>[] | undefined>;
  uuid?: pulumi.Input<string | undefined>;
}

/** What a build is made of. */
export interface BuildArgs {
  /** UUID of the app. Never its name. Changing it replaces the build. */
  appId: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  buildId?: pulumi.Input<string | undefined>;
  /**
   * URLs of the buildpacks that build the code. Left out, the app's own. Changing it replaces the
   * build.
   */
  buildpacks?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  /** Source code to build. Changing it replaces the build. */
  source: pulumi.Input<inputs.BuildSource>;
}
