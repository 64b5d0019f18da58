/**
 * The variable in which Pulumi tells a program which keys of its configuration are encrypted, wholly or in a
 * part: the program itself gets their values in clear.
 */
export function secretKeys(env: NodeJS.ProcessEnv): readonly string[] {
  const told = env["PULUMI_CONFIG_SECRET_KEYS"];
  return told === undefined || told === "" ? [] : (JSON.parse(told) as readonly string[]);
}

/** Keys of a stack file's `config` with an encrypted value anywhere under them. */
export const encryptedKeys = (config: object): readonly string[] =>
  entriesOf(config).flatMap(([key, value]) => (isEncrypted(value) ? [key] : []));

const entriesOf = (value: object): [string, unknown][] =>
  value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);

/** Pulumi writes an encrypted value as a map of one key, `secure`. */
function isEncrypted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const entries = entriesOf(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "secure" && typeof only[1] === "string") return true;
  return entries.some(([, child]) => isEncrypted(child));
}

/** One sentence for each key that would be declared, and so be in a state and a plan, in clear. */
export const declaredInClear = (keys: readonly string[]): string[] =>
  keys.map(
    (key) =>
      `${key} has an encrypted value; the program would declare it in clear. A secret belongs into the vault and the registry (src/domain/secrets.ts), not into a stack file: pulumi config rm --path, and rotate it`,
  );
