import { systemType } from "../../domain/system-component";
import type { Stack } from "../rule/stack";

/**
 * Whether the program is the platform's own: it declares the platform's systems. What is promised as a whole can
 * be missing there only; a program of one host, or of somebody else's, owes nothing to it.
 */
export const isPlatform = (stack: Stack): boolean => stack.ofType(systemType).length > 0;
