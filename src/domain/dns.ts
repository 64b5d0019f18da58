/**
 * `value` as the content of a TXT record. One string of a record holds at most 255 bytes, so a longer
 * value (a DKIM key) is several strings that its readers join.
 */
export function textContent(value: string): string {
  const strings = value.match(/.{1,255}/g) ?? [];
  return strings.map((text) => `"${text}"`).join(" ");
}

/** Who else may send mail for the zone; `~all` marks the rest as suspicious, DMARC decides about it. */
export const spfPolicy = (includes: readonly string[]): string =>
  ["v=spf1", ...includes.map((domain) => `include:${domain}`), "~all"].join(" ");

/** A mail server's public key, under `<selector>._domainkey`. */
export const dkimKey = (publicKey: string): string => `v=DKIM1; k=rsa; p=${publicKey}`;

/** What receivers do with mail that neither SPF nor DKIM vouches for, and where they report it. */
export const dmarcPolicy = (policy: DmarcPolicy, reports: string): string =>
  `v=DMARC1; p=${policy}; rua=mailto:${reports}`;

/** From watching to refusing. */
export const dmarcPolicies = ["none", "quarantine", "reject"] as const;

export type DmarcPolicy = (typeof dmarcPolicies)[number];

/** Authorities that may issue certificates: of Heroku's and the hosts' own, and those behind Cloudflare's (BCP §1.6). */
export const certificateIssuers = ["letsencrypt.org", "pki.goog", "ssl.com"] as const;
