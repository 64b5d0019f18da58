import type * as pulumi from "@pulumi/pulumi";

/** Who may pass Cloudflare Access in front of a host; nobody else does (BCP §1.6, DPIA §3 risk 3). */
export type Audience =
  /** The operator's own identities, by e-mail address, and machines, each by the name of its service token. */
  | { readonly kind: "operators"; readonly machines?: readonly string[] }
  /** A machine that presents this service token, and no person at all. */
  | { readonly kind: "service"; readonly token: string };

export interface Publication {
  /** Where the host leads: an IPv4 address or another hostname. */
  readonly record: { readonly type: "A" | "CNAME"; readonly content: pulumi.Input<string> };
  /** Absent: the host is public. */
  readonly audience?: Audience;
}

/** What the edge offers to the systems behind it. */
export interface Edge {
  /** Declares proxied DNS for `host` and, with an audience, the Access application in front of it. */
  publish(host: string, publication: Publication): void;
}
