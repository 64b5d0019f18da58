/** What to do where `pulumi` cannot be started. */
export const withoutPulumi =
  "pulumi is not on PATH; install it from https://www.pulumi.com/docs/install (3.256.0 or newer).";

/** Whether an error is that of starting a `pulumi` that is not there. */
export const isWithoutPulumi = (error: unknown): boolean =>
  error instanceof Error &&
  "syscall" in error &&
  error.syscall === "spawn pulumi" &&
  "code" in error &&
  error.code === "ENOENT";
