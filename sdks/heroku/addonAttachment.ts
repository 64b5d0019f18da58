import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * Lends an add-on to a further app, or to the same one under another name or credential.
 *
 * Import ID: `<attachment UUID>`.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/addon_attachment.md
 */
export class AddonAttachment extends pulumi.CustomResource {
  /** Reads an add-on attachment that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: AddonAttachmentState,
    opts?: pulumi.CustomResourceOptions,
  ): AddonAttachment {
    return new AddonAttachment(name, state as AddonAttachmentArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/addonAttachment:AddonAttachment";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is AddonAttachment {
    return utilities.isOfType(obj, AddonAttachment.__pulumiType);
  }

  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly addonAttachmentId: pulumi.Output<string>;
  /** UUID of the add-on. */
  declare readonly addonId: pulumi.Output<string>;
  /** UUID of the app that gets the add-on's config variables. */
  declare readonly appId: pulumi.Output<string>;
  /** Prefix of the config variables it sets, such as `REPORTS` for `REPORTS_URL`. */
  declare readonly name: pulumi.Output<string>;
  /** What of the add-on is attached, such as the database role `credential:reader`. */
  declare readonly namespace: pulumi.Output<string>;

  constructor(name: string, args: AddonAttachmentArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: AddonAttachmentArgs | AddonAttachmentState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      AddonAttachment.__pulumiType,
      name,
      utilities.resourceInputs<AddonAttachmentArgs, AddonAttachmentState>(argsOrState, opts, {
        required: ["addonId", "appId"],
        inputs: ["addonAttachmentId", "addonId", "appId", "name", "namespace"],
      }),
      utilities.resourceOptions(opts),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an add-on attachment to look it up; each property as in {@link AddonAttachment}. */
export interface AddonAttachmentState {
  addonAttachmentId?: pulumi.Input<string | undefined>;
  addonId?: pulumi.Input<string | undefined>;
  appId?: pulumi.Input<string | undefined>;
  name?: pulumi.Input<string | undefined>;
  namespace?: pulumi.Input<string | undefined>;
}

/** What an add-on attachment is made of. */
export interface AddonAttachmentArgs {
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  addonAttachmentId?: pulumi.Input<string | undefined>;
  /** UUID of the add-on. Changing it replaces the add-on attachment. */
  addonId: pulumi.Input<string>;
  /**
   * UUID of the app that gets the add-on's config variables. Never its name. Changing it replaces
   * the add-on attachment.
   */
  appId: pulumi.Input<string>;
  /**
   * Prefix of the config variables it sets, such as `REPORTS` for `REPORTS_URL`. Changing it
   * replaces the add-on attachment. Left out, the resource's name in the program and a random
   * suffix.
   */
  name?: pulumi.Input<string | undefined>;
  /**
   * What of the add-on is attached, such as the database role `credential:reader`. Left out, the
   * add-on's default credential. Changing it replaces the add-on attachment.
   */
  namespace?: pulumi.Input<string | undefined>;
}
