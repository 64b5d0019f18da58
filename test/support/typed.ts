import { afterEach, beforeEach, vi } from "vitest";

const signals = ["SIGINT", "SIGTERM", "uncaughtException", "unhandledRejection"];

/**
 * Each test types commands in this process, without a credential: what they print on standard output is kept and shown to
 * nobody, and what they leave in the process is put back.
 */
export function useTyped(): { readonly stdout: string } {
  let stdout = "";
  let before: ReadonlyMap<string, readonly unknown[]>;
  beforeEach(() => {
    stdout = "";
    before = new Map(signals.map((name) => [name, process.listeners(name as "SIGINT")]));
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      stdout += String(text);
      return true;
    });
    vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    for (const name of Object.keys(process.env))
      if (/^(HEROKU|INFISICAL|POSTMARK|CLOUDFLARE|GITHUB|SLACK|AWS|RAXX|SCRATCH)_/.test(name))
        vi.stubEnv(name, undefined);
    vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
    for (const [name, own] of before)
      for (const listener of process.listeners(name as "SIGINT"))
        if (!own.includes(listener)) process.off(name, listener);
  });
  return {
    get stdout() {
      return stdout;
    },
  };
}
