import { type ManagedSecret, secretPlaceholder } from "../../domain/secrets";
import { CannotRun } from "../../process/cannot-run";

/** Refuses a value that must not reach a consumer, without showing it. */
export function refuseWeak(secret: ManagedSecret, value: string, from: string): void {
  const fault = faultOf(secret, value);
  if (fault) throw new CannotRun(`${secret.name} ${from} ${fault}; nothing was changed.`);
}

function faultOf({ minimumBytes = 1 }: ManagedSecret, value: string): string | undefined {
  if (value === secretPlaceholder) return "is the placeholder that the program writes, not a value";
  if (value.trim() !== value)
    return "begins or ends with white space: it was pasted with more than itself";
  const length = Buffer.byteLength(value);
  if (length < minimumBytes)
    return `is ${length} bytes long; the registry asks for ${minimumBytes}`;
  return undefined;
}
