import { parsed } from "./command";
import { raxxCommand } from "./commands";

void parsed(raxxCommand(), process.argv);
