import type * as input from "./input";
import type * as output from "./output";

export type { input, output };
