/** Where something that breaks the glass is, and how it is reached. Places only: no value is in this repository. */
export interface BreakGlass {
  readonly what: string;
  readonly place: string;
  readonly access: string;
}

const byMail = "Email account recovery";

/** What the operator needs when nothing else is left, in the plan's order (BCP §3.1, §6.2). */
export const breakGlass: readonly BreakGlass[] = [
  {
    what: "AWS root credentials",
    place: "Private Google Drive /Raxx/Break-glass/aws-root-credentials.md",
    access: "Google account (hardware MFA on kris@moosequest.net)",
  },
  {
    what: "Heroku account",
    place: "Passkey-bound to kris@moosequest.net email",
    access: byMail,
  },
  { what: "Cloudflare account", place: "Passkey / backup codes", access: byMail },
  { what: "GitHub account (kris@moosequest.net)", place: "Passkey", access: byMail },
  {
    what: "Infisical admin export",
    place: "Private Google Drive /Raxx/Break-glass/infisical-export-YYYY-MM-DD.json.gpg",
    access: "GPG decrypt with operator's key",
  },
  { what: "Stripe account", place: "Passkey", access: byMail },
  {
    what: "Google Workspace account (kris@moosequest.net)",
    place: "Hardware MFA (YubiKey)",
    access: "Recovery code (stored with break-glass)",
  },
  {
    what: "GPG private key",
    place: "Operator's hardware key or backup passphrase in Drive",
    access: "Operator only",
  },
  {
    what: "Google account recovery codes",
    place: "A physical location off-device (fireproof safe or safety deposit box)",
    access: "Operator only; every path ends at this account",
  },
];
