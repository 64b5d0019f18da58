import { adinsightsPrograms } from "./adinsights";
import { analyticsPrograms } from "./analytics";
import { appPrograms } from "./apps";
import { edgePrograms } from "./edge";
import { indirectPrograms } from "./indirect";
import { ordinaryPrograms } from "./ordinary";
import { platformPrograms } from "./platform";
import { promisePrograms } from "./promises";
import type { Case } from "./program";

/** Every program with what the pack must say of it; the same table for this process and for the engine. */
export const programs: readonly Case[] = [
  ...analyticsPrograms,
  ...appPrograms,
  ...platformPrograms,
  ...adinsightsPrograms,
  ...edgePrograms,
  ...promisePrograms,
  ...indirectPrograms,
  ...ordinaryPrograms,
];
