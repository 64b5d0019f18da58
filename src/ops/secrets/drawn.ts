import { randomBytes } from "node:crypto";
import type { ManagedSecret } from "../../domain/secrets";

/** A new value of a secret that the platform makes itself, in the form that its reader takes. */
export function drawn({ minimumBytes = 0, form }: ManagedSecret): string {
  if (form === "laravel-key") return `base64:${randomBytes(32).toString("base64")}`;
  // Runbook (analytics) §2 step 1 makes 48 bytes where 32 are asked for.
  return randomBytes(Math.max(48, minimumBytes)).toString("base64url");
}
