/** Systems of the platform that a rule asks for by name. */
export type SystemName =
  | "adinsights"
  | "analytics"
  | "api"
  | "console"
  | "delivery"
  | "docs"
  | "edge"
  | "queue"
  | "state"
  | "status"
  | "tickets"
  | "vault"
  | "velvet"
  | "website";

/** Words by which the names of resources speak of a system; the first one in a name decides. */
export const systemWords: Readonly<Record<string, SystemName>> = {
  adinsights: "adinsights",
  analytics: "analytics",
  api: "api",
  raptor: "api",
  console: "console",
  release: "delivery",
  preview: "delivery",
  docs: "docs",
  cf: "edge",
  edge: "edge",
  queue: "queue",
  iac: "state",
  status: "status",
  tickets: "tickets",
  freescout: "tickets",
  support: "tickets",
  vault: "vault",
  infisical: "vault",
  velvet: "velvet",
  antlers: "website",
  getraxx: "website",
  // What counts a site's visitors is called analytics as well, and is none of the shadow analytics.
  web: "website",
  site: "website",
  google: "website",
  marketing: "website",
};

/** The word that every name of the platform holds. */
export const platformWord = "raxx";
