import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "./types/input";
import type * as outputs from "./types/output";
import * as utilities from "./utilities";

/**
 * An archive of compiled code, uploaded for an app; an AppRelease puts it live. Needs one of
 * `filePath` and `fileUrl`.
 *
 * Import ID: `<app>:<slug UUID>`.
 *
 * @see https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/slug.md
 */
export class Slug extends pulumi.CustomResource {
  /** Reads a slug that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: SlugState,
    opts?: pulumi.CustomResourceOptions,
  ): Slug {
    return new Slug(name, state as SlugArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/slug:Slug";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is Slug {
    return utilities.isOfType(obj, Slug.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Where the archive is uploaded to; one element. */
  declare readonly blobs: pulumi.Output<outputs.SlugBlob[]>;
  /** Language or framework that the Heroku Dashboard shows, such as `Ruby/Rack`. */
  declare readonly buildpackProvidedDescription: pulumi.Output<string | undefined>;
  /** Hash of the archive, `SHA256:` and hexadecimal digits. */
  declare readonly checksum: pulumi.Output<string>;
  /** Version control ID of the source, such as a Git commit. */
  declare readonly commit: pulumi.Output<string | undefined>;
  /** What the commit changed. */
  declare readonly commitDescription: pulumi.Output<string | undefined>;
  /** Path of the archive on this machine. */
  declare readonly filePath: pulumi.Output<string | undefined>;
  /** Address of the archive. */
  declare readonly fileUrl: pulumi.Output<string | undefined>;
  /** Command of each process: `{ web: "node server.js" }`. */
  declare readonly processTypes: pulumi.Output<{ [key: string]: string }>;
  /** Size of the archive in bytes. */
  declare readonly size: pulumi.Output<number>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly slugId: pulumi.Output<string>;
  /** Operating system image the code is built for, such as `heroku-24`. */
  declare readonly stack: pulumi.Output<string>;
  /** UUID of the stack. */
  declare readonly stackId: pulumi.Output<string>;

  constructor(name: string, args: SlugArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: SlugArgs | SlugState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      Slug.__pulumiType,
      name,
      utilities.resourceInputs<SlugArgs, SlugState>(argsOrState, opts, {
        required: ["appId", "processTypes"],
        inputs: [
          "appId",
          "buildpackProvidedDescription",
          "checksum",
          "commit",
          "commitDescription",
          "filePath",
          "fileUrl",
          "processTypes",
          "slugId",
          "stack",
        ],
        outputs: ["blobs", "size", "stackId"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of a slug to look it up; each property as in {@link Slug}. */
export interface SlugState {
  appId?: pulumi.Input<string | undefined>;
  blobs?: pulumi.Input<pulumi.Input<inputs.SlugBlob>[] | undefined>;
  buildpackProvidedDescription?: pulumi.Input<string | undefined>;
  checksum?: pulumi.Input<string | undefined>;
  commit?: pulumi.Input<string | undefined>;
  commitDescription?: pulumi.Input<string | undefined>;
  filePath?: pulumi.Input<string | undefined>;
  fileUrl?: pulumi.Input<string | undefined>;
  processTypes?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
  size?: pulumi.Input<number | undefined>;
  slugId?: pulumi.Input<string | undefined>;
  stack?: pulumi.Input<string | undefined>;
  stackId?: pulumi.Input<string | undefined>;
}

/** What a slug is made of. */
export interface SlugArgs {
  /** UUID of the app. Never its name. Changing it replaces the slug. */
  appId: pulumi.Input<string>;
  /**
   * Language or framework that the Heroku Dashboard shows, such as `Ruby/Rack`. Changing it replaces
   * the slug.
   */
  buildpackProvidedDescription?: pulumi.Input<string | undefined>;
  /**
   * Hash of the archive, `SHA256:` and hexadecimal digits. Left out, computed from the file.
   * Changing it replaces the slug.
   */
  checksum?: pulumi.Input<string | undefined>;
  /** Version control ID of the source, such as a Git commit. Changing it replaces the slug. */
  commit?: pulumi.Input<string | undefined>;
  /** What the commit changed. Changing it replaces the slug. */
  commitDescription?: pulumi.Input<string | undefined>;
  /**
   * Path of the archive on this machine. A `.tgz` with all files under `./app`. Excludes `fileUrl`.
   * Changing it replaces the slug.
   */
  filePath?: pulumi.Input<string | undefined>;
  /**
   * Address of the archive. `https` only, fetched once at creation. Excludes `filePath`. Changing it
   * replaces the slug.
   */
  fileUrl?: pulumi.Input<string | undefined>;
  /** Command of each process: `{ web: "node server.js" }`. Changing it replaces the slug. */
  processTypes: pulumi.Input<{ [key: string]: pulumi.Input<string> }>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  slugId?: pulumi.Input<string | undefined>;
  /**
   * Operating system image the code is built for, such as `heroku-24`. Left out, the app's. Changing
   * it replaces the slug.
   */
  stack?: pulumi.Input<string | undefined>;
}
