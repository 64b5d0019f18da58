import { ZeroTrustAccessApplication } from "@pulumi/cloudflare/zeroTrustAccessApplication";
import { ZeroTrustAccessPolicy } from "@pulumi/cloudflare/zeroTrustAccessPolicy";
import { ZeroTrustAccessServiceToken } from "@pulumi/cloudflare/zeroTrustAccessServiceToken";
import * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../domain/environments";
import type { Audience } from "./edge";

export interface AccessGateArgs {
  readonly accountId: string;
  readonly environment: Environment;
  /** E-mail addresses of the operator's identities. */
  readonly operators: readonly string[];
  readonly serviceTokens: ServiceTokenGeneration;
}

/** Which secret the service tokens have. */
export interface ServiceTokenGeneration {
  /** Incremented to give every service token a new secret. */
  readonly version: number;
  /** Until when the secret before is accepted as well; there is none before the first rotation. */
  readonly previousExpires?: string | undefined;
}

/** What a machine sends to pass: two headers, of which the second is a secret. */
export interface ServiceTokenCredentials {
  readonly clientId: pulumi.Output<string>;
  readonly clientSecret: pulumi.Output<string>;
}

/** Long enough for a working day, short enough for a lost laptop. */
const sessionDuration = "12h";

/**
 * Cloudflare Access in front of hosts. The operators have one reusable policy, and each machine one: each names whom it admits, and
 * whom none names, Access denies, so there is no rule that could be out of order.
 */
export class AccessGate extends pulumi.ComponentResource {
  private readonly policies = new Map<string, pulumi.Output<string>>();
  private readonly tokens = new Map<string, ServiceTokenCredentials>();

  constructor(
    private readonly args: AccessGateArgs,
    parent: pulumi.Resource,
  ) {
    super("raxx:cloudflare:AccessGate", "access", {}, { parent });
    this.registerOutputs({});
  }

  /** What the machines of this environment present, by the name of their service token. */
  get serviceTokens(): Readonly<Record<string, ServiceTokenCredentials>> {
    return Object.fromEntries(this.tokens);
  }

  /**
   * Declares the application that admits `audience`, and nobody else, to `hosts`.
   * @param hosts the first one names the application; a `*.` host covers what has no name yet
   */
  admit(audience: Audience, hosts: readonly [string, ...string[]]): void {
    const [name] = hosts;
    new ZeroTrustAccessApplication(
      name,
      {
        accountId: this.args.accountId,
        name,
        type: "self_hosted",
        domain: name,
        destinations: hosts.map((uri) => ({ type: "public", uri })),
        policies: audiencesIn(audience).map((each, at) => ({
          id: this.policyOf(each),
          precedence: at + 1,
        })),
        sessionDuration,
        httpOnlyCookieAttribute: true,
        sameSiteCookieAttribute: "lax",
        appLauncherVisible: false,
        // A machine without its token is refused, not sent to a login page.
        serviceAuth401Redirect: audience.kind === "service",
      },
      { parent: this },
    );
  }

  private policyOf(audience: Audience): pulumi.Output<string> {
    const key = audience.kind === "service" ? audience.token : audience.kind;
    const known = this.policies.get(key);
    if (known !== undefined) return known;
    const policy = this.declarePolicy(audience);
    this.policies.set(key, policy);
    return policy;
  }

  private declarePolicy(audience: Audience): pulumi.Output<string> {
    const { accountId, environment, operators } = this.args;
    if (audience.kind === "service") return this.declareServicePolicy(audience.token);
    return new ZeroTrustAccessPolicy(
      "operators",
      {
        accountId,
        name: `raxx-operators-${environment}`,
        decision: "allow",
        includes: operators.map((email) => ({ email: { email } })),
        sessionDuration,
      },
      { parent: this },
    ).id;
  }

  /** `non_identity`: a person who signs in is not admitted, only this one token (DPIA §3 risk 3). */
  private declareServicePolicy(token: string): pulumi.Output<string> {
    return new ZeroTrustAccessPolicy(
      token,
      {
        accountId: this.args.accountId,
        name: token,
        decision: "non_identity",
        includes: [{ serviceToken: { tokenId: this.declareServiceToken(token) } }],
      },
      { parent: this },
    ).id;
  }

  private declareServiceToken(name: string): pulumi.Output<string> {
    const { accountId, serviceTokens } = this.args;
    const token = new ZeroTrustAccessServiceToken(
      name,
      { accountId, name, duration: "8760h", ...rotation(serviceTokens) },
      { parent: this },
    );
    const clientSecret = pulumi.secret(token.clientSecret);
    this.tokens.set(name, { clientId: token.clientId, clientSecret });
    return token.id;
  }
}

/** People and machines, whom a policy each admits. */
const audiencesIn = (audience: Audience): readonly Audience[] =>
  audience.kind === "service"
    ? [audience]
    : [
        { kind: "operators" },
        ...(audience.machines ?? []).map((token): Audience => ({ kind: "service", token })),
      ];

/** Cloudflare's provider takes a version only together with the expiry of the secret before, and reversely. */
const rotation = ({ version, previousExpires }: ServiceTokenGeneration) =>
  previousExpires === undefined
    ? {}
    : { clientSecretVersion: version, previousClientSecretExpiresAt: previousExpires };
