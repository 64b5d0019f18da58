import { program } from "./program";

// Pulumi calls what a CommonJS entry exports, if that is a function.
module.exports = program;
