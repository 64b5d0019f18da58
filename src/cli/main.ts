// First: it has to hold while the other modules load.
import "../start/readable-traces";
import { parsed } from "./command";
import { raxxCommand } from "./commands";

void parsed(raxxCommand(), process.argv);
