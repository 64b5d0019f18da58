import { program } from "./program";

/** What `source-map-support` put there, which Pulumi's runner loads first. */
const mapped = Error.prepareStackTrace?.bind(Error);

/**
 * Pulumi asks for a stack trace at every promise, of an error without a message that nobody ever sees: those
 * are not formatted. The SDK's source maps name its files one folder too high; Node 20 then loops over such a
 * line for twenty seconds when it colours the trace of a program's error.
 */
Error.prepareStackTrace = (error, frames) => {
  if (error.message === "") return String(error);
  const trace = String(mapped?.(error, frames) ?? [String(error), ...frames].join("\n    at "));
  return trace.replaceAll(/(node_modules\/@pulumi\/)(?=[^/]+:\d+:\d+)/g, "$1pulumi/");
};

// Pulumi calls what a CommonJS entry exports, if that is a function.
module.exports = program;
