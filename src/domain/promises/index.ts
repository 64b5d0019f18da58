import { adinsightsPromises } from "./adinsights";
import { runbookPromises } from "./analytics-runbook";
import { continuityPromises } from "./continuity-plan";
import { detectionPromises } from "./detection-dashboard";
import { dpiaPromises } from "./dpia";
import { missionPromises } from "./mission";
import type { PlatformPromise } from "./promise";

/** Every promise that software can hold, in the order of the documents. */
export const promises: readonly PlatformPromise[] = [
  ...runbookPromises,
  ...dpiaPromises,
  ...continuityPromises,
  ...detectionPromises,
  ...adinsightsPromises,
  ...missionPromises,
];
