import { systemType } from "../../domain/system-component";
import { peek, type Resource } from "../rule/resource";
import type { Stack } from "../rule/stack";
import { text } from "../rule/text";
import { isOurHost } from "./ownership";

/**
 * Whether the program is the platform's own: it declares the platform's systems. What is promised as a whole can
 * be missing there only; a program of one host, or of somebody else's, owes nothing to it.
 */
export const isPlatform = (stack: Stack): boolean => stack.ofType(systemType).length > 0;

/** The zones of Cloudflare that the platform's own program owes something to. */
export const platformZones = (stack: Stack): readonly Resource[] =>
  isPlatform(stack)
    ? stack
        .ofType("cloudflare:index/zone:Zone")
        .filter((zone) => isOurHost(text(peek(zone, "name"))))
    : [];
