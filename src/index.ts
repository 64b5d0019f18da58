// First: it has to hold while the other modules load.
import "./start/readable-traces";
import { program } from "./program";

// Pulumi calls what a CommonJS entry exports, if that is a function.
module.exports = program;
