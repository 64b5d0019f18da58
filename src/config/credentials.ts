/**
 * Variables that a provider's SDK copies from the program's environment into its inputs, and so into
 * plans and the state. The providers' own processes keep the environment that the engine was given.
 */
const copiedIntoInputs = ["GITHUB_TOKEN", "GITHUB_BASE_URL"] as const;

/** Keeps credentials out of what the program declares. The state holds no platform secret. */
export function forgetCredentials(): void {
  for (const name of copiedIntoInputs) delete process.env[name];
}
