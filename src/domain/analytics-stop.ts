import type { Environment } from "./environments";

/** Where in the state bucket the newest stop of analytics is kept; a release reads it, and whoever stops writes it. */
export const stopOf = (environment: Environment): string =>
  `operations/${environment}/analytics-stop.json`;
