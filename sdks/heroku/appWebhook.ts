import * as pulumi from "@pulumi/pulumi";
import * as utilities from "./utilities";

/**
 * An HTTP request that Heroku sends when something happens to an app.
 *
 * Import ID: `<app>:<webhook UUID>`; `authorization` and `secret` are not imported.
 *
 * @see
 * https://github.com/heroku/terraform-provider-heroku/blob/v5.3.2/docs/resources/app_webhook.md
 */
export class AppWebhook extends pulumi.CustomResource {
  /** Reads an app webhook that exists, by its provider ID. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    state?: AppWebhookState,
    opts?: pulumi.CustomResourceOptions,
  ): AppWebhook {
    return new AppWebhook(name, state as AppWebhookArgs, { ...opts, id });
  }

  /** @internal */
  static readonly __pulumiType = "heroku:index/appWebhook:AppWebhook";

  /** Whether `obj` is of this class, whichever copy of the package made it. */
  static override isInstance(obj: unknown): obj is AppWebhook {
    return utilities.isOfType(obj, AppWebhook.__pulumiType);
  }

  /** UUID of the app. */
  declare readonly appId: pulumi.Output<string>;
  /** Terraform's `id`, the same as the resource's `id`. */
  declare readonly appWebhookId: pulumi.Output<string>;
  /** Value of the request's `Authorization` header. Secret. */
  declare readonly authorization: pulumi.Output<string | undefined>;
  /** Events that are sent, such as `api:release`. */
  declare readonly includes: pulumi.Output<string[]>;
  /** How hard Heroku tries to deliver. */
  declare readonly level: pulumi.Output<string>;
  /** Key that signs the request's body. Secret. */
  declare readonly secret: pulumi.Output<string | undefined>;
  /** Address the request is sent to. */
  declare readonly url: pulumi.Output<string>;

  constructor(name: string, args: AppWebhookArgs, opts?: pulumi.CustomResourceOptions);
  constructor(
    name: string,
    argsOrState?: AppWebhookArgs | AppWebhookState,
    opts?: pulumi.CustomResourceOptions,
  ) {
    super(
      AppWebhook.__pulumiType,
      name,
      utilities.resourceInputs<AppWebhookArgs, AppWebhookState>(argsOrState, opts, {
        required: ["appId", "includes", "level", "url"],
        inputs: ["appId", "appWebhookId", "authorization", "includes", "level", "secret", "url"],
        secretInputs: ["authorization", "secret"],
      }),
      utilities.resourceOptions(opts, { additionalSecretOutputs: ["authorization", "secret"] }),
      false,
      utilities.getPackage(),
    );
  }
}

/** What may be said of an app webhook to look it up; each property as in {@link AppWebhook}. */
export interface AppWebhookState {
  appId?: pulumi.Input<string | undefined>;
  appWebhookId?: pulumi.Input<string | undefined>;
  authorization?: pulumi.Input<string | undefined>;
  includes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
  level?: pulumi.Input<string | undefined>;
  secret?: pulumi.Input<string | undefined>;
  url?: pulumi.Input<string | undefined>;
}

/** What an app webhook is made of. */
export interface AppWebhookArgs {
  /** UUID of the app. Never its name. Changing it replaces the app webhook. */
  appId: pulumi.Input<string>;
  /** Terraform's `id`, the same as the resource's `id`. Heroku assigns it: leave it out. */
  appWebhookId?: pulumi.Input<string | undefined>;
  /**
   * Value of the request's `Authorization` header. Heroku never shows it again. Secret: encrypted in
   * the state, hidden when shown.
   */
  authorization?: pulumi.Input<string | undefined>;
  /** Events that are sent, such as `api:release`. At least one. */
  includes: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * How hard Heroku tries to deliver. `notify` tries once, `sync` until it succeeds or a limit is
   * reached.
   */
  level: pulumi.Input<string>;
  /**
   * Key that signs the request's body. Heroku never shows it again. Secret: encrypted in the state,
   * hidden when shown.
   */
  secret?: pulumi.Input<string | undefined>;
  /** Address the request is sent to. */
  url: pulumi.Input<string>;
}
