/** What a deputy is given in the first week, and where it is looked at (BCP §6.3). */
export const deputyGrants = [
  { id: "organisation", what: "administrator of the GitHub organisation" },
  { id: "review", what: "reviewer of the environment production" },
  { id: "heroku", what: "member of each prod app on Heroku" },
  { id: "cloudflare", what: "member of the Cloudflare account, who may read and write DNS" },
  { id: "contacts", what: "contact details in docs/ops/emergency-contacts.md" },
] as const;

export type DeputyGrant = (typeof deputyGrants)[number]["id"];

/** Roles of Cloudflare that write DNS; whoever administers the account does too. */
export const cloudflareDnsRoles = /^(?:Super Administrator|Administrator|DNS|Domain DNS|Zone DNS)/i;

/** Where the repository of the application keeps them. */
export const contactsFile = "docs/ops/emergency-contacts.md";
