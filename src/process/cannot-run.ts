/**
 * Why a command could not run at all: exit code 2. The message says what is wrong, where, and what to do;
 * it is shown without a stack trace.
 */
export class CannotRun extends Error {}

/** Neither an engine nor the means to build one. */
export class EngineMissing extends CannotRun {
  constructor(required: string) {
    super(
      [
        "No Pulumi engine was found: there is no usable `pulumi` on PATH, and no `go` to build one with.",
        "Install one of the two, then run this again:",
        `  Pulumi CLI ${required} or newer   https://www.pulumi.com/docs/install/`,
        "  Go 1.21 or newer           https://go.dev/dl/  (builds the pinned engine once, about five minutes)",
      ].join("\n"),
    );
  }
}

/** Go could not build the engine. */
export class EngineBuildFailed extends CannotRun {}

/** The person who started it has stopped it; there is nothing to explain. */
export class Interrupted extends Error {}
