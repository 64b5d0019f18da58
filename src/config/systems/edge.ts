import { createPublicKey } from "node:crypto";
import { z } from "zod";
import { dmarcPolicies } from "../../domain/dns";
import { zones } from "../../domain/hosts";
import { host } from "../fields";

/** A public key as `p=` of a DKIM record has it; one that lost characters on the way is refused here. */
const rsaPublicKey = z.string().refine(isRsaPublicKey, "an RSA public key of 1024 bits or more");

function isRsaPublicKey(text: string): boolean {
  try {
    const der = { key: Buffer.from(text, "base64"), format: "der", type: "spki" } as const;
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(der);
    return asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= 1024;
  } catch {
    return false;
  }
}

const mail = z.strictObject({
  /** Servers that take mail for the zone; the lowest priority is asked first. */
  exchanges: z.array(z.strictObject({ server: host, priority: z.int().min(0).max(65_535) })).min(1),
  /** Whose servers send for the zone, besides nobody. */
  spfIncludes: z.array(z.string().regex(/^[a-z0-9_.-]+$/, "a domain such as _spf.google.com")),
  dkim: z
    .array(
      z.strictObject({
        selector: z.string().regex(/^[a-z0-9-]+$/, "a DKIM selector such as google"),
        publicKey: rsaPublicKey,
      }),
    )
    .min(1),
  dmarc: z.strictObject({ policy: z.enum(dmarcPolicies), reports: z.email() }),
  /** Bounce addresses of a sending service, so that its mail passes SPF under our own name. */
  returnPaths: z.array(z.strictObject({ label: z.string().min(1), target: host })).default([]),
});

/** Who may issue certificates for the zone, and who is told of an attempt by anybody else. */
const certificates = z.strictObject({ issuers: z.array(host).min(1), incidents: z.email() });

/** A zone serves both environments: one stack declares it, the other looks it up by its name. */
const zone = z.discriminatedUnion("declared", [
  z.strictObject({ declared: z.literal(false) }),
  z.strictObject({ declared: z.literal(true), mail, certificates }),
]);

const site = z.strictObject({
  /** Name of the Pages project. */
  project: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,56}[a-z0-9])?$/, "a Pages project name"),
  host,
  /** The project's own address, which Cloudflare assigns; Access has to stand in front of it too. */
  pagesAddress: z
    .string()
    .regex(/^[a-z0-9-]+\.pages\.dev$/, "an address such as antlers.pages.dev"),
  audience: z.enum(["operators", "public"]),
  build: z.strictObject({
    root: z.string().min(1),
    command: z.string().min(1),
    output: z.string().min(1),
  }),
});

const status = z.strictObject({
  host,
  /** Name of the Worker. */
  script: z.string().regex(/^[a-z0-9-]+$/, "a Worker name such as raxx-status"),
  database: z.string().regex(/^[a-z0-9-]+$/, "a D1 database name such as raxx-status"),
});

/** `raxx:edge` — Cloudflare: zones, Access, Pages and the status page (BCP §1.6, §7.2). */
export const edgeConfig = z
  .strictObject({
    /** Who may pass Access in front of vault, console and the other internal hosts. */
    operators: z.array(z.email()).min(1),
    /** Incremented to give every service token of the environment a new secret. */
    serviceTokenVersion: z.int().min(1),
    /** Until when the secrets of the version before are taken too; Cloudflare asks for it from version 2 on. */
    previousServiceTokensExpire: z.iso.datetime({ offset: true }).optional(),
    zones: z.partialRecord(z.enum(zones), zone),
    sites: z.array(site),
    status: status.optional(),
  })
  .superRefine(({ serviceTokenVersion, previousServiceTokensExpire }, context) => {
    if (serviceTokenVersion === 1 || previousServiceTokensExpire !== undefined) return;
    context.addIssue({
      code: "custom",
      path: ["serviceTokenVersion"],
      input: serviceTokenVersion,
      message: "1, or have beside it previousServiceTokensExpire, such as 2026-01-31T00:00:00Z",
    });
  });
