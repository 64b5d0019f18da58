import { adinsightsPrograms } from "./adinsights";
import { analyticsPrograms } from "./analytics";
import { appPrograms } from "./apps";
import { edgePrograms } from "./edge";
import { indirectPrograms } from "./indirect";
import { ordinaryPrograms } from "./ordinary";
import { platformPrograms } from "./platform";
import { promisePrograms } from "./promises";
import type { Case } from "./program";
import further from "./tables/further.json";
import ours from "./tables/ours.json";
import strangers from "./tables/strangers.json";
import { casesOf, type WrittenCase } from "./written";

/** Programs that are written down as data. */
const tables = [...ours, ...strangers, ...further] as readonly WrittenCase[];

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
  ...casesOf(tables),
];
