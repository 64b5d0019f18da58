/** The team that owns an app; Heroku's API still calls teams organizations. */
export interface AppOrganization {
  /** Whether other team members are kept from joining the app. */
  locked: boolean;
  /** Name of the team. */
  name: string;
  /** Whether the account of the API token owns the app although it has a default team. */
  personal: boolean;
}

/** Source code of a build. Needs exactly one of `path` and `url`. */
export interface BuildSource {
  /** Hash of the archive, `SHA256:` and hexadecimal digits. */
  checksum: string;
  /** Path of a folder or a `.tgz` on this machine. */
  path?: string;
  /** Address of a `.tgz`. */
  url?: string;
  /** Name of the version built, such as a Git tag. */
  version?: string;
}

/** The account that started a build. */
export interface BuildUser {
  /** Email address of the Heroku account. */
  email?: string;
  /** UUID of the account. */
  id?: string;
}

/** The team that owns an app. */
export interface GetAppOrganization {
  /** Whether other team members are kept from joining the app. */
  locked?: boolean;
  /** Name of the team. */
  name?: string;
  /** Whether an account rather than a team owns the app. */
  personal?: boolean;
}

/** A member of a team. */
export interface GetTeamMembersMember {
  /** Email address of the member. */
  email?: string;
  /** Whether the member signs in with the team's identity provider. */
  federated?: boolean;
  /** What the member may do, such as `admin`. */
  role?: string;
  /** UUID of the membership. */
  teamMemberId?: string;
  /** Whether the member signs in with a second factor. */
  twoFactorAuthentication?: boolean;
  /** UUID of the account. */
  userId?: string;
}

/** The account or team that owns a pipeline. */
export interface PipelineOwner {
  /** UUID of the account or team. */
  id: string;
  /** What `id` is. */
  type: string;
}

/** A release that a promotion made. */
export interface PipelinePromotionPromotedReleaseId {
  /** UUID of the app promoted to. */
  appId?: string;
  /** UUID of its new release. */
  releaseId?: string;
}

/** Where review apps run. */
export interface ReviewAppConfigDeployTarget {
  /** Region such as `eu`, or UUID of a Private Space. */
  id: string;
  /** What `id` is. */
  type: string;
}

/** Where a slug's archive is uploaded to. */
export interface SlugBlob {
  /** HTTP method of the upload. */
  method?: string;
  /** Signed address of the upload; it expires. */
  url?: string;
}

/** A rule of who may reach a Private Space. */
export interface SpaceInboundRulesetRule {
  /** What happens. */
  action: string;
  /** IPv4 range the rule is for, in CIDR form: `192.0.2.0/24`. */
  source: string;
}

/** How long to wait for a VPN connection. */
export interface SpaceVpnConnectionTimeouts {
  /** Time to wait for both tunnels, as Go writes durations (`20m`). */
  create?: string;
}

/** An endpoint of a VPN connection. */
export interface SpaceVpnConnectionTunnel {
  /** Address of the endpoint. */
  ip: string;
  /** Key of the endpoint; not marked as secret by the provider. */
  preSharedKey: string;
}

export namespace config {
  /** What of an app's and an add-on's config variables is kept in the state. */
  export interface Customizations {
    /** Whether `Addon.configVarValues` is filled in. */
    setAddonConfigVarsInState?: boolean;
    /** Whether `App.allConfigVars` is filled in. */
    setAppAllConfigVarsInState?: boolean;
  }

  /** Pauses after creating something. */
  export interface Delays {
    /** Seconds to wait after creating an app. */
    postAppCreateDelay?: number;
    /** Seconds to wait after creating a domain. */
    postDomainCreateDelay?: number;
    /** Seconds to wait after creating a space. */
    postSpaceCreateDelay?: number;
  }

  /** How long to wait for slow operations. */
  export interface Timeouts {
    /** Minutes to wait until an add-on is provisioned. */
    addonCreateTimeout?: number;
  }
}
