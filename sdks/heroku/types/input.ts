import type * as pulumi from "@pulumi/pulumi";

/** The team that owns an app; Heroku's API still calls teams organizations. */
export interface AppOrganization {
  /** Whether other team members are kept from joining the app. */
  locked?: pulumi.Input<boolean | undefined>;
  /** Name of the team. Changing it replaces the app. */
  name: pulumi.Input<string>;
  /**
   * Whether the account of the API token owns the app although it has a default team. Changing it
   * replaces the app.
   */
  personal?: pulumi.Input<boolean | undefined>;
}

/** Source code of a build. Needs exactly one of `path` and `url`. */
export interface BuildSource {
  /** Hash of the archive, `SHA256:` and hexadecimal digits. Changing it replaces the build. */
  checksum?: pulumi.Input<string | undefined>;
  /**
   * Path of a folder or a `.tgz` on this machine. Never a folder that contains the program itself.
   * Changing it replaces the build.
   */
  path?: pulumi.Input<string | undefined>;
  /** Address of a `.tgz`. `https` only, fetched once. Changing it replaces the build. */
  url?: pulumi.Input<string | undefined>;
  /** Name of the version built, such as a Git tag. Changing it replaces the build. */
  version?: pulumi.Input<string | undefined>;
}

/** The account that started a build. */
export interface BuildUser {
  /** Email address of the Heroku account. */
  email?: pulumi.Input<string | undefined>;
  /** UUID of the account. */
  id?: pulumi.Input<string | undefined>;
}

/** The account or team that owns a pipeline. */
export interface PipelineOwner {
  /** UUID of the account or team. Changing it replaces the pipeline. */
  id: pulumi.Input<string>;
  /** What `id` is. `user` or `team`. Changing it replaces the pipeline. */
  type: pulumi.Input<string>;
}

/** A release that a promotion made. */
export interface PipelinePromotionPromotedReleaseId {
  /** UUID of the app promoted to. */
  appId?: pulumi.Input<string | undefined>;
  /** UUID of its new release. */
  releaseId?: pulumi.Input<string | undefined>;
}

/** What of an app's and an add-on's config variables is kept in the state. */
export interface ProviderCustomization {
  /**
   * Whether `Addon.configVarValues` is filled in. Default true, which puts `DATABASE_URL` and its
   * password into the state, as a secret.
   */
  setAddonConfigVarsInState?: pulumi.Input<boolean | undefined>;
  /**
   * Whether `App.allConfigVars` is filled in. Default true, which puts every config variable of
   * every app into the state, as a secret.
   */
  setAppAllConfigVarsInState?: pulumi.Input<boolean | undefined>;
}

/** Pauses after creating something. */
export interface ProviderDelays {
  /** Seconds to wait after creating an app. At least 0, default 10. */
  postAppCreateDelay?: pulumi.Input<number | undefined>;
  /** Seconds to wait after creating a domain. At least 0, default 5. */
  postDomainCreateDelay?: pulumi.Input<number | undefined>;
  /** Seconds to wait after creating a space. At least 0, default 5. */
  postSpaceCreateDelay?: pulumi.Input<number | undefined>;
}

/** How long to wait for slow operations. */
export interface ProviderTimeouts {
  /** Minutes to wait until an add-on is provisioned. At least 10, default 20. */
  addonCreateTimeout?: pulumi.Input<number | undefined>;
}

/** Where review apps run. */
export interface ReviewAppConfigDeployTarget {
  /** Region such as `eu`, or UUID of a Private Space. */
  id: pulumi.Input<string>;
  /** What `id` is. `region` or `space`. */
  type: pulumi.Input<string>;
}

/** Where a slug's archive is uploaded to. */
export interface SlugBlob {
  /** HTTP method of the upload. */
  method?: pulumi.Input<string | undefined>;
  /** Signed address of the upload; it expires. */
  url?: pulumi.Input<string | undefined>;
}

/** A rule of who may reach a Private Space. */
export interface SpaceInboundRulesetRule {
  /** What happens. `allow` or `deny`. */
  action: pulumi.Input<string>;
  /** IPv4 range the rule is for, in CIDR form: `192.0.2.0/24`. */
  source: pulumi.Input<string>;
}

/** How long to wait for a VPN connection. */
export interface SpaceVpnConnectionTimeouts {
  /** Time to wait for both tunnels, as Go writes durations (`20m`). */
  create?: pulumi.Input<string | undefined>;
}

/** An endpoint of a VPN connection. */
export interface SpaceVpnConnectionTunnel {
  /** Address of the endpoint. */
  ip?: pulumi.Input<string | undefined>;
  /** Key of the endpoint; not marked as secret by the provider. */
  preSharedKey?: pulumi.Input<string | undefined>;
}
