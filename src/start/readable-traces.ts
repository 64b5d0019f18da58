import { mappedTrace } from "./trace";

/**
 * Imported before anything else, so that it also holds while modules load. Pulumi asks for a stack trace at
 * every promise, of an error without a message that nobody ever sees: those are not formatted. Its runner's own
 * formatting knows no source map of tsx, and names files of the SDK one folder too high; Node 20 then loops over
 * such a line for twenty seconds when it colours the trace, and for minutes over those of modules that load.
 */
Error.prepareStackTrace = (error, frames) =>
  error.message === "" ? String(error) : mappedTrace(error, frames);
